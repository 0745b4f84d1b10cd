"""Programs side by side, by keyboard alone and by touch: what people do with a comparison, and what they read there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.compare_page import (
    COMPARE,
    HOURS,
    THREE,
    TWO_OF_ONE,
    cells,
    compare,
    count,
    expect_columns,
    fragment_of,
    keep,
    opened,
    rows,
    tool,
    tools,
)
from tests.browser.search_page import HANDS, Finger, Keyboard, tab_to
from tests.browser.test_search_privacy import Requests
from tests.compare_site import BRIDGE, DAY, EVENING, GONE, HOSPITAL_DAY, MEADOW, SUNDIAL, TEENS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.conftest import OpenPage
    from tests.browser.search_page import Hands

with_hands = pytest.mark.parametrize("hands_of", HANDS)
ONE = "One more, and there is something to compare"
NONE = "Choose what to compare"
#: Everything that the page may ask for, besides what every page does.
FILES = re.compile(r"compare/index\.html|static/[a-z]+\.(js|css)|compare/facts(\.json|/\d+\.json)|search/places\.json")


@with_hands
def test_three_programs_of_three_facilities_are_compared_reordered_and_taken_away(
    open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    compare(page, *THREE)
    expect(count(page)).to_have_text("3 programs stand side by side.")
    hands.press(tool(page, SUNDIAL, "to the left"))
    expect_columns(page, (EVENING, SUNDIAL, MEADOW))
    expect(count(page)).to_contain_text("Example Sundial House, IOP for adults now stands in place 2.")
    hands.press(tool(page, EVENING, "to the right"))
    expect_columns(page, (SUNDIAL, EVENING, MEADOW))
    hands.press(tool(page, MEADOW, "Remove Example Meadow Counseling, IOP"))
    expect_columns(page, (SUNDIAL, EVENING))
    expect(count(page)).to_have_text("Example Meadow Counseling, IOP is removed. 2 programs stand side by side.")
    page.go_back()
    expect_columns(page, (SUNDIAL, EVENING, MEADOW))
    page.go_back()
    page.go_back()
    expect_columns(page, THREE)


@with_hands
def test_two_programs_of_one_facility_and_only_what_differs(
    open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    compare(page, *TWO_OF_ONE)
    expect(rows(page, "Days and times")).to_be_visible()
    expect(rows(page, "Ages")).to_be_visible()
    hands.press(page.get_by_role("checkbox", name="Show only what differs"))
    expect(rows(page, "Ages")).to_be_hidden()
    expect(rows(page, "Days and times")).to_be_visible()
    expect(rows(page, "Days and times").get_by_role("rowheader")).to_contain_text("Differs")
    expect(count(page)).to_contain_text("Only rows that differ are shown.")
    assert page.url.endswith("&differences=1")
    page.reload()
    expect(page.get_by_role("checkbox", name="Show only what differs")).to_be_checked()
    expect(rows(page, "Ages")).to_be_hidden()
    page.go_back()
    expect(rows(page, "Ages")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Show only what differs")).not_to_be_checked()


@with_hands
def test_one_of_the_own_list_is_added(open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    keep(page, EVENING, TEENS, BRIDGE, GONE)
    compare(page, EVENING, MEADOW)
    hands.press(opened(page, "Add a program"))
    choice = page.get_by_role("combobox", name="From your list")
    expect(choice.locator("option")).to_have_text(["Example Sundial House, After-school IOP", re.compile("Bridge")])
    hands.press(page.get_by_role("button", name="Add", exact=True))
    expect_columns(page, (EVENING, MEADOW, TEENS))
    expect(count(page)).to_contain_text("Example Sundial House, After-school IOP is added.")
    hands.press(page.get_by_role("button", name="Add", exact=True))
    expect_columns(page, (EVENING, MEADOW, TEENS, BRIDGE))
    expect(page.locator("[data-part=add]")).to_contain_text("No more than 4 programs fit side by side.")
    expect(opened(page, "Add a program")).to_be_focused()


@with_hands
def test_a_place_gives_a_row_of_distances(open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    compare(page, EVENING, SUNDIAL, BRIDGE)
    expect(rows(page, "Distance from")).to_have_count(0)
    hands.press(opened(page, "Your place and hours"))
    hands.choose_place("77030")
    expect(cells(page, "Distance from 77030")).to_have_text(
        ["less than a mile", "about 4 miles, measured to the middle of its ZIP code", "By video only"]
    )
    assert page.url.endswith("&where=77030")
    page.go_back()
    expect(rows(page, "Distance from")).to_have_count(0)


def test_the_hours_of_the_search_come_along_and_lead_back(open_compare: OpenPage) -> None:
    page = open_compare()
    compare(page, EVENING, DAY, BRIDGE, more=HOURS)
    expect(cells(page, "Do the hours fit?")).to_have_text(
        [
            re.compile(r"^Fits: Mon, Wed, Thu 6-9 pm\."),
            re.compile("^Does not fit: in the way: Mon to Fri 9 am-noon"),
            re.compile("^Does not fit: in the way: Tue to Thu 8-11 pm your time"),
        ]
    )
    opened(page, "Your place and hours").click()
    expect(page.locator("[data-part=hours]")).to_contain_text("You are free: Mon to Fri 5-10 pm.")
    page.get_by_role("link", name="Change your hours in the search").click()
    expect(page.locator("[data-asked]")).to_have_text(["77030", "Free: Mon to Fri 5-10 pm"])


def test_without_hours_there_is_no_row_of_hours(open_compare: OpenPage) -> None:
    page = open_compare()
    compare(page, EVENING, DAY)
    expect(rows(page, "Do the hours fit?")).to_have_count(0)


def test_a_link_opens_the_same_table_in_a_fresh_profile(open_compare: OpenPage) -> None:
    page = open_compare(permissions=["clipboard-read", "clipboard-write"], viewport={"width": 1280, "height": 800})
    compare(page, *THREE, more=f"{HOURS}&differences=1")
    tool(page, SUNDIAL, "to the left").click()
    expect_columns(page, (EVENING, SUNDIAL, MEADOW))
    opened(page, "Share").click()
    expect(page.locator("#share-reveals")).to_have_text(
        "Whoever has the link can read in it: these programs, your place, and the hours you are free."
    )
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == page.url
    other = open_compare(viewport={"width": 1280, "height": 800})
    other.goto(link)
    expect_columns(other, (EVENING, SUNDIAL, MEADOW))
    shown, again = (each.locator("[data-part=comparison]").inner_text() for each in (page, other))
    assert shown == again
    assert "6-9 pm" in again


def test_where_nothing_can_be_copied_the_link_is_marked(open_compare: OpenPage) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    compare(page, *THREE)
    opened(page, "Share").click()
    page.get_by_role("button", name="Copy the link").click()
    field = page.get_by_label("Link to this comparison")
    expect(field).to_be_focused()
    assert field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == page.url


def test_what_is_kept_is_compared_when_the_address_says_nothing(open_compare: OpenPage) -> None:
    page = open_compare()
    keep(page, EVENING, MEADOW, SUNDIAL, TEENS, BRIDGE)
    page.goto(COMPARE)
    expect_columns(page, (EVENING, MEADOW, SUNDIAL, TEENS))
    page.go_back()
    expect(page.get_by_role("heading", name="Privacy", level=1)).to_be_visible()


@with_hands
def test_what_somebody_sent_is_put_on_the_own_list(
    open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    compare(page, *THREE)
    hands.press(page.get_by_role("button", name="Put all on my list"))
    expect(count(page)).to_have_text("All of them are on your list now.")
    expect(page.get_by_role("button", name="Put all on my list")).to_have_count(0)
    expect(page.locator(".iop-compare").get_by_role("link", name="My list")).to_be_focused()
    page.goto(COMPARE)
    expect_columns(page, THREE)


def test_a_browser_that_keeps_nothing_says_so_and_compares(open_compare: OpenPage) -> None:
    page = open_compare()
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }")
    compare(page, *THREE)
    page.get_by_role("button", name="Put all on my list").click()
    expect(count(page)).to_contain_text("Your list is full, or your browser does not let this site keep one.")
    expect_columns(page, THREE)


@pytest.mark.parametrize(("programs", "heading"), [((), NONE), ((EVENING,), ONE)])
def test_with_less_than_two_the_page_says_how_to_go_on(
    open_compare: OpenPage, programs: tuple[str, ...], heading: str
) -> None:
    page = open_compare()
    page.goto(f"{COMPARE}{fragment_of(*programs) if programs else ''}")
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    expect(tools(page)).to_have_count(len(programs))
    page.locator(".iop-compare").get_by_role("link", name="Find programs").click()
    page.wait_for_url("**/search/index.html")


@pytest.mark.parametrize("hands_of", [Keyboard])
def test_the_focus_stays_where_it_makes_sense(open_compare: OpenPage, hands_of: Callable[[OpenPage], Hands]) -> None:
    hands = hands_of(open_compare)
    page = hands.page
    compare(page, EVENING, DAY, HOSPITAL_DAY)
    hands.press(tool(page, DAY, "to the left"))
    expect_columns(page, (DAY, EVENING, HOSPITAL_DAY))
    # It is the first now, and can only go back.
    expect(tool(page, DAY, "to the right")).to_be_focused()
    page.keyboard.press("Space")
    expect_columns(page, (EVENING, DAY, HOSPITAL_DAY))
    expect(tool(page, DAY, "to the right")).to_be_focused()
    hands.press(tool(page, DAY, "Remove"))
    expect(tool(page, HOSPITAL_DAY, "Remove")).to_be_focused()
    page.keyboard.press("Space")
    expect(tool(page, EVENING, "Remove")).to_be_focused()
    page.keyboard.press("Space")
    expect(count(page)).to_be_focused()
    expect(page.get_by_role("heading", name=NONE)).to_be_visible()


def test_no_request_says_what_is_compared(open_compare: OpenPage, compare_url: str) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    requests = Requests(page.context)
    compare(page, *THREE)
    tool(page, SUNDIAL, "to the left").click()
    page.get_by_role("checkbox", name="Show only what differs").check()
    asked_before = requests.files(compare_url)
    assert "search/places.json" not in asked_before
    opened(page, "Your place and hours").click()
    tab_to(page, page.get_by_role("combobox", name="ZIP code"))
    page.keyboard.type("77030")
    page.keyboard.press("Enter")
    expect(rows(page, "Distance from 77030")).to_be_visible()
    files = requests.files(compare_url)
    assert {"compare/facts.json", "compare/facts/1.json", "search/places.json"} <= files
    assert [each for each in files if not FILES.fullmatch(each)] == []
    assert not re.search("harbor|meadow|sundial|77030|programs=|differences", requests.text())
    assert requests.referrers() == []
    kept = "Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie).filter(Boolean)"
    assert page.evaluate(kept) == []


def test_a_phone_shows_all_of_it_without_moving_sideways(open_compare: OpenPage) -> None:
    page = Finger(open_compare).page
    compare(page, *THREE, EVENING.replace("evening-iop", "day-iop"), more=HOURS)
    for summary in page.locator(".iop-compare summary").all():
        summary.tap()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
