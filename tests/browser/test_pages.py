"""A person goes through the site without JavaScript, and can read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage


def test_from_home_to_a_facility_without_javascript(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("index.html")
    page.get_by_role("link", name="Ohio").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ohio")
    page.locator(".iop-card a", has_text="Example").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Example")
    expect(page.locator("body")).to_contain_text("not stated - ask")
    expect(page.locator("body")).to_contain_text("not confirmed with the facility")


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
