from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.views import urls


def test_a_facility_a_state_and_a_city_have_files_of_their_own() -> None:
    assert urls.facility_path("oh/harbor-point") == "oh/harbor-point.html"
    assert urls.facility_path("virtual/screen-side") == "virtual/screen-side.html"
    assert urls.state_path("oh") == "oh/index.html"
    assert urls.city_path("oh", "columbus") == "oh/city/columbus.html"


def test_a_facility_called_index_does_not_take_the_place_of_its_state() -> None:
    assert urls.facility_path("oh/index") == "oh/index_.html"


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "oh/../x", "/oh/x", "oh/x/y", "OH/x", "oh/", "oh/x.html", "oh/x\n", "con/x", ""],
)
def test_what_is_no_identifier_gets_no_path(name: str) -> None:
    with pytest.raises(ValueError, match="not the identifier"):
        urls.facility_path(name)


@pytest.mark.parametrize("folder", ["..", "ohio", "O1", "", "guide", "o/"])
def test_what_is_no_folder_of_a_state_gets_no_path(folder: str) -> None:
    with pytest.raises(ValueError, match="not the folder"):
        urls.state_path(folder)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Winston-Salem", "winston-salem"),
        ("St. Louis", "st-louis"),
        ("O'Fallon", "ofallon"),
        ("Ca\u00f1on City", "canon-city"),
        ("  Truth or Consequences ", "truth-or-consequences"),
    ],
)
def test_a_city_is_named_by_letters_digits_and_hyphens(name: str, slug: str) -> None:
    assert urls.city_slug(name) == slug


def test_cities_that_lose_letters_are_told_apart() -> None:
    slugs = {urls.city_slug(name) for name in ("\u6771\u4eac", "\u4eac\u6771", "X", "X\u6771", "\u0142X", "...", "")}
    assert len(slugs) == 7


@given(st.text(max_size=150))
def test_no_name_of_a_city_leads_outside_its_folder(name: str) -> None:
    slug = urls.city_slug(name)
    assert slug
    assert set(slug) <= set(string.ascii_lowercase + string.digits + "-")
    assert len(slug) <= 100


def test_links_lead_from_any_depth() -> None:
    assert urls.root_of("index.html") == ""
    assert urls.root_of("oh/city/columbus.html") == "../../"
    assert urls.link("../", "oh/harbor-point.html") == "../oh/harbor-point.html"
    assert urls.link("../", "oh/a b.html", "c d") == "../oh/a%20b.html#c%20d"


def test_numbers_and_addresses_of_a_record_become_links_that_act() -> None:
    assert urls.tel("+16145550100") == "tel:+16145550100"
    assert urls.tel("+16145550100", "01") == "tel:+16145550100;ext=01"
    assert urls.sms("+16145550100") == "sms:+16145550100"
    assert urls.mail("a?b&c@example.org") == "mailto:a%3Fb%26c@example.org"
    assert urls.directions("1 A & B St").endswith("?query=1%20A%20%26%20B%20St")


def test_the_full_address_needs_the_sites_own() -> None:
    assert urls.canonical("", "oh/index.html") == ""
    assert urls.canonical("https://example.org/dir", "oh/index.html") == "https://example.org/dir/oh/"
    assert urls.canonical("https://example.org", "oh/x.html") == "https://example.org/oh/x.html"


def test_a_report_has_a_title_where_the_host_takes_one() -> None:
    assert urls.report_a_problem("", "x") == ""
    assert (
        urls.report_a_problem("https://github.com/a/b/", "a & b")
        == "https://github.com/a/b/issues/new?title=a%20%26%20b"
    )
    assert urls.report_a_problem("https://example.org/a", "x") == "https://example.org/a"


def test_a_digest_keeps_the_borders_of_its_parts() -> None:
    assert urls.digest_of("a", "bc") != urls.digest_of("ab", "c")
    assert urls.digest_of("a") == urls.digest_of("a")
