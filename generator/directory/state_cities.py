"""The cities of one state, found by any spelling of their names or by a point."""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from generator.directory.place_names import name_key, part_keys, shorter_keys

_LEAST_LIKENESS = 0.75


class CityRow(NamedTuple):
    """One row of ``cities.tsv``: county FIPS code, name, position in degrees, population, number of its zone."""

    fips: str
    name: str
    latitude: float
    longitude: float
    population: int
    zone: int


class StateCities:
    """The rows of ``cities.tsv`` that belong to one state, most populous first, as text until asked for."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines

    def named(self, city: str) -> CityRow | None:
        """Return the most populous city of this name, else of this short name or part of a name."""
        keys = (name_key(city), *shorter_keys(city))
        found = _first_of(keys, self._by_name) or _first_of(keys, self._by_other_name)
        return city_row(found) if found else None

    def spelled_like(self, city: str) -> CityRow | None:
        """Return the city whose name is spelled most like ``city``, or None when none is near."""
        found = difflib.get_close_matches(name_key(city), self._by_name, n=1, cutoff=_LEAST_LIKENESS)
        return city_row(self._by_name[found[0]]) if found else None

    def near(self, latitude: float, longitude: float) -> CityRow | None:
        """Return the city nearest to a point in degrees, on a plane; None when there are no cities."""
        narrowing = math.cos(math.radians(latitude))

        def distance(row: CityRow) -> float:
            return math.hypot((row.longitude - longitude) * narrowing, row.latitude - latitude)

        return min(self._rows, key=distance, default=None)

    @cached_property
    def _rows(self) -> list[CityRow]:
        return [city_row(line) for line in self._lines]

    @cached_property
    def _by_name(self) -> dict[str, str]:
        return {name_key(_name(line)): line for line in reversed(self._lines)}

    @cached_property
    def _by_other_name(self) -> dict[str, str]:
        return {
            key: line for line in reversed(self._lines) for key in (*shorter_keys(_name(line)), *part_keys(_name(line)))
        }


def _first_of(keys: Sequence[str], lines: Mapping[str, str]) -> str | None:
    return next((lines[key] for key in keys if key in lines), None)


def _name(line: str) -> str:
    return line.split("\t", 2)[1]


def city_row(line: str) -> CityRow:
    """Return what one line of ``cities.tsv`` holds."""
    fips, name, latitude, longitude, population, zone = line.split("\t")
    return CityRow(fips, name, float(latitude), float(longitude), int(population), int(zone))
