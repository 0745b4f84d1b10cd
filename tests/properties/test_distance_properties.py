"""Distances are the same both ways, and never shorter by a detour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts.neighbours import distance_miles

POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
HALF_WAY_ROUND_MILES = 12_451


@given(POINTS, POINTS)
def test_there_and_back_are_equally_far(first: tuple[float, float], second: tuple[float, float]) -> None:
    assert distance_miles(first, second) == pytest.approx(distance_miles(second, first), abs=1e-6)
    assert 0 <= distance_miles(first, second) <= HALF_WAY_ROUND_MILES


@given(POINTS)
def test_a_place_is_no_distance_from_itself(point: tuple[float, float]) -> None:
    assert distance_miles(point, point) == pytest.approx(0, abs=1e-3)


@given(POINTS, POINTS, POINTS)
def test_no_detour_is_shorter(
    first: tuple[float, float], over: tuple[float, float], second: tuple[float, float]
) -> None:
    detour = distance_miles(first, over) + distance_miles(over, second)
    assert distance_miles(first, second) <= detour + 1e-3
