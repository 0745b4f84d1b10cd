"""In forced colors the weeks can still be read; nothing moves; on paper a facility is short."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest

from tests.whole_site import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

LONGEST_MOTION_SECONDS = 0.15

#: How many dots of a picture have another color than its background, which most of its dots have.
_INK = """
async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const dots = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
    return dots.length - Math.max(...counts.values());
}
"""

#: Elements, and parts drawn by style sheets, that take longer than MOST seconds to change.
_MOTION = """
() => [...document.querySelectorAll("*")].flatMap((element) => ["", "::before", "::after"].flatMap((part) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
    const lasting = animationName === "none" ? transitionDuration : `${transitionDuration},${animationDuration}`;
    const seconds = lasting.split(",").map((each) => parseFloat(each) * (each.endsWith("ms") ? 0.001 : 1));
    return Math.max(...seconds) > MOST ? [`${element.tagName}.${element.className}${part}`] : [];
}))
"""


def ink_without_words(part: Locator) -> int:
    """How much of a part is drawn besides its words."""
    part.evaluate("part => { part.textContent = '\\u00a0' }")
    picture = base64.b64encode(part.screenshot()).decode()
    return int(part.page.evaluate(_INK, picture))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_weeks_are_drawn_in_forced_colors(open_page: OpenPage, scheme: str) -> None:
    page = open_page(forced_colors="active", color_scheme=scheme)
    page.goto("oh/harbor-point.html")
    assert ink_without_words(page.locator(".iop-week-grid__block").first) > 20
    page.goto("oh/city/columbus.html")
    marked = page.locator('.iop-mini-week__day[class*="--"]').first
    plain = page.locator('.iop-mini-week__day:not([class*="--"])').first
    assert ink_without_words(marked) > ink_without_words(plain) + 10


def test_ink_is_counted_without_words(page: Page) -> None:
    page.goto("privacy.html")
    heading = page.locator("h1")
    assert ink_without_words(heading) == 0
    heading.evaluate("heading => { heading.style.cssText = 'border-inline-start: 4px solid' }")
    assert ink_without_words(heading) > 20


def test_nothing_moves_for_long_and_nothing_for_those_who_wish_so(page: Page, whole_site: Site) -> None:
    for kind in KINDS:
        page.goto(whole_site.smallest_of(kind))
        for wish, most in (("no-preference", LONGEST_MOTION_SECONDS), ("reduce", 0.001)):
            page.emulate_media(reduced_motion=wish)
            assert page.evaluate(_MOTION.replace("MOST", str(most))) == [], (kind, wish)


def sheets_of_paper(page: Page) -> int:
    """How many sheets the open page takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter")))


def test_a_facility_of_which_little_is_known_takes_one_sheet_of_paper(page: Page) -> None:
    page.goto("oh/example-sparse.html")
    assert sheets_of_paper(page) == 1


def test_a_facility_of_which_much_is_known_takes_few_sheets(page: Page) -> None:
    page.goto("oh/harbor-point.html")
    assert sheets_of_paper(page) <= 3


def test_sheets_are_counted(page: Page) -> None:
    page.goto("privacy.html")
    page.evaluate("() => { document.body.style.minHeight = '300cm' }")
    assert sheets_of_paper(page) > 8
