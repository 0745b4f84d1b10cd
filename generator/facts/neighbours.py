"""The nearest other facilities of each facility: the only place where distances are worked out.

Candidates come from a k-d tree over points on the unit sphere (so that the date line and the poles need no
special case, and cost stays near n log n); the distances themselves are geopy's great-circle distances, whose
spherical earth is within 0.5 % of the ellipsoid, far finer than a ZIP's middle.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: Neighbours that a page shows.
NEIGHBOURS_SHOWN = 5
#: Candidates beyond those shown, so that ties at the edge are settled by name and not by the tree.
_SPARE_CANDIDATES = 8
#: Distances that differ by less than this many miles are a tie.
_TIE_MILES = 0.005
#: The same as a chord of the unit sphere, with room for rounding; the earth's radius is about 3,959 miles.
_TIE_CHORD = 2 * _TIE_MILES / 3_959


@dataclass(frozen=True, slots=True)
class Located:
    """A facility with its name and its position in degrees (WGS 84).

    One that is not ``is_offered`` has neighbours, but is nobody's.
    """

    id: str
    name: str
    latitude: float
    longitude: float
    is_offered: bool = True


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another facility and how far it is, in miles along the surface of the earth."""

    id: str
    distance_miles: float


def distance_miles(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Return the distance in miles between two points in degrees, each ``(latitude, longitude)``."""
    from geopy.distance import great_circle  # noqa: PLC0415 - it loads every geocoder, which few builds need

    return float(great_circle(first, second).miles)


def nearest_of_each(facilities: Iterable[Located]) -> dict[str, tuple[Neighbour, ...]]:
    """Return the nearest other facilities of each, nearest first and ties by name, at most five.

    The order of ``facilities`` does not matter.
    """
    located = sorted(facilities, key=lambda each: (each.name, each.id))
    offered = [each for each in located if each.is_offered]
    return {
        each.id: _nearest(each, [offered[index] for index in candidates])
        for each, candidates in zip(located, _candidates(located, offered), strict=True)
    }


def _candidates(located: Sequence[Located], offered: Sequence[Located]) -> list[list[int]]:
    """Return, for each of ``located``, the numbers of those of ``offered`` that may be among its nearest."""
    if not offered:
        return [[] for _ in located]
    from scipy.spatial import cKDTree  # noqa: PLC0415 - half a second that a warm build does not need

    asked = min(len(offered), NEIGHBOURS_SHOWN + 1 + _SPARE_CANDIDATES)
    tree = cKDTree([_on_sphere(each) for each in offered])
    chords, numbers = tree.query([_on_sphere(each) for each in located], k=range(1, asked + 1))
    last = min(NEIGHBOURS_SHOWN, asked - 1)
    within = chords[:, last] + _TIE_CHORD
    return [
        [int(number) for number, chord in zip(row, row_chords, strict=True) if chord <= limit]
        for row, row_chords, limit in zip(numbers, chords, within, strict=True)
    ]


def _on_sphere(located: Located) -> tuple[float, float, float]:
    latitude, longitude = math.radians(located.latitude), math.radians(located.longitude)
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )


def _nearest(facility: Located, candidates: Iterable[Located]) -> tuple[Neighbour, ...]:
    here = (facility.latitude, facility.longitude)
    measured = [
        (round(distance_miles(here, (other.latitude, other.longitude)) / _TIE_MILES) * _TIE_MILES, other)
        for other in candidates
        if other.id != facility.id
    ]
    measured.sort(key=lambda pair: (pair[0], pair[1].name, pair[1].id))
    return tuple(Neighbour(other.id, round(miles, 3)) for miles, other in measured[:NEIGHBOURS_SHOWN])
