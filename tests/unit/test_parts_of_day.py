from __future__ import annotations

from typing import Any

import pytest

from generator.facts.parts_of_day import part_of_day_at, parts_of_day_of
from tests.invented import track, track_with_sessions


@pytest.mark.parametrize(
    ("minutes", "part"),
    [
        (0, "night"),
        (239, "night"),
        (240, "morning"),
        (719, "morning"),
        (720, "afternoon"),
        (1019, "afternoon"),
        (1020, "evening"),
        (1319, "evening"),
        (1320, "night"),
        (1439, "night"),
    ],
)
def test_the_start_decides_the_part_of_the_day(minutes: int, part: str) -> None:
    assert part_of_day_at(minutes) == part


@pytest.mark.parametrize(
    ("session", "parts"),
    [
        ({"days": ["mon"], "starts": "18:00", "ends": "21:00"}, ("evening",)),
        ({"days": ["sat"], "starts": "09:00", "ends": "12:00"}, ("morning", "weekend")),
        ({"days": ["sun"]}, ("weekend",)),
        ({"days": ["mon"], "part_of_day": ["after-school"]}, ("after-school",)),
        (
            {"days": ["mon"], "part_of_day": ["after-school"], "starts": "15:30"},
            ("afternoon", "after-school"),
        ),
        ({"days": ["sat"], "starts": "18:00", "optional": "yes"}, ()),
        ({"days": ["sat"], "starts": "18:00", "who": "family"}, ()),
        ({"days": ["mon"], "starts": "08:00", "ends": "20:00", "by_appointment": "yes", "minutes": 50}, ()),
        ({"starts": "18:00"}, ("evening",)),
        ({"days": ["mon"]}, ()),
    ],
)
def test_firm_sessions_give_the_parts_of_a_track(session: dict[str, Any], parts: tuple[str, ...]) -> None:
    assert parts_of_day_of(track_with_sessions(session)) == parts


def test_groups_and_phases_all_count() -> None:
    morning = {"sessions": [{"days": ["mon"], "starts": "09:00"}]}
    evening = {"sessions": [{"days": ["mon"], "starts": "17:00"}]}
    assert parts_of_day_of(track(schedule={"groups": [evening, morning]})) == ("morning", "evening")
    phases = [{"name": "A", "groups": [morning]}, {"name": "B", "groups": [evening]}]
    assert parts_of_day_of(track(schedule={"phases": phases})) == ("morning", "evening")


def test_what_is_stated_counts_while_no_session_says_it() -> None:
    stated = {"part_of_day": ["evening"]}
    assert parts_of_day_of(track(schedule=stated)) == ("evening",)
    assert parts_of_day_of(track_with_sessions({"days": ["sat"]}, schedule=stated)) == ("evening", "weekend")
    morning = {"days": ["mon"], "starts": "09:00"}
    assert parts_of_day_of(track_with_sessions(morning, schedule=stated)) == ("morning",)


def test_nothing_stated_gives_no_part() -> None:
    assert parts_of_day_of(track()) == ()
