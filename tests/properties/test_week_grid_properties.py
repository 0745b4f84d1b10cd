from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

from hypothesis import given

from generator.facts.week_grid import week_grids_of
from tests.invented import track
from tests.properties.schedule_data import groups


@given(groups())
def test_no_session_is_lost_and_none_is_shown_twice(group: dict[str, Any]) -> None:
    (grid,) = week_grids_of(track(schedule={"groups": [group]}))
    shown = Counter((each.index, each.day) for each in grid.placed)
    shown.update((each.index, day) for each in grid.unplaced for day in each.days or (None,))
    listed = Counter(
        (index, day) for index, session in enumerate(group["sessions"]) for day in session.get("days") or (None,)
    )
    assert shown == listed


@given(groups())
def test_everything_drawn_lies_within_the_hours_of_the_grid(group: dict[str, Any]) -> None:
    (grid,) = week_grids_of(track(schedule={"groups": [group]}))
    for each in grid.placed:
        assert grid.opens is not None
        assert grid.closes is not None
        assert grid.opens <= each.starts < each.drawn_until <= grid.closes <= 24 * 60
        assert each.ends is None or each.ends >= each.drawn_until


@given(groups())
def test_sessions_in_one_lane_never_overlap(group: dict[str, Any]) -> None:
    (grid,) = week_grids_of(track(schedule={"groups": [group]}))
    for column in grid.columns:
        assert column.lanes == len({each.lane for each in column.sessions})
        for one, other in combinations(column.sessions, 2):
            is_apart = one.drawn_until <= other.starts or other.drawn_until <= one.starts
            assert one.lane != other.lane or is_apart


@given(groups())
def test_every_session_says_something_in_words(group: dict[str, Any]) -> None:
    (grid,) = week_grids_of(track(schedule={"groups": [group]}))
    assert all(each.label and each.times for each in grid.placed)
    assert all(each.label and each.when for each in grid.unplaced)
