"""Coordinates lie near the address they belong to.

Two figures that were exchanged, or a minus sign that was lost, put a facility on another continent and give
every family a wrong distance. So stated coordinates must be within 30 miles of the middle of the ZIP code
or of the city; where neither is known, within 100 miles of some city of the state.

Passes::

    address: {city: Columbus, state: OH, zip: "43004"}
    coordinates: {latitude: 39.96, longitude: -83.0, source: census, precision: rooftop}

Fails::

    address: {city: Columbus, state: OH, zip: "43004"}
    coordinates: {latitude: 39.96, longitude: 83.0, source: manual, precision: street}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.directory.gazetteer import Gazetteer, Place
from generator.facility.contact import Address, Coordinates
from generator.facts.facts import FacilityFacts
from generator.facts.neighbours import distance_miles
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule

_NEAR_MILES = 30
_IN_STATE_MILES = 100


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    address, stated = entry.facility.address, entry.facility.coordinates
    if address is None or stated is None:
        return
    places = _places_of(address)
    limit = _NEAR_MILES
    if not places:
        limit = _IN_STATE_MILES
        nearest = Gazetteer.load().city_near(stated.latitude, stated.longitude, address.state)
        places = [(nearest, f"{nearest.name}, {nearest.state}")] if nearest else []
    if not places:
        return
    miles, words = min((_miles(stated, place), words) for place, words in places)
    if miles > limit:
        yield Finding(
            ("coordinates",),
            f"must be within {limit} miles of {words}, but are {miles:,.0f} miles away",
            "check the figures: latitude first, longitude with a minus in America",
        )


def _places_of(address: Address) -> list[tuple[Place, str]]:
    """Return the places that the address names, with their names in words."""
    known = Gazetteer.load()
    in_zip = known.zip_position(address.zip) if address.zip else None
    in_city = known.city_position(address.city, address.state) if address.city else None
    places = [(in_zip, f"ZIP {address.zip}"), (in_city, f"{address.city}, {address.state}")]
    return [(place, words) for place, words in places if place is not None]


def _miles(stated: Coordinates, place: Place) -> float:
    return distance_miles((stated.latitude, stated.longitude), (place.latitude, place.longitude))


RULE = RecordRule("coordinates-in-place", Severity.ERROR, _check)
