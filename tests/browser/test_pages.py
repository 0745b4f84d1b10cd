"""A person goes through the site: without JavaScript, with the keyboard, on a narrow phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

NARROW = {"width": 320, "height": 640}


def some_facility(page: Page) -> str:
    """The address of the first facility of the first state."""
    page.goto("index.html")
    page.locator("#find a, main ul a").first.click()
    return page.locator(".iop-card a").first.evaluate("link => link.href")


def pages_of_each_kind(page: Page) -> list[str]:
    facility = some_facility(page)
    state = page.url
    city = page.locator("h2 a").first.evaluate("link => link.href")
    fixed = ("index.html", "credits.html", "guide/index.html", "guide/choose/what-is-an-iop.html")
    page.goto("index.html")
    home = page.url.removesuffix("index.html")
    return [facility, state, city, *(home + path for path in fixed)]


def test_from_home_to_a_facility_without_javascript(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("index.html")
    page.get_by_role("link", name="Ohio").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ohio")
    page.locator(".iop-card a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Example")
    expect(page.locator("body")).to_contain_text("not stated - ask")
    expect(page.locator("body")).to_contain_text("call first")


def test_every_page_carries_the_crisis_line(page: Page) -> None:
    for address in pages_of_each_kind(page):
        page.goto(address)
        line = page.locator(".iop-crisis-line")
        for number in ("tel:988", "tel:911", "tel:+18006624357"):
            expect(line.locator(f'a[href="{number}"]')).to_have_count(1)


def test_nothing_is_wider_than_a_narrow_phone(open_page: OpenPage) -> None:
    page = open_page(viewport=NARROW)
    for address in pages_of_each_kind(page):
        page.goto(address)
        too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert too_wide <= 0, f"{address} is {too_wide} px too wide"


def test_the_first_tab_skips_to_the_content(page: Page) -> None:
    page.goto("index.html")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_attribute("href", "#main")
    expect(focused).to_be_in_viewport()


def test_a_page_breaks_no_policy_and_raises_no_error(page: Page) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    for address in pages_of_each_kind(page):
        page.goto(address)
    assert told == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_the_page(open_page: OpenPage, scheme: str) -> None:
    page = open_page(color_scheme=scheme)
    page.goto("index.html")
    colors = page.evaluate(
        "(() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor] })()"
    )
    assert contrast(*colors) >= 12


def contrast(first: str, second: str) -> float:
    """Contrast of two CSS colors, as WCAG 2.2 defines it (relative luminance)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    channels = [int(part) / 255 for part in color.removeprefix("rgb(").removesuffix(")").split(",")]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
