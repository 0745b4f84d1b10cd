"""The map of the search: outlines of the states on one plane, and how a point of the earth comes to lie on it.

Fetched only when the map is opened. The lower 48 states are drawn by the Albers equal-area conic projection of the
Census (standard parallels 29.5 and 45.5 degrees); Alaska, Hawaii, and Puerto Rico with the US Virgin Islands by their
own, in the corner below. ``core/projection.js`` does the same with the numbers that the file holds.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from generator.directory.outlines import Outlines

PATH = "search/map.json"
#: Of this file's form; ``components/program_map.js`` reads no other.
VERSION = 1
#: Of the plane, in its units: about 1.5 miles each in the lower 48 states.
WIDTH, HEIGHT = 2000, 1300

Json = Any
Steps = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Projection:
    """One part of the plane: an Albers equal-area conic projection of a sphere, in degrees.

    ``box`` is what it shows: south, west, north, east. ``scale`` is units per radian along the parallels. The point at
    ``longitude`` and ``latitude`` lies at ``x`` and ``y``.
    """

    box: tuple[float, float, float, float]
    parallels: tuple[float, float]
    longitude: float
    latitude: float
    scale: float
    x: float
    y: float

    def shows(self, latitude: float, longitude: float) -> bool:
        """Tell whether a point lies in the box."""
        south, west, north, east = self.box
        return south <= latitude <= north and west <= longitude <= east

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a point lies on the plane: x to the east, y to the south (Snyder 1987, 14-1 to 14-6)."""
        first, second = (math.sin(math.radians(each)) for each in self.parallels)
        cone = (first + second) / 2
        constant = 1 - first * first + 2 * cone * first
        middle, north = (
            math.sqrt(constant - 2 * cone * math.sin(math.radians(each))) / cone for each in (self.latitude, latitude)
        )
        turned = cone * math.radians(longitude - self.longitude)
        return self.x + self.scale * north * math.sin(turned), self.y - self.scale * (middle - north * math.cos(turned))


#: The lower 48 states come last: where no other box holds a point.
PROJECTIONS = (
    Projection((50.5, -190, 72, -129), (55, 65), -154, 62, 900, 330, 1120),
    Projection((18, -161, 23, -154), (8, 18), -157.3, 20.6, 2640, 730, 1190),
    Projection((17, -68.5, 19, -64), (8, 18), -65.95, 18.2, 5000, 1400, 1240),
    Projection((24, -125.5, 50, -66), (29.5, 45.5), -96, 37.5, 2640, 1022, 655),
)


def map_file(outlines: Outlines | None = None) -> dict[str, bytes]:
    """Return the file by its path. ``outlines`` are the embedded ones by default."""
    known = outlines or Outlines.load()
    arcs = [[_on_plane(latitude, longitude) for longitude, latitude in arc] for arc in known.arcs]
    states = {code: _state([_ring(arcs, indexes) for indexes in rings]) for code, rings in sorted(known.states.items())}
    file = {
        "version": VERSION,
        "width": WIDTH,
        "height": HEIGHT,
        "projections": [asdict(each) for each in PROJECTIONS],
        "states": states,
    }
    return {PATH: json.dumps(file, separators=(",", ":")).encode()}


def project(latitude: float, longitude: float) -> tuple[float, float] | None:
    """Return where a point in degrees lies on the plane, in its units; None for one that no part of it shows."""
    turned = longitude - 360 if longitude > 0 else longitude
    shown = next((each for each in PROJECTIONS if each.shows(latitude, turned)), None)
    return shown.at(latitude, turned) if shown else None


def _on_plane(latitude: float, longitude: float) -> Steps:
    found = project(latitude, longitude)
    if found is None:
        raise ValueError(f"no part of the map shows {latitude}, {longitude}")
    return round(found[0]), round(found[1])


def _ring(arcs: Sequence[list[Steps]], indexes: Sequence[int]) -> list[Steps]:
    ring: list[Steps] = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _state(rings: Sequence[list[Steps]]) -> Json:
    xs = [x for ring in rings for x, _ in ring]
    ys = [y for ring in rings for _, y in ring]
    return {"path": "".join(map(_path, rings)), "box": [min(xs), min(ys), max(xs), max(ys)]}


def _path(ring: list[Steps]) -> str:
    """A closed line as SVG writes it, each point by its distance from the one before."""
    (last_x, last_y), *rest = ring
    start = f"M{last_x}{_number(last_y)}"
    parts: list[str] = []
    for x, y in rest[:-1]:
        if (x, y) != (last_x, last_y):
            parts.append(f"{_number(x - last_x) if parts else x - last_x}{_number(y - last_y)}")
        last_x, last_y = x, y
    return f"{start}l{''.join(parts)}z"


def _number(value: int) -> str:
    return str(value) if value < 0 else f" {value}"
