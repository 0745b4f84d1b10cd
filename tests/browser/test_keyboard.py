"""With the keyboard alone: past the header first, then every stop in the order of the page, in sight, and out again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.whole_site import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

#: More stops than any page here has: a page that is not left after so many is a trap.
MOST_STOPS = 400

#: Where the focus is, and whether one can see it: within the window, upon everything else, and marked.
_STOP = """
() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2)];
    const top = document.elementFromPoint(...middle);
    return {
        place: [...document.querySelectorAll("*")].indexOf(element),
        words: element.outerHTML.slice(0, 120),
        isMarked: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
        isInSight: Boolean(top) && (element.contains(top) || top.contains(element)),
    };
}
"""


def stops_of(page: Page) -> list[dict[str, object]]:
    """Every stop from the first Tab to the one that leaves the page."""
    stops: list[dict[str, object]] = []
    while len(stops) < MOST_STOPS:
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None or (stops and stop["place"] == stops[0]["place"]):
            return stops
        stops.append(stop)
    raise AssertionError(f"the page cannot be left: {stops[-1]['words']}")


def objections(stops: list[dict[str, object]]) -> list[str]:
    """What is wrong with the stops of a page."""
    found = [
        f"not in the order of the page: {after['words']}"
        for before, after in pairwise(stops)
        if after["place"] <= before["place"]
    ]
    found += [f"the focus cannot be seen: {stop['words']}" for stop in stops if not stop["isMarked"]]
    found += [f"out of sight: {stop['words']}" for stop in stops if not stop["isInSight"]]
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_through_a_page_in_its_order_and_out_of_it(page: Page, whole_site: Site, kind: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    path = whole_site.smallest_of(kind)
    page.goto(path)
    stops = stops_of(page)
    assert 'class="iop-skip-link"' in str(stops[0]["words"])
    assert objections(stops) == []


def test_tab_goes_through_a_rich_facility_on_a_phone(open_page: OpenPage, whole_site: Site) -> None:
    page = open_page(viewport={"width": 320, "height": 640})
    page.goto(whole_site.samples_of("facility")[-1])
    assert objections(stops_of(page)) == []


def test_the_first_link_skips_to_the_content(page: Page) -> None:
    page.goto("index.html")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_what_is_wrong_with_the_order_is_noticed(page: Page) -> None:
    page.goto("index.html")
    page.evaluate("""() => {
        const links = [...document.querySelectorAll("main a")].filter((link) => link.checkVisibility());
        links[1].tabIndex = 1;
        links[2].style.outline = "none";
        links[2].style.boxShadow = "none";
        links[3].style.cssText = "position: absolute; left: -9999px";
    }""")
    found = "\n".join(objections(stops_of(page)))
    for words in ("not in the order", "cannot be seen", "out of sight"):
        assert words in found
