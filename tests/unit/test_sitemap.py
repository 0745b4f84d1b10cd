from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from generator.exports.sitemap import MOST_IN_ONE, MappedPage, robots_files, sitemap_files

BASE = "https://example.org/iop"
SPACE = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def _files(pages: list[MappedPage]) -> dict[str, ET.Element]:
    files = sitemap_files(pages, path="sitemap.xml", base_url=BASE)
    return {path: ET.fromstring(content) for path, content in files.items()}  # noqa: S314 - we made it ourselves


def _locations(root: ET.Element) -> list[str | None]:
    return [each.text for each in root.findall(".//map:loc", SPACE)]


def _many(number: int) -> list[MappedPage]:
    return [MappedPage(f"{BASE}/{each}.html") for each in range(number)]


def test_every_page_is_in_the_map_in_its_order() -> None:
    pages = [MappedPage(f"{BASE}/"), MappedPage(f"{BASE}/oh/b.html"), MappedPage(f"{BASE}/oh/a.html")]
    files = _files(pages)
    assert list(files) == ["sitemap.xml"]
    assert files["sitemap.xml"].tag.endswith("urlset")
    assert _locations(files["sitemap.xml"]) == [page.address for page in pages]


def test_a_page_is_as_new_as_its_facts_and_says_nothing_where_that_is_not_known() -> None:
    root = _files([MappedPage(f"{BASE}/a.html", date(2026, 11, 2)), MappedPage(f"{BASE}/b.html")])["sitemap.xml"]
    days = [each.findtext("map:lastmod", None, SPACE) for each in root]
    assert days == ["2026-11-02", None]


def test_marks_of_xml_in_an_address_stay_text() -> None:
    address = f"{BASE}/a.html?x=1&y=<2>'\""
    assert _locations(_files([MappedPage(address)])["sitemap.xml"]) == [address]


def test_an_empty_site_has_an_empty_map() -> None:
    assert _locations(_files([])["sitemap.xml"]) == []


def test_a_full_map_stands_alone() -> None:
    assert list(_files(_many(MOST_IN_ONE))) == ["sitemap.xml"]


def test_one_page_more_makes_two_maps_and_an_index() -> None:
    files = _files(_many(MOST_IN_ONE + 1))
    assert list(files) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    assert files["sitemap.xml"].tag.endswith("sitemapindex")
    assert _locations(files["sitemap.xml"]) == [f"{BASE}/sitemap-1.xml", f"{BASE}/sitemap-2.xml"]
    assert [len(_locations(files[f"sitemap-{number}.xml"])) for number in (1, 2)] == [MOST_IN_ONE, 1]
    assert _locations(files["sitemap-2.xml"]) == [f"{BASE}/{MOST_IN_ONE}.html"]


@pytest.mark.parametrize(
    ("address", "is_made"),
    [
        ("https://example.org/sitemap.xml", True),
        ("https://example.org:8443/sitemap.xml", True),
        ("https://example.org/iop/sitemap.xml", False),
    ],
)
def test_crawlers_are_told_of_the_map_where_they_look_for_it(address: str, is_made: bool) -> None:
    files = robots_files(address)
    assert list(files) == (["robots.txt"] if is_made else [])
    if is_made:
        assert files["robots.txt"].decode() == f"User-agent: *\nAllow: /\n\nSitemap: {address}\n"
