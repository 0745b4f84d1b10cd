"""Which records met so far stand for the same place: by telephone and street, or by name and position.

Every record is looked up and added in near constant time, so that ten thousand records take ten times as
long as one thousand.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from generator.directory.directory import Entry
from generator.directory.place_names import name_key
from generator.directory.places import Position
from generator.facts.neighbours import distance_miles
from generator.rules.addresses import street_key, unit_of
from generator.rules.names import facility_key

_NEAR_MILES = 0.25
#: Side of a square of the grid in degrees; up to 72 degrees north it is wider than the distance looked for.
_CELL_DEGREES = 0.0125


class PhonesAtStreets:
    """Records by telephone number and street; those with different suites are different places."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], dict[str | None, Entry]] = defaultdict(dict)

    def earlier(self, entry: Entry) -> tuple[Entry, str] | None:
        """Return an earlier record with the street and a number of this one, and the number; keep this."""
        street = street_key(entry)
        if street is None:
            return None
        unit = unit_of(entry)
        found: tuple[Entry, str] | None = None
        for number in dict.fromkeys(phone.number for phone in entry.facility.phones if phone.use != "fax"):
            by_unit = self._seen[number, street]
            same = next(iter(by_unit.values()), None) if unit is None else by_unit.get(unit) or by_unit.get(None)
            found = found or (same and (same, number)) or None
            by_unit.setdefault(unit, entry)
        return found


class NamesAtPlaces:
    """Records by near-same name and place."""

    def __init__(self) -> None:
        self._in_area: dict[tuple[str, ...], dict[str | None, Entry]] = defaultdict(dict)
        self._in_cell: dict[tuple[str, int, int], list[tuple[Entry, Position]]] = defaultdict(list)

    def earlier(self, entry: Entry, position: Position | None) -> tuple[Entry, str] | None:
        """Return an earlier record of near-same name at this place, and where; keep this."""
        name = facility_key(entry.facility.name)
        street = street_key(entry)
        found: tuple[Entry, str] | None = None
        for area, where in _areas_of(entry):
            by_street = self._in_area[name, *area]
            same = (
                next(iter(by_street.values()), None) if street is None else by_street.get(street) or by_street.get(None)
            )
            found = found or (same and (same, where)) or None
            by_street.setdefault(street, entry)
        if position is not None and position.precision in ("rooftop", "street"):
            found = found or self._near(name, position)
            self._in_cell[name, *_cell_of(position)].append((entry, position))
        return found

    def _near(self, name: str, position: Position) -> tuple[Entry, str] | None:
        north, east = _cell_of(position)
        here = (position.latitude, position.longitude)
        for row in (north - 1, north, north + 1):
            for column in (east - 1, east, east + 1):
                for other, place in self._in_cell.get((name, row, column), ()):
                    miles = distance_miles(here, (place.latitude, place.longitude))
                    if miles < _NEAR_MILES:
                        return other, f"{miles:.2f} miles away"
        return None


def _areas_of(entry: Entry) -> Iterator[tuple[tuple[str, ...], str]]:
    """Give the areas in which a second facility of one name would be the same one, each with words."""
    address = entry.facility.address
    if entry.facility.virtual_only or address is None:
        yield ("virtual",), "without a site too"
        return
    if address.zip:
        yield ("zip", address.zip[:5]), f"in ZIP {address.zip[:5]} too"
    if address.city:
        yield ("city", address.state, name_key(address.city)), f"in {address.city}, {address.state} too"
    elif not address.zip:
        yield ("state", address.state), f"in {address.state} too, and neither names a city"


def _cell_of(position: Position) -> tuple[int, int]:
    return math.floor(position.latitude / _CELL_DEGREES), math.floor(position.longitude / _CELL_DEGREES)
