"""A person reads the guide and searches it: with the keyboard, without JavaScript, from a disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

LEVELS = "guide/choose/levels-of-care.html"
WIDTHS = [320, 360, 768, 1280]
#: Words of the figures that begin on one line and end on another.
_BROKEN_WORDS = """() => {
  const broken = [];
  for (const figure of document.querySelectorAll(".iop-levels-table, .iop-hours-bars")) {
    const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
      }
    }
  }
  return broken;
}"""


def _errors(page: Page) -> list[str]:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    return told


def test_the_search_finds_a_page_with_the_keyboard_alone_and_breaks_no_policy(page: Page) -> None:
    told = _errors(page)
    page.goto(LEVELS)
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    page.get_by_role("searchbox", name="Search this guide").focus()
    page.keyboard.type("insurance")
    expect(page.get_by_role("status")).to_contain_text("Found: ")
    results = page.get_by_role("search").get_by_role("link")
    expect(results.first).to_contain_text("How to choose a program")
    page.keyboard.press("Enter")
    expect(results.first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/how-to-choose.html#*")
    assert told == []


def test_escape_empties_the_search_and_nothing_found_is_said(page: Page) -> None:
    page.goto(LEVELS)
    page.locator("summary").click()
    field = page.get_by_role("searchbox")
    field.fill("qqqqq")
    expect(page.get_by_role("status")).to_have_text("Nothing found. Try another word.")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page.get_by_role("status")).to_be_empty()


def test_nothing_is_fetched_for_the_search_before_somebody_uses_it(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(LEVELS)
    assert asked == ["levels-of-care.html", "site.css", "guide_search.js", "kept.js"]


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


def test_from_a_disk_the_search_says_that_it_does_not_work(browser: Browser, whole_site: Site) -> None:
    page = browser.new_page()
    told = _errors(page)
    page.goto((whole_site.folder / LEVELS).as_uri())
    page.locator("summary").click()
    expect(page.get_by_role("searchbox")).to_be_disabled()
    expect(page.get_by_role("status")).to_contain_text("Use the list of all pages")
    page.get_by_role("navigation", name="In this guide").get_by_role("link", name="What is an IOP?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What is an IOP?")
    assert told == []
    page.close()


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
    assert page.evaluate(_BROKEN_WORDS) == []


def test_the_levels_stand_side_by_side_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 1280, "height": 700})
    page.goto(LEVELS)
    for size, is_beside in (("100%", True), ("175%", False)):
        page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
        first, second = (page.locator(".iop-levels-table tbody tr td").nth(at).bounding_box() for at in (0, 1))
        assert first is not None
        assert second is not None
        assert (first["y"] == second["y"]) is is_beside
        assert page.evaluate(_BROKEN_WORDS) == []


@pytest.mark.parametrize("word", ["work", "time", "family", "records"])
def test_the_search_shows_pages_for_families_first(page: Page, word: str) -> None:
    page.goto(LEVELS)
    page.locator("summary").click()
    page.get_by_role("searchbox", name="Search this guide").fill(word)
    expect(page.get_by_role("status")).to_contain_text("Found: ")
    links = page.get_by_role("search").get_by_role("link").evaluate_all("all => all.map((each) => each.pathname)")
    are_for_families = ["/guide/choose/" in path for path in links]
    assert True in are_for_families
    assert are_for_families == sorted(are_for_families, reverse=True)
