"""The nearest other facilities of each facility."""

from __future__ import annotations

import random

import pytest
from geopy.distance import great_circle

from generator.facts.neighbours import NEIGHBOURS_SHOWN, Located, distance_miles, nearest_of_each


def in_a_row(count: int) -> list[Located]:
    """Facilities one degree apart on the equator, about 69 miles."""
    return [Located(f"oh/{number}", f"Example {number}", 0.0, float(number)) for number in range(count)]


def test_one_degree_of_the_equator_is_about_69_miles() -> None:
    assert distance_miles((0, 0), (0, 1)) == pytest.approx(69.09, abs=0.1)


def test_the_nearest_come_first_and_at_most_five() -> None:
    found = nearest_of_each(in_a_row(20))
    assert [each.id for each in found["oh/0"]] == ["oh/1", "oh/2", "oh/3", "oh/4", "oh/5"]
    assert all(len(each) == NEIGHBOURS_SHOWN for each in found.values())


def test_a_tie_is_settled_by_name() -> None:
    here = Located("oh/here", "Here", 0.0, 0.0)
    same_place = [Located(f"oh/{name}", name, 0.0, 1.0) for name in "hgfedcba"]
    found = nearest_of_each([here, *same_place])
    assert [each.id for each in found["oh/here"]] == ["oh/a", "oh/b", "oh/c", "oh/d", "oh/e"]


def test_one_facility_has_no_neighbour_and_none_gives_nothing() -> None:
    assert nearest_of_each(in_a_row(1)) == {"oh/0": ()}
    assert nearest_of_each([]) == {}


def test_a_closed_facility_has_neighbours_but_is_none() -> None:
    closed = Located("oh/closed", "Closed", 0.0, 0.5, is_offered=False)
    found = nearest_of_each([*in_a_row(3), closed])
    assert [each.id for each in found["oh/closed"]] == ["oh/0", "oh/1", "oh/2"]
    assert "oh/closed" not in {each.id for neighbours in found.values() for each in neighbours}


def test_the_order_of_the_facilities_does_not_matter() -> None:
    facilities = in_a_row(12)
    shuffled = facilities.copy()
    random.Random(1).shuffle(shuffled)
    assert nearest_of_each(shuffled) == nearest_of_each(facilities)


def test_the_same_are_found_as_by_measuring_every_pair() -> None:
    chance = random.Random(2)
    facilities = [
        Located(f"oh/{number}", f"Example {number}", chance.uniform(-80, 80), chance.uniform(-180, 180))
        for number in range(120)
    ]
    found = nearest_of_each(facilities)
    for here in facilities:
        others = [each for each in facilities if each is not here]
        point = (here.latitude, here.longitude)
        by_distance = sorted(others, key=lambda each: great_circle(point, (each.latitude, each.longitude)).miles)
        assert [each.id for each in found[here.id]] == [each.id for each in by_distance[:NEIGHBOURS_SHOWN]]
