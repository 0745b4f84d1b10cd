"""Which county holds a point: Census county boundaries read from TopoJSON. Used by ``make_data`` only."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

Point = tuple[float, float]
"""Longitude and latitude in degrees (WGS84), in the order in which TopoJSON writes them."""

Ring = list[Point]


class Shape(NamedTuple):
    """One polygon of a county: its FIPS code, its outer ring and holes, and the box around it in degrees."""

    fips: str
    rings: list[Ring]
    west: float
    south: float
    east: float
    north: float

    def holds(self, longitude: float, latitude: float) -> bool:
        """Tell whether the point lies inside, by counting edges that a line to the east of it crosses."""
        if not (self.west <= longitude <= self.east and self.south <= latitude <= self.north):
            return False
        inside = False
        for (x1, y1), (x2, y2) in _edges(self.rings):
            if (y1 > latitude) != (y2 > latitude):
                crossing = x1 + (x2 - x1) * (latitude - y1) / (y2 - y1)
                inside ^= longitude < crossing
        return inside

    def distance_degrees(self, longitude: float, latitude: float) -> float:
        """Return the distance to the nearest edge in degrees of latitude, on a plane (good near by only)."""
        narrowing = math.cos(math.radians(latitude))
        return min(
            _distance_to_edge(
                ((x1 - longitude) * narrowing, y1 - latitude), ((x2 - longitude) * narrowing, y2 - latitude)
            )
            for (x1, y1), (x2, y2) in _edges(self.rings)
        )


class CountyShapes:
    """All county polygons of one TopoJSON topology, in a grid of one-degree cells."""

    def __init__(self, topology: dict[str, Any]) -> None:
        """Take the parsed topology. Raises KeyError or TypeError when it holds no object ``counties``."""
        self._by_state: dict[str, list[Shape]] = defaultdict(list)
        self._grid: dict[tuple[int, int], list[Shape]] = defaultdict(list)
        for shape in _shapes(topology):
            self._by_state[shape.fips[:2]].append(shape)
            for column in range(math.floor(shape.west), math.floor(shape.east) + 1):
                for row in range(math.floor(shape.south), math.floor(shape.north) + 1):
                    self._grid[column, row].append(shape)

    def holding(self, latitude: float, longitude: float) -> str | None:
        """Return the FIPS code of the county that holds the point, or None (water, or a simplified shore)."""
        for shape in self._grid.get((math.floor(longitude), math.floor(latitude)), ()):
            if shape.holds(longitude, latitude):
                return shape.fips
        return None

    def nearest(self, latitude: float, longitude: float, state_fips: str) -> str:
        """Return the FIPS code of the nearest county of a state. Raises KeyError for an unknown state."""
        if state_fips not in self._by_state:
            raise KeyError(f"no county of state {state_fips} in the boundaries")
        nearest = min(
            self._by_state[state_fips],
            key=lambda shape: (shape.distance_degrees(longitude, latitude), shape.fips),
        )
        return nearest.fips


def _shapes(topology: dict[str, Any]) -> Iterator[Shape]:
    arcs = absolute_arcs(topology)
    for geometry in topology["objects"]["counties"]["geometries"]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for polygon in polygons:
            rings = [_ring(arcs, indexes) for indexes in polygon]
            xs = [x for x, _ in rings[0]]
            ys = [y for _, y in rings[0]]
            yield Shape(geometry["id"], rings, min(xs), min(ys), max(xs), max(ys))


def absolute_arcs(topology: dict[str, Any]) -> list[Ring]:
    """Undo the quantization of TopoJSON (specification, 2.1.2): steps in whole numbers become degrees."""
    scale_x, scale_y = topology["transform"]["scale"]
    shift_x, shift_y = topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for step_x, step_y in steps:
            x += step_x
            y += step_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    return arcs


def _ring(arcs: list[Ring], indexes: list[int]) -> Ring:
    """Join arcs to a ring; a negative index means the arc of its complement, walked backwards."""
    ring: Ring = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _edges(rings: list[Ring]) -> Iterator[tuple[Point, Point]]:
    for ring in rings:
        yield from pairwise(ring)


def _distance_to_edge(start: Point, end: Point) -> float:
    """Return the distance of the origin to the line from start to end."""
    step_x, step_y = end[0] - start[0], end[1] - start[1]
    length_squared = step_x * step_x + step_y * step_y
    share = 0.0
    if length_squared:
        share = max(0.0, min(1.0, -(start[0] * step_x + start[1] * step_y) / length_squared))
    return math.hypot(start[0] + share * step_x, start[1] + share * step_y)
