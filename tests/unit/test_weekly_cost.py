from __future__ import annotations

from typing import Any

import pytest

from generator.facts.weekly_cost import fewest_days_a_week, weekly_cost
from tests.invented import track

DAYS = ["mon", "tue", "wed", "thu", "fri"]


def sessions(*days: str) -> list[dict[str, Any]]:
    return [{"kind": "group", "days": list(days), "starts": "18:00", "ends": "21:00"}]


def meeting_on(*days: str, **group: Any) -> dict[str, Any]:
    return {"groups": [{**group, "sessions": sessions(*days)}]}


def test_a_price_by_the_week_stands_as_it_is() -> None:
    assert weekly_cost(track(costs=[{"amount": 1200, "per": "week"}])) == 1200


def test_a_price_for_several_weeks_is_divided_by_them() -> None:
    assert weekly_cost(track(costs=[{"amount": 3450, "per": "week", "weeks": 2}])) == 1725


def test_a_price_by_the_day_is_taken_times_the_days_on_which_a_person_attends() -> None:
    assert weekly_cost(track(costs=[{"amount": 350, "per": "day"}], schedule=meeting_on("mon", "wed", "fri"))) == 1050


def test_a_price_by_the_day_without_days_says_nothing_of_a_week() -> None:
    assert weekly_cost(track(costs=[{"amount": 350, "per": "day"}])) is None


@pytest.mark.parametrize("unit", ["month", "session", "intake", "stay"])
def test_other_prices_say_nothing_of_a_week(unit: str) -> None:
    cost = {"amount": 100, "per": unit}
    assert weekly_cost(track(costs=[cost], schedule=meeting_on("mon", "wed"))) is None


def test_of_several_prices_the_lowest_counts() -> None:
    costs = [{"amount": 300, "per": "day"}, {"amount": 800, "per": "week"}, {"amount": 50, "per": "intake"}]
    assert weekly_cost(track(costs=costs, schedule=meeting_on("mon", "wed", "fri"))) == 800


def test_without_a_price_there_is_none() -> None:
    assert weekly_cost(track(schedule=meeting_on("mon"))) is None


@pytest.mark.parametrize(
    ("schedule", "fewest"),
    [
        (meeting_on(*DAYS), 5),
        (meeting_on(*DAYS, attends=3), 3),
        (meeting_on(*DAYS, attends={"minimum": 2, "maximum": 4}), 2),
        (meeting_on(*DAYS, attends={"maximum": 4}), None),
        ({"days_per_week": 3, **meeting_on(*DAYS)}, 3),
        ({"days_per_week": {"maximum": 3}, **meeting_on(*DAYS)}, None),
        ({"days_per_week": {"minimum": 3}}, 3),
        ({"days_per_week": {"maximum": 3}}, None),
        ({"part_of_day": ["evening"]}, None),
        ({"groups": [{"sessions": sessions("mon", "wed")}, {"sessions": sessions("mon", "tue", "thu")}]}, 2),
        ({"phases": [{"name": "Start", "days_per_week": 5}, {"name": "Later", "days_per_week": 3}]}, 5),
    ],
)
def test_the_fewest_days_are_those_of_the_first_phase(schedule: dict[str, Any], fewest: int | None) -> None:
    assert fewest_days_a_week(track(schedule=schedule)) == fewest
