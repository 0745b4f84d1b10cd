"""The map of the search: where points of the country lie on its plane, and the outlines of the states."""

from __future__ import annotations

import gzip
import json
from math import hypot
from pathlib import Path
from typing import Any

import pytest

from generator.directory.gazetteer import Gazetteer
from generator.directory.outlines import Outlines
from generator.exports.map_file import HEIGHT, PATH, PROJECTIONS, WIDTH, map_file, project

#: What the tests of core/projection.js take for right: tests/js/projection.json.
POINTS = Path(__file__).parent.parent / "js" / "projection.json"
FILE: dict[str, Any] = json.loads(map_file()[PATH])


def test_the_file_is_small_and_always_the_same() -> None:
    written = map_file()[PATH]
    assert written == map_file()[PATH]
    assert len(gzip.compress(written, 9)) <= 12_000


def test_every_state_has_an_outline_inside_the_plane() -> None:
    assert len(FILE["states"]) == 53
    assert {"DC", "PR", "VI", "AK", "HI"} < set(FILE["states"])
    for state in FILE["states"].values():
        west, north, east, south = state["box"]
        assert 0 <= west < east <= WIDTH
        assert 0 <= north < south <= HEIGHT
        assert state["path"].startswith("M")
        assert state["path"].endswith("z")


def test_the_middle_of_a_projection_lies_where_it_says() -> None:
    for each in PROJECTIONS:
        assert project(each.latitude, each.longitude) == pytest.approx((each.x, each.y))


def test_distances_on_the_plane_are_those_on_the_earth() -> None:
    houston, dallas = project(29.7604, -95.3698), project(32.7767, -96.797)
    assert houston is not None
    assert dallas is not None
    units = hypot(houston[0] - dallas[0], houston[1] - dallas[1])
    assert units / PROJECTIONS[-1].scale * 3958.7613 == pytest.approx(225, rel=0.02)


@pytest.mark.parametrize(("latitude", "longitude"), [(13.45, 144.78), (-14.3, -170.7), (51.5, -0.1), (45.0, 7.0)])
def test_what_no_part_shows_has_no_place(latitude: float, longitude: float) -> None:
    assert project(latitude, longitude) is None


def test_the_far_end_of_the_aleutians_is_beside_the_near_one() -> None:
    near, far = project(52.0, -179.0), project(52.9, 173.0)
    assert near is not None
    assert far is not None
    assert 0 < far[0] < near[0]


def test_every_zip_of_a_state_with_an_outline_lies_on_the_map() -> None:
    for place in Gazetteer.load().zips():
        if place.state in FILE["states"]:
            at = project(place.latitude, place.longitude)
            assert at is not None, place
            west, north, east, south = FILE["states"][place.state]["box"]
            assert west - 20 < at[0] < east + 20, place
            assert north - 20 < at[1] < south + 20, place


def test_a_state_is_drawn_from_borders_that_it_shares() -> None:
    outlines = Outlines(
        arcs=(((-90.0, 40.0), (-88.0, 42.0)), ((-88.0, 42.0), (-86.0, 40.0), (-90.0, 40.0))),
        states={"OH": ((0, 1),), "IN": ((-2, -1),)},
    )
    states = json.loads(map_file(outlines)[PATH])["states"]
    assert states["OH"]["box"] == states["IN"]["box"]
    assert states["OH"]["path"].count("l") == 1


def test_points_that_the_scripts_are_tested_with_are_those_of_python() -> None:
    written = json.loads(POINTS.read_text(encoding="utf-8"))
    assert written["projections"] == FILE["projections"]
    for latitude, longitude, at in written["points"]:
        assert project(latitude, longitude) == (None if at is None else pytest.approx(at, abs=1e-6))
