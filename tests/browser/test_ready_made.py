"""The comparison that a facility's page has ready: read without scripts, and the same where it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import load_axe, violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

FACILITIES = ("tx/example-harbor.html", "tx/example-odd.html", "tx/example-long.html", "tx/example-closed.html")
#: What a comparison says, one text for each of these; what stands between elements says nothing.
_PARTS = (
    ".iop-differences > li",
    ".iop-week-lanes > li",
    ".iop-week-grid--lanes td",
    "table.iop-comparison thead th",
    "table.iop-comparison tbody:not(.iop-column-tools-row) tr",
    ".iop-comparison__unsaid",
)
_TEXTS = """
([inside, parts]) => parts.map((part) =>
    [...document.querySelectorAll(`${inside} ${part}`)].map((each) => each.textContent.replace(/\\s+/g, "")))
"""


def texts(page: Page, inside: str) -> list[list[str]]:
    """What the comparison in the element of that selector says, part by part."""
    found: list[list[str]] = page.evaluate(_TEXTS, [inside, list(_PARTS)])
    return found


@pytest.mark.parametrize("path", FACILITIES)
def test_it_says_the_same_as_the_page_that_compares(open_compare: OpenPage, path: str) -> None:
    plain = open_compare(java_script_enabled=False)
    plain.goto(path)
    plain.locator(".iop-ready-made > summary").click()
    expect(plain.locator("table.iop-comparison")).to_be_visible()
    link = plain.locator(".iop-ready-made > p a").get_attribute("href")
    assert link is not None
    page = open_compare()
    page.goto(path)
    ready = texts(page, ".iop-ready-made")
    page.goto(link.removeprefix("../"))
    expect(page.locator("table.iop-comparison")).to_be_visible()
    assert texts(page, "[data-part=comparison]") == ready
    assert ready[4]


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_is_wider_than_the_page_and_axe_is_content(open_compare: OpenPage, width: int) -> None:
    page = open_compare(viewport={"width": width, "height": 800}, bypass_csp=True)
    for path in FACILITIES:
        page.goto(path)
        page.locator(".iop-ready-made > summary").click()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        load_axe(page)
        assert violations(page) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_names_stay_in_sight(open_compare: OpenPage, width: int) -> None:
    page = open_compare(viewport={"width": width, "height": 700})
    page.goto("tx/example-harbor.html")
    page.locator(".iop-ready-made > summary").click()
    page.locator("table.iop-comparison tbody tr").nth(20).scroll_into_view_if_needed()
    names = page.locator(".iop-comparison__names" if width < 768 else "table.iop-comparison thead th:last-child")
    expect(names).to_be_in_viewport()
    box = names.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 60
