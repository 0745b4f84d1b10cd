"""Example weeks of the guide: which are chosen, in which order, and what is said of them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facility.model import Facility
from generator.views.example_weeks import ExampleWeeks, example_weeks
from generator.views.page import Setting
from tests.invented import facility, track_data
from tests.rendering import CONFIG, TODAY, directory_of, environment, facts_of

ADULTS = {"minimum": 18}
TEENS = {"minimum": 13, "maximum": 17}
THREE_DAYS = ["mon", "tue", "thu"]
EVENING = {"days": THREE_DAYS, "starts": "18:00", "ends": "21:00"}
MORNING = {"days": THREE_DAYS, "starts": "09:00", "ends": "12:00"}
AFTERNOON = {"days": THREE_DAYS, "starts": "15:30", "ends": "18:30"}
LONG_DAYS = {"days": ["mon", "tue", "wed", "thu", "fri"], "starts": "09:00", "ends": "14:00"}
WEEKEND = {"days": ["tue", "thu", "sat"], "starts": "09:00", "ends": "12:00"}
_SHOWN = '{% from "components/example_weeks.html" import example_weeks %}{{ example_weeks(weeks) }}'


def program(*sessions: dict[str, Any], group: dict[str, Any] | None = None, **keys: Any) -> dict[str, Any]:
    schedule = {"groups": [{**(group or {}), "sessions": list(sessions)}]}
    return track_data(**{"schedule": schedule, "ages": ADULTS, **keys})


def place(*programs: dict[str, Any], read: str = "2026-11-01", **keys: Any) -> Facility:
    tracks = [{**each, "id": f"iop-{number}"} for number, each in enumerate(programs, 1)]
    source = {"url": "https://example.org/iop", "checked_on": read}
    return facility(**{"tracks": tracks, "sources": [source], **keys})


def weeks_of(facilities: dict[str, Facility], root: str = "") -> ExampleWeeks:
    directory = directory_of(facilities)
    return example_weeks(directory, facts_of(directory), Setting(CONFIG, TODAY), root)


def html_of(weeks: ExampleWeeks) -> str:
    return environment().from_string(_SHOWN).render(weeks=weeks)


def shown(facilities: dict[str, Facility]) -> list[tuple[str, str]]:
    """Each heading with the facility that stands below it."""
    weeks = weeks_of(facilities).weeks
    return [(each.heading, each.program.href.partition(".html")[0]) for each in weeks]


def test_there_is_one_of_each_kind_in_a_fixed_order() -> None:
    facilities = {
        "oh/a": place(program(LONG_DAYS, level_of_care="php")),
        "oh/b": place(program(EVENING, modality=["virtual"])),
        "oh/c": place(program(WEEKEND)),
        "oh/d": place(program(AFTERNOON, ages=TEENS)),
        "oh/e": place(program(MORNING)),
        "oh/f": place(program(EVENING)),
        "oh/g": place(program(EVENING)),
    }
    assert shown(facilities) == [
        ("An evening week", "oh/f"),
        ("A daytime week", "oh/e"),
        ("A week after school, for teens", "oh/d"),
        ("A week with a weekend day", "oh/c"),
        ("A week by video", "oh/b"),
        ("A week of partial hospitalization (PHP)", "oh/a"),
    ]


def test_no_facility_is_shown_twice() -> None:
    both = place(program(EVENING), program(MORNING))
    assert shown({"oh/a": both}) == [("An evening week", "oh/a")]
    assert shown({"oh/a": both, "oh/b": place(program(MORNING), read="2026-01-01")}) == [
        ("An evening week", "oh/a"),
        ("A daytime week", "oh/b"),
    ]


def test_the_record_read_last_comes_first_whatever_it_is_called() -> None:
    facilities = {"oh/a": place(program(EVENING), read="2026-10-01"), "oh/b": place(program(EVENING))}
    assert shown(facilities) == [("An evening week", "oh/b")]


def test_of_one_day_hours_that_surely_fit_the_level_come_first_then_the_first_by_name() -> None:
    unsure = program(
        {**EVENING, "days": ["mon", "thu"]}, individual_sessions={"times_a_week": {"minimum": 1, "maximum": 1}}
    )
    sure = place(program(EVENING))
    assert shown({"oh/a": place(unsure), "oh/b": sure, "oh/c": sure}) == [("An evening week", "oh/b")]
    assert shown({"oh/a": place(unsure)}) == [("An evening week", "oh/a")]


def test_hours_outside_of_the_level_or_at_odds_with_what_is_stated_are_no_example() -> None:
    few = program({**EVENING, "days": ["mon"]})
    at_odds = program(EVENING)
    at_odds["schedule"]["hours_per_week"] = {"minimum": 15, "maximum": 15}
    assert shown({"oh/a": place(few), "oh/b": place(at_odds)}) == []


@pytest.mark.parametrize("status", ["closed", "paused", "announced"])
def test_what_is_not_open_is_left_out(status: str) -> None:
    assert shown({"oh/a": place(program(EVENING), status=status)}) == []


@pytest.mark.parametrize(
    "session",
    [
        {"days": THREE_DAYS, "starts": "18:00"},
        {"days": THREE_DAYS, "part_of_day": ["evening"], "minutes": 180},
        {"starts": "18:00", "ends": "21:00"},
        {**EVENING, "pick": 2},
        {**EVENING, "by_appointment": "yes", "minutes": 50},
    ],
)
def test_a_group_with_a_session_that_is_not_fully_stated_is_left_out(session: dict[str, Any]) -> None:
    assert shown({"oh/a": place(program(EVENING, session))}) == []


@pytest.mark.parametrize(
    "group",
    [
        {"attends": {"minimum": 2, "maximum": 2}},
        {"attends": {"minimum": 3, "maximum": 3, "at_first": 3}},
        {"season": "summer"},
        {"valid_to": "2026-11-21"},
        {"valid_from": "2026-11-23"},
    ],
)
def test_a_week_that_is_not_the_whole_one_of_now_is_left_out(group: dict[str, Any]) -> None:
    assert shown({"oh/a": place(program(EVENING, group=group))}) == []
    assert shown({"oh/a": place(program(EVENING, group={"valid_from": "2026-11-22", "valid_to": "2026-11-22"}))})


def test_ages_that_are_not_stated_are_neither_adults_nor_teens() -> None:
    assert shown({"oh/a": place(program(EVENING, ages=None)), "oh/b": place(program(AFTERNOON, ages=None))}) == []


def test_a_week_before_school_is_out_is_not_after_school() -> None:
    assert shown({"oh/a": place(program({**AFTERNOON, "starts": "14:30"}, ages=TEENS))}) == []


def test_where_there_are_steps_the_first_is_shown() -> None:
    phases = [
        {"name": "Step one", "groups": [{"sessions": [EVENING]}]},
        {"name": "Step two", "groups": [{"sessions": [MORNING]}]},
    ]
    (week,) = weeks_of({"oh/a": place(track_data(ages=ADULTS, schedule={"phases": phases}))}).weeks
    assert (week.heading, week.hours) == ("An evening week", "9 hours a week")
    assert [day.label for day in week.week.days if day.blocks] == ["Monday", "Tuesday", "Thursday"]


def test_it_says_whose_week_it_is_and_when_its_pages_were_read() -> None:
    made = program(EVENING, name="Example Evening", individual_sessions={"times_a_week": {"minimum": 1, "maximum": 1}})
    made["schedule"]["groups"] *= 2
    made["individual_sessions"]["minutes"] = 60
    where = place(made, read="2026-02-03", name="Example Harbor", address={"state": "OH", "city": "Columbus"})
    (week,) = weeks_of({"oh/harbor": where}, root="../../").weeks
    assert week.program.href == "../../oh/harbor.html#track-iop-1"
    assert (week.program.text, week.facility, week.place) == ("Example Evening", "Example Harbor", "Columbus, OH")
    assert week.hours == "10 hours a week"
    assert week.besides == ("One of 2 groups of this program", "Individual sessions: 1 time a week; 1 hour each")
    assert week.read[0] == "Source pages read February 3, 2026"
    assert week.read[1:]
    assert week.doubt == "Hours may have changed: the page they come from has no date."


def test_without_any_week_a_sentence_says_so() -> None:
    made = weeks_of({"oh/a": facility()})
    assert made.weeks == ()
    assert f"<p>{made.none}</p>" in html_of(made)
    assert weeks_of({}) == made


def test_the_order_of_the_records_does_not_matter() -> None:
    facilities = {f"oh/{letter}": place(program(EVENING), program(MORNING)) for letter in "abc"}
    assert weeks_of(dict(reversed(facilities.items()))) == weeks_of(facilities)


def test_words_of_records_are_escaped() -> None:
    hostile = 'Example "A" < B & {{ 7 * 7 }}'
    made = program({**EVENING, "note": hostile}, name=hostile)
    html = html_of(weeks_of({"oh/a": place(made, name=hostile, address={"state": "OH", "city": hostile})}))
    assert '"A"' not in html
    assert html.count("&#34;A&#34; &lt; B &amp; {{ 7 * 7 }}") >= 4
