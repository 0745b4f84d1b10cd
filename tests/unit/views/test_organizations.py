from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facility.model import Facility
from generator.views.facility_page import FacilityPage
from generator.views.organization_page import OrganizationPage
from generator.views.organizations import organizations_of
from generator.views.slugs import distinct_slugs
from generator.views.topic_index import in_reading_order
from tests.invented import facility
from tests.rendering import directory_of, plan, render, text_of


def _site(name: str, city: str = "Columbus", **keys: Any) -> Facility:
    return facility(name=name, address={"state": "OH", "city": city}, **{"organization": "Example Health", **keys})


def _organizations(*names: str | None) -> list[str]:
    facilities = {f"oh/x-{number}": _site(f"X {number}", organization=name) for number, name in enumerate(names)}
    return [each.path for each in organizations_of(in_reading_order(directory_of(facilities))).values()]


def test_an_organization_with_one_facility_has_no_page() -> None:
    assert _organizations("Example Health", "Sample Care", None, None) == []
    assert _organizations("Example Health", "Example Health") == ["organizations/example-health.html"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Example Health", "EXAMPLE health"),
        ("Example-Health", "Example/Health"),
        ("\u6771\u4eac", "\u4eac\u90fd"),
        ("W" * 150, "W" * 149),
        ("index", "Index"),
    ],
)
def test_names_that_are_nearly_the_same_get_different_addresses(first: str, second: str) -> None:
    paths = _organizations(first, first, second, second)
    assert len(set(paths)) == 2
    assert "organizations/index.html" not in paths


@pytest.mark.parametrize("name", ["../../x", "...", "con/../aux", '"><3', "index"])
def test_a_name_that_looks_like_a_path_stays_in_its_folder(name: str) -> None:
    (path,) = _organizations(name, name)
    folder, _, file = path.partition("/")
    assert folder == "organizations"
    assert set(file.removesuffix(".html")) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert file not in ("index.html", ".html")


def test_a_name_made_to_look_like_the_address_of_another_does_not_get_it() -> None:
    slugs = distinct_slugs({"a": "Example", "b": "example"})
    forged = distinct_slugs({"a": "Example", "b": "example", "c": slugs["a"], "d": slugs["b"]})
    assert len(set(forged.values())) == 4


@given(st.lists(st.text(st.sampled_from("aAe'.-/ \u00e9\u0142\u6771x1"), min_size=1, max_size=6), max_size=8))
def test_no_two_names_share_a_slug(names: list[str]) -> None:
    slugs = distinct_slugs({f"{number}": name for number, name in enumerate(names)}, ("index",))
    assert len(set(slugs.values())) == len(names)
    assert all(slugs.values())


def test_a_page_lists_all_sites_with_what_they_say_of_insurance() -> None:
    sites = {
        "oh/b": _site("B", "Dublin", insurance={"payers": [{"payer": "aetna", "accepted": "yes"}]}),
        "oh/a": _site("A", "Akron"),
        "oh/shut": _site("Shut", status="closed"),
        "tx/c": facility(name="C", address={"state": "TX"}, organization="Example Health"),
    }
    planned = plan(sites)["organizations/example-health.html"]
    page = planned.make()
    assert isinstance(page, OrganizationPage)
    assert [(each.link.text, [row.name for row in each.rows]) for each in page.sections] == [
        ("Ohio", ["A", "Shut", "B"]),
        ("Texas", ["C"]),
    ]
    assert [(link.text, link.count) for link in page.contents] == [("Ohio", "3"), ("Texas", "1")]
    text = text_of(render(planned))
    assert "3 facilities with 3 programs, and 1 that has closed." in text
    assert "Takes Aetna" in text
    assert "Insurance not stated - ask" in text
    assert "Closed Shut Columbus" in text


def _facility_page(sites: dict[str, Facility], name: str) -> FacilityPage:
    page = plan(sites)[f"{name}.html"].make()
    assert isinstance(page, FacilityPage)
    return page


def test_a_facility_names_a_few_other_sites_and_leads_to_all() -> None:
    sites = {f"oh/x-{number:02}": _site(f"X {number:02}") for number in range(20)}
    for name in ("oh/x-00", "oh/x-10", "oh/x-19"):
        page = _facility_page(sites, name)
        assert len(page.siblings) == 4
        assert all(name not in link.href for link in page.siblings)
        assert page.organization
        assert page.organization.text == "All 20 sites of Example Health"
        assert page.organization.href == "../organizations/example-health.html"


def test_sites_of_the_same_city_are_named_first() -> None:
    sites = {
        f"oh/{city.lower()}-{number}": _site(f"{city} {number}", city)
        for city in ("Akron", "Lima")
        for number in range(6)
    }
    assert {link.text.partition(" ")[0] for link in _facility_page(sites, "oh/akron-0").siblings} == {"Akron"}
    assert {link.text.partition(" ")[0] for link in _facility_page(sites, "oh/lima-3").siblings} == {"Lima"}


def test_a_facility_without_other_sites_names_none() -> None:
    page = _facility_page({"oh/a": _site("A"), "oh/b": _site("B", organization=None)}, "oh/a")
    assert page.siblings == ()
    assert page.organization is None
