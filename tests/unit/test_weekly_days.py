"""On how many days a week the group of a program meets a person, where exactly one number follows from the record."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facts.weekly_days import weekly_days_of
from tests.invented import track

MON_WED_FRI = {"kind": "group", "days": ["mon", "wed", "fri"], "starts": "18:00", "ends": "21:00"}
TUE = {**MON_WED_FRI, "days": ["tue"]}


def days_of(*sessions: dict[str, Any], schedule: dict[str, Any] | None = None, **group: Any) -> int | None:
    return weekly_days_of(track(schedule={**(schedule or {}), "groups": [{**group, "sessions": list(sessions)}]}))


def stated(**schedule: Any) -> int | None:
    return weekly_days_of(track(schedule=schedule))


def test_without_a_timetable_nothing_follows() -> None:
    assert weekly_days_of(track()) is None
    assert stated(part_of_day=["evening"]) is None


def test_open_days_are_counted_once() -> None:
    assert days_of(MON_WED_FRI) == 3
    assert days_of(MON_WED_FRI, {**MON_WED_FRI, "kind": "education", "starts": "17:00", "ends": "18:00"}) == 3
    assert days_of(MON_WED_FRI, TUE) == 4


def test_fewer_days_than_are_open() -> None:
    assert days_of(MON_WED_FRI, attends=2) == 2
    assert days_of(MON_WED_FRI, schedule={"days_per_week": 2}) == 2


@pytest.mark.parametrize(
    "attends", [{"minimum": 2}, {"maximum": 2}, {"minimum": 1, "maximum": 2, "at_first": 2}, {"minimum": 1}]
)
def test_a_range_is_no_number(attends: dict[str, int]) -> None:
    assert days_of(MON_WED_FRI, attends=attends) is None


def test_a_timetable_that_contradicts_the_stated_days_gives_none() -> None:
    assert days_of(MON_WED_FRI, schedule={"days_per_week": 5}) is None
    assert days_of(MON_WED_FRI, schedule={"days_per_week": {"minimum": 3, "maximum": 5}}) is None


def test_stated_days_count_where_no_weekday_is_stated() -> None:
    assert stated(days_per_week=3) == 3
    assert days_of({"kind": "group", "times_a_week": 3, "minutes": 180}, schedule={"days_per_week": 3}) == 3
    assert days_of({"kind": "group", "times_a_week": 3, "minutes": 180}) is None


@pytest.mark.parametrize(
    "session",
    [
        {"kind": "group", "times_a_week": 1, "minutes": 60},
        {**TUE, "every": "2-weeks"},
        {**TUE, "kind": "family"},
        {**TUE, "pick": 1, "days": ["tue", "thu"]},
    ],
)
def test_a_session_that_may_need_one_more_day_leaves_it_open(session: dict[str, Any]) -> None:
    assert days_of(MON_WED_FRI, session) is None


@pytest.mark.parametrize(
    "session",
    [
        {**TUE, "optional": "yes"},
        {**TUE, "kind": "family", "who": "family"},
        {**MON_WED_FRI, "days": ["wed"], "every": "month", "week_of_month": "2"},
        {"kind": "individual", "times_a_week": 1, "minutes": 50},
        {"kind": "individual", "days": ["tue", "thu"], "pick": 1, "minutes": 50},
        {**TUE, "kind": "family", "inside": "yes"},
    ],
)
def test_what_needs_no_other_day_does_not_matter(session: dict[str, Any]) -> None:
    assert days_of(MON_WED_FRI, session) == 3


def test_an_exact_number_of_fewer_days_is_kept_only_where_nothing_may_add_to_it() -> None:
    rare = {**MON_WED_FRI, "days": ["wed"], "every": "2-weeks"}
    assert days_of(MON_WED_FRI, rare, attends=2) is None


def test_groups_and_steps_must_agree() -> None:
    three, one = {"sessions": [MON_WED_FRI]}, {"sessions": [TUE]}
    assert stated(groups=[three, three]) == 3
    assert stated(groups=[three, one]) is None
    assert stated(phases=[{"name": "One", "groups": [three]}, {"name": "Two", "days_per_week": 3}]) == 3
    assert stated(phases=[{"name": "One", "groups": [three]}, {"name": "Two", "days_per_week": 1}]) is None
    assert stated(phases=[{"name": "One", "groups": [three]}, {"name": "Two"}]) is None
