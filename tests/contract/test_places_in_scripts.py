"""What the browser reads from the file of places is what the gazetteer holds: every ZIP, city, county and state."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.directory.gazetteer import Gazetteer
from generator.exports.places_file import PATH, places_file
from tests.node import run_node

GAZETTEER = Gazetteer.load()
MOST_BYTES = 215_000
#: Degrees, and a bit for how numbers are written.
EXACTNESS = 0.01 + 1e-9

_READ = """
import { readFileSync } from "node:fs";
import { decodePlaceColumns, fullCountyName, writtenName } from "./site_theme/static/js/core/place_columns.js";
import { decodePlaces } from "./site_theme/static/js/core/places.js";
const { file, cities: asked } = JSON.parse(readFileSync(0, "utf8"));
const { perDegree, states, counties, zips, citiesOfAll, zoneOf } = decodePlaceColumns(file);
const cities = citiesOfAll();
const countyOf = (county) => [writtenName(fullCountyName(counties.names[county])), states[counties.state[county]].code];
const row = (rows, at, number, name) => {
  const [county, state] = countyOf(number);
  return [name, state, county, zoneOf(rows.zone[at], number), rows.north[at] / perDegree, rows.east[at] / perDegree];
};
const found = (text) => {
  const { place } = places.find(text) ?? {};
  return place ? [place.county, place.latitude, place.longitude] : null;
};
const places = decodePlaces(file);
console.log(JSON.stringify({
  zips: Array.from(zips.code, (code, at) => row(zips, at, zips.countyOf(at), String(code).padStart(5, "0"))),
  cities: cities.name.map((name, at) => row(cities, at, cities.county[at], writtenName(cities.names[name]))),
  counties: counties.names.map((_, at) => countyOf(at)),
  states: states.map(({ code, zones }) => [code, zones]),
  found: asked.map(found),
}));
"""


@pytest.fixture(scope="module")
def file() -> bytes:
    return places_file()[PATH]


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """Every twentieth city, as a person types it."""
    return [f"{place.name}, {place.state}" for at, (place, _) in enumerate(GAZETTEER.cities()) if at % 20 == 0]


@pytest.fixture(scope="module")
def read(file: bytes, asked: list[str]) -> dict[str, Any]:
    given = json.dumps({"file": json.loads(file), "cities": asked})
    return dict(json.loads(run_node(_READ, given)))


def test_the_file_is_small_enough_to_be_fetched_whole(file: bytes) -> None:
    assert len(gzip.compress(file, 9)) <= MOST_BYTES


def test_every_zip_is_read_as_it_is(read: dict[str, Any]) -> None:
    known = [(p.name, p.state, p.county, p.timezone, p.latitude, p.longitude) for p in GAZETTEER.zips()]
    assert_same(read["zips"], known)


def test_every_city_is_read_as_it_is(read: dict[str, Any]) -> None:
    known = [(p.name, p.state, p.county, p.timezone, p.latitude, p.longitude) for p, _ in GAZETTEER.cities()]
    assert_same(sorted(read["cities"]), sorted(known))


def test_every_county_and_state_is_read_as_it_is(read: dict[str, Any]) -> None:
    assert [tuple(county) for county in read["counties"]] == list(GAZETTEER.counties())
    assert read["states"]
    for code, zones in read["states"]:
        assert tuple(zones) == GAZETTEER.zones_of_state(code)


def test_cities_of_one_name_stand_in_the_order_of_their_populations(read: dict[str, Any]) -> None:
    populations = {(place.name, place.state, place.county): count for place, count in GAZETTEER.cities()}
    rows = [(name, populations[name, state, county]) for name, state, county, *_ in read["cities"]]
    assert all(count >= after for (name, count), (other, after) in pairwise(rows) if name == other)


def test_a_city_is_found_where_python_finds_it(read: dict[str, Any], asked: list[str]) -> None:
    for text, found in zip(asked, read["found"], strict=True):
        city, state = text.rsplit(", ", 1)
        known = GAZETTEER.city_position(city, state)
        assert known is not None
        assert found is not None, text
        assert found[0] == known.county, text
        assert found[1] == pytest.approx(known.latitude, abs=EXACTNESS)


def assert_same(read: list[list[Any]], known: list[tuple[Any, ...]]) -> None:
    assert len(read) == len(known)
    for row, place in zip(read, known, strict=True):
        assert row[:4] == list(place[:4])
        assert abs(row[4] - place[4]) <= EXACTNESS, place
        assert abs(row[5] - place[5]) <= EXACTNESS, place


def test_the_small_gazetteer_of_the_tests_is_a_part_of_the_real_one() -> None:
    small = Gazetteer(Path(__file__).parent.parent / "small_gazetteer")
    assert set(small.zips()) < set(GAZETTEER.zips())
    assert set(small.cities()) < set(GAZETTEER.cities())
