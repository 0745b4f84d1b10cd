from __future__ import annotations

import sys

import pytest

from generator.directory.directory import Directory, Entry
from generator.rules import RULES
from tests.unit.rules.harbor_point import TODAY, directory_of, facts_of, found, found_at

PHONE = 'phones: [{use: main, number: "+16142240199"}]'
SHORE = "address: {street: 99 Shore Road, city: Columbus, state: OH}"


def two(first: str, second: str) -> str:
    """Return two records, the first as oh/harbor-point and the second as oh/lakeside."""
    return f"# facilities/oh/harbor-point.yaml\n{first}\n---\n# facilities/oh/lakeside.yaml\n{second}"


def at(street: str, name: str = "Lakeside Counseling", more: str = "city: Columbus, state: OH") -> str:
    return f"name: {name}\n{PHONE}\naddress: {{street: {street}, {more}}}"


HARBOR = at("12 Harbor Street", "Harbor Point Counseling")


@pytest.mark.parametrize("street", ["12 Harbor Street", "12 HARBOR ST.", "12 harbor st"])
def test_one_phone_and_street_in_two_records_are_told_at_the_later(street: str) -> None:
    assert found_at("duplicate-facility", two(HARBOR, at(street))) == ["oh/lakeside"]
    (finding,) = found("duplicate-facility", two(HARBOR, at(street)))
    assert finding.field == ("address", "street")
    assert finding.message == (
        "must be of one record only, but facilities/oh/harbor-point.yaml has the same street"
        " and the number +16142240199 too"
    )


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(at("14 Harbor Street"), id="another number"),
        pytest.param(at("12 Harbor Avenue"), id="another street"),
        pytest.param(at("12 Harbor Street", more="unit: B, state: OH"), id="another suite"),
        pytest.param(f"{at('12 Harbor Street')}\nstatus: closed", id="closed"),
        pytest.param(f"{at('12 Harbor Street')}\nreplaced_by: oh/harbor-point", id="replaced"),
        pytest.param(at("12 Harbor Street").replace("+1614", "+1937"), id="another phone"),
        pytest.param(at("12 Harbor Street").replace("main", "fax"), id="a fax"),
    ],
)
def test_records_that_differ_in_one_thing_pass(other: str) -> None:
    harbor = at("12 Harbor Street", "Harbor Point Counseling", "unit: A, city: Columbus, state: OH")
    assert found("duplicate-facility", two(harbor, other)) == []


@pytest.mark.parametrize(
    ("first", "second", "where"),
    [
        (
            "{city: Columbus, state: OH}",
            "{street: 1 Oak Road, city: Columbus, state: OH}",
            "in Columbus, OH too",
        ),
        ("{state: OH, zip: '43004'}", "{state: OH, zip: '43004-1234'}", "in ZIP 43004 too"),
        ("{state: OH}", "{state: OH}", "in OH too, and neither names a city"),
        (
            "{street: 1 Oak Rd, city: Columbus, state: OH}",
            "{street: 1 Oak Road, city: Columbus, state: OH}",
            "in Columbus, OH too",
        ),
    ],
)
def test_near_same_names_at_one_place_are_told(first: str, second: str, where: str) -> None:
    text = two(
        f"name: Harbor Point Counseling\naddress: {first}",
        f"name: The Harbour Point Counselling Center\naddress: {second}",
    )
    (finding,) = found("duplicate-facility", text)
    assert finding.field == ("name",)
    assert finding.message == (
        f'must be of one record only, but facilities/oh/harbor-point.yaml is "Harbor Point Counseling" {where}'
    )


def test_near_same_names_at_two_streets_or_in_two_cities_pass() -> None:
    oak, elm = (
        "address: {street: 1 Oak Road, city: Columbus, state: OH}",
        "address: {street: 2 Elm Road, city: Columbus, state: OH}",
    )
    assert found("duplicate-facility", two(oak, elm)) == []
    dayton = "address: {city: Dayton, state: OH}"
    assert found("duplicate-facility", two("address: {city: Columbus, state: OH}", dayton)) == []


def test_near_same_names_at_two_streets_very_near_each_other_are_told_with_the_distance() -> None:
    def record(street: str, latitude: float) -> str:
        return (
            f"address: {{street: {street}, city: Columbus, state: OH}}\n"
            f"coordinates: {{latitude: {latitude}, longitude: -83.0, source: census, precision: rooftop}}"
        )

    (finding,) = found("duplicate-facility", two(record("1 Oak Road", 39.9600), record("2 Elm Road", 39.9610)))
    assert finding.message.endswith("0.07 miles away")
    assert found("duplicate-facility", two(record("1 Oak Road", 39.96), record("2 Elm Road", 39.97))) == []


def test_three_records_of_one_facility_are_told_twice() -> None:
    third = f"# facilities/oh/meadow.yaml\n{at('12 Harbor Street', 'Meadow')}"
    text = f"{two(HARBOR, at('12 Harbor Street'))}\n---\n{third}"
    assert found_at("duplicate-facility", text) == ["oh/lakeside", "oh/meadow"]


def test_a_phone_of_two_organizations_is_told() -> None:
    text = two(f"organization: Harbor Health\n{PHONE}", f"organization: Lake Health\n{PHONE}\n{SHORE}")
    assert found_at("shared-phone", text) == ["oh/lakeside"]
    (finding,) = found("shared-phone", text)
    assert finding.field == ("phones", 0, "number")
    assert finding.message == (
        'should be of one organization, but "+16142240199" is also that of "Harbor Health"'
        " in facilities/oh/harbor-point.yaml"
    )


@pytest.mark.parametrize(
    "second",
    [
        f"organization: HARBOR HEALTH\n{PHONE}",
        f"organization: Lake Health\nparent_organizations: [Harbor Health]\n{PHONE}",
        f"organization: Lake Health\nstatus: closed\n{PHONE}",
        f"organization: Lake Health\n{PHONE.replace('main', 'fax')}",
    ],
)
def test_a_phone_within_one_family_of_organizations_passes(second: str) -> None:
    assert found("shared-phone", two(f"organization: Harbor Health\n{PHONE}", f"{second}\n{SHORE}")) == []


def test_a_phone_at_one_address_is_left_to_the_rule_on_duplicates() -> None:
    text = two(f"organization: Harbor Health\n{PHONE}", f"organization: Lake Health\n{PHONE}")
    assert found("shared-phone", text) == []
    assert len(found("duplicate-facility", text)) == 1


def test_the_rarer_spelling_of_an_organization_is_told() -> None:
    text = "\n---\n".join(f"organization: {name}" for name in ("Harbor Health Inc.", "Harbor Health", "Harbor Health"))
    (finding,) = found("organization-near-miss", text)
    assert finding.field == ("organization",)
    assert finding.message == ('should be written as in other records, "Harbor Health", but is "Harbor Health Inc."')


def test_two_organizations_with_a_word_in_common_pass() -> None:
    assert found("organization-near-miss", two("organization: Harbor Health", "organization: Harbor Group")) == []


def test_a_replacement_that_is_no_record_is_told_with_the_nearest() -> None:
    text = two("status: closed\nreplaced_by: oh/lake-side", "name: Lakeside")
    (finding,) = found("replaced-by-exists", text)
    assert finding.field == ("replaced_by",)
    assert finding.message == 'must be a record of this directory, but is "oh/lake-side"'
    assert finding.tip == 'did you mean "oh/lakeside"?'


def test_replacements_in_a_circle_are_told() -> None:
    text = two("replaced_by: oh/lakeside", "replaced_by: oh/harbor-point")
    assert found_at("replaced-by-exists", text) == ["oh/harbor-point", "oh/lakeside"]
    assert found("replaced-by-exists", text)[0].message == (
        'must lead to another facility, but "oh/lakeside" leads back to this one'
    )


def lines_run(number: int) -> int:
    """How many lines of the program look for duplicates among so many facilities of one name in one city."""
    (one,) = directory_of(HARBOR)
    assert one.facility.address is not None
    streets = [one.facility.address.model_copy(update={"street": f"{at} Oak Road"}) for at in range(number)]
    entries = [
        Entry(f"oh/harbor-{at:05d}", "", one.facility.model_copy(update={"address": street}), "")
        for at, street in enumerate(streets)
    ]
    facts = facts_of(directory_of(HARBOR))
    everywhere = type(facts)(dict.fromkeys((entry.id for entry in entries), next(iter(facts.by_id.values()))))
    rule = next(rule for rule in RULES if rule.id == "duplicate-facility")
    directory = Directory.of(entries)
    count = 0

    def trace(_frame: object, event: str, _about: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        found = list(rule.check(directory, everywhere, TODAY))  # type: ignore[arg-type]
    finally:
        sys.settrace(before)
    assert found == []
    return count


def test_the_search_for_duplicates_grows_no_faster_than_their_number() -> None:
    few = lines_run(250)
    assert few > 250
    assert lines_run(2_000) < 8.5 * few
