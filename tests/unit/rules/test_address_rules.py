from __future__ import annotations

import pytest

from generator.rules.names import facility_key, name_words, organization_key
from tests.unit.rules.harbor_point import found

IN_COLUMBUS = 'address: {city: Columbus, state: OH, zip: "43004"}\n'


def test_a_record_in_the_folder_of_another_state_is_told_at_its_state() -> None:
    (finding,) = found("state-and-path", "# facilities/oh/harbor-point.yaml\naddress: {state: TX}")
    assert finding.field == ("address", "state")
    assert finding.message == 'must be that of the folder "oh", but is "TX"'
    assert finding.tip == "correct the state, or move the file to tx/"


def test_a_provider_without_a_site_belongs_into_the_virtual_folder() -> None:
    text = "address: {state: OH}\nvirtual_only: yes"
    (finding,) = found("state-and-path", f"# facilities/oh/harbor-point.yaml\n{text}")
    assert finding.message == 'must stand in a file in the folder "virtual" only, but this one is in "oh"'
    assert found("state-and-path", f"# facilities/virtual/harbor-point.yaml\n{text}") == []


def test_a_site_does_not_belong_into_the_virtual_folder() -> None:
    (finding,) = found("state-and-path", "# facilities/virtual/harbor-point.yaml\naddress: {state: OH}")
    assert finding.message == 'must be that of the folder "virtual", but is "OH"'


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("harbor-point", "Harbor Point Counseling"),
        ("harbor-point-columbus", "Harbor Point"),
        ("st-marys", "St. Mary's Hospital"),
        ("clinica-del-sol", "Cl\u00ednica del Sol"),
        ("of-the-a", "The A"),
    ],
)
def test_a_file_may_be_named_after_any_word_of_the_name(slug: str, name: str) -> None:
    assert found("name-and-path", f'# facilities/oh/{slug}.yaml\nname: "{name}"') == []


def test_a_file_that_shares_no_word_with_the_name_is_told() -> None:
    (finding,) = found("name-and-path", "# facilities/oh/the-meadow.yaml\nname: The Lake")
    assert finding.message == 'should share a word with its file name "the-meadow", but is "The Lake"'


def test_a_file_named_after_the_organization_passes() -> None:
    text = "# facilities/oh/meadow-north.yaml\nname: North Lake\norganization: Meadow Health"
    assert found("name-and-path", text) == []


@pytest.mark.parametrize("zip_code", ["43004", "43004-1234"])
def test_a_zip_of_the_state_passes(zip_code: str) -> None:
    assert found("state-and-zip", f'address: {{city: Columbus, state: OH, zip: "{zip_code}"}}') == []


def test_a_zip_of_another_state_is_told_with_that_state() -> None:
    (finding,) = found("state-and-zip", 'address: {city: Columbus, state: OH, zip: "02184"}')
    assert finding.field == ("address", "zip")
    assert finding.message == 'must be a ZIP code of OH, but "02184" is one of MA'


def test_a_zip_that_no_table_knows_is_judged_by_its_area() -> None:
    assert found("state-and-zip", 'address: {state: OH, zip: "00000"}') == []
    (finding,) = found("state-and-zip", 'address: {state: OH, zip: "20810"}')
    assert finding.message == 'must be a ZIP code of OH, but "20810" is one of MD'


def test_coordinates_with_a_lost_minus_are_told() -> None:
    text = IN_COLUMBUS + "coordinates: {latitude: 39.96, longitude: 83, source: manual, precision: street}"
    (finding,) = found("coordinates-in-place", text)
    assert finding.field == ("coordinates",)
    assert finding.message.startswith("must be within 30 miles of ")
    assert finding.tip == "check the figures: latitude first, longitude with a minus in America"


def test_exchanged_coordinates_are_told() -> None:
    text = IN_COLUMBUS + "coordinates: {latitude: -83, longitude: 39.96, source: manual, precision: street}"
    assert len(found("coordinates-in-place", text)) == 1


def test_coordinates_near_the_city_pass_though_far_from_a_wide_zip() -> None:
    text = "coordinates: {latitude: 39.96, longitude: -83, source: census, precision: rooftop}"
    assert found("coordinates-in-place", IN_COLUMBUS + text) == []
    assert found("coordinates-in-place", f"address: {{city: Columbus, state: OH}}\n{text}") == []


def test_without_city_and_zip_coordinates_must_lie_in_the_state() -> None:
    inside = "coordinates: {latitude: 39.96, longitude: -83, source: census, precision: rooftop}"
    outside = "coordinates: {latitude: 29.76, longitude: -95.36, source: census, precision: rooftop}"
    assert found("coordinates-in-place", f"address: {{state: OH}}\n{inside}") == []
    (finding,) = found("coordinates-in-place", f"address: {{state: OH}}\n{outside}")
    assert finding.message.startswith("must be within 100 miles of ")


def test_name_words_leave_out_accents_points_and_little_words() -> None:
    assert name_words("The Cl\u00ednica of St. Mary's P.C.") == ("clinica", "st", "marys", "pc")
    assert name_words("The A") == ("the", "a")


def test_keys_of_names_are_shared_by_near_same_names_only() -> None:
    assert organization_key("The Harbor Group, Inc.") == organization_key("HARBOR GROUP") == "harbor group"
    assert organization_key("Harbor Health") != organization_key("Harbor Group")
    assert facility_key("Harbour Point Counselling Center") == facility_key("Harbor Point Counseling")
    assert facility_key("Harbor Point Counseling") != facility_key("Harbor Point Recovery")
