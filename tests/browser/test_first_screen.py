"""What a phone shows before anybody scrolls: who comes with a link to a search sees a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.search_page import PHONE, show

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage


def test_a_link_to_a_search_shows_a_program_on_the_first_screen_of_a_phone(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    show(page, "#v=1&focus=mental-health")
    expect(page.locator(".iop-card__name").first).to_be_in_viewport(ratio=1)
    order = page.get_by_role("combobox", name="Order")
    expect(order).to_be_hidden()
    more = page.get_by_role("button", name="Sort, hide, save")
    more.tap()
    expect(more).to_have_attribute("aria-expanded", "true")
    order.select_option("name")
    expect(page.locator("[data-part=order]")).to_contain_text("by name")
    more.tap()
    expect(order).to_be_hidden()
