"""What people come to the search for, done with the keyboard alone and with a finger on a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import (
    HANDS,
    PHONE,
    SEARCH,
    answer,
    asked,
    choice,
    count,
    expect_found,
    places,
    show,
    tab_to,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage
    from tests.browser.search_page import Hands

with_hands = pytest.mark.parametrize("hands_of", HANDS)


def filter_head(page: Page, name: str) -> Locator:
    """The head of a list of terms."""
    return page.locator("summary").filter(has_text=re.compile(f"^{re.escape(name)}"))


@with_hands
def test_after_work_near_a_zip_mental_health_adult(
    open_search: OpenPage, hands_of: Callable[[OpenPage], Hands]
) -> None:
    hands = hands_of(open_search)
    page = hands.page
    show(page)
    hands.choose_place("77030")
    hands.press(page.get_by_role("button", name="After work"))
    hands.press(choice(page, "Mental health"))
    hands.write(page.get_by_role("spinbutton", name="Age in years"), "35")
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Free: Mon to Fri 5-10 pm", "Mental health", "Age 35"])
    expect_found(
        page,
        near_fits=["Garden", "Lantern Center", "Opening Soon", "Resting Place", "Workshop"],
        near_might=["Meadow Counseling"],
        video_fits=["Bridge by Video"],
    )
    expect(count(page)).to_have_text("Fits: 6 programs at 6 facilities. Might fit: 1 program at 1 facility.")
    card = page.locator(".iop-card", has_text="Example Lantern Center")
    expect(card).to_contain_text("Mon, Wed, Thu 6-9 pm")
    expect(card).to_contain_text("less than a mile, measured to the middle of its ZIP code")


@with_hands
def test_teen_program_after_school_near_akron(open_search: OpenPage, hands_of: Callable[[OpenPage], Hands]) -> None:
    hands = hands_of(open_search)
    page = hands.page
    show(page)
    hands.choose_place("akron, oh")
    hands.press(page.get_by_role("button", name="After school"))
    hands.open_filters()
    hands.press(filter_head(page, "Age group"))
    hands.press(choice(page, re.compile("Adolescents|Teen")))
    hands.close_filters()
    expect(asked(page)).to_contain_text(["Akron, OH, within 25 miles", "Free: Mon to Fri 3-9 pm"])
    expect_found(page, near_fits=["Maple Teen Program"])
    expect(page.locator("#found-near-might")).to_contain_text("they don't say about: schedule")
    expect(page.locator("#found-near-might ~ ul .iop-card__name").first).to_have_text("Example Canal Youth Services")
    expect(page.get_by_role("link", name="Example Foundry Clinic")).to_have_count(0)


@with_hands
def test_virtual_in_spanish(open_search: OpenPage, hands_of: Callable[[OpenPage], Hands]) -> None:
    hands = hands_of(open_search)
    page = hands.page
    show(page)
    hands.open_filters()
    for head, term in (("Language", "Spanish"), ("In person or by video", "Virtual")):
        hands.press(filter_head(page, head))
        hands.press(choice(page, term).first)
    hands.close_filters()
    expect_found(page, all_fits=["Bridge by Video"])
    might = page.locator("#found-all-might ~ ul .iop-card")
    expect(might.first).to_contain_text("they don't say about: languages")
    expect(might.filter(has_text="Example Screen Care")).to_contain_text(
        "they list other languages, not yours (English)"
    )


def test_at_the_results_nothing_offers_to_show_them(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    show(page)
    to_results = page.locator("[data-results]")
    expect(to_results).to_have_text(re.compile(r"^Show \d+ programs$"))
    to_results.tap()
    expect(page.get_by_role("heading", name="Programs found")).to_be_focused()
    expect(to_results).to_be_hidden()
    expect(page.locator("[data-open]")).to_be_visible()
    page.evaluate("scrollTo(0, 0)")
    expect(to_results).to_be_visible()


def test_all_filters_on_a_phone_with_a_keyboard(open_search: OpenPage) -> None:
    page = open_search(viewport=PHONE["viewport"])
    show(page)
    tab_to(page, page.locator("[data-open]"))
    page.keyboard.press("Enter")
    sheet = page.get_by_role("dialog")
    expect(sheet).to_be_visible()
    expect(sheet.get_by_role("heading", name="More filters")).to_be_visible()
    tab_to(page, filter_head(page, "What it treats"))
    page.keyboard.press("Enter")
    tab_to(page, sheet.get_by_role("searchbox"))
    page.keyboard.type("faith")
    tab_to(page, sheet.get_by_role("checkbox", name="faith"))
    page.keyboard.press("Space")
    expect(sheet.get_by_role("checkbox", name="faith")).to_be_focused()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(page.locator("[data-open]")).to_be_focused()
    expect(page.locator("[data-open]")).to_have_text("Filters (1)")
    expect_found(page, all_fits=["Workshop"])


def test_a_misspelt_city_is_suggested_and_an_unknown_one_is_told(open_search: OpenPage) -> None:
    page = open_search()
    show(page)
    field = page.get_by_role("combobox", name="ZIP code")
    tab_to(page, field)
    page.keyboard.type("Akrom")
    expect(places(page).filter(has_text="Akron, OH").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(places(page)).to_have_count(0)
    page.keyboard.type("-upon-nothing")
    page.keyboard.press("Enter")
    expect(page.locator(".iop-place-field__status")).to_contain_text("We do not know this place")
    expect(answer(page)).to_be_visible()
    expect(count(page)).to_contain_text("This place is not known here")
    expect(asked(page)).to_have_count(1)


def test_a_name_with_a_slip_is_found(open_search: OpenPage) -> None:
    page = open_search()
    show(page)
    tab_to(page, page.get_by_role("searchbox", name="Name of a program"))
    page.keyboard.type("Lantren")
    expect_found(page, all_fits=["Lantern Center"])
    assert page.url.endswith(f"{SEARCH}#v=1&name=Lantren")
