"""The week is painted with keys and with a finger, and the same hours come back from the address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.search_page import PHONE, asked, count, expect_found, show, tab_to

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Locator, Page

    from tests.browser.conftest import OpenPage


def cell(page: Page, hours: str) -> Locator:
    """An hour of the grid by its words, such as "Mon 5-6 pm"."""
    return page.get_by_role("gridcell", name=hours, exact=False)


def shown(page: Page) -> list[str]:
    """What a person reads of the answer and of the chosen hours."""
    expect(count(page)).to_contain_text("Fits:")
    return [page.locator(part).inner_text() for part in (".iop-search__found", ".iop-week-painter__free")]


def test_a_week_is_painted_with_keys_and_shared(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, "#v=1&where=77030&within=25")
    tab_to(page, page.locator("summary").filter(has_text="Paint my week"))
    page.keyboard.press("Enter")
    tab_to(page, cell(page, "Mon 6-7 am"))
    for _ in range(11):
        page.keyboard.press("ArrowDown")
    expect(cell(page, "Mon 5-6 pm")).to_be_focused()
    for steps, way in (((), "Down"), (("Right", "Right"), "Up"), (("Right",), "Down")):
        for step in steps:
            page.keyboard.press(f"Arrow{step}")
        page.keyboard.press("Space")
        for _ in range(4):
            page.keyboard.press(f"Shift+Arrow{way}")
    expect(page.locator(".iop-week-painter__free")).to_have_text("Free: Mon, Wed, Thu 5-10 pm")
    expect(cell(page, "Thu 9-10 pm: free")).to_have_attribute("aria-selected", "true")
    expect_found(page, near_fits=["Anchor Recovery", "Garden", "Lantern Center", "Opening Soon", "Resting Place"])
    garden = page.locator(".iop-card", has_text="Example Garden")
    expect(garden).to_contain_text("ask whether you may choose the days")
    other = open_search(viewport={"width": 1280, "height": 800})
    show(other, page.url[page.url.index("#") :])
    assert shown(other) == shown(page)
    page.keyboard.press("Space")
    expect(cell(page, "Thu 9-10 pm: not free")).to_be_focused()
    expect(page.locator(".iop-week-painter__free")).to_have_text("Free: Mon, Wed 5-10 pm; Thu 5-9 pm")


def touch(session: CDPSession, kind: str, *points: tuple[float, float]) -> None:
    """Put a finger down ("touchStart"), move it or lift it."""
    session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})


def middle(of: Locator) -> tuple[float, float]:
    """The middle of an element in the window."""
    box = of.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def open_week(page: Page) -> None:
    """Bring the late hours of the week under the finger."""
    page.locator("summary").filter(has_text="Paint my week").tap()
    cell(page, "Mon 5-6 pm").evaluate("cell => cell.scrollIntoView({ block: 'center', behavior: 'instant' })")


def test_a_week_is_painted_with_a_finger_and_shared(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    show(page, "#v=1&where=77030&within=25")
    open_week(page)
    session = page.context.new_cdp_session(page)
    start, end = middle(cell(page, "Mon 5-6 pm")), middle(cell(page, "Fri 8-9 pm"))
    touch(session, "touchStart", start)
    expect(page.locator(".iop-week-painter__stroke")).to_have_count(1)
    for part in (0.25, 0.5, 0.75, 1):
        touch(session, "touchMove", (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part))
    touch(session, "touchEnd")
    expect(page.locator(".iop-week-painter__free")).to_have_text("Free: Mon to Fri 5-9 pm")
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Free: Mon to Fri 5-9 pm"])
    cell(page, "Wed 5-6 pm").tap()
    expect(page.locator(".iop-week-painter__free")).to_contain_text("Wed 6-9 pm")
    other = open_search(**PHONE)
    show(other, page.url[page.url.index("#") :])
    assert shown(other) == shown(page)


def test_a_quick_swipe_over_the_week_scrolls_the_page(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    show(page)
    open_week(page)
    x, y = middle(cell(page, "Mon 5-6 pm"))
    before = page.evaluate("scrollY")
    session = page.context.new_cdp_session(page)
    touch(session, "touchStart", (x, y))
    for step in range(1, 9):
        touch(session, "touchMove", (x, y - 25 * step))
    touch(session, "touchEnd")
    expect(page.locator(".iop-week-painter__free")).to_contain_text("No hours chosen")
    assert page.evaluate("scrollY") > before + 50
    assert "free=" not in page.url


def test_exact_times_and_only_some_days(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, "#v=1&where=77030&within=25")
    tab_to(page, page.locator("summary").filter(has_text="exact times"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("button", name="I work or go to school then"))
    page.keyboard.press("Enter")
    said = page.locator(".iop-week-painter__free")
    expect(said).to_have_text("Free: Mon to Fri 6-9 am, 5-10 pm; Sat, Sun 6 am-10 pm")
    page.get_by_role("button", name="Only Mon, Wed, Fri").click()
    expect(said).to_have_text("Free: Mon, Wed, Fri 6-9 am, 5-10 pm")
    garden = page.locator(".iop-card", has_text="Example Garden")
    expect(garden).to_contain_text(re.compile("Fits|ask whether you may choose"))
    page.get_by_role("button", name="Clear", exact=True).click()
    expect(said).to_have_text("No hours chosen: every schedule counts.")
    expect(asked(page)).to_have_text(["77030, within 25 miles"])
