"""The embedded gazetteer, checked against places that anybody can look up."""

from __future__ import annotations

from bisect import bisect_left
from math import cos, hypot, radians
from zoneinfo import available_timezones

import pytest

from generator.directory.data_sources import DATA_SOURCES
from generator.directory.gazetteer import DATA_FOLDER, Gazetteer, Place
from generator.directory.place_names import name_key

GAZETTEER = Gazetteer.load()
TWO_CLOCKS = {"AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI", "ND", "NE", "NV", "OR", "SD", "TN", "TX"}


def rows(file_name: str) -> list[list[str]]:
    text = (DATA_FOLDER / file_name).read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert "\r" not in text
    return [line.split("\t") for line in text.splitlines()]


def miles_apart(place: Place, latitude: float, longitude: float) -> float:
    narrowing = cos(radians(latitude))
    return 69.1 * hypot(place.latitude - latitude, (place.longitude - longitude) * narrowing)


@pytest.mark.parametrize(
    ("zip_code", "latitude", "longitude", "state", "county", "timezone"),
    [
        ("77030", 29.7, -95.4, "TX", "Harris County", "America/Chicago"),
        ("43215", 39.97, -83.01, "OH", "Franklin County", "America/New_York"),
        ("79901", 31.76, -106.48, "TX", "El Paso County", "America/Denver"),
        ("32501", 30.42, -87.22, "FL", "Escambia County", "America/Chicago"),
        ("33130", 25.77, -80.2, "FL", "Miami-Dade County", "America/New_York"),
        ("85004", 33.45, -112.07, "AZ", "Maricopa County", "America/Phoenix"),
        ("46402", 41.6, -87.34, "IN", "Lake County", "America/Chicago"),
        ("46204", 39.77, -86.16, "IN", "Marion County", "America/Indiana/Indianapolis"),
        ("37402", 35.05, -85.31, "TN", "Hamilton County", "America/New_York"),
        ("37203", 36.15, -86.79, "TN", "Davidson County", "America/Chicago"),
        ("70112", 29.96, -90.08, "LA", "Orleans Parish", "America/Chicago"),
        ("20001", 38.91, -77.02, "DC", "District of Columbia", "America/New_York"),
        ("96813", 21.31, -157.85, "HI", "Honolulu County", "Pacific/Honolulu"),
        ("99546", 51.86, -176.65, "AK", "Aleutians West Census Area", "America/Adak"),
        ("00901", 18.46, -66.11, "PR", "San Juan Municipio", "America/Puerto_Rico"),
    ],
)
def test_a_zip_has_its_place_county_and_zone(
    zip_code: str, latitude: float, longitude: float, state: str, county: str, timezone: str
) -> None:
    place = GAZETTEER.zip_position(zip_code)
    assert place is not None
    assert (place.name, place.state, place.county, place.timezone) == (zip_code, state, county, timezone)
    assert miles_apart(place, latitude, longitude) < 5


@pytest.mark.parametrize(
    ("zip_code", "timezone"),
    [
        ("86033", "America/Denver"),
        ("86025", "America/Phoenix"),
        ("89883", "America/Denver"),
        ("83549", "America/Boise"),
        ("83530", "America/Los_Angeles"),
    ],
)
def test_a_county_that_a_zone_line_crosses_has_both_clocks(zip_code: str, timezone: str) -> None:
    place = GAZETTEER.zip_position(zip_code)
    assert place is not None
    assert place.timezone == timezone


@pytest.mark.parametrize(
    ("city", "state", "timezone"),
    [("Vincennes", "IN", "America/Indiana/Indianapolis"), ("Rockwood", "TN", "America/New_York")],
)
def test_one_city_with_a_wrong_zone_takes_that_of_its_county(city: str, state: str, timezone: str) -> None:
    place = GAZETTEER.city_position(city, state)
    assert place is not None
    assert place.timezone == timezone


@pytest.mark.parametrize("unknown", ["", "7", "77", "77x", "00000", "99999", "seven", "٧٧٠٣٠", "7703", "\t"])
def test_what_is_no_known_zip_gives_nothing(unknown: str) -> None:
    assert GAZETTEER.zip_position(unknown) is None


def test_a_zip_may_carry_its_four_digit_addition() -> None:
    assert GAZETTEER.zip_position("43215-1234") == GAZETTEER.zip_position("43215")


def test_an_unknown_zip_has_the_mean_of_its_area() -> None:
    assert GAZETTEER.zip_position("43299") is None
    area = GAZETTEER.zip_area_position("43299", "OH")
    assert area is not None
    known = [row for row in rows("zips.tsv") if row[0].startswith("432")]
    assert area.name == "432"
    assert area.latitude == pytest.approx(sum(float(row[1]) for row in known) / len(known), abs=1e-3)
    assert area.longitude == pytest.approx(sum(float(row[2]) for row in known) / len(known), abs=1e-3)
    assert area.timezone == "America/New_York"


def test_an_area_has_no_county_when_its_zips_lie_in_several() -> None:
    area = GAZETTEER.zip_area_position("43099", "OH")
    assert area is not None
    assert area.county is None


@pytest.mark.parametrize(("zip_code", "state"), [("43299", "TX"), ("00099", "OH"), ("", "OH"), ("43", "OH")])
def test_an_area_outside_the_state_gives_nothing(zip_code: str, state: str) -> None:
    assert GAZETTEER.zip_area_position(zip_code, state) is None


@pytest.mark.parametrize(
    ("zip_code", "states"),
    [
        ("77030", ("TX",)),
        ("43299", ("OH",)),
        ("86515", ("AZ", "NM")),
        ("42223", ("KY", "TN")),
        ("06390", ("NY",)),
        ("83499", ("ID", "WY")),
        ("00000", ()),
    ],
)
def test_a_zip_names_the_states_it_may_lie_in(zip_code: str, states: tuple[str, ...]) -> None:
    assert GAZETTEER.states_of_zip(zip_code) == states


@pytest.mark.parametrize(
    ("spelling", "state", "name"),
    [
        ("COLUMBUS", "oh", "Columbus"),
        ("St. Louis", "MO", "St. Louis"),
        ("saint louis", "MO", "St. Louis"),
        ("St Paul", "MN", "Saint Paul"),
        ("Mount Pleasant", "SC", "Mount Pleasant"),
        ("Mt. Pleasant", "SC", "Mount Pleasant"),
        ("Ft Worth", "TX", "Fort Worth"),
        ("De Soto", "TX", "DeSoto"),
        ("Coeur d\u2019Alene", "ID", "Coeur d'Alene"),
        ("Winston Salem", "NC", "Winston-Salem"),
        ("New York City", "NY", "New York"),
        ("Washington, D.C.", "DC", "Washington"),
        ("Espanola", "NM", "Espa\u00f1ola"),
        ("Woodlands", "TX", "The Woodlands"),
        ("West Bloomfield", "MI", "West Bloomfield Township"),
        ("Moorestown", "NJ", "Moorestown-Lenola"),
    ],
)
def test_a_city_is_found_however_it_is_spelled(spelling: str, state: str, name: str) -> None:
    place = GAZETTEER.city_position(spelling, state)
    assert place is not None
    assert place.name == name


def test_of_cities_that_share_a_name_the_most_populous_is_meant() -> None:
    same = [row for row in rows("cities.tsv") if row[0].startswith("55") and row[1] == "Madison"]
    assert len(same) == 1
    place = GAZETTEER.city_position("Springfield", "PA")
    assert place is not None
    populations = {row[0]: int(row[4]) for row in rows("cities.tsv") if row[0][:2] == "42" and row[1] == "Springfield"}
    counties = {row[0]: row[2] for row in rows("counties.tsv")}
    assert place.county == counties[max(populations, key=lambda fips: populations[fips])]


@pytest.mark.parametrize(
    ("city", "state"), [("Nowhere Falls", "OH"), ("Columbus", "ZZ"), ("", "OH"), ("\u5317\u4eac", "OH")]
)
def test_an_unknown_city_gives_nothing(city: str, state: str) -> None:
    assert GAZETTEER.city_position(city, state) is None


def test_a_misspelled_city_has_a_nearest_name_and_nonsense_has_none() -> None:
    assert GAZETTEER.nearest_city_name("Colombus", "OH") == "Columbus"
    assert GAZETTEER.nearest_city_name("Cincinatti", "OH") == "Cincinnati"
    assert GAZETTEER.nearest_city_name("Xqzzk", "OH") is None
    assert GAZETTEER.nearest_city_name("Columbus", "ZZ") is None


def test_the_city_near_a_point_is_one_of_the_state_asked_for() -> None:
    ohio = GAZETTEER.city_near(39.1, -84.5, "OH")
    kentucky = GAZETTEER.city_near(39.1, -84.5, "KY")
    assert ohio is not None
    assert kentucky is not None
    assert (ohio.state, ohio.county) == ("OH", "Hamilton County")
    assert kentucky.state == "KY"
    assert GAZETTEER.city_near(39.1, -84.5, "ZZ") is None


def test_a_state_has_one_zone_for_each_clock() -> None:
    two = {row[0] for row in rows("states.tsv") if len(GAZETTEER.zones_of_state(row[0])) == 2}
    assert two == TWO_CLOCKS
    assert GAZETTEER.zones_of_state("al") == ("America/Chicago",)
    assert GAZETTEER.zones_of_state("TN") == ("America/Chicago", "America/New_York")
    assert GAZETTEER.zones_of_state("ZZ") == ()


@pytest.mark.parametrize("file_name", ["states.tsv", "counties.tsv", "zips.tsv"])
def test_rows_are_sorted_and_told_apart_by_the_first_column(file_name: str) -> None:
    keys = [row[0] for row in rows(file_name)]
    assert keys == sorted(set(keys))


def test_cities_stand_by_state_and_population() -> None:
    keys = [(row[0][:2], -int(row[4]), row[1], row[0]) for row in rows("cities.tsv")]
    assert keys == sorted(set(keys))
    assert all(name_key(row[1]) for row in rows("cities.tsv"))


def test_every_row_names_a_known_county_and_zone_and_a_possible_position() -> None:
    counties = {fips: state for fips, state, _name in rows("counties.tsv")}
    zones = {fips: zone_list.split(",") for _state, fips, zone_list in rows("states.tsv")}
    assert {zone for listed in zones.values() for zone in listed} <= available_timezones()
    assert {fips[:2] for fips in counties} == set(zones)
    positions = [(row[1], row[2], row[3], row[4]) for row in rows("zips.tsv")]
    positions += [(row[2], row[3], row[0], row[5]) for row in rows("cities.tsv")]
    assert len(positions) > 50_000
    for latitude, longitude, fips, zone in positions:
        assert fips in counties
        assert zone.isdecimal()
        assert int(zone) < len(zones[fips[:2]])
        assert -15 < float(latitude) < 72
        assert -180 <= float(longitude) < -64 or 140 < float(longitude) <= 180


def test_every_zip_in_the_file_is_found_again() -> None:
    lines = (DATA_FOLDER / "zips.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines[::97] + lines[-1:]:
        place = GAZETTEER.zip_position(line[:5])
        assert place is not None
        assert place.name == line[:5]
    assert bisect_left(lines, "99999") == len(lines)


def test_every_data_file_has_a_credited_source() -> None:
    credited = {file_name for source in DATA_SOURCES for file_name in source.files}
    assert credited == {path.name for path in DATA_FOLDER.iterdir()} - {"NOTICE.txt"}
    for source in DATA_SOURCES:
        assert source.credit
        assert source.license_url.startswith("https://")
        assert 2015 < source.year < 2100


def test_the_embedded_gazetteer_is_read_once() -> None:
    assert Gazetteer.load() is Gazetteer.load()


def test_all_places_can_be_read_in_their_order() -> None:
    zips = list(GAZETTEER.zips())
    assert len(zips) == len(rows("zips.tsv"))
    assert zips[0] == GAZETTEER.zip_position(zips[0].name)
    cities = list(GAZETTEER.cities())
    assert len(cities) == len(rows("cities.tsv"))
    assert (cities[0][0], cities[0][1] > 200_000) == (GAZETTEER.city_position("Huntsville", "AL"), True)


def test_all_counties_can_be_read_and_each_has_its_own_name_in_its_state() -> None:
    counties = GAZETTEER.counties()
    assert counties[0] == ("Autauga County", "AL")
    assert len(set(counties)) == len(counties) == len(rows("counties.tsv"))
