"""Where a facility is, by the finest of what its record says."""

from __future__ import annotations

import pytest

from generator.directory.places import locate, zones_of_state


def test_stated_coordinates_come_first_and_keep_their_precision() -> None:
    position = locate(
        state="OH",
        city="Columbus",
        zip_code="43215",
        latitude=39.9612,
        longitude=-82.9988,
        precision="rooftop",
    )
    assert position is not None
    assert (position.latitude, position.longitude) == (39.9612, -82.9988)
    assert position.precision == "rooftop"
    assert position.exactness == "measured to the building"
    assert (position.county, position.timezone) == ("Franklin County", "America/New_York")


def test_coordinates_without_a_stated_precision_count_as_street() -> None:
    position = locate(state="OH", latitude=39.9612, longitude=-82.9988)
    assert position is not None
    assert position.precision == "street"
    assert position.exactness == "measured to the street"


@pytest.mark.parametrize(
    ("zip_code", "city", "county", "timezone"),
    [
        ("79901", None, "El Paso County", "America/Denver"),
        (None, "El Paso", "El Paso County", "America/Denver"),
        (None, None, "El Paso County", "America/Denver"),
        ("43215", "Nowhere Falls", "El Paso County", "America/Denver"),
    ],
)
def test_stated_coordinates_have_a_county_and_zone_whatever_else_is_known(
    zip_code: str | None, city: str | None, county: str, timezone: str
) -> None:
    position = locate(state="TX", city=city, zip_code=zip_code, latitude=31.76, longitude=-106.49)
    assert position is not None
    assert (position.county, position.timezone) == (county, timezone)


@pytest.mark.parametrize(("latitude", "longitude"), [(39.96, None), (None, -83.0)])
def test_half_of_the_coordinates_is_not_used(latitude: float | None, longitude: float | None) -> None:
    position = locate(state="OH", zip_code="43215", latitude=latitude, longitude=longitude)
    assert position is not None
    assert position.precision == "zip"


def test_a_zip_comes_before_the_city() -> None:
    position = locate(state="TX", city="Dallas", zip_code="77030")
    assert position is not None
    assert position.precision == "zip"
    assert position.exactness == "measured to the middle of ZIP 77030"
    assert position.latitude == pytest.approx(29.7, abs=0.05)
    assert position.longitude == pytest.approx(-95.4, abs=0.05)
    assert (position.county, position.timezone) == ("Harris County", "America/Chicago")


def test_a_zip_of_another_state_gives_way_to_the_city() -> None:
    position = locate(state="OH", city="Columbus", zip_code="77030")
    assert position is not None
    assert position.precision == "city"
    assert position.exactness == "measured to the middle of Columbus, OH"
    assert position.county == "Franklin County"


def test_a_zip_and_a_city_of_another_state_give_no_position() -> None:
    assert locate(state="OH", city="Houston Heights", zip_code="77030") is None


def test_an_unknown_zip_gives_way_to_the_city_and_then_to_its_area() -> None:
    by_city = locate(state="OH", city="Columbus", zip_code="43299")
    by_area = locate(state="OH", city="Nowhere Falls", zip_code="43299")
    assert by_city is not None
    assert by_area is not None
    assert by_city.precision == "city"
    assert by_area.precision == "zip-area"
    assert by_area.exactness == "measured to the middle of the ZIPs of OH that begin with 432"
    assert by_area.latitude == pytest.approx(39.97, abs=0.1)


def test_a_zip_over_the_state_line_has_the_county_on_this_side() -> None:
    kentucky = locate(state="KY", zip_code="42223")
    tennessee = locate(state="TN", zip_code="42223")
    assert kentucky is not None
    assert tennessee is not None
    assert (kentucky.latitude, kentucky.longitude) == (tennessee.latitude, tennessee.longitude)
    assert kentucky.county == "Christian County"
    assert tennessee.county == "Montgomery County"
    assert tennessee.timezone == "America/Chicago"


@pytest.mark.parametrize(
    ("city", "state", "timezone"),
    [
        ("Pensacola", "FL", "America/Chicago"),
        ("Phoenix", "AZ", "America/Phoenix"),
        ("Evansville", "IN", "America/Chicago"),
        ("Louisville", "KY", "America/New_York"),
        ("Rapid City", "SD", "America/Denver"),
    ],
)
def test_the_zone_is_that_of_the_place_and_not_of_most_of_the_state(city: str, state: str, timezone: str) -> None:
    position = locate(state=state, city=city)
    assert position is not None
    assert position.timezone == timezone


def test_the_middle_of_a_state_is_never_a_position() -> None:
    assert locate(state="OH") is None
    assert locate(state="OH", city="", zip_code="") is None
    assert locate(state="ZZ", city="Columbus", zip_code="43215") is None


def test_coordinates_in_an_unknown_state_have_no_county() -> None:
    position = locate(state="ZZ", latitude=39.9612, longitude=-82.9988)
    assert position is not None
    assert (position.county, position.timezone) == (None, None)


def test_letters_of_the_state_may_be_small() -> None:
    assert locate(state="oh", zip_code="43215") == locate(state="OH", zip_code="43215")


def test_a_state_has_its_zones_with_the_most_common_first() -> None:
    assert zones_of_state("OH") == ("America/New_York",)
    assert zones_of_state("TX") == ("America/Chicago", "America/Denver")
    assert zones_of_state("ZZ") == ()
