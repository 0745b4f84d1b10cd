"""Every rule looks at every record: what they find becomes problems, each at its line and column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from generator.directory.directory import Directory, Entry
from generator.facts.facts import Facts
from generator.problems import Problem, Severity
from generator.records.places import Places
from generator.rules import RULES
from generator.rules.outcome import Found, Stopped, module_file
from generator.rules.rule import DirectoryRule, Finding, RecordRule, Rule

PlacesOf = Callable[[Entry], Places]


def judge(
    directory: Directory,
    facts: Facts,
    today: date,
    places_of: PlacesOf,
    *,
    rules: Sequence[Rule] = RULES,
) -> tuple[Problem, ...]:
    """Return what ``rules`` find in the records of ``directory``, sorted by file and place.

    ``places_of`` gives the places of a record's file; it is called once for each record with a finding, and
    for no other. A rule that stops in the middle is itself a problem, and hides nothing that others find.
    Raises nothing of its own.
    """
    by_record: dict[str, list[Found]] = defaultdict(list)
    problems: list[Problem] = []
    for rule in rules:
        outcome = tuple(_outcome_of(rule, directory, facts, today))
        problems += [each.problem(directory) for each in outcome if isinstance(each, Stopped)]
        for found in _after_exceptions(rule, outcome, directory):
            by_record[found.id].append(found)
    for facility_id, all_found in by_record.items():
        entry = directory[facility_id]
        places = places_of(entry)
        problems += [found.problem(entry, places) for found in all_found]
    return tuple(sorted(problems))


def _outcome_of(rule: Rule, directory: Directory, facts: Facts, today: date) -> Iterator[Found | Stopped]:
    if isinstance(rule, DirectoryRule):
        yield from _outcome_over_all(rule, directory, facts, today)
        return
    for entry in directory:
        yield from _outcome_in_record(rule, entry, facts, today)


def _outcome_over_all(
    rule: DirectoryRule, directory: Directory, facts: Facts, today: date
) -> Iterator[Found | Stopped]:
    try:
        for facility_id, finding in rule.check(directory, facts, today):
            yield Found(directory[facility_id].id, rule, rule.severity, finding)
    except Exception as error:  # noqa: BLE001 - one rule that fails must not hide what the others find
        yield Stopped(None, rule, error)


def _outcome_in_record(rule: RecordRule, entry: Entry, facts: Facts, today: date) -> Iterator[Found | Stopped]:
    try:
        for finding in rule.check(entry, facts[entry.id], today):
            yield Found(entry.id, rule, rule.severity, finding)
    except Exception as error:  # noqa: BLE001 - one rule that fails must not hide what the others find
        yield Stopped(entry.id, rule, error)


def _after_exceptions(rule: Rule, outcome: Sequence[Found | Stopped], directory: Directory) -> Iterator[Found]:
    """Give what is found outside the exceptions, and an error for each exception that nobody needs.

    An exception is not called needless where the rule stopped. One for a record that is not in ``directory``
    says nothing: somebody may be checking a few files only.
    """
    for each in outcome:
        if isinstance(each, Found) and each.id not in rule.exceptions:
            yield each
    needed = {each.id for each in outcome}
    for facility_id, reason in rule.exceptions.items():
        if facility_id in directory and facility_id not in needed and None not in needed:
            exception = f'an exception of this record ("{reason}") to the rule "{rule.id}"'
            tip = f'delete "{facility_id}" from the exceptions in {module_file(rule)}'
            yield Found(facility_id, rule, Severity.ERROR, Finding((), f"{exception} must be needed, but is not", tip))
