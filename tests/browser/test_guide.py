"""A person reads the guide: without JavaScript, on narrow screens, with large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import COLOR_RULES, load_axe, violations
from tests.browser.broken_words import broken_words
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

LEVELS = "guide/choose/levels-of-care.html"
#: Pages that people wrote for readers of the site.
FOR_READERS = sorted(
    f"guide/{path.relative_to(ROOT / 'guide').with_suffix('.html').as_posix()}"
    for folder in ("choose", "use")
    for path in (ROOT / "guide" / folder).glob("*.md")
)
WIDTHS = [320, 360, 768, 1280]
FIGURES = ".iop-levels-table, .iop-hours-bars"


def test_without_javascript_there_is_no_search_and_all_else(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(LEVELS)
    summary = page.locator("summary")
    expect(summary).to_have_text("Contents", use_inner_text=True)
    summary.click()
    expect(page.get_by_role("searchbox")).to_be_hidden()
    page.get_by_role("link", name="All pages of this guide").click()
    page.get_by_role("navigation", name="In this guide").get_by_role("link", name="What is an IOP?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What is an IOP?")


@pytest.mark.parametrize("path", FOR_READERS)
def test_no_page_for_readers_has_a_barrier_or_is_wider_than_a_small_phone(open_page: OpenPage, path: str) -> None:
    page = open_page(viewport={"width": 320, "height": 700})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    load_axe(page)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, rules=COLOR_RULES) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_its_window(open_page: OpenPage, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 700})
    for path in (
        LEVELS,
        "guide/choose/how-to-choose.html",
        "guide/contribute/index.html",
        "guide/contribute/fields.html",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_the_table_of_levels_stays_a_table_for_those_who_listen(open_page: OpenPage) -> None:
    for width in WIDTHS:
        page = open_page(viewport={"width": width, "height": 700})
        page.goto(LEVELS)
        table = page.get_by_role("table", name="Five levels of care, from the fewest hours to the most")
        expect(table.get_by_role("columnheader")).to_have_count(6)
        expect(table.get_by_role("rowheader").first).to_have_text("Hours a week")


@pytest.mark.parametrize("path", [LEVELS, "guide/choose/how-to-choose.html", "guide/choose/what-is-an-iop.html"])
def test_large_text_on_a_small_phone_fits_and_breaks_no_word(open_page: OpenPage, path: str) -> None:
    page = open_page(viewport={"width": 360, "height": 700})
    page.goto(path)
    page.evaluate("document.documentElement.style.fontSize = '175%'")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert broken_words(page, FIGURES) == []


def test_the_levels_stand_side_by_side_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 1280, "height": 700})
    page.goto(LEVELS)
    for size, is_beside in (("100%", True), ("175%", False)):
        page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
        first, second = (page.locator(".iop-levels-table tbody tr td").nth(at).bounding_box() for at in (0, 1))
        assert first is not None
        assert second is not None
        assert (first["y"] == second["y"]) is is_beside
        assert broken_words(page, FIGURES) == []
