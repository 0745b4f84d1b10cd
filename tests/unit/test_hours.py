"""Hours a week: the answers worked out by hand for odd schedules, and each point of the definition."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.facility.track import Track
from generator.facts.hours import WeekHours, hours_from_stated, hours_of_track
from generator.records.source import read_source
from tests.invented import track, track_data, track_with_sessions

CASES_FILE = Path(__file__).parents[1] / "records" / "schedule-cases.yaml"
EVENINGS = {"kind": "group", "days": ["mon", "wed", "thu"], "starts": "18:00", "ends": "21:00"}


def _cases() -> list[Any]:
    cases = read_source(CASES_FILE.read_bytes()).data["cases"]
    assert isinstance(cases, list)
    return cases


def _hours(made: Track) -> WeekHours:
    hours = hours_of_track(made).entries[0].hours
    assert hours is not None
    return hours


def _range(made: Track) -> tuple[float, float]:
    hours = _hours(made)
    return round(hours.lightest, 3), round(hours.heaviest, 3)


def _case_track(case: Any) -> Track:
    schedule = {"schedule": case["schedule"]} if "schedule" in case else {}
    return Track.model_validate({**track_data(), **case.get("track", {}), **schedule})


def test_the_file_of_cases_holds_all_forty_two() -> None:
    cases = _cases()
    assert len(cases) == 42
    assert sum("hours" in case for case in cases) == 26


@pytest.mark.parametrize("case", _cases(), ids=lambda case: str(case["case"])[:40])
def test_hours_are_those_worked_out_by_hand(case: Any) -> None:
    made = _case_track(case)
    if "hours" not in case:
        listed = any(group.sessions for group in made.schedule.groups) if made.schedule else False
        assert not listed, "a case that lists sessions must say its hours"
        return
    expected = case["hours"]
    assert _range(made) == (float(expected["lightest"]), float(expected["heaviest"]))
    assert _hours(made).is_complete is (expected["complete"] == "true")


@pytest.mark.parametrize(
    ("second_start", "hours"),
    [("10:00", 2), ("10:15", 2.25), ("10:16", 2), ("09:30", 1.5)],
    ids=["no break", "break of 15 minutes", "break of 16 minutes", "overlap"],
)
def test_short_breaks_count_and_overlaps_count_once(second_start: str, hours: float) -> None:
    hour, minute = (int(part) for part in second_start.split(":"))
    second = {"days": ["mon"], "starts": second_start, "ends": f"{hour + 1:02}:{minute:02}"}
    made = track_with_sessions({"days": ["mon"], "starts": "09:00", "ends": "10:00"}, second)
    assert _range(made) == (hours, hours)


def test_minutes_stand_for_a_missing_end_and_for_an_appointment() -> None:
    start_only = {"days": ["mon"], "starts": "09:00", "minutes": 90}
    appointment = {
        "days": ["mon"],
        "starts": "08:00",
        "ends": "17:00",
        "by_appointment": "yes",
        "minutes": 30,
    }
    assert _range(track_with_sessions(start_only, appointment)) == (2, 2)


def test_a_session_until_midnight_has_its_full_length() -> None:
    assert _range(track_with_sessions({"days": ["fri"], "starts": "22:00", "ends": "24:00"})) == (2, 2)


def test_the_lightest_week_has_the_shortest_days_and_the_heaviest_the_longest() -> None:
    made = track_with_sessions(
        {"days": ["mon", "tue"], "starts": "09:00", "ends": "10:00"},
        {"days": ["wed", "thu"], "starts": "09:00", "ends": "13:00"},
        attends={"minimum": 2, "maximum": 3},
    )
    assert _range(made) == (2, 9)


@pytest.mark.parametrize(
    ("days_per_week", "expected"),
    [
        (3, (9, 9)),
        ({"minimum": 3, "maximum": 5}, (9, 15)),
        ({"minimum": 3}, (9, 15)),
        ({"maximum": 4}, (3, 12)),
        ({"maximum": 6}, (15, 15)),
        (5, (15, 15)),
        (7, (15, 15)),
    ],
)
def test_stated_days_a_week_count_where_the_group_says_nothing(days_per_week: Any, expected: Any) -> None:
    weekdays = {"days": ["mon", "tue", "wed", "thu", "fri"], "starts": "15:00", "ends": "18:00"}
    assert _range(track_with_sessions(weekdays, schedule={"days_per_week": days_per_week})) == expected


def test_attends_comes_before_the_stated_days() -> None:
    weekdays = {"days": ["mon", "tue", "wed", "thu"], "starts": "15:00", "ends": "18:00"}
    made = track_with_sessions(weekdays, attends=4, schedule={"days_per_week": 2})
    assert _range(made) == (12, 12)


@pytest.mark.parametrize(
    ("session", "expected", "is_complete"),
    [
        ({"optional": "yes"}, (9, 10), True),
        ({"every": "2-weeks"}, (9, 10), True),
        ({"kind": "family"}, (9, 10), True),
        ({"kind": "family", "who": "both"}, (10, 10), True),
        ({"kind": "family", "who": "family"}, (9, 9), True),
        ({"inside": "yes"}, (9, 9), True),
        ({"ends": None, "optional": "yes"}, (9, 9), True),
        ({"ends": None, "every": "2-weeks"}, (9, 9), False),
        ({"ends": None, "who": "family"}, (9, 9), True),
        ({"ends": None}, (9, 9), False),
    ],
)
def test_what_a_fourth_day_adds(session: dict[str, Any], expected: Any, is_complete: bool) -> None:
    tuesday = {"days": ["tue"], "starts": "18:00", "ends": "19:00", **session}
    made = track_with_sessions(EVENINGS, tuesday)
    assert _range(made) == expected
    assert _hours(made).is_complete is is_complete


@pytest.mark.parametrize(
    ("individual", "expected", "is_complete"),
    [
        ({"times_a_week": 1, "minutes": 60}, (10, 10), True),
        ({"times_a_week": {"minimum": 1, "maximum": 2}, "minutes": 60}, (10, 11), True),
        ({"times_a_week": 1, "minutes": 60, "required": "no"}, (9, 10), True),
        ({"minutes": 60}, (9, 9), False),
        ({"times_a_week": 1}, (9, 9), False),
        ({"times_a_week": 1, "required": "no"}, (9, 9), True),
        ({"note": "as needed"}, (9, 9), True),
    ],
)
def test_individual_sessions_of_the_track(individual: Any, expected: Any, is_complete: bool) -> None:
    made = track(individual_sessions=individual, schedule={"groups": [{"sessions": [EVENINGS]}]})
    assert _range(made) == expected
    assert _hours(made).is_complete is is_complete


@pytest.mark.parametrize(
    ("family", "expected", "is_complete"),
    [
        ({"every": "week", "minutes": 60}, (9, 10), True),
        ({"every": "week", "minutes": 60, "who": "both"}, (10, 10), True),
        ({"every": "week", "minutes": 60, "who": "both", "required": "no"}, (9, 10), True),
        ({"every": "month", "minutes": 60, "who": "both"}, (9, 10), True),
        ({"every": "week", "minutes": 60, "who": "family"}, (9, 9), True),
        ({"every": "week"}, (9, 9), False),
        ({"offered": "yes"}, (9, 9), True),
    ],
)
def test_family_sessions_of_the_track(family: Any, expected: Any, is_complete: bool) -> None:
    made = track(family_sessions=family, schedule={"groups": [{"sessions": [EVENINGS]}]})
    assert _range(made) == expected
    assert _hours(made).is_complete is is_complete


def test_a_session_of_the_schedule_stands_for_those_of_the_track() -> None:
    individual = {"kind": "individual", "days": ["tue"], "minutes": 30}
    made = track(
        individual_sessions={"times_a_week": 1, "minutes": 60},
        schedule={"groups": [{"sessions": [EVENINGS, individual]}]},
    )
    assert _range(made) == (9.5, 9.5)


def test_sessions_without_weekdays_and_without_a_number_are_not_counted_and_said_to_be_missing() -> None:
    made = track_with_sessions(EVENINGS, {"starts": "10:00", "ends": "11:00"})
    assert _hours(made) == WeekHours(9, 9, is_complete=False)


@pytest.mark.parametrize(
    ("per_day", "per_week", "expected"),
    [
        ({"minimum": 3, "maximum": 4}, {"minimum": 3, "maximum": 5}, (9, 20, True)),
        ({"minimum": 3}, 3, (9, 9, False)),
        ({"maximum": 3}, 3, (0, 9, True)),
        (3, {"maximum": 5}, (3, 15, True)),
        (None, 3, None),
        (3, None, None),
    ],
)
def test_without_sessions_stated_hours_times_stated_days(per_day: Any, per_week: Any, expected: Any) -> None:
    schedule = track(schedule={"hours_per_day": per_day, "days_per_week": per_week}).schedule
    assert schedule is not None
    hours = hours_from_stated(schedule.hours_per_day, schedule.days_per_week)
    assert (hours and (hours.lightest, hours.heaviest, hours.is_complete)) == expected
    assert hours is None or hours.is_from_stated


def test_phases_and_seasons_stand_apart() -> None:
    first = {"name": "First", "groups": [{"name": "A", "sessions": [EVENINGS]}], "hours_per_week": 9}
    entries = hours_of_track(track(schedule={"phases": [first, {"name": "Later"}], "hours_per_day": 2})).entries
    assert [(entry.phase, entry.group, entry.is_first_phase) for entry in entries] == [
        ("First", "A", True),
        ("Later", None, False),
    ]
    assert entries[1].hours is None


@pytest.mark.parametrize(
    ("stated", "differs"),
    [
        (9, False),
        (9.5, False),
        (9.6, True),
        (8.5, False),
        (8, True),
        ({"minimum": 9, "maximum": 12}, False),
        ({"maximum": 8}, True),
        ({"minimum": 12}, True),
        (None, False),
    ],
)
def test_stated_hours_may_lie_half_an_hour_off(stated: Any, differs: bool) -> None:
    assert hours_of_track(track_with_sessions(EVENINGS, schedule={"hours_per_week": stated})).differs_from_stated is (
        differs
    )


def test_hours_that_are_not_complete_contradict_nothing_above_them() -> None:
    unknown = {"days": ["tue"]}
    assert not hours_of_track(
        track_with_sessions(EVENINGS, unknown, schedule={"hours_per_week": 20})
    ).differs_from_stated


def test_hours_stated_for_the_whole_are_held_against_the_first_phase_only() -> None:
    later = {"days": ["tue"], "starts": "18:00", "ends": "19:00"}
    phases = [
        {"name": "First", "groups": [{"sessions": [EVENINGS]}]},
        {"name": "Later", "groups": [{"sessions": [later]}]},
    ]
    assert not hours_of_track(track(schedule={"hours_per_week": 9, "phases": phases})).differs_from_stated


def test_a_track_without_schedule_has_no_hours() -> None:
    assert hours_of_track(track()).entries == ()


def test_a_session_inside_an_optional_one_opens_no_day() -> None:
    saturday = {"days": ["sat"], "starts": "09:00", "ends": "12:00", "optional": "yes"}
    inside = {"days": ["sat"], "starts": "10:00", "ends": "11:00", "inside": "yes"}
    assert _range(track_with_sessions(EVENINGS, saturday, inside, attends=2)) == (6, 9)


def test_a_session_that_ends_before_it_starts_has_no_length() -> None:
    made = track_with_sessions(EVENINGS, {"days": ["tue"], "starts": "21:00", "ends": "18:00"})
    assert _hours(made) == WeekHours(9, 9, is_complete=False)
