"""Every state of the search page is free of barriers, sound HTML and still: from reading to print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.barriers import barriers, faults_of_drawn, write_drawn
from tests.browser.search_page import PHONE, SEARCH, answer, asked, choice, count, names, places, show

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page, Route

    from tests.browser.conftest import OpenPage

HOUSTON = "#v=1&where=77030&within=25&free=mon-fri.17:00-22:00&focus=mental-health"
#: How far things moved that no press had asked to move, and what they are.
_SHIFTS = """() => new Promise((done) => {
    const moved = { sum: 0, nodes: [] };
    const add = ({ value, hadRecentInput, sources }) => {
        if (hadRecentInput) return;
        moved.sum += value;
        moved.nodes.push(...sources.map(({ node }) => node?.className ?? ""));
    };
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(moved), 300);
})"""


def reading(page: Page) -> None:
    def hold(_: Route) -> None:
        """Never answer."""

    page.route("**/programs.json", hold)
    page.goto(f"{SEARCH}{HOUSTON}")
    expect(page.locator("[data-module=results]")).to_contain_text("Reading the list of programs")


def failed(page: Page) -> None:
    page.route("**/programs.json", lambda route: route.abort())
    page.goto(f"{SEARCH}{HOUSTON}")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def start(page: Page) -> None:
    show(page)
    expect(count(page)).to_contain_text("programs")


def results(page: Page) -> None:
    show(page, HOUSTON)
    expect(count(page)).to_contain_text("Fits")


def only_might(page: Page) -> None:
    show(page, "#v=1&where=OH&population=veterans&free=sat.09:00-12:00")
    expect(names(page, "near-might").first).to_be_visible()


def none(page: Page) -> None:
    show(page, "#v=1&where=77030&within=25&focus=eating-disorder")
    expect(page.locator("section.iop-no-results")).to_be_visible()


def problems(page: Page) -> None:
    show(page, "#v=2&where=Nowhere+At+All&focus=no-such&x=%")
    expect(page.locator(".iop-notice li")).to_have_count(4)


def table(page: Page) -> None:
    show(page, f"{HOUSTON}&view=table&sort=name")
    expect(page.get_by_role("table").first).to_be_visible()


def program_map(page: Page) -> None:
    show(page, "#v=1&where=TX&view=map")
    page.locator("svg [role=button]").first.click()
    expect(page.locator(".iop-program-map__programs a").first).to_be_visible()


def all_filters(page: Page) -> None:
    show(page, HOUSTON)
    opener = page.locator("[data-open]")
    if opener.is_visible():
        opener.click()
    page.evaluate("document.querySelectorAll('.iop-search details').forEach((part) => { part.open = true })")
    expect(page.get_by_role("checkbox", name="Aetna")).to_be_attached()


def suggestions(page: Page) -> None:
    show(page)
    page.get_by_role("combobox", name="ZIP code").press_sequentially("hous")
    expect(places(page).first).to_be_visible()


def printed(page: Page) -> None:
    results(page)
    page.emulate_media(media="print")


STATES = (
    reading,
    failed,
    start,
    results,
    only_might,
    none,
    problems,
    table,
    program_map,
    all_filters,
    suggestions,
    printed,
)


#: These look otherwise where there is little room.
OTHERWISE_ON_A_PHONE = (failed, results, table, all_filters)


@pytest.mark.parametrize(
    ("state", "width"), [*((each, 1280) for each in STATES), *((each, 360) for each in OTHERWISE_ON_A_PHONE)]
)
def test_no_state_has_a_barrier(open_search: OpenPage, state: Callable[[Page], None], width: int) -> None:
    page = open_search(viewport={"width": width, "height": 740})
    state(page)
    found = barriers(page)
    assert not found, "\n".join(found)


def test_a_list_that_could_not_be_read_is_read_at_the_second_try(open_search: OpenPage) -> None:
    page = open_search()
    failed(page)
    expect(page.get_by_role("link", name="national locator")).to_be_visible()
    page.unroute("**/programs.json")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(names(page, "near-fits").first).to_be_visible()
    expect(count(page)).to_contain_text("Fits: 6 programs")


@pytest.mark.parametrize("broken", ["{", '{"version": 99}', "[]", "null"])
def test_a_list_of_another_kind_is_told(open_search: OpenPage, broken: str) -> None:
    page = open_search()
    page.route("**/programs.json", lambda route: route.fulfill(body=broken, content_type="application/json"))
    page.goto(f"{SEARCH}{HOUSTON}")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    expect(count(page)).not_to_contain_text("Reading")


@pytest.mark.parametrize("body", ["", '{"garbage": [1]}', "null"])
def test_a_map_that_fails_leaves_the_list_alone(open_search: OpenPage, body: str) -> None:
    page = open_search()
    page.route("**/map.json", lambda route: route.fulfill(body=body, content_type="application/json"))
    show(page, "#v=1&focus=mental-health&view=map")
    expect(page.locator("[data-module=program_map]")).to_contain_text("The map could not be loaded.")
    expect(count(page)).to_contain_text("programs")
    choice(page, "Substance use").check()
    expect(asked(page)).to_have_count(2)
    expect(page.locator(".iop-card").first).to_be_visible()


def test_places_that_fail_leave_the_rest_alone(open_search: OpenPage) -> None:
    page = open_search()
    page.route("**/places.json", lambda route: route.abort())
    show(page)
    field = page.get_by_role("combobox", name="ZIP code")
    field.press_sequentially("Akron")
    expect(page.locator(".iop-place-field__status")).to_contain_text("could not be loaded")
    choice(page, "Substance use").check()
    expect(page.locator(".iop-card", has_text="Example Anchor Recovery")).to_be_visible()
    page.unroute("**/places.json")
    field.fill("77030")
    field.press("Enter")
    expect(names(page, "near-fits")).to_have_text(["Example Anchor Recovery"])


@pytest.mark.parametrize("options", [PHONE, {"viewport": {"width": 1280, "height": 800}}], ids=["phone", "wide"])
@pytest.mark.parametrize("view", ["", "&view=table", "&view=map"])
def test_nothing_moves_while_a_link_is_opened(open_search: OpenPage, options: dict[str, object], view: str) -> None:
    page = open_search(**options)
    show(page, f"{HOUSTON}{view}")
    expect(count(page)).to_contain_text("Fits")
    moved = page.evaluate(_SHIFTS)
    assert moved["sum"] < 0.05, moved


def test_what_is_drawn_is_sound_html(open_search: OpenPage, tmp_path: Path) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    for state in (results, none, table, program_map, all_filters, problems):
        state(page)
        write_drawn(page, tmp_path, state.__name__)
    found = {str(message) for message in faults_of_drawn(tmp_path)}
    assert not found, "\n".join(sorted(found))


def test_what_is_printed_is_the_answer(open_search: OpenPage) -> None:
    page = open_search()
    printed(page)
    expect(answer(page)).to_be_visible()
    expect(page.locator("[data-asked]").first).to_be_visible()
    for control in page.locator("form, select, [data-open], [data-results]").all():
        expect(control).to_be_hidden()
    expect(page.locator(".iop-card").first).to_contain_text(re.compile("713-555-0100"))
