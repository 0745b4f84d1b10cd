"""What is pressed before the answer to the last press is shown counts as well: on a slow phone that is many a press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.compare_page import compare, expect_columns
from tests.browser.search_page import asked, show
from tests.compare_site import DAY, EVENING, MEADOW, SUNDIAL

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

HOURS = """hours => {
  document.querySelector(`td[aria-label^="${hours}"]`).focus();
  for (const [key, shiftKey] of [[" ", false], ["ArrowDown", true], ["ArrowDown", true]]) {
    const event = new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }
}"""


def press_at_once(page: Page, *elements: str) -> None:
    """Press elements, each the first of a selector, so quickly that the page draws nothing in between."""
    page.evaluate("all => all.map(one => document.querySelector(one)).forEach(each => each.click())", list(elements))


def test_hours_painted_quickly_are_all_painted(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, "#v=1&where=77030&within=25")
    page.locator("summary").filter(has_text="Paint my week").click()
    expect(page.get_by_role("gridcell", name="Mon 5-6 pm")).to_be_visible()
    page.evaluate(HOURS, "Mon 5-6 pm")
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Free: Mon 5-8 pm"])


def test_terms_chosen_quickly_are_all_asked_for_and_all_taken_away(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, "#v=1&focus=mental-health")
    press_at_once(page, "[data-group=focus][value=substance-use]", "[data-group=focus][value=eating-disorder]")
    expect(asked(page)).to_have_text(["Mental health", "Substance use", "Eating disorder"])
    press_at_once(page, *(f".iop-chosen li:nth-child({at}) button" for at in (1, 3)))
    expect(asked(page)).to_have_text(["Substance use"])


def test_columns_removed_and_moved_quickly_stay_removed_and_moved(open_compare: OpenPage) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    compare(page, EVENING, MEADOW, SUNDIAL, DAY)
    press_at_once(
        page,
        f'[data-key="{EVENING}"] [data-tool=remove]',
        f'[data-key="{MEADOW}"] [data-tool=on]',
        f'[data-key="{EVENING}"] [data-tool=on]',
    )
    expect_columns(page, (SUNDIAL, MEADOW, DAY))
