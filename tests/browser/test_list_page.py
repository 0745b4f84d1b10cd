"""A coordinator's list, and a family's: ordered, noted, printed, cleared, and nobody learns of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.kept_list import kept, put, stored_names
from tests.browser.list_page import (
    EIGHT,
    HOURS,
    LIST,
    headings,
    kept_keys,
    names,
    open_list,
    program,
    programs,
    show_list,
    status,
)
from tests.browser.search_page import PHONE, tab_to
from tests.compare_site import BRIDGE, CLOSED, DAY, EVENING, GONE, MEADOW, NO_SUCH_TRACK, SUNDIAL

if TYPE_CHECKING:
    from playwright.sync_api import Request

    from tests.browser.conftest import OpenPage

HOSTILE = '<img src=x onerror="document.title=1"></textarea><script>document.title=1</script>'


def test_eight_programs_are_put_in_order_with_the_keyboard_alone(open_compare: OpenPage) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    open_list(page, EIGHT)
    expect(programs(page)).to_have_count(8)
    down = programs(page).first.get_by_role("button", name="Move down")
    tab_to(page, down)
    for place in (2, 3):
        page.keyboard.press("Enter")
        expect(status(page)).to_have_text(f"Example Harbor Point is now number {place} of 8")
    moved = programs(page).nth(2)
    expect(moved.get_by_role("button", name="Move down")).to_be_focused()
    assert kept_keys(page) == [*EIGHT[1:3], EIGHT[0], *EIGHT[3:]]
    page.keyboard.press("Shift+Tab")
    for _ in range(2):
        page.keyboard.press("Space")
    expect(programs(page).first.get_by_role("button", name="Move up")).to_be_focused()
    page.keyboard.press("Space")
    expect(status(page)).to_have_text("Example Harbor Point is already the first")
    assert kept_keys(page) == list(EIGHT)


def test_programs_are_put_in_order_with_a_finger_and_a_reload_keeps_it(open_compare: OpenPage) -> None:
    page = open_compare(**PHONE)
    open_list(page, (EVENING, MEADOW, SUNDIAL))
    program(page, "Sundial").get_by_role("button", name="Move up").tap()
    program(page, "Sundial").get_by_role("button", name="Move up").tap()
    expect(names(page)).to_have_text(["IOP for adults", "Evening IOP", "IOP"])
    page.reload()
    expect(names(page)).to_have_text(["IOP for adults", "Evening IOP", "IOP"])
    expect(programs(page).first).to_contain_text("1 of 3")


def test_a_note_is_kept_while_it_is_written_and_warned_about(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING, MEADOW))
    place = program(page, "Meadow")
    expect(place).to_contain_text("Do not write names or anything that says who somebody is.")
    place.get_by_role("textbox").press_sequentially("Has a place on Monday")
    expect(place).to_contain_text("Kept on this device.")
    assert kept(page) == [[EVENING, ""], [MEADOW, "Has a place on Monday"]]
    place.get_by_role("textbox").press_sequentially(", call Ruth")
    page.reload()
    expect(program(page, "Meadow").get_by_role("textbox")).to_have_value("Has a place on Monday, call Ruth")


def test_a_note_that_comes_from_elsewhere_is_text_and_no_longer_than_it_may_be(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, ((EVENING, HOSTILE), (MEADOW, "x" * 1_000_000)))
    expect(page.locator("[data-part=told]")).to_contain_text("A part of what was stored as your list cannot be used")
    expect(program(page, "Harbor").get_by_role("textbox")).to_have_value(HOSTILE)
    expect(program(page, "Meadow").get_by_role("textbox")).to_have_value("x" * 500)
    page.emulate_media(media="print")
    expect(program(page, "Harbor").locator(".iop-kept__note-on-paper")).to_have_text(HOSTILE)
    expect(page.locator("img")).to_have_count(0)
    assert page.title() != "1"
    assert kept(page)[1][1] == "x" * 500


def test_a_note_in_another_tab_is_seen_here(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING, MEADOW))
    other = page.context.new_page()
    show_list(other)
    program(other, "Meadow").get_by_role("textbox").fill("Left a message")
    program(other, "Harbor").get_by_role("button", name="Remove").click()
    expect(programs(page)).to_have_count(1)
    expect(programs(page).get_by_role("textbox")).to_have_value("Left a message")


def test_programs_are_ordered_by_county_fit_and_distance(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (BRIDGE, DAY, MEADOW, EVENING), HOURS)
    expect(page.locator("[data-part=asked]")).to_have_text(
        "From your search: distances from 77030; free Mon to Fri 5-10 pm."
    )
    order = page.get_by_role("combobox", name="Order")
    order.select_option("By how the hours fit")
    expect(headings(page)).to_have_text(["The hours fit", "The hours do not fit"])
    expect(names(page)).to_have_text(["IOP", "Evening IOP", "IOP by video", "Day IOP"])
    expect(program(page, "Day IOP")).to_contain_text("The hours do not fit: in the way: Mon to Fri 9 am-noon")
    order.select_option("By county")
    expect(headings(page)).to_have_text(["Harris County, TX", "By video only"])
    order.select_option("Nearest first")
    expect(headings(page)).to_have_text(["Nearest first", "Distance not known"])
    expect(program(page, "Meadow")).to_contain_text(re.compile(r"about \d miles?, measured to the middle of its ZIP"))
    expect(page.get_by_role("button", name="Move up")).to_have_count(0)
    page.reload()
    expect(headings(page)).to_have_text(["Programs in your order"])
    assert kept_keys(page) == [BRIDGE, DAY, MEADOW, EVENING]


def test_without_a_search_there_is_no_order_by_what_was_not_asked(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (DAY, MEADOW))
    options = page.get_by_role("combobox", name="Order").get_by_role("option")
    assert [each.is_disabled() for each in options.all()] == [False, False, True, True]
    expect(page.locator("[data-part=order_need]")).to_contain_text("ask for them in the search")


def test_one_press_clears_everything_and_one_more_brings_it_back(open_compare: OpenPage) -> None:
    page = open_compare(**PHONE)
    open_list(page, ((EVENING, "Wait of two weeks"), MEADOW))
    page.get_by_role("button", name="Clear all").tap()
    expect(page.get_by_text("Nothing on your list yet.")).to_be_visible()
    expect(page.get_by_role("link", name="Find a program")).to_be_visible()
    expect(page.locator("#list-heading")).to_be_focused()
    assert stored_names(page) == []
    page.get_by_role("button", name="Put it back").tap()
    expect(programs(page)).to_have_count(2)
    assert kept(page) == [[EVENING, "Wait of two weeks"], [MEADOW, ""]]
    page.get_by_role("button", name="Clear all").tap()
    page.goto("privacy.html")
    page.go_back()
    expect(page.get_by_text("Nothing on your list yet.")).to_be_visible()
    expect(page.get_by_role("button", name="Put it back")).to_have_count(0)


def test_a_program_that_is_taken_off_can_be_put_back_with_its_note(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING, (MEADOW, "Call on Friday"), SUNDIAL))
    program(page, "Meadow").get_by_role("button", name="Remove").press("Enter")
    expect(programs(page)).to_have_count(2)
    expect(programs(page).nth(1).get_by_role("heading")).to_be_focused()
    page.get_by_role("button", name="Put it back").press("Enter")
    expect(program(page, "Meadow").get_by_role("textbox")).to_have_value("Call on Friday")
    assert kept_keys(page) == [EVENING, MEADOW, SUNDIAL]


def test_programs_that_are_gone_or_closed_are_told_and_can_be_taken_off(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, ((GONE, "Was good"), CLOSED, NO_SUCH_TRACK))
    gone = program(page, "Example gone (TX)")
    expect(gone).to_contain_text("No longer listed here")
    expect(gone.get_by_role("textbox")).to_have_value("Was good")
    expect(program(page, "Closed Program")).to_contain_text("This facility has closed.")
    expect(program(page, "Example harbor (TX)")).to_contain_text("No longer listed here")
    gone.get_by_role("button", name="Remove").click()
    assert kept_keys(page) == [CLOSED, NO_SUCH_TRACK]


def test_facts_that_cannot_be_read_leave_notes_and_order_and_are_read_again(open_compare: OpenPage) -> None:
    page = open_compare()
    page.route("**/compare/facts/*.json", lambda route: route.abort())
    open_list(page, ((EVENING, "First choice"), MEADOW))
    expect(page.get_by_text("The facts of some programs could not be read.")).to_be_visible()
    expect(program(page, "Example harbor (TX)").get_by_role("textbox")).to_have_value("First choice")
    program(page, "Example meadow (TX)").get_by_role("button", name="Move up").click()
    assert kept_keys(page) == [MEADOW, EVENING]
    page.unroute("**/compare/facts/*.json")
    page.get_by_role("button", name="Try again").click()
    expect(names(page)).to_have_text(["IOP", "Evening IOP"])
    expect(page.get_by_text("The facts of some programs could not be read.")).to_be_hidden()


@pytest.mark.parametrize("broken", ["{", '{"version": 99}', "[]", "null"])
def test_facts_of_another_kind_are_told(open_compare: OpenPage, broken: str) -> None:
    page = open_compare()
    page.route("**/compare/facts/*.json", lambda route: route.fulfill(body=broken, content_type="application/json"))
    open_list(page, (EVENING,))
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def test_what_was_stored_and_cannot_be_used_is_told_once(open_compare: OpenPage) -> None:
    page = open_compare()
    page.goto("privacy.html")
    for text in ("{", '{"v":9,"programs":[]}', "null"):
        put(page, text)
        show_list(page)
        expect(page.locator("[data-part=told]")).to_contain_text(re.compile("could not be read|another version"))
        page.reload()
        expect(page.locator("[data-part=told]")).to_be_empty()
        assert stored_names(page) == []


def test_a_browser_that_stores_nothing_is_told_so(open_compare: OpenPage) -> None:
    page = open_compare()
    page.add_init_script('Object.defineProperty(window, "localStorage", { get() { throw new Error("no"); } })')
    show_list(page)
    expect(page.locator("[data-part=told]")).to_contain_text("Your browser lets this site store nothing")


def test_where_there_is_no_room_a_note_is_not_said_to_be_kept(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING,))
    full = "() => { throw new DOMException('full', 'QuotaExceededError') }"
    page.evaluate(f"() => {{ Storage.prototype.setItem = {full} }}")
    page.get_by_role("textbox").fill("A note")
    expect(programs(page)).to_contain_text("There is no room left in this browser's storage")
    expect(page.get_by_role("textbox")).to_have_value("A note")


@pytest.mark.parametrize(
    "fragment", ["#where=%", "#v=2&where=Nowhere+At+All", "#free=never&<script>=1", f"#{'x' * 9000}"]
)
def test_an_address_that_cannot_be_used_is_told_and_the_list_is_there(open_compare: OpenPage, fragment: str) -> None:
    page = open_compare()
    open_list(page, (EVENING, MEADOW), fragment)
    expect(page.locator("[data-part=problems] p").first).to_be_visible()
    expect(names(page)).to_have_text(["Evening IOP", "IOP"])


def test_no_request_says_what_is_on_the_list(open_compare: OpenPage) -> None:
    page = open_compare()
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - a function of Python's own is refused
    open_list(page, ((EVENING, "A secret"), MEADOW), HOURS)
    program(page, "Meadow").get_by_role("textbox").fill("Another secret")
    page.get_by_role("button", name="Clear all").click()
    told: list[Any] = [(each.url, each.post_data, each.headers.get("referer")) for each in asked]
    assert not re.findall(r"secret|harbor|meadow|77030|17:00", repr(told), re.IGNORECASE)
    assert any(each.url.endswith("compare/facts/1.json") for each in asked)


def test_without_scripts_the_page_says_what_it_needs_and_leads_on(open_compare: OpenPage) -> None:
    page = open_compare(java_script_enabled=False)
    page.goto(LIST)
    expect(page.locator("noscript > p")).to_contain_text("the page of each facility prints")
    expect(page.locator("noscript > p")).to_be_visible()
    expect(page.get_by_role("link", name="Texas")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
