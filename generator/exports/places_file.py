"""The ZIPs, cities, counties and states that a search may start from: one file, fetched whole.

A browser fetches it when a place is first typed, so that the server does not learn which. It holds the gazetteer as
columns of numbers, each number one character, for a host's compression to make little of; ``core/places.js`` reads
them. Positions are whole steps of ``STEPS_PER_DEGREE``, written as the difference to what the reader can guess:

- a ZIP's from the mean of the ZIPs before it with the same first three digits; its county is then written as its rank
  among the counties of its state by the distance of their rough middles, mostly the first;
- a city's from the mean of the ZIPs of its county, which is also what counts as the middle of the county.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from math import isqrt
from pathlib import Path
from typing import Any, NamedTuple

from generator.directory.gazetteer import DATA_FOLDER, County, Gazetteer, Place
from generator.exports.place_name_coding import front_coded
from generator.facility.vocabulary import STATES

PATH = "search/places.json"
#: Of this file's form; ``core/places.js`` reads no other.
VERSION = 1
#: A fiftieth of a degree: no position is off by more than 0.01 degree (0.7 mile).
STEPS_PER_DEGREE = 50
#: Of the rough middles of counties, in steps.
ROUGH = 5
_FIRST_SIGN = 35
#: Populations below 4,096 are of size 0, each four times as many one size more.
_SMALLEST_BITS = 12
#: What is alike stands together: the compression of hosts makes 2 % less of it.
_ORDER = (
    *("county_names", "city_names", "zip_codes", "city_counts", "city_sizes", "county_zones", "zip_states"),
    *("zip_zones", "city_zones", "zip_counties", "city_counties", "city_states", "city_north", "city_east"),
    *("zip_north", "zip_east", "county_north", "county_east"),
)

Json = Any
Steps = tuple[int, int]


def places_file(gazetteer: Gazetteer | None = None) -> dict[str, bytes]:
    """Return the file by its path: always the same bytes for one ``places_key()``. It takes a second to make.

    ``gazetteer`` is the embedded one by default.
    """
    columns = _Columns(gazetteer or Gazetteer.load())
    text = json.dumps(columns.as_json(), ensure_ascii=False, separators=(",", ":"))
    return {PATH: text.encode()}


def places_key() -> str:
    """Return what changes when the bytes of ``places_file()`` may: a digest of the data and of this program."""
    digest = hashlib.sha256()
    programs = [Path(__file__), Path(__file__).with_name("place_name_coding.py")]
    for path in [*sorted(DATA_FOLDER.glob("*.tsv")), *programs]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def steps(place: Place) -> Steps:
    """Return a position in whole steps north and east, as the scripts of the site know it."""
    return round(place.latitude * STEPS_PER_DEGREE), round(place.longitude * STEPS_PER_DEGREE)


class _City(NamedTuple):
    name: str
    state: int
    county: int
    at: Steps
    population: int
    zone: str


class _Mean:
    """The mean of positions, in whole steps rounded down."""

    __slots__ = ("count", "east", "north")

    def __init__(self) -> None:
        self.north = self.east = self.count = 0

    def add(self, at: Steps) -> None:
        self.north += at[0]
        self.east += at[1]
        self.count += 1

    def at(self) -> Steps:
        return self.north // self.count, self.east // self.count


class _Columns:
    """What the file holds, worked out column by column; a county is known by its number in the country."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._counties = gazetteer.counties()
        self._number: dict[tuple[str, str], int] = {county: number for number, county in enumerate(self._counties)}
        self._states = list(dict.fromkeys(county.state for county in self._counties))
        self._state_number = {code: number for number, code in enumerate(self._states)}
        self._zips = list(gazetteer.zips())
        self._zip_county = [self._county_of(place) for place in self._zips]
        self._zip_at = [steps(place) for place in self._zips]

    def as_json(self) -> Json:
        columns = self._county_columns() | self._zip_columns() | self._city_columns()
        return {
            "version": VERSION,
            "steps": STEPS_PER_DEGREE,
            "rough": ROUGH,
            "states": [
                [code, STATES.label(code), list(self._gazetteer.zones_of_state(code)), len(self._counties_of[state])]
                for state, code in enumerate(self._states)
            ],
            **{name: columns[name] for name in _ORDER},
        }

    def _county_columns(self) -> dict[str, str]:
        names = [county.name.removesuffix(" County") + ("" if _is_plain(county) else "!") for county in self._counties]
        middles = self._rough_middles
        steps_on = [(here[0] - last[0], here[1] - last[1]) for last, here in pairwise([(0, 0), *middles])]
        zones = zip(self._counties, self._county_zone, strict=True)
        return {
            "county_names": front_coded(names),
            "county_zones": _signs(self._zone_number(county.state, zone) for county, zone in zones),
            "county_north": _signs(_signed(north) for north, _ in steps_on),
            "county_east": _signs(_signed(east) for _, east in steps_on),
        }

    def _zip_columns(self) -> dict[str, str]:
        codes = [int(place.name) for place in self._zips]
        states = [self._state_number[place.state] for place in self._zips]
        off = self._off_by_area()
        return {
            "zip_codes": _signs(code - last for last, code in pairwise([0, *codes])),
            "zip_states": _signs(0 if state == last else state + 1 for last, state in pairwise([-1, *states])),
            "zip_north": _signs(_signed(north) for north, _ in off),
            "zip_east": _signs(_signed(east) for _, east in off),
            "zip_counties": _signs(
                self._rank_by_distance(at, state, county)
                for at, state, county in zip(self._zip_at, states, self._zip_county, strict=True)
            ),
            "zip_zones": _signs(
                self._zone_sign(place.state, county, place.timezone)
                for place, county in zip(self._zips, self._zip_county, strict=True)
            ),
        }

    def _city_columns(self) -> dict[str, str]:
        by_name: dict[str, list[_City]] = defaultdict(list)
        for city in self._cities:
            by_name[city.name].append(city)
        names = sorted(by_name)
        cities = [city for name in names for city in by_name[name]]
        ranks = self._ranks_by_zips()
        off = [(city.at[0] - middle[0], city.at[1] - middle[1]) for city in cities for middle in [self._middle(city)]]
        return {
            "city_names": front_coded(names),
            "city_counts": _signs(len(by_name[name]) for name in names),
            "city_states": _signs(city.state for city in cities),
            "city_counties": _signs(ranks[city.county] for city in cities),
            "city_sizes": _signs(max(0, (city.population.bit_length() - _SMALLEST_BITS + 1) // 2) for city in cities),
            "city_north": _signs(_signed(north) for north, _ in off),
            "city_east": _signs(_signed(east) for _, east in off),
            "city_zones": _signs(self._zone_sign(self._states[city.state], city.county, city.zone) for city in cities),
        }

    @cached_property
    def _cities(self) -> list[_City]:
        cities = [
            _City(
                *(place.name, self._state_number[place.state], self._county_of(place), steps(place)),
                *(population, place.timezone or ""),
            )
            for place, population in self._gazetteer.cities()
        ]
        return sorted(cities, key=lambda city: (-city.population, city.state, city.county))

    def _off_by_area(self) -> list[Steps]:
        """How far each ZIP is from the mean of those before it in its area (three digits), else from the one before."""
        areas: dict[str, _Mean] = defaultdict(_Mean)
        last = (0, 0)
        off = []
        for place, at in zip(self._zips, self._zip_at, strict=True):
            area = areas[place.name[:3]]
            guess = area.at() if area.count else last
            off.append((at[0] - guess[0], at[1] - guess[1]))
            area.add(at)
            last = at
        return off

    def _rank_by_distance(self, at: Steps, state: int, county: int) -> int:
        """How many counties of the state have a rough middle nearer to a point; squares of whole numbers: exact.

        Of two that are as near, the first is the nearer. Only those are looked at that lie near enough northward.
        """
        norths, middles = self._middles_northward[state]
        north, east = at
        own_north, own_east = self._rough_middles[county]
        own = 5 * (north - own_north * ROUGH) ** 2 + 3 * (east - own_east * ROUGH) ** 2
        most = isqrt(own // 5)
        near = middles[bisect_left(norths, north - most) : bisect_right(norths, north + most)]
        nearer = [
            other
            for other_north, other_east, other in near
            if (5 * (north - other_north) ** 2 + 3 * (east - other_east) ** 2, other) < (own, county)
        ]
        return len(nearer)

    @cached_property
    def _middles_northward(self) -> list[tuple[list[int], list[tuple[int, int, int]]]]:
        """By state, from south to north: how far north middles of counties are, and (north, east, county), in steps."""
        middles = [(north * ROUGH, east * ROUGH) for north, east in self._rough_middles]
        by_state = [sorted((*middles[county], county) for county in counties) for counties in self._counties_of]
        return [([north for north, _, _ in ordered], ordered) for ordered in by_state]

    def _middle(self, city: _City) -> Steps:
        mean = self._zip_means[city.county]
        north, east = self._rough_middles[city.county]
        return mean.at() if mean.count else (north * ROUGH, east * ROUGH)

    def _ranks_by_zips(self) -> dict[int, int]:
        """The place of each county among those of its state by the number of its ZIPs, most first."""
        by_zips = [
            sorted(counties, key=lambda county: -self._zip_means[county].count) for counties in self._counties_of
        ]
        return {county: rank for counties in by_zips for rank, county in enumerate(counties)}

    def _county_of(self, place: Place) -> int:
        return self._number[place.county or "", place.state]

    def _zone_number(self, state: str, zone: str | None) -> int:
        zones = self._gazetteer.zones_of_state(state)
        return zones.index(zone) if zone else 0

    def _zone_sign(self, state: str, county: int, zone: str | None) -> int:
        """0 for the zone of the county, else the number of the zone in its state plus 1."""
        return 0 if zone == self._county_zone[county] else self._zone_number(state, zone) + 1

    @property
    def _each(self) -> Iterable[tuple[int, County]]:
        return enumerate(self._counties)

    @cached_property
    def _counties_of(self) -> list[list[int]]:
        return [[number for number, county in self._each if county.state == state] for state in self._states]

    @cached_property
    def _zip_means(self) -> list[_Mean]:
        means = [_Mean() for _ in self._counties]
        for county, at in zip(self._zip_county, self._zip_at, strict=True):
            means[county].add(at)
        return means

    @cached_property
    def _rough_middles(self) -> list[Steps]:
        """By county, in units of ``ROUGH`` steps: of its ZIPs, else of its cities, else where the one before is."""
        city_means = [_Mean() for _ in self._counties]
        for city in self._cities:
            city_means[city.county].add(city.at)
        middles: list[Steps] = []
        last = (0, 0)
        for of_zips, of_cities in zip(self._zip_means, city_means, strict=True):
            mean = of_zips if of_zips.count else of_cities
            if mean.count:
                north, east = mean.at()
                last = (round(north / ROUGH), round(east / ROUGH))
            middles.append(last)
        return middles

    @cached_property
    def _county_zone(self) -> list[str | None]:
        """The zone of most ZIPs and cities of each county; None for one without either."""
        zones: list[dict[str, int]] = [{} for _ in self._counties]
        places = [*zip(self._zip_county, (place.timezone or "" for place in self._zips), strict=True)]
        for county, zone in [*places, *((city.county, city.zone) for city in self._cities)]:
            zones[county][zone] = zones[county].get(zone, 0) + 1
        return [max(sorted(counted), key=lambda zone: counted[zone]) if counted else None for counted in zones]


def _is_plain(county: County) -> bool:
    return county.name.endswith(" County")


def _signed(value: int) -> int:
    """Small for what is near 0: 0, -1, 1, -2 give 0, 1, 2, 3."""
    return 2 * value if value >= 0 else -2 * value - 1


def _signs(values: Iterable[int]) -> str:
    return "".join([chr(_FIRST_SIGN + value) for value in values])
