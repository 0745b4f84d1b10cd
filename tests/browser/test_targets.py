"""Links that stand in a list of their own can be hit with a thumb: the whole row, the number behind it as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.whole_site import Site

LEAST = 44
LISTS = ".iop-counted-links, .iop-columns, .iop-elsewhere__ways, .iop-notice__calls"
SMALL = """([lists, least]) => [...document.querySelectorAll(lists)]
    .flatMap((list) => [...list.querySelectorAll("li > a")])
    .map((link) => [link.textContent, link.getBoundingClientRect()])
    .filter(([, box]) => box.height > 0 && box.height < least)
    .map(([text, box]) => `${text}: ${box.height}`)"""
NARROWER = """() => [...document.querySelectorAll(".iop-counted-links > li")]
    .filter((row) => row.firstElementChild.getBoundingClientRect().width < row.getBoundingClientRect().width)
    .map((row) => row.textContent)"""


@pytest.mark.parametrize("kind", ["home", "state", "city", "topics", "topic", "not_found"])
@pytest.mark.parametrize("width", [320, 1280])
def test_links_of_lists_are_large_enough(page: Page, whole_site: Site, site_url: str, kind: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    for path in whole_site.samples_of(kind):
        page.goto(f"{site_url}{path}")
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        assert page.evaluate(SMALL, [LISTS, LEAST]) == [], path
        assert page.evaluate(NARROWER) == [], path
