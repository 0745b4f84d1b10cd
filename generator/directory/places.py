"""The position of a facility: from stated coordinates, its ZIP, its city or its ZIP area, in that order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.directory.gazetteer import Gazetteer, Place
from generator.messages import _

StatedPrecision = Literal["rooftop", "street"]
Precision = Literal["rooftop", "street", "zip", "city", "zip-area"]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a facility is, and how exactly that is known.

    ``latitude`` and ``longitude`` are degrees (WGS84). ``precision`` runs from exact to rough: ``rooftop``,
    ``street``, ``zip`` (middle of the ZIP), ``city`` (middle of the city), ``zip-area`` (mean of the ZIPs of
    the state that share the first three digits). ``county`` is its full name ("Harris County"), ``timezone``
    an IANA name; each is None where it is not known. ``middle_of`` is the ZIP, the city or the first digits whose
    middle it is, with ``state``; both empty for a stated position.
    """

    latitude: float
    longitude: float
    precision: Precision
    county: str | None
    timezone: str | None
    middle_of: str = ""
    state: str = ""

    @property
    def exactness(self) -> str:
        """The precision in words that follow a distance: "measured to the middle of ZIP 43004"."""
        if self.precision == "rooftop":
            return _("measured to the building")
        if self.precision == "street":
            return _("measured to the street")
        if self.precision == "zip":
            return _("measured to the middle of ZIP %(zip)s", zip=self.middle_of)
        if self.precision == "city":
            return _("measured to the middle of %(city)s, %(state)s", city=self.middle_of, state=self.state)
        return _(
            "measured to the middle of the ZIPs of %(state)s that begin with %(digits)s",
            state=self.state,
            digits=self.middle_of,
        )


def locate(
    *,
    state: str,
    city: str | None = None,
    zip_code: str | None = None,
    latitude: float | None = None,
    longitude: float | None = None,
    precision: StatedPrecision | None = None,
    gazetteer: Gazetteer | None = None,
) -> Position | None:
    """Return the position of an address, or None when nothing finer than its state is known.

    Takes the address's state (two letters), city and ZIP, and stated coordinates in degrees with their
    precision (taken as ``street`` when not stated); coordinates count only when both are there. A ZIP or ZIP
    area outside the state is not used. The middle of a state is never used. County and time zone of stated
    coordinates are those of the ZIP, else the city, else the nearest known city of the state. ``gazetteer``
    is the embedded one by default. Raises nothing.
    """
    known = gazetteer or Gazetteer.load()
    in_zip = _place_of_zip(known, zip_code, state)
    in_city = known.city_position(city, state) if city and not in_zip else None
    if latitude is not None and longitude is not None:
        around = in_zip or in_city or known.city_near(latitude, longitude, state)
        return _stated_position(latitude, longitude, precision or "street", around)
    if in_zip:
        return _middle_of(in_zip, "zip")
    if in_city:
        return _middle_of(in_city, "city")
    area = known.zip_area_position(zip_code, state) if zip_code else None
    if area:
        return _middle_of(area, "zip-area")
    return None


def zones_of_state(state: str, gazetteer: Gazetteer | None = None) -> tuple[str, ...]:
    """Return the IANA zones of a state (two letters), one for each clock it keeps, the most common first.

    A state that is not known has none. More than one means that a virtual session must state its own.
    """
    return (gazetteer or Gazetteer.load()).zones_of_state(state)


def _place_of_zip(known: Gazetteer, zip_code: str | None, state: str) -> Place | None:
    """Return the place of a ZIP of the state; over a state line, with the county and zone on this side."""
    code = state.upper()
    if zip_code is None or code not in known.states_of_zip(zip_code):
        return None
    place = known.zip_position(zip_code)
    if place is None or place.state == code:
        return place
    beside = known.city_near(place.latitude, place.longitude, code)
    return place._replace(
        state=code, county=beside.county if beside else None, timezone=beside.timezone if beside else None
    )


def _stated_position(latitude: float, longitude: float, precision: StatedPrecision, around: Place | None) -> Position:
    return Position(
        latitude=latitude,
        longitude=longitude,
        precision=precision,
        county=around.county if around else None,
        timezone=around.timezone if around else None,
    )


def _middle_of(place: Place, precision: Precision) -> Position:
    return Position(
        latitude=place.latitude,
        longitude=place.longitude,
        precision=precision,
        county=place.county,
        timezone=place.timezone,
        middle_of=place.name,
        state=place.state,
    )
