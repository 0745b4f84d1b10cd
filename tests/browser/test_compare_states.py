"""Every state of the page that compares has no barrier, is sound HTML, and is legible on phone, desk and paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.barriers import barriers, faults_of_drawn, write_drawn
from tests.browser.compare_page import COMPARE, HOURS, THREE, TWO_OF_ONE, compare, count, fragment_of, tools
from tests.compare_site import (
    ANYWHERE,
    BRIDGE,
    BY_APPOINTMENT,
    CHOICE,
    CLOSED,
    EVENING,
    EVERY_DAY,
    GONE,
    LONG,
    MEADOW,
    PHASES,
    RARE,
    ROUGH,
    SUNDIAL,
    TEENS,
    UNKNOWN,
)

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

#: What is compared: programs, and what else stands in the link.
COMPARISONS = {
    "two of one": (TWO_OF_ONE, ""),
    "three": (THREE, HOURS),
    "four": ((*THREE, TEENS), HOURS),
    "only differences": ((*THREE, TEENS), f"{HOURS}&differences=1"),
    "long names": ((LONG, EVENING, LONG.replace("long", "odd").replace("iop", "rare"), MEADOW), HOURS),
    "all unknown": (UNKNOWN, HOURS),
    "odd schedules": ((CHOICE, PHASES, EVERY_DAY, BY_APPOINTMENT), HOURS),
    "other odd schedules": ((RARE, ROUGH, BRIDGE, ANYWHERE), HOURS),
    "closed": ((EVENING, CLOSED), ""),
    "one": ((EVENING,), HOURS),
    "none": ((), ""),
}
_SHIFTS = """() => new Promise((done) => {
    let sum = 0;
    const add = ({ value, hadRecentInput }) => { sum += hadRecentInput ? 0 : value; };
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
})"""
#: The table is drawn as blocks on a phone, and browsers then forget what its parts are.
_TABLE_ROLES = re.compile("role is unnecessary for element|must not be used on a “t[dhr]” element")
_LANDSCAPE_SHEET = re.compile(rb"/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)")


def show(page: Page, name: str) -> None:
    """Open a comparison with everything open that opens."""
    programs, more = COMPARISONS[name]
    compare(page, *programs, more=more)
    page.evaluate("document.querySelectorAll('.iop-compare details').forEach((part) => { part.open = true })")
    page.wait_for_timeout(50)


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("name", COMPARISONS)
def test_no_comparison_has_a_barrier(open_compare: OpenPage, name: str, width: int) -> None:
    page = open_compare(viewport={"width": width, "height": 740})
    show(page, name)
    found = barriers(page)
    assert not found, "\n".join(found)


def test_what_is_drawn_is_sound_html(open_compare: OpenPage, tmp_path: Path) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    for name in COMPARISONS:
        show(page, name)
        write_drawn(page, tmp_path, name)
    found = {str(message) for message in faults_of_drawn(tmp_path) if not _TABLE_ROLES.search(message.text)}
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("name", ["two of one", "three", "four", "odd schedules"])
def test_a_comparison_is_printed_on_one_sheet_on_its_side(open_compare: OpenPage, name: str) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    programs, more = COMPARISONS[name]
    compare(page, *programs, more=more)
    sheets = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) == 1
    [(wide, high)] = set(_LANDSCAPE_SHEET.findall(sheets))
    assert int(wide) > int(high)


def test_paper_says_when_and_from_where_and_shows_no_tools(open_compare: OpenPage) -> None:
    page = open_compare()
    compare(page, *THREE)
    page.emulate_media(media="print")
    expect(page.locator("[data-part=paper]")).to_have_text(re.compile(r"^Printed on \w+ \d+, \d{4} from http"))
    expect(page.locator("[data-part=paper]")).to_contain_text(fragment_of(*THREE))
    for control in page.locator(".iop-compare :is(button, select, input, summary), .iop-main > section").all():
        expect(control).to_be_hidden()
    expect(page.get_by_role("link", name="Example Harbor Point").first).to_be_visible()


def test_facts_that_cannot_be_read_are_told_and_read_at_the_second_try(open_compare: OpenPage) -> None:
    page = open_compare()
    page.route("**/compare/facts/*.json", lambda route: route.abort())
    page.goto(f"{COMPARE}{fragment_of(*THREE)}")
    expect(page.locator(".iop-notice")).to_contain_text("The facts of 3 programs could not be read.")
    expect(count(page)).to_have_text("The facts could not be read.")
    expect(page.get_by_role("link", name="Texas")).to_be_visible()
    page.unroute("**/compare/facts/*.json")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(tools(page)).to_have_count(3)
    expect(page.locator(".iop-notice")).to_have_count(0)


@pytest.mark.parametrize("broken", ["{", "[]", "null", '{"version": 1}', '{"garbage": [1]}'])
@pytest.mark.parametrize("file", ["compare/facts.json", "compare/facts/1.json"])
def test_facts_of_another_kind_are_told(open_compare: OpenPage, broken: str, file: str) -> None:
    page = open_compare()
    page.route(f"**/{file}", lambda route: route.fulfill(body=broken, content_type="application/json"))
    page.goto(f"{COMPARE}{fragment_of(*THREE)}")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    expect(count(page)).not_to_contain_text("Reading")


def test_a_site_that_was_updated_meanwhile_is_told(open_compare: OpenPage) -> None:
    page = open_compare()
    other = '{"version": 99, "kinds": [], "files": []}'
    page.route("**/compare/facts.json", lambda route: route.fulfill(body=other, content_type="application/json"))
    page.goto(f"{COMPARE}{fragment_of(*THREE)}")
    expect(page.locator(".iop-notice")).to_contain_text("This site was updated while the page was open")
    page.unroute("**/compare/facts.json")
    page.get_by_role("button", name="Load the page again").click()
    expect(tools(page)).to_have_count(3)


def test_places_that_cannot_be_read_leave_the_comparison_alone(open_compare: OpenPage) -> None:
    page = open_compare()
    page.route("**/places.json", lambda route: route.abort())
    compare(page, *THREE, more=HOURS)
    expect(page.locator(".iop-notice")).to_contain_text("The list of places could not be loaded.")
    expect(page.get_by_role("rowheader", name="Do the hours fit?")).to_be_visible()


@pytest.mark.parametrize("where", ["TX", "Ohio"])
def test_a_place_that_is_too_large_is_told(open_compare: OpenPage, where: str) -> None:
    page = open_compare()
    compare(page, *THREE, more=f"&where={where}")
    expect(page.locator(".iop-notice")).to_contain_text("is too large to measure from")


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_link_is_opened(open_compare: OpenPage, width: int) -> None:
    page = open_compare(viewport={"width": width, "height": 740})
    compare(page, *THREE, SUNDIAL.replace("adults", "teens"), more=HOURS)
    assert page.evaluate(_SHIFTS) < 0.05


def test_the_page_says_what_it_needs_where_no_script_runs(open_compare: OpenPage) -> None:
    page = open_compare(java_script_enabled=False)
    page.goto(f"{COMPARE}{fragment_of(EVENING, GONE)}")
    expect(page.locator("noscript > p")).to_be_visible()
    expect(page.locator(".iop-compare")).to_be_hidden()
    page.get_by_role("link", name="Texas").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
