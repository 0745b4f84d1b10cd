"""Nothing is cut off on a narrow screen, at 400 percent, or with wider spacing of the text (WCAG 1.4.10, 1.4.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.site_server import shown
from tests.gallery import write_gallery
from tests.whole_site import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

#: A window of 1280 by 1024 at 400 %: 320 by 256 of what style sheets call pixels, each drawn as four by four.
AT_400_PERCENT = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}

#: Elements with text that reach beyond the screen and cannot be scrolled to within a part of the page.
_CUT_OFF = """
() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element) => {
        for (let part = element; part !== document.body; part = part.parentElement) {
            if (["auto", "scroll"].includes(getComputedStyle(part).overflowX)) return true;
        }
        return false;
    };
    const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [...document.body.querySelectorAll("*")].filter((element) => {
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
        return isSeen && hasText(element) && (box.right > width + 1 || box.left < -1) && !scrolls(element);
    }).map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
    const beyond = document.documentElement.scrollWidth - width;
    return beyond > 0 ? [`the page is ${beyond} px too wide`, ...found] : found;
}
"""

#: The spacing that WCAG 2.2, 1.4.12 says a reader may set.
_SPACING = """
() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
}
"""

#: Lines of text that a part of the page hides, or that lie upon other lines. What stays in place lies upon the rest.
_RUNS_OVER = """
() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = [];
    const problems = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const hidesIn = [];
        let isLeftOut = false;
        for (let part = element; part !== document.body; part = part.parentElement) {
            const box = part.getBoundingClientRect();
            const { overflowX, overflowY, position } = getComputedStyle(part);
            if (["fixed", "sticky"].includes(position)) isLeftOut = true;
            if ([overflowX, overflowY].some((each) => ["hidden", "clip"].includes(each))) {
                isLeftOut ||= box.width <= 1 || box.height <= 1;
                hidesIn.push(box);
            }
        }
        if (isLeftOut) continue;
        for (const { left, right, top, bottom, height } of range.getClientRects()) {
            const line = { left: left + 1, right: right - 1, top: top + height / 8, bottom: bottom - height / 8,
                           words: node.data.trim().slice(0, 40) };
            lines.push(line);
            if (hidesIn.some((box) => line.right > box.right || line.left < box.left || line.bottom > box.bottom)) {
                problems.push(`hidden in part: ${line.words}`);
            }
        }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, index) => {
        for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
            const other = lines[next];
            if (one.left < other.right && other.left < one.right) problems.push(`${one.words} | ${other.words}`);
        }
    });
    return problems;
}
"""

#: How much of the screen things take that stay in place while the page is scrolled.
_STAYS = """
() => [...document.body.querySelectorAll("*")]
    .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility())
    .map((element) => element.getBoundingClientRect().height)
    .reduce((sum, height) => sum + height, 0)
"""


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_cut_off_at_400_percent_or_with_wider_spacing(
    open_page: OpenPage, whole_site: Site, kind: str
) -> None:
    page = open_page(**AT_400_PERCENT)
    for path in whole_site.samples_of(kind):
        page.set_viewport_size(AT_400_PERCENT["viewport"])
        page.goto(path)
        assert page.evaluate(_CUT_OFF) == [], path
        assert page.evaluate(_STAYS) < AT_400_PERCENT["viewport"]["height"] / 2, path
        page.evaluate(_SPACING)
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(_CUT_OFF) == [], (path, width, "spacing")
            assert page.evaluate(_RUNS_OVER) == [], (path, width, "spacing")


def test_no_example_of_a_component_is_cut_off(browser: Browser, tmp_path: Path) -> None:
    write_gallery(tmp_path)
    context = browser.new_context(**AT_400_PERCENT)
    page = context.new_page()
    with shown(tmp_path) as address:
        page.goto(address)
        for width in (320, 768, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(_CUT_OFF) == [], width
            assert page.evaluate(_RUNS_OVER) == [], width
    context.close()


def _with(page: Page, html: str, style: str) -> None:
    """Add ``html`` to the end of a page's content, with ``style`` upon the element ``odd``."""
    page.goto("index.html")
    page.evaluate("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html)
    page.evaluate("style => { document.querySelector('#odd').style.cssText = style }", style)


def test_what_does_not_fit_is_noticed(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 320, "height": 256})
    _with(page, "<p id=odd>Wide words</p>", "width: 400px")
    too_wide, *texts = page.evaluate(_CUT_OFF)
    assert too_wide.endswith("px too wide")
    assert any("Wide words" in each for each in texts)
    _with(page, "<p id=odd>Words<br>in two lines</p><p>What follows</p>", "height: 0")
    assert any("What follows" in each for each in page.evaluate(_RUNS_OVER))
    _with(page, "<p id=odd>Words<br>in two lines</p>", "height: 1.5em; overflow: hidden")
    assert page.evaluate(_RUNS_OVER) == ["hidden in part: in two lines"]
    _with(page, "<p id=odd>" + "Words<br>" * 9 + "</p>", "position: sticky")
    assert page.evaluate(_STAYS) > 128
