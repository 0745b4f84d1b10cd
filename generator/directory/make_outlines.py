"""Outlines of the states, simple enough for a small map: read from TopoJSON. Used by ``make_data`` only.

Neighboring states share their borders ("arcs"): each is made simpler once, so that no gap opens between them.
"""

from __future__ import annotations

import heapq
import math
from typing import Any

from generator.directory.county_shapes import Point, Ring, absolute_arcs

#: Degrees of latitude squared: a corner that spans less is left out.
LEAST_CORNER = 0.004
#: Islands smaller than this are left out, unless they are all that a state has.
LEAST_ISLAND = 0.02
#: Small states keep more: the corners and islands of these count as so many times larger.
FINER = {"09": 3, "10": 6, "11": 40, "15": 6, "24": 3, "25": 3, "34": 3, "44": 8, "72": 8, "78": 60}
#: Far from every map of the country.
LEFT_OUT = frozenset({"60", "66", "69"})
DECIMALS = 2

Json = Any


def read_outlines(topology: dict[str, Any]) -> Json:
    """Return ``{"arcs": [[[longitude, latitude], ...]], "states": {FIPS: [[arc, ...], ...]}}``, in degrees.

    A state has one list of arcs for each ring; an arc below 0 is the arc of its complement, walked backwards. Raises
    KeyError or TypeError for a topology without states.
    """
    arcs = [[(x - 360 if x > 0 else x, y) for x, y in arc] for arc in absolute_arcs(topology)]
    rings: dict[str, list[list[int]]] = {}
    for geometry in sorted(topology["objects"]["states"]["geometries"], key=lambda each: str(each["id"])):
        fips = geometry["id"]
        if fips in LEFT_OUT:
            continue
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        all_rings = [ring for polygon in polygons for ring in polygon]
        largest = max(all_rings, key=lambda ring: _area(_walk(arcs, ring)))
        least = LEAST_ISLAND / FINER.get(fips, 1)
        rings[fips] = [ring for ring in all_rings if ring is largest or _area(_walk(arcs, ring)) >= least]
    finer: dict[int, float] = {}
    for fips, of_state in rings.items():
        for arc in {_own(index) for ring in of_state for index in ring}:
            finer[arc] = max(finer.get(arc, 1), FINER.get(fips, 1))
    number = {arc: at for at, arc in enumerate(sorted(finer))}
    return {
        "arcs": [simplified(arcs[arc], LEAST_CORNER / finer[arc]) for arc in number],
        "states": {
            fips: [[number[each] if each >= 0 else ~number[~each] for each in ring] for ring in of_state]
            for fips, of_state in rings.items()
        },
    }


def simplified(arc: Ring, least: float) -> Ring:
    """Return a line without its least corners (Visvalingam and Whyatt 1993); its ends stay where they are.

    ``least`` is the smallest triangle, in square degrees of latitude, that a corner must span with its neighbors.
    A closed line keeps at least four points.
    """
    before = list(range(-1, len(arc) - 1))
    after = list(range(1, len(arc) + 1))
    left = len(arc)
    fewest = 4 if arc[0] == arc[-1] else 2
    heap = [(_corner(arc, at - 1, at, at + 1), at) for at in range(1, len(arc) - 1)]
    current = {at: size for size, at in heap}
    heapq.heapify(heap)
    while heap and left > fewest:
        size, at = heapq.heappop(heap)
        if current.get(at) != size:
            continue
        if size >= least:
            break
        del current[at]
        left -= 1
        after[before[at]], before[after[at]] = after[at], before[at]
        for beside in (before[at], after[at]):
            if beside in current:
                current[beside] = max(size, _corner(arc, before[beside], beside, after[beside]))
                heapq.heappush(heap, (current[beside], beside))
    kept = [0, *sorted(current), len(arc) - 1]
    return [(round(arc[at][0], DECIMALS), round(arc[at][1], DECIMALS)) for at in kept]


def _corner(arc: Ring, first: int, at: int, last: int) -> float:
    return _triangle(arc[first], arc[at], arc[last])


def _triangle(one: Point, two: Point, three: Point) -> float:
    narrowing = math.cos(math.radians(two[1]))
    return abs((two[0] - one[0]) * (three[1] - one[1]) - (three[0] - one[0]) * (two[1] - one[1])) * narrowing / 2


def _area(ring: Ring) -> float:
    narrowing = math.cos(math.radians(ring[0][1]))
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))
    return abs(twice) * narrowing / 2


def _walk(arcs: list[Ring], ring: list[int]) -> Ring:
    return [point for index in ring for point in (arcs[index] if index >= 0 else arcs[~index][::-1])]


def _own(index: int) -> int:
    return index if index >= 0 else ~index
