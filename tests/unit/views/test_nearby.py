"""What lies near a city, outside of it."""

from __future__ import annotations

from typing import Any

from generator.facility.model import Facility
from generator.facts.neighbours import Neighbour
from generator.views.city_page import CityPage
from tests.invented import facility
from tests.rendering import plan, render, text_of

NEAR = {
    "oh/alder": (Neighbour("oh/birch", 0.5), Neighbour("oh/cedar", 12.0), Neighbour("oh/far", 40.1)),
    "oh/birch": (Neighbour("oh/cedar", 9.04), Neighbour("oh/street", 9.5), Neighbour("oh/nowhere", 3.0)),
}


def _place(name: str, city: str | None, **keys: Any) -> Facility:
    return facility(name=name, address={"state": "OH", "city": city} if city else {"state": "OH"}, **keys)


EXACT = {"coordinates": {"latitude": 39.9, "longitude": -83.0, "source": "manual", "precision": "rooftop"}}
DIRECTORY = {
    "oh/alder": _place("Alder", "Columbus"),
    "oh/birch": _place("Birch", "Columbus"),
    "oh/cedar": _place("Cedar", "Dublin"),
    "oh/far": _place("Far", "Lima"),
    "oh/nowhere": _place("Nowhere", None),
    "oh/street": _place("Street", "Hilliard", **EXACT),
}


def _city(directory: dict[str, Facility] = DIRECTORY, near: dict[str, tuple[Neighbour, ...]] = NEAR) -> CityPage:
    page = plan(directory, neighbours=near)["oh/city/columbus.html"].make()
    assert isinstance(page, CityPage)
    return page


def test_facilities_of_other_cities_stand_once_nearest_first() -> None:
    assert [(row.link.text, row.distance) for row in _city().nearby.rows] == [
        ("Cedar", "about 9 miles"),
        ("Street", "about 9.5 miles"),
    ]


def test_a_distance_is_exact_only_between_two_places_that_are_known() -> None:
    exact = {**DIRECTORY, "oh/birch": _place("Birch", "Columbus", **EXACT)}
    assert [row.distance for row in _city(exact).nearby.rows] == ["about 9 miles", "9.5 miles"]


def test_no_more_than_eight_are_shown() -> None:
    others = {f"oh/o-{number}": _place(f"Other {number}", f"Town {number}") for number in range(9)}
    near = {"oh/alder": tuple(Neighbour(name, 20.0) for name in others)}
    rows = _city({**DIRECTORY, **others}, near).nearby.rows
    assert [row.link.text for row in rows] == [f"Other {number}" for number in range(8)]


def test_without_any_nothing_is_said() -> None:
    page = plan(DIRECTORY)["oh/city/columbus.html"]
    assert "Nearby" not in text_of(render(page))
    said = text_of(render(plan(DIRECTORY, neighbours=NEAR)["oh/city/columbus.html"]))
    assert "Nearby, outside Columbus Distances in a straight line, from the nearest facility of this city." in said


def test_a_city_changes_with_what_lies_near_it_and_with_nothing_else() -> None:
    def key(changed: dict[str, Facility], near: dict[str, tuple[Neighbour, ...]] = NEAR) -> str:
        return plan({**DIRECTORY, **changed}, neighbours=near)["oh/city/columbus.html"].key

    before = key({})
    assert key({"oh/cedar": _place("Elder", "Dublin")}) != before
    assert key({}, {**NEAR, "oh/birch": (Neighbour("oh/cedar", 9.2),)}) != before
    assert key({"oh/far": _place("Farther", "Lima")}) == before
