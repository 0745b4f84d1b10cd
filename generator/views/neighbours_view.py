"""Other facilities nearby, with distance and how exact it is, and sites of the same organization."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.directory.directory import Directory, Entry
from generator.directory.places import Position
from generator.facility import vocabulary as terms
from generator.facts.facts import FacilityFacts, Facts
from generator.facts.neighbours import Neighbour
from generator.messages import _
from generator.views import urls
from generator.views.card import status_words
from generator.views.fact import Link
from generator.views.payment_view import payers_in_words
from generator.views.phrases import SHORTEST_MILES, listed, lower_first, miles_words, sentence_case
from generator.views.summary import by_name, levels_and_focus, place_words

_EXACT = ("rooftop", "street")
#: What lies further away is not called nearby.
NEARBY_MILES = 100
#: The same for a city, whose page shows no more than so many.
_NEARBY_CITY_MILES = 40
_MOST_NEARBY = 8


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
    when: str
    """The parts of the day in which its programs meet; empty when none is stated."""
    payers: str
    """Who pays; empty when nothing is said."""
    status: str
    """That it is paused or not yet open; else empty."""


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """Nearby facilities, nearest first."""

    rows: tuple[NeighbourView, ...]
    """At most five, or eight for a city."""
    exactness: str
    """How the distances were measured."""


def neighbours_view(entry: Entry, directory: Directory, facts: Facts, root: str) -> NeighboursView:
    """Return the facilities near ``entry``."""
    own = facts[entry.id]
    rows = tuple(
        _row(
            directory[each.id],
            each.distance_miles,
            facts[each.id],
            (own.position, facts[each.id].position),
            root=root,
        )
        for each in neighbours_shown(entry, directory, facts)
    )
    return NeighboursView(rows, _exactness(own.position))


def neighbours_shown(entry: Entry, directory: Directory, facts: Facts) -> tuple[Neighbour, ...]:
    """Return the facilities that are called nearby on the page of ``entry``, nearest first."""
    near = (each for each in facts[entry.id].neighbours if each.distance_miles <= NEARBY_MILES)
    return tuple(each for each in near if each.id in directory)


@dataclass(frozen=True, slots=True)
class Nearby:
    """A facility outside a city, the facility of the city that is nearest to it, and how far that is."""

    entry: Entry
    measured_from: Entry
    miles: float


def nearby_of(entries: Iterable[Entry], directory: Directory, facts: Facts) -> tuple[Nearby, ...]:
    """Return the facilities of other cities that are nearest to ``entries``, all those of a city; nearest first.

    Only neighbors of ``entries`` are looked at, so that all cities together cost no more than all facilities. A
    facility whose city is not stated may lie in this one, and is left out.
    """
    own = {entry.id: entry for entry in entries}
    found: dict[str, Nearby] = {}
    for entry in own.values():
        for each in facts[entry.id].neighbours:
            if each.id in own or each.id not in directory or each.distance_miles > _NEARBY_CITY_MILES:
                continue
            other = directory[each.id]
            is_nearer = each.id not in found or each.distance_miles < found[each.id].miles
            if is_nearer and other.facility.address and other.facility.address.city:
                found[each.id] = Nearby(other, entry, each.distance_miles)
    nearest = sorted(found.values(), key=lambda each: (each.miles, each.entry.facility.name, each.entry.id))
    return tuple(nearest[:_MOST_NEARBY])


def nearby_view(nearby: Iterable[Nearby], facts: Facts, root: str) -> NeighboursView:
    """Return facilities near those of a city."""
    rows = tuple(
        _row(
            each.entry,
            each.miles,
            facts[each.entry.id],
            (facts[each.measured_from.id].position, facts[each.entry.id].position),
            root=root,
        )
        for each in nearby
    )
    words = _(
        "Distances in a straight line, from the nearest facility of this city."
        ' "About" means that one of the two places is known by its city or ZIP code only.'
    )
    return NeighboursView(rows, words if rows else "")


def _exactness(position: Position | None) -> str:
    if position is None:
        return ""
    return _(
        "Distances in a straight line, for this facility %(exactness)s."
        ' "About" means that one of the two places is known by its city or ZIP code only.',
        exactness=position.exactness,
    )


def _row(
    other: Entry, miles: float, of: FacilityFacts, ends: tuple[Position | None, Position | None], *, root: str
) -> NeighbourView:
    is_exact = all(end is not None and end.precision in _EXACT for end in ends)
    shares_middle = not is_exact and miles < SHORTEST_MILES
    distance = miles_words(miles)
    if shares_middle:
        distance = _("in the same area, distance not known")
    elif not is_exact:
        distance = _("about %(distance)s", distance=distance)
    return NeighbourView(
        link=Link(other.facility.name, urls.link(root, urls.facility_path(other.id))),
        place=place_words(other.facility),
        distance=distance,
        offers=levels_and_focus(other.facility),
        when=_parts_of_day(of),
        payers=payers_in_words(other.facility),
        status=status_words(other.facility),
    )


def _parts_of_day(of: FacilityFacts) -> str:
    held = {part for track in of.tracks for part in track.parts_of_day}
    parts = (terms.PARTS_OF_DAY.label(part) for part in terms.PARTS_OF_DAY.slugs if part in held)
    return sentence_case(listed(lower_first(part) for part in parts))


def sibling_links(siblings: Iterable[Entry], root: str) -> tuple[Link, ...]:
    """Return links to other sites of the same organization, by name."""
    return tuple(
        Link(
            _("%(facility)s, %(place)s", facility=each.facility.name, place=place_words(each.facility)),
            urls.link(root, urls.facility_path(each.id)),
        )
        for each in by_name(siblings)
    )
