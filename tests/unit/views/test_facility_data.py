from __future__ import annotations

from typing import Any

import pytest

from generator.views.facility_data import facility_node
from generator.views.page import Setting
from tests.invented import facility, track_data
from tests.rendering import CONFIG, TODAY

SETTING = Setting(CONFIG, TODAY)
ADDRESS = "https://example.org/oh/example.html"


def _node(**keys: Any) -> dict[str, Any]:
    node = facility_node(facility(**keys), ADDRESS, SETTING)
    assert node is not None
    return dict(node)


def _of_track(**keys: Any) -> dict[str, Any]:
    return _node(tracks=[track_data(**keys)])


def test_a_record_that_states_little_says_little() -> None:
    assert set(_of_track(focus=["substance-use"])) == {
        "@type", "@id", "name", "mainEntityOfPage", "address", "makesOffer",
    }  # fmt: skip


def test_a_specialty_is_said_only_where_the_vocabulary_has_one() -> None:
    assert _of_track(focus=["mental-health"])["medicalSpecialty"] == "https://schema.org/Psychiatric"
    assert "medicalSpecialty" not in _of_track(focus=["substance-use"])


def test_the_website_is_the_facilitys_and_our_page_is_only_about_it() -> None:
    node = _node(website="https://example.org/iop")
    assert (node["url"], node["mainEntityOfPage"]) == ("https://example.org/iop", ADDRESS)


@pytest.mark.parametrize("status", ["announced", "paused", "closed"])
def test_nothing_is_said_of_a_facility_that_is_not_open(status: str) -> None:
    assert facility_node(facility(status=status), ADDRESS, SETTING) is None


def test_a_provider_by_video_is_no_place() -> None:
    node = _node(
        address=None, virtual_only="yes", serves_states=["OH"], accessibility=["wheelchair"], payment=["self-pay"]
    )
    assert node["@type"] == "MedicalOrganization"
    assert node["areaServed"] == [{"@type": "State", "name": "Ohio"}]
    assert not {"address", "amenityFeature", "paymentAccepted", "availableService"} & set(node)


@pytest.mark.parametrize(("precision", "is_said"), [("rooftop", True), ("street", False)])
def test_a_position_is_said_only_when_it_is_that_of_the_building(precision: str, is_said: bool) -> None:
    where = {"latitude": 39.96, "longitude": -83.0, "source": "census", "precision": precision}
    assert ("geo" in _node(coordinates=where)) == is_said


def test_times_of_groups_are_no_opening_hours() -> None:
    sessions = [{"kind": "group", "days": ["mon"], "starts": "18:00", "ends": "21:00"}]
    node = _of_track(schedule={"groups": [{"sessions": sessions}]}, costs=[{"amount": 350, "per": "day"}])
    assert not {"openingHours", "openingHoursSpecification", "priceRange"} & set(node)
    assert "18:00" not in str(node)
    assert "350" not in str(node)


@pytest.mark.parametrize(
    ("accepting", "said"),
    [
        ({"status": "accepting", "as_of": "2026-11-20"}, True),
        ({"status": "paused", "as_of": "2026-11-20"}, False),
        ({"status": "waitlist", "as_of": "2026-11-20"}, None),
        ({"status": "accepting", "as_of": "2026-11-01"}, None),
        ({"status": "accepting"}, None),
        (None, None),
    ],
)
def test_whether_new_people_can_start_is_said_only_while_it_is_known(accepting: Any, said: bool | None) -> None:
    assert _of_track(accepting=accepting).get("isAcceptingNewPatients") is said


def test_one_paused_program_does_not_close_the_others() -> None:
    paused = {"status": "paused", "as_of": "2026-11-20"}
    node = _node(tracks=[track_data(id="one", accepting=paused), track_data(id="two")])
    assert "isAcceptingNewPatients" not in node


def test_ages_are_required_unless_exceptions_are_made() -> None:
    firm = _of_track(ages={"minimum": 18, "maximum": 64})["makesOffer"][0]["itemOffered"]
    loose = _of_track(ages={"minimum": 18, "by_exception": {"minimum": 16}})["makesOffer"][0]["itemOffered"]
    assert firm["audience"] == {"@type": "PeopleAudience", "requiredMinAge": 18, "requiredMaxAge": 64}
    assert loose["audience"] == {"@type": "PeopleAudience", "suggestedMinAge": 18}
    assert "audience" not in _of_track(ages={"age_groups": ["adults"]})["makesOffer"][0]["itemOffered"]


def test_a_payer_counts_as_accepted_only_without_reservations() -> None:
    payers = [
        {"payer": "aetna", "accepted": "in-network"},
        {"payer": "cigna", "accepted": "out-of-network"},
        {"payer": "medicare", "accepted": "no"},
        {"payer": "medicaid", "accepted": "yes", "levels": ["iop"]},
        {"payer": "other", "accepted": "yes", "name": "Example Plan"},
    ]
    node = _node(payment=["self-pay"], insurance={"payers": payers})
    assert node["paymentAccepted"].split(", ")[1:] == ["Aetna", "Example Plan"]


def test_credentials_name_who_gave_them_and_expired_ones_are_left_out() -> None:
    given = {"kind": "accreditation", "body": "joint-commission", "number": "1"}
    own = {"kind": "license", "body": "other", "name": "License of an invented office"}
    credentials = [{**given, "valid_to": "2027-06-30"}, {**given, "valid_to": "2026-10"}, {**own, "valid_to": "2026"}]
    first, second = _node(credentials=credentials)["hasCertification"]
    assert first["issuedBy"]["name"] == "The Joint Commission"
    assert (first["certificationIdentification"], first["expires"]) == ("1", "2027-06-30")
    assert not {"issuedBy", "expires"} & set(second)


def test_lines_are_told_apart_and_the_one_to_call_is_the_telephone() -> None:
    phones = [
        {"use": "fax", "number": "+16145550102"},
        {"use": "main", "number": "+16145550100", "languages": ["es"]},
        {"use": "tty", "number": "+16145550103"},
        {"use": "admissions", "number": "+16145550101", "extension": "01"},
    ]
    node = _node(phones=phones)
    assert (node["telephone"], node["faxNumber"]) == ("+16145550101 ext. 01", "+16145550102")
    main, tty, admissions = node["contactPoint"]
    assert main["availableLanguage"] == ["es"]
    assert tty["contactOption"] == "https://schema.org/HearingImpairedSupported"
    assert admissions["telephone"] == node["telephone"]


def test_owners_are_named_in_their_order() -> None:
    node = _node(organization="Example Health", parent_organizations=["Example System"])
    assert node["parentOrganization"]["name"] == "Example Health"
    assert node["parentOrganization"]["parentOrganization"] == [{"@type": "Organization", "name": "Example System"}]


def test_without_an_address_of_the_site_the_node_names_none() -> None:
    node = facility_node(facility(), "", SETTING)
    assert node is not None
    assert not {"@id", "mainEntityOfPage"} & set(node)
