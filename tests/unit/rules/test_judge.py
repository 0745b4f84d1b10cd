from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.directory.directory import Directory, Entry
from generator.problems import Problem, Severity
from generator.records.places import Places
from generator.records.reader import read_facility
from generator.report import problem_text
from generator.rules import RULES
from generator.rules.judge import judge
from generator.rules.rule import DirectoryRule, Finding, RecordRule, Rule
from tests.unit.rules.harbor_point import TODAY, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from generator.facts.facts import FacilityFacts, Facts

HARBOR_POINT = """\
schema_version: 1
name: Harbor Point Counseling
address: {city: Columbus, state: OH}
tracks:
  - id: evening-iop
    name: Evening IOP
    level_of_care: iop
    focus: [mental-health]
    schedule:
      groups:
        - sessions:
            - {days: [mon, wed, thu], starts: "18:00", ends: "09:00"}
sources:
  - {url: "https://example.org/iop", checked_on: 2026-11-01, supports: [schedule]}
verification: {status: unverified}
"""


class OnDisk:
    """A directory with the places of its files; counts how often they are asked for."""

    def __init__(self, files: dict[str, str]) -> None:
        self._places: dict[str, Places] = {}
        self.asked: Counter[str] = Counter()
        entries = []
        for facility_id, text in files.items():
            path = f"facilities/{facility_id}.yaml"
            reading = read_facility(path, text.encode())
            assert reading.facility is not None, reading.problems
            self._places[facility_id] = reading.places
            entries.append(Entry(facility_id, path, reading.facility, ""))
        self.directory = Directory.of(entries)

    def judged(self, rules: Sequence[Rule] = RULES) -> tuple[Problem, ...]:
        return judge(self.directory, facts_of(self.directory), TODAY, self._places_of, rules=rules)

    def _places_of(self, entry: Entry) -> Places:
        self.asked[entry.id] += 1
        return self._places[entry.id]


def _names(_directory: Directory, _facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    yield "oh/harbor-point", Finding(("name",), "is met")
    raise RuntimeError("out of words")


def _states(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    if entry.id == "oh/lakeside":
        raise KeyError("mon")
    yield Finding(("address", "state"), "is met")


def _nothing(_entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    yield from ()


BOTH = {"oh/harbor-point": HARBOR_POINT, "oh/lakeside": HARBOR_POINT.replace("Harbor Point", "Lakeside")}


def test_a_problem_stands_at_the_line_and_column_of_what_is_wrong() -> None:
    problems = OnDisk({"oh/harbor-point": HARBOR_POINT}).judged([r for r in RULES if r.id == "session-order"])
    assert "".join(problem_text(problem) for problem in problems) == (
        "facilities/oh/harbor-point.yaml:12:62: error: tracks, first track, schedule, groups, first group,"
        " sessions, first session: ends must be after the start at 18:00, but is 09:00\n"
        "    tip: use the 24-hour clock (6 pm is 18:00); a session that ends at midnight ends at 24:00\n"
        "    [session-order]"
    )


def test_places_are_asked_for_once_and_only_where_something_is_found() -> None:
    on_disk = OnDisk({"oh/harbor-point": HARBOR_POINT, "oh/lakeside": BOTH["oh/lakeside"].replace("09:00", "21:00")})
    by_id = {rule.id: rule for rule in RULES}
    on_disk.judged([by_id["session-order"], by_id["stale-or-unverified"]])
    assert on_disk.asked == {"oh/harbor-point": 1, "oh/lakeside": 1}
    on_disk.asked.clear()
    on_disk.judged([by_id["session-order"]])
    assert on_disk.asked == {"oh/harbor-point": 1}


def test_problems_are_sorted_by_file_and_place() -> None:
    problems = OnDisk(BOTH).judged()
    assert len(problems) > 2
    assert list(problems) == sorted(problems)
    assert {problem.path for problem in problems} == {f"facilities/{name}.yaml" for name in BOTH}


def test_a_rule_that_stops_at_a_record_is_told_and_hides_nothing() -> None:
    rule = RecordRule("states", Severity.WARNING, _states)
    met, stopped = OnDisk(BOTH).judged([rule])
    assert (met.path, met.severity, met.field) == (
        "facilities/oh/harbor-point.yaml",
        Severity.WARNING,
        "address, state",
    )
    assert problem_text(stopped) == (
        "facilities/oh/lakeside.yaml:1:1: error:"
        " the rule \"states\" stopped at oh/lakeside (KeyError: 'mon')\n"
        "    tip: this is a fault of the program, not of the record: please report it\n"
        "    [states]"
    )


def test_a_rule_that_stops_over_all_records_is_told_at_its_own_file() -> None:
    rule = DirectoryRule("all-names", Severity.WARNING, _names)
    met, stopped = OnDisk(BOTH).judged([rule])
    assert met.field == "name"
    assert (stopped.path, stopped.severity) == ("generator/rules/all_names.py", Severity.ERROR)
    assert stopped.message == 'the rule "all-names" stopped over all records (RuntimeError: out of words)'


def test_an_exception_silences_its_rule_in_its_record_only() -> None:
    order = next(rule for rule in RULES if rule.id == "session-order")
    rule = RecordRule("session-order", Severity.ERROR, order.check, {"oh/lakeside": "a night shift"})  # type: ignore[arg-type]
    assert [problem.path for problem in OnDisk(BOTH).judged([rule])] == ["facilities/oh/harbor-point.yaml"]


def test_an_exception_that_nobody_needs_is_an_error_at_the_record() -> None:
    rule = RecordRule("nothing-at-all", Severity.INFO, _nothing, {"oh/lakeside": "a night shift"})
    (problem,) = OnDisk(BOTH).judged([rule])
    assert problem_text(problem) == (
        'facilities/oh/lakeside.yaml:1:1: error: an exception of this record ("a night shift")'
        ' to the rule "nothing-at-all" must be needed, but is not\n'
        '    tip: delete "oh/lakeside" from the exceptions in generator/rules/nothing_at_all.py\n'
        "    [nothing-at-all]"
    )


def test_an_exception_for_a_record_that_is_not_looked_at_says_nothing() -> None:
    rule = RecordRule("nothing-at-all", Severity.INFO, _nothing, {"tx/elsewhere": "a night shift"})
    assert OnDisk(BOTH).judged([rule]) == ()


def test_an_exception_is_not_called_needless_where_its_rule_stopped() -> None:
    rule = RecordRule("states", Severity.WARNING, _states, {"oh/lakeside": "unusual"})
    assert [problem.message for problem in OnDisk(BOTH).judged([rule]) if "exception" in problem.message] == []


def test_every_rule_is_called_like_its_module_and_listed_once() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.check.__module__ == f"generator.rules.{rule.id.replace('-', '_')}"
