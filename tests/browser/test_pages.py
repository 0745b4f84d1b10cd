"""A person goes through the site without JavaScript, and finds on every page what must be on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.whole_site import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site


def test_from_home_to_a_facility_without_javascript(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("index.html")
    page.get_by_role("link", name="Ohio").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ohio")
    page.locator(".iop-card a").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_be_empty()
    expect(page.locator("body")).to_contain_text("not stated - ask")
    expect(page.locator("body")).to_contain_text("call first")


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_carries_the_crisis_line(page: Page, whole_site: Site, kind: str) -> None:
    page.goto(whole_site.smallest_of(kind))
    line = page.locator(".iop-crisis-line")
    for number in ("tel:988", "tel:911", "tel:+18006624357"):
        expect(line.locator(f'a[href="{number}"]')).to_have_count(1)


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
