"""Programs are kept from wherever they stand, with a keyboard alone and with a finger, and given up with one press."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import load_axe, violations
from tests.browser.kept_list import (
    ANCHOR,
    LANTERN,
    LANTERN_DAY,
    check_of,
    expect_count,
    kept,
    link_in_tray,
    press_in_tray,
    store,
    stored_names,
    tray,
)
from tests.browser.search_page import HANDS, PHONE, asked, names, show
from tests.browser.test_search_privacy import Requests

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.browser.search_page import Hands

NEAR = "#v=1&where=Houston,+TX&within=25&free=mon-fri.17:00-22:00"
CITY = "tx/city/houston.html"
FACILITY = "tx/example-lantern.html"
#: What has the focus and lies behind the tray, if only in part.
_BEHIND = """() => {
    const [held, tray] = [document.activeElement, document.querySelector(".iop-kept-tray")];
    if (tray.contains(held) || held === document.body) return "";
    const [box, cover] = [held.getBoundingClientRect(), tray.getBoundingClientRect()];
    return box.bottom > cover.top + 1 && box.top < cover.bottom ? held.outerHTML : "";
}"""
MANY_STOPS = 60


@pytest.mark.parametrize("hands_of", HANDS)
def test_programs_are_kept_from_a_search_and_stay_through_pages_and_reloads(
    open_search: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_search)
    page = hands.page
    show(page, NEAR)
    expect(tray(page)).to_have_count(0)
    assert stored_names(page) == []
    name = re.compile("On my list ?: Evening IOP for adults, mental health at Example Lantern Center")
    first = page.get_by_role("checkbox", name=name)
    hands.press(first)
    expect(first).to_be_checked()
    expect(first).to_be_focused()
    expect_count(page, 1)
    expect(tray(page)).to_contain_text("add another to compare")
    expect(tray(page).get_by_role("link", name="Compare")).to_have_count(0)
    hands.press(check_of(page, ANCHOR))
    expect_count(page, 2)
    expect(page.locator("[role=status]").last).to_have_text("My list: 2 programs")
    assert stored_names(page) == ["iop-list"]
    page.goto(FACILITY)
    expect_count(page, 2)
    expect(check_of(page, LANTERN)).to_be_checked()
    expect(check_of(page, LANTERN_DAY)).not_to_be_checked()
    hands.press(check_of(page, LANTERN_DAY))
    page.reload()
    expect_count(page, 3)
    assert kept(page) == [[LANTERN, ""], [ANCHOR, ""], [LANTERN_DAY, ""]]
    hands.press(check_of(page, LANTERN))
    expect_count(page, 2)
    page.go_back()
    expect_count(page, 2)
    expect(check_of(page, LANTERN)).not_to_be_checked()
    expect(check_of(page, ANCHOR)).to_be_checked()


@pytest.mark.parametrize(
    "path", [CITY, "tx/index.html", "topics/part-of-day/evening.html", "search/index.html#v=1&view=table"]
)
def test_every_list_of_programs_has_the_checks(open_search: OpenPage, path: str) -> None:
    page = open_search()
    page.goto(path)
    check_of(page, LANTERN).check()
    expect_count(page, 1)
    assert kept(page) == [[LANTERN, ""]]


@pytest.mark.parametrize("hands_of", HANDS)
def test_one_press_clears_everything_and_another_takes_that_back_until_the_page_is_left(
    open_search: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_search)
    page = hands.page
    page.goto(FACILITY)
    store(page, [[ANCHOR, "Ask for Dana"], [LANTERN, ""]])
    page.reload()
    hands.press(press_in_tray(page, "Clear"))
    assert stored_names(page) == []
    expect_count(page, 0)
    expect(check_of(page, LANTERN)).not_to_be_checked()
    said = "Your list is empty, and nothing of it is stored. Pages you opened stay in the browser's history."
    expect(tray(page)).to_contain_text(said)
    expect(page.locator("[role=status]").last).to_have_text(said)
    expect(press_in_tray(page, "Put it back")).to_be_focused()
    hands.press(press_in_tray(page, "Put it back"))
    expect_count(page, 2)
    expect(press_in_tray(page, "Clear")).to_be_focused()
    expect(press_in_tray(page, "Put it back")).to_have_count(0)
    assert kept(page) == [[ANCHOR, "Ask for Dana"], [LANTERN, ""]]
    hands.press(press_in_tray(page, "Clear"))
    page.goto(CITY)
    expect(tray(page)).to_have_count(0)
    page.go_back()
    expect(tray(page)).to_have_count(0)
    assert stored_names(page) == []


def test_what_changes_in_one_tab_is_seen_in_the_others(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(CITY)
    other = page.context.new_page()
    other.goto(FACILITY)
    check_of(page, LANTERN).check()
    expect(check_of(other, LANTERN)).to_be_checked()
    check_of(other, LANTERN_DAY).check()
    expect_count(page, 2)
    press_in_tray(other, "Clear").click()
    expect(tray(page)).to_have_count(0)
    expect(check_of(page, LANTERN)).not_to_be_checked()
    # What one tab cleared and another keeps anew is not put back over it.
    check_of(page, ANCHOR).check()
    expect_count(other, 1)
    expect(press_in_tray(other, "Put it back")).to_have_count(0)


def test_the_tray_leads_to_what_is_kept_with_what_is_asked(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(CITY)
    programs = [f"tx/example-{name}.iop" for name in ("lantern", "anchor", "garden", "meadow", "sundial")]
    store(page, [[key, ""] for key in programs])
    page.reload()
    four = ",".join(programs[:4])
    compare = link_in_tray(page, "Compare")
    expect(compare).to_have_attribute("href", f"../../compare/index.html#v=1&programs={four}")
    expect(link_in_tray(page, "Open my list")).to_have_attribute("href", "../../list/index.html")
    show(page, f"{NEAR}&focus=mental-health")
    asks = "where=Houston,+TX&free=mon-fri.17:00-22:00"
    expect(compare).to_have_attribute("href", f"../compare/index.html#v=1&programs={four}&{asks}")
    expect(link_in_tray(page, "Open my list")).to_have_attribute("href", f"../list/index.html#v=1&{asks}")
    page.get_by_role("button", name="Free: Mon to Fri 5-10 pm").click()
    expect(asked(page)).to_have_count(2)
    expect(link_in_tray(page, "Compare")).to_have_attribute(
        "href", f"../compare/index.html#v=1&programs={four}&where=Houston,+TX"
    )
    compare.click()
    expect(page).to_have_url(re.compile(rf"/compare/index\.html#v=1&programs={re.escape(four)}&where=Houston,"))
    expect(page.locator(".iop-kept-tray")).to_have_count(0)
    expect(page.locator("header").get_by_role("link", name="My list")).to_contain_text("(5)")


def test_without_javascript_nothing_is_offered_that_does_not_work(open_search: OpenPage) -> None:
    page = open_search(java_script_enabled=False)
    for path in (CITY, FACILITY, "topics/part-of-day/evening.html"):
        page.goto(path)
        assert page.locator("[data-keep]").count()
        expect(page.locator("[data-keep]:visible, .iop-keep-box:visible")).to_have_count(0)
        expect(tray(page)).to_have_count(0)
    expect(page.locator("header").get_by_role("link", name="My list")).to_be_visible()


def test_no_request_says_what_is_kept(open_search: OpenPage, search_url: str) -> None:
    page = open_search()
    requests = Requests(page.context)
    page.goto(CITY)
    check_of(page, LANTERN_DAY).check()
    check_of(page, ANCHOR).check()
    page.goto("index.html")
    expect_count(page, 2)
    press_in_tray(page, "Clear").click()
    expect(press_in_tray(page, "Put it back")).to_be_visible()
    scripts = {"static/kept.js", "static/short_form.js", "static/guide_search.js"}
    assert requests.files(search_url) == {CITY, "index.html", "static/site.css", *scripts}
    assert not re.search("lantern|anchor|cookie", requests.text())
    assert requests.referrers() == []
    assert page.context.cookies() == []


def test_the_tray_has_no_barrier_and_hides_nothing_that_has_the_focus(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(CITY)
    store(page, [[LANTERN, ""], [ANCHOR, ""]])
    for path, width in ((f"search/index.html{NEAR}", 360), (CITY, 1280), ("tx/example-meadow.html", 360)):
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(path)
        expect_count(page, 2)
        if "search" in path:
            expect(names(page, "near-fits").first).to_be_visible()
        load_axe(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], (path, scheme)
        page.locator("#main a").first.focus()
        for _ in range(MANY_STOPS):
            page.keyboard.press("Tab")
            assert page.evaluate(_BEHIND) == "", path


def test_the_tray_is_one_line_on_a_phone_as_high_as_a_thumb_and_not_on_paper(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    page.goto(CITY)
    store(page, [[LANTERN, ""], [ANCHOR, ""]])
    page.reload()
    assert tray(page).evaluate("each => each.offsetHeight") == pytest.approx(44, abs=2)
    small = """() => [...document.querySelectorAll(".iop-keep-box, .iop-kept-tray :is(a, button)")]
        .map((each) => each.getBoundingClientRect().height).filter((height) => height > 0 && height < 44)"""
    assert page.evaluate(small) == []
    assert beyond(page) == 0
    # At 400 percent there is no room for what stays in place.
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.locator(".iop-kept-tray").evaluate("each => getComputedStyle(each).position") == "relative"
    assert beyond(page) == 0
    page.emulate_media(media="print")
    expect(page.locator(".iop-kept-tray:visible, .iop-keep-box:visible")).to_have_count(0)


def beyond(page: Page) -> int:
    """By how much the page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return width
