"""Which time zone a county, ZIP or city keeps, worked out from GeoNames cities. Used by ``make_data`` only.

GeoNames gives every city a zone, and a few of them are wrong or follow local custom. So a county gets the
clock of most of its cities, and every place in it the same. In the counties that a zone line really crosses
(``SPLIT_COUNTIES``) a city keeps its own zone and a ZIP gets that of the nearest city of the county, or of
the state where the county's cities all lie on one side. A county without cities gets the zone of the nearest
city of its state.

Weakness: in a split county a ZIP far from any city may be given the clock of the wrong side. A record can
always state its own ``timezone``.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

#: Two zones that agree in winter and in summer of this year are one clock.
CLOCK_YEAR = 2026

#: Counties that a boundary of 49 CFR part 71 crosses between places where people live, and the Arizona
#: counties that hold parts of the Navajo Nation, which keeps daylight saving time.
SPLIT_COUNTIES = frozenset(
    {
        "02016",  # Aleutians West, Alaska: divided at 169 degrees 30 minutes west
        "04001",  # Apache, Arizona
        "04005",  # Coconino, Arizona
        "04017",  # Navajo, Arizona
        "12045",  # Gulf, Florida
        "16049",  # Idaho, Idaho
        "31031",  # Cherry, Nebraska
        "32007",  # Elko, Nevada: West Wendover
        "38053",  # McKenzie, North Dakota
        "38085",  # Sioux, North Dakota
        "46117",  # Stanley, South Dakota
    }
)

#: Counties where GeoNames follows custom and not the law: Phenix City, Alabama, lives by Georgia's clock.
COUNTY_ZONES = {"01113": "America/Chicago"}

#: Cities whose GeoNames zone is behind the law, by county and name.
CITY_ZONES = {("32007", "West Wendover"): "America/Denver"}

_ALASKA = "02"
_ALEUTIAN_ZONE = "America/Adak"
_ALEUTIAN_LINE = -169.5
_ALEUTIANS_NORTH_END = 54.0


class City(NamedTuple):
    """A GeoNames city placed in a county: position in degrees, IANA zone as GeoNames has it."""

    fips: str
    name: str
    latitude: float
    longitude: float
    population: int
    zone: str


class Zones:
    """The zone of any point of a known county, with one zone for each clock of a state."""

    def __init__(self, cities: Iterable[City]) -> None:
        corrected = [city._replace(zone=_corrected_zone(city)) for city in cities]
        self._by_state = _grouped(corrected, lambda city: city.fips[:2])
        self._by_county = _grouped(corrected, lambda city: city.fips)
        self._zone_of_county = {
            fips: COUNTY_ZONES.get(fips) or self._most_common(cities) for fips, cities in self._by_county.items()
        }
        self._zone_of_clock = {fips: _zones_of_clocks(cities) for fips, cities in self._by_state.items()}

    def zone(self, fips: str, latitude: float, longitude: float) -> str:
        """Return the IANA zone at a point in degrees of the county ``fips``.

        Raises KeyError when GeoNames has no city in that state.
        """
        if _is_western_aleutian(fips, latitude, longitude):
            return _ALEUTIAN_ZONE
        if fips in self._zone_of_county and fips not in SPLIT_COUNTIES:
            clock = _clock(self._zone_of_county[fips])
        else:
            cities = self._by_county.get(fips, [])
            has_both_sides = len({_clock(city.zone) for city in cities}) > 1
            around = cities if has_both_sides else self._by_state[fips[:2]]
            clock = _clock(nearest_city(around, latitude, longitude).zone)
        return self._zone_of_clock[fips[:2]][clock]

    def _most_common(self, cities: list[City]) -> str:
        """Return a zone of the clock most cities keep; a tie goes to the commonest clock of the state."""
        in_county = Counter(_clock(city.zone) for city in cities)
        in_state = Counter(_clock(city.zone) for city in self._by_state[cities[0].fips[:2]])
        chosen = max(in_county, key=lambda clock: (in_county[clock], in_state[clock], clock))
        return min(city.zone for city in cities if _clock(city.zone) == chosen)


def nearest_city(cities: Sequence[City], latitude: float, longitude: float) -> City:
    """Return the city nearest to a point in degrees, on a plane; ties go by name."""
    narrowing = math.cos(math.radians(latitude))
    return min(
        cities,
        key=lambda city: (
            math.hypot((city.longitude - longitude) * narrowing, city.latitude - latitude),
            city.name,
        ),
    )


def _corrected_zone(city: City) -> str:
    return CITY_ZONES.get((city.fips, city.name), city.zone)


def _is_western_aleutian(fips: str, latitude: float, longitude: float) -> bool:
    """Tell whether a point is in the Aleutians beyond the line of 49 CFR part 71; they cross 180 degrees."""
    beyond = longitude < _ALEUTIAN_LINE or longitude > 0
    return fips.startswith(_ALASKA) and latitude < _ALEUTIANS_NORTH_END and beyond


def _zones_of_clocks(cities: list[City]) -> dict[tuple[timedelta | None, ...], str]:
    """Return for each clock of one state the zone that most of its cities have."""
    counts = Counter(city.zone for city in cities)
    by_rank = sorted(counts, key=lambda zone: (-counts[zone], zone))
    zones: dict[tuple[timedelta | None, ...], str] = {}
    for zone in by_rank:
        zones.setdefault(_clock(zone), zone)
    return zones


@cache
def _clock(zone: str) -> tuple[timedelta | None, ...]:
    """Return the offsets from UTC in January and July."""
    return tuple(datetime(CLOCK_YEAR, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))


def _grouped(cities: Iterable[City], key: Callable[[City], str]) -> dict[str, list[City]]:
    groups: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        groups[key(city)].append(city)
    return dict(groups)
