"""Other facilities nearby, with distance and how exact it is, and sites of the same organization."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.directory.directory import Directory, Entry
from generator.directory.places import Position
from generator.facts.facts import Facts
from generator.views import urls
from generator.views.card import status_words
from generator.views.fact import Link
from generator.views.phrases import miles_words
from generator.views.summary import by_name, levels_and_focus, place_words

_EXACT = ("rooftop", "street")
#: What lies further away is not called nearby.
NEARBY_MILES = 100


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """One nearby facility."""

    link: Link
    """Its name and page."""
    place: str
    """City and state."""
    distance: str
    """Distance in miles: "about 2.4 miles"."""
    offers: str
    """Levels of care and what they are for."""
    status: str
    """That it is paused or not yet open; else empty."""


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """Nearby facilities, nearest first."""

    rows: tuple[NeighbourView, ...]
    """At most five."""
    exactness: str
    """How the distances were measured."""


def neighbours_view(entry: Entry, directory: Directory, facts: Facts, root: str) -> NeighboursView:
    """Return the facilities near ``entry``."""
    own = facts[entry.id]
    rows = tuple(
        _row(directory[each.id], each.distance_miles, (own.position, facts[each.id].position), root)
        for each in own.neighbours
        if each.id in directory and each.distance_miles <= NEARBY_MILES
    )
    return NeighboursView(rows, _exactness(own.position))


def _exactness(position: Position | None) -> str:
    if position is None:
        return ""
    return (
        f"Distances in a straight line. For this facility they are {position.exactness};"
        " for the others to their address, unless their line says otherwise."
    )


def _row(other: Entry, miles: float, ends: tuple[Position | None, Position | None], root: str) -> NeighbourView:
    is_exact = all(end is not None and end.precision in _EXACT for end in ends)
    there = ends[1]
    distance = miles_words(miles)
    rough = "" if is_exact or distance.startswith("less") else "about "
    shares_middle = not is_exact and distance.startswith("less")
    words = "in the same area, distance not known" if shares_middle else f"{rough}{distance}"
    return NeighbourView(
        link=Link(other.facility.name, urls.link(root, urls.facility_path(other.id))),
        place=place_words(other.facility),
        distance=f"{words}, {there.exactness}"
        if there and there.precision not in _EXACT and not shares_middle
        else words,
        offers=levels_and_focus(other.facility),
        status=status_words(other.facility),
    )


def sibling_links(siblings: Iterable[Entry], root: str) -> tuple[Link, ...]:
    """Return links to other sites of the same organization, by name."""
    return tuple(
        Link(
            f"{each.facility.name}, {place_words(each.facility)}",
            urls.link(root, urls.facility_path(each.id)),
        )
        for each in by_name(siblings)
    )
