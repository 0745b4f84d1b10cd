from __future__ import annotations

from typing import Any

import pytest

from generator.facts.week_grid import UnplacedSession, WeekGrid, week_grids_of
from tests.invented import track, track_with_sessions

EVENINGS = {"kind": "group", "days": ["mon", "wed"], "starts": "18:00", "ends": "21:00"}


def _grid(*sessions: dict[str, Any], **keys: Any) -> WeekGrid:
    (grid,) = week_grids_of(track_with_sessions(*sessions, **keys))
    return grid


def _unplaced(session: dict[str, Any]) -> UnplacedSession:
    grid = _grid(session)
    assert not grid.placed
    return grid.unplaced[0]


def test_a_session_stands_in_the_column_of_each_of_its_days() -> None:
    grid = _grid(EVENINGS)
    assert [column.day for column in grid.columns] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    assert [(each.day, each.starts, each.ends, each.times, each.label) for each in grid.placed] == [
        ("mon", 1080, 1260, "6-9 pm", "Group therapy"),
        ("wed", 1080, 1260, "6-9 pm", "Group therapy"),
    ]
    assert (grid.opens, grid.closes, grid.unplaced) == (1080, 1260, ())


def test_the_grid_spans_the_whole_hours_that_hold_every_session() -> None:
    grid = _grid({"days": ["tue"], "starts": "13:15", "ends": "16:30"})
    assert (grid.opens, grid.closes) == (13 * 60, 17 * 60)


def test_a_session_without_an_end_is_drawn_for_an_hour_and_says_so() -> None:
    (placed,) = _grid({"days": ["fri"], "starts": "23:30", "note": "to about 2 am"}).placed
    assert (placed.ends, placed.drawn_until, placed.notes) == (None, 1440, ("to about 2 am",))
    assert placed.times == "from 11:30 pm, end not stated"


def test_a_length_gives_the_missing_end() -> None:
    (placed,) = _grid({"days": ["fri"], "starts": "09:00", "minutes": 50}).placed
    assert (placed.ends, placed.times) == (590, "9-9:50 am")


def test_a_length_gives_the_missing_start() -> None:
    (placed,) = _grid({"days": ["fri"], "ends": "12:00", "minutes": 90}).placed
    assert (placed.starts, placed.times) == (630, "10:30 am-noon")


def test_the_length_of_an_appointment_is_not_its_end() -> None:
    keys = {"days": ["fri"], "starts": "08:00", "by_appointment": "yes", "minutes": 50}
    (placed,) = _grid(keys).placed
    assert (placed.ends, placed.is_period) == (None, True)


def test_times_in_the_wrong_order_are_drawn_from_the_start() -> None:
    (placed,) = _grid({"days": ["fri"], "starts": "21:00", "ends": "18:00"}).placed
    assert (placed.ends, placed.drawn_until, placed.times) == (None, 1320, "from 9 pm, end not stated")


def test_of_two_sessions_that_start_together_the_longer_comes_first() -> None:
    grid = _grid({"kind": "family", "days": ["wed"], "starts": "18:00", "ends": "19:00", "inside": "yes"}, EVENINGS)
    assert [(each.index, each.lane) for each in grid.columns[2].sessions] == [(1, 0), (0, 1)]


def test_sessions_that_overlap_stand_side_by_side() -> None:
    grid = _grid(
        {"days": ["mon"], "starts": "16:30", "ends": "19:30"},
        {"kind": "family", "days": ["mon"], "starts": "17:15", "ends": "19:00", "inside": "yes"},
        {"days": ["mon"], "starts": "19:30", "ends": "20:00"},
    )
    monday = grid.columns[0]
    assert [(each.index, each.lane) for each in monday.sessions] == [(0, 0), (1, 1), (2, 0)]
    assert monday.lanes == 2
    assert [column.lanes for column in grid.columns[1:]] == [0] * 6


@pytest.mark.parametrize(
    ("keys", "note"),
    [
        ({"optional": "yes"}, "optional"),
        ({"every": "2-weeks"}, "every second week"),
        ({"every": "4-weeks"}, "every fourth week"),
        ({"every": "month"}, "once a month"),
        ({"every": "month", "week_of_month": "4"}, "on the fourth Monday and Wednesday of the month"),
        ({"every": "month", "week_of_month": "last"}, "on the last Monday and Wednesday of the month"),
        ({"pick": 1}, "attend on 1 of these days: Mon or Wed"),
        ({"who": "family"}, "for the family only"),
        ({"who": "both"}, "for the person and the family together"),
        ({"inside": "yes"}, "within the time of another session"),
        ({"by_appointment": "yes", "minutes": 50}, "one appointment of 50 minutes"),
        ({"by_appointment": "yes"}, "by appointment"),
        ({"note": "bring a notebook"}, "bring a notebook"),
    ],
)
def test_what_is_special_about_a_session_is_said(keys: dict[str, Any], note: str) -> None:
    placed = _grid({**EVENINGS, **keys}).placed
    assert [each.notes for each in placed] == [(note,), (note,)]


@pytest.mark.parametrize(
    ("keys", "is_firm"),
    [
        ({}, True),
        ({"optional": "yes"}, False),
        ({"every": "2-weeks"}, False),
        ({"who": "family"}, False),
        ({"kind": "family"}, False),
        ({"kind": "family", "who": "both"}, True),
    ],
)
def test_firm_sessions_are_told_from_others(keys: dict[str, Any], is_firm: bool) -> None:
    assert {each.is_firm for each in _grid({**EVENINGS, **keys}).placed} == {is_firm}


@pytest.mark.parametrize(
    ("session", "when"),
    [
        (
            {"days": ["wed", "mon"], "part_of_day": ["evening"], "minutes": 180},
            "Mon, Wed, evening, 3 hours, clock times not stated",
        ),
        (
            {"times_a_week": 3, "starts": "13:15", "ends": "16:30"},
            "weekdays not stated, 3 times a week, 1:15-4:30 pm",
        ),
        (
            {"times_a_week": {"minimum": 1, "maximum": 2}, "minutes": 50},
            "weekdays not stated, 1 to 2 times a week, 50 minutes, clock times not stated",
        ),
        ({"days": ["sat"]}, "Sat, clock times not stated"),
        ({"days": ["sat"], "ends": "12:00"}, "Sat, until noon, start not stated"),
        ({"starts": "10:00"}, "weekdays not stated, from 10 am, end not stated"),
    ],
)
def test_a_session_without_day_or_start_is_kept_in_words(session: dict[str, Any], when: str) -> None:
    assert _unplaced(session).when == when


@pytest.mark.parametrize(
    ("attends", "days_per_week", "words"),
    [
        (None, None, ""),
        (3, None, "attend 3 of these 5 days"),
        ({"minimum": 3, "maximum": 5}, None, "attend 3 to 5 of these 5 days"),
        (
            {"minimum": 3, "maximum": 5, "at_first": 5},
            None,
            "attend 3 to 5 of these 5 days, 5 days a week at first",
        ),
        (None, {"minimum": 3, "maximum": 5}, "attend 3 to 5 of these 5 days"),
        (None, 5, ""),
    ],
)
def test_how_many_of_the_open_days_a_person_attends(attends: Any, days_per_week: Any, words: str) -> None:
    weekdays = {"days": ["mon", "tue", "wed", "thu", "fri"], "starts": "15:00", "ends": "18:00"}
    assert _grid(weekdays, attends=attends, schedule={"days_per_week": days_per_week}).attendance == words


def test_days_a_week_are_said_where_no_weekday_is_known() -> None:
    assert (
        _grid({"starts": "10:00", "ends": "11:00"}, schedule={"days_per_week": 1}).attendance == "attend 1 day a week"
    )


def test_there_is_one_grid_for_each_group_of_each_phase() -> None:
    first = {
        "name": "First",
        "groups": [{"name": "A", "sessions": [EVENINGS]}, {"name": "B", "season": "summer"}],
    }
    later = {
        "name": "Later",
        "groups": [{"valid_from": "2027-01-01", "modality": "virtual", "note": "by video"}],
    }
    grids = week_grids_of(track(schedule={"phases": [first, {"name": "Without groups"}, later]}))
    assert [(grid.phase, grid.name, grid.season, bool(grid.placed)) for grid in grids] == [
        ("First", "A", None, True),
        ("First", "B", "summer", False),
        ("Later", None, None, False),
    ]
    assert (grids[2].valid_from, grids[2].modality, grids[2].note) == ("2027-01-01", "virtual", "by video")
    assert (grids[2].opens, grids[2].closes) == (None, None)


def test_a_track_without_schedule_has_no_grid() -> None:
    assert week_grids_of(track()) == ()
