"""The gazetteer for the browser, made from a small part of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.directory.gazetteer import Gazetteer
from generator.exports.place_name_coding import front_coded
from generator.exports.places_file import PATH, VERSION, places_file, places_key

TESTS = Path(__file__).parent.parent
SMALL = Gazetteer(TESTS / "small_gazetteer")


def test_the_file_that_scripts_are_tested_with_is_what_python_writes() -> None:
    assert places_file(SMALL)[PATH] + b"\n" == (TESTS / "js" / "places.json").read_bytes()


def test_the_same_places_give_the_same_bytes() -> None:
    assert places_file(SMALL) == places_file(Gazetteer(TESTS / "small_gazetteer"))


def test_every_place_has_one_sign_in_each_of_its_columns() -> None:
    file = json.loads(places_file(SMALL)[PATH])
    assert file["version"] == VERSION
    zips, cities, counties = len(list(SMALL.zips())), len(list(SMALL.cities())), len(SMALL.counties())
    for name, column in file.items():
        if name.startswith("zip_"):
            assert len(column) == zips, name
        elif name.startswith("county_") and name != "county_names":
            assert len(column) == counties, name
        elif name.startswith("city_") and name not in {"city_names", "city_counts"}:
            assert len(column) == cities, name
    assert sum(count for *_, count in file["states"]) == counties


def test_the_key_is_that_of_the_data() -> None:
    assert places_key() == places_key()
    assert len(places_key()) == 64


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["Akron", "Akron Falls", "Alma"], "AakronF fallsBlma"),
        (["DeSoto", "Angola on the Lake"], "Ade^sotoAangola ^on ^the lake"),
        (["'Aiea", "Winston-Salem"], "A'^aieaAwinston-salem"),
        ([], ""),
    ],
)
def test_a_name_is_written_without_what_it_shares_with_the_one_before(names: list[str], text: str) -> None:
    assert front_coded(names) == text


def test_a_name_with_the_sign_of_the_code_is_refused() -> None:
    with pytest.raises(ValueError, match="a name with"):
        front_coded(["Up^ville"])
