"""Where ZIPs and cities of the United States are: positions, counties and time zones without a network.

Positions are degrees of latitude and longitude (WGS84). Time zones are IANA names, one for each clock a
state keeps today. The files under ``data/`` are made by ``make_data`` from the sources that
``data_sources`` credits; each is read only when it is first asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from generator.directory.state_cities import CityRow, StateCities, city_row

DATA_FOLDER = Path(__file__).parent / "data"
_ZIP_AREA = re.compile(r"[0-9]{3}")
_AFTER_DIGITS = ":"


class Place(NamedTuple):
    """A ZIP, a ZIP area or a city: its name, state (two capitals), middle in degrees, county and IANA zone.

    The middle of a ZIP is the Census internal point of its tabulation area; that of a city is GeoNames'.
    ``county`` and ``timezone`` are None for an area whose ZIPs do not agree on one.
    """

    name: str
    state: str
    latitude: float
    longitude: float
    county: str | None
    timezone: str | None


class County(NamedTuple):
    """A county by its full name ("Harris County"), which is its own in its state (two capitals)."""

    name: str
    state: str


class _State(NamedTuple):
    code: str
    fips: str
    zones: tuple[str, ...]


class Gazetteer:
    """The positions of the ZIPs and cities in one folder of data files. Get the embedded one by ``load()``.

    Every look-up takes what a person may have typed; what is not known gives None or an empty tuple, and
    nothing raises. A state is two letters. A ZIP may carry its four-digit addition ("43004-1234"), which is
    not looked at.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cities: dict[str, StateCities] = {}

    @staticmethod
    @cache
    def load() -> Gazetteer:
        """Return the gazetteer that comes with the program; every call gives the same one."""
        return Gazetteer(DATA_FOLDER)

    def zip_position(self, zip_code: str) -> Place | None:
        """Return the place of a ZIP, or None when the Census table does not hold it (PO boxes, new ZIPs)."""
        line = self._zip_line(zip_code)
        return None if line is None else self._zip_place(line)

    def zip_area_position(self, zip_code: str, state: str) -> Place | None:
        """Return the mean of the known ZIPs of a state that share the ZIP's first three digits.

        Every ZIP counts once. ``name`` is the three digits. None when the state has no such ZIP.
        """
        code = state.upper()
        places = [place for place in map(self._zip_place, self._zip_area_lines(zip_code)) if place.state == code]
        if not places:
            return None
        return Place(
            name=zip_code[:3],
            state=code,
            latitude=round(fmean(place.latitude for place in places), 4),
            longitude=round(fmean(place.longitude for place in places), 4),
            county=_shared(place.county for place in places),
            timezone=_shared(place.timezone for place in places),
        )

    def states_of_zip(self, zip_code: str) -> tuple[str, ...]:
        """Return the states in which an address with this ZIP may lie, the one it belongs to first.

        There are two when the middle of a ZIP lies over the line from the state it belongs to. A ZIP that is
        not known has the states of its three-digit area; an area that is not known has none.
        """
        line = self._zip_line(zip_code)
        if line is not None:
            return self._states_of_line(line)
        return tuple(sorted({self._states_of_line(line)[0] for line in self._zip_area_lines(zip_code)}))

    def city_position(self, city: str, state: str) -> Place | None:
        """Return the place of a city of a state, the most populous of those that share the name, or None.

        Case, accents, punctuation and spaces do not matter, nor St./Saint, Mt./Mount, Ft./Fort and their like
        (``place_names``). A name that no city has may be the short form of one ("West Bloomfield" of "West
        Bloomfield Township") or a part of a joined one ("Moorestown" of "Moorestown-Lenola").
        """
        return self._city_place(self._cities_of(state).named(city), state)

    def nearest_city_name(self, city: str, state: str) -> str | None:
        """Return the name of the city of the state that is spelled most like ``city``, for did-you-mean."""
        found = self._cities_of(state).spelled_like(city)
        return found.name if found else None

    def city_near(self, latitude: float, longitude: float, state: str) -> Place | None:
        """Return the city of the state that is nearest to a point in degrees; None for an unknown state."""
        return self._city_place(self._cities_of(state).near(latitude, longitude), state)

    def zones_of_state(self, state: str) -> tuple[str, ...]:
        """Return the IANA zones of a state, one for each clock it keeps, the zone of most places first."""
        found = self._states.get(state.upper())
        return found.zones if found else ()

    def zips(self) -> Iterator[Place]:
        """Return the places of all ZIPs, in their order."""
        return map(self._zip_place, self._zip_lines)

    def cities(self) -> Iterator[tuple[Place, int]]:
        """Return the places of all cities with their populations: those of a state together, the biggest first."""
        for line in self._city_lines:
            row = city_row(line)
            state = self._states_by_fips[row.fips[:2]]
            yield self._place_of_row(row, state), row.population

    def counties(self) -> tuple[County, ...]:
        """Return all counties, in the order of their FIPS codes: those of a state together."""
        return tuple(County(name, self._states_by_fips[fips[:2]].code) for fips, name in sorted(self._counties.items()))

    @cached_property
    def _states(self) -> dict[str, _State]:
        rows = (line.split("\t") for line in self._lines("states.tsv"))
        return {code: _State(code, fips, tuple(zones.split(","))) for code, fips, zones in rows}

    @cached_property
    def _states_by_fips(self) -> dict[str, _State]:
        return {state.fips: state for state in self._states.values()}

    @cached_property
    def _counties(self) -> dict[str, str]:
        rows = (line.split("\t") for line in self._lines("counties.tsv"))
        return {fips: name for fips, _state, name in rows}

    @cached_property
    def _zip_lines(self) -> list[str]:
        return self._lines("zips.tsv")

    @cached_property
    def _city_lines(self) -> list[str]:
        return self._lines("cities.tsv")

    def _lines(self, file_name: str) -> list[str]:
        return (self._folder / file_name).read_text(encoding="utf-8").splitlines()

    def _zip_line(self, zip_code: str) -> str | None:
        wanted = zip_code[:5] + "\t"
        at = bisect_left(self._zip_lines, wanted)
        found = at < len(self._zip_lines) and self._zip_lines[at].startswith(wanted)
        return self._zip_lines[at] if found else None

    def _zip_area_lines(self, zip_code: str) -> list[str]:
        area = _ZIP_AREA.match(zip_code)
        return _starting_with(self._zip_lines, area[0]) if area else []

    def _zip_place(self, line: str) -> Place:
        zip_code, latitude, longitude, fips, zone = line.split("\t")[:5]
        state = self._states_by_fips[fips[:2]]
        return Place(
            name=zip_code,
            state=state.code,
            latitude=float(latitude),
            longitude=float(longitude),
            county=self._counties[fips],
            timezone=state.zones[int(zone)],
        )

    def _states_of_line(self, line: str) -> tuple[str, ...]:
        _zip, _latitude, _longitude, fips, _zone, *others = line.split("\t")
        return (self._states_by_fips[fips[:2]].code, *others)

    def _cities_of(self, state: str) -> StateCities:
        code = state.upper()
        if code not in self._cities:
            known = self._states.get(code)
            rows = _starting_with(self._city_lines, known.fips) if known else []
            self._cities[code] = StateCities(rows)
        return self._cities[code]

    def _city_place(self, row: CityRow | None, state: str) -> Place | None:
        if row is None:
            return None
        return self._place_of_row(row, self._states[state.upper()])

    def _place_of_row(self, row: CityRow, state: _State) -> Place:
        return Place(
            name=row.name,
            state=state.code,
            latitude=row.latitude,
            longitude=row.longitude,
            county=self._counties[row.fips],
            timezone=state.zones[row.zone],
        )


def _starting_with(lines: list[str], digits: str) -> list[str]:
    """Return the run of lines that start with ``digits``, of lines ordered by them."""
    return lines[bisect_left(lines, digits) : bisect_left(lines, digits + _AFTER_DIGITS)]


def _shared(values: Iterable[str | None]) -> str | None:
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else None
