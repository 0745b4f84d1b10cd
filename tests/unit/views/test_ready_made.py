"""The comparison that stands ready on the page of a facility."""

from __future__ import annotations

from typing import Any

from generator.facility.model import Facility
from generator.facts.neighbours import Neighbour
from generator.views.facility_page import FacilityPage
from tests.invented import facility, track_data
from tests.rendering import plan, render

HERE = "oh/example-here"


def facility_with(*tracks: dict[str, Any], **keys: Any) -> Facility:
    return facility(tracks=[track_data(**each) for each in tracks] or [track_data()], **keys)


def page_of(here: Facility, *others: tuple[Facility, float]) -> FacilityPage:
    facilities = {HERE: here} | {f"oh/example-{number}": other for number, (other, _) in enumerate(others)}
    near = tuple(Neighbour(f"oh/example-{number}", miles) for number, (_, miles) in enumerate(others))
    page = plan(facilities, neighbours={HERE: near})["oh/example-here.html"].make()
    assert isinstance(page, FacilityPage)
    return page


def keys_of(page: FacilityPage) -> list[str]:
    assert page.ready_made is not None
    return page.ready_made.link.href.partition("programs=")[2].split(",")


def test_a_facility_without_neighbors_has_none() -> None:
    assert page_of(facility_with()).ready_made is None
    assert "iop-ready-made" not in render(plan({HERE: facility_with()})["oh/example-here.html"])


def test_a_facility_far_away_is_no_alternative() -> None:
    assert page_of(facility_with(), (facility_with(), 101)).ready_made is None


def test_the_first_program_stands_beside_one_of_each_of_the_two_nearest() -> None:
    near = [(facility_with(name=f"Example {number}"), float(number)) for number in (1, 2, 3)]
    page = page_of(facility_with({"id": "first"}, {"id": "second"}), *near)
    assert keys_of(page) == [f"{HERE}.first", "oh/example-0.iop", "oh/example-1.iop"]
    assert page.ready_made is not None
    assert page.ready_made.title == "Compare IOP with 2 programs nearby"
    assert page.ready_made.link.href.startswith("../compare/index.html#v=1&programs=oh/example-here.first,oh/")
    columns = page.ready_made.comparison.columns
    assert [(each.letter, each.facility.text) for each in columns] == [
        ("A", "Example Facility"),
        ("B", "Example 1"),
        ("C", "Example 2"),
    ]
    assert columns[1].facility.href == "../oh/example-0.html#track-iop"


def test_those_that_are_like_it_come_before_nearer_ones_that_are_not() -> None:
    adults, teens = {"age_groups": ["adults"]}, {"age_groups": ["adolescents"]}
    near = [
        (facility_with({"ages": ages}), float(miles)) for miles, ages in enumerate((teens, adults, None, adults), 1)
    ]
    page = page_of(facility_with({"ages": adults}), *near)
    assert keys_of(page)[1:] == ["oh/example-1.iop", "oh/example-3.iop"]
    assert page.ready_made is not None
    assert page.ready_made.distances == ("B: about 2 miles", "C: about 4 miles")


def test_the_distance_of_each_is_told() -> None:
    page = page_of(facility_with(), (facility_with(), 2.4))
    assert page.ready_made is not None
    assert page.ready_made.title == "Compare IOP with a program nearby"
    assert page.ready_made.distances == ("B: about 2.4 miles",)


def test_the_same_level_counts_first_then_the_focus_then_the_ages() -> None:
    adults, teens = {"age_groups": ["adults"]}, {"age_groups": ["adolescents"]}
    here = facility_with({"level_of_care": "php", "focus": ["substance-use"], "ages": adults})

    def chosen(*tracks: dict[str, Any]) -> str:
        return keys_of(page_of(here, (facility_with(*tracks), 1.0)))[1].partition(".")[2]

    first, level = {"id": "first", "focus": ["substance-use"], "ages": adults}, {"id": "level", "level_of_care": "php"}
    assert chosen(first, level) == "level"
    assert chosen({"id": "other", "ages": adults}, {"id": "focus", "focus": ["substance-use"]}) == "focus"
    assert chosen({"id": "teens", "ages": teens}, {"id": "adults", "ages": adults}) == "adults"
    assert chosen({"id": "one"}, {"id": "two"}) == "one"


def test_another_record_of_a_neighbor_makes_the_page_anew() -> None:
    def key(length: int) -> str:
        other = facility_with({"length": {"weeks": length}})
        facilities = {HERE: facility_with(), "oh/example-0": other}
        return plan(facilities, neighbours={HERE: (Neighbour("oh/example-0", 1.0),)})["oh/example-here.html"].key

    assert key(8) != key(12)
    assert key(8) == key(8)
