"""The search page as a person uses it, with a keyboard alone or with a finger alone, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from playwright.sync_api import expect

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage

SEARCH = "search/index.html"
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
#: More stops than the search page has, unless every list of terms is open.
MOST_STOPS = 100


def show(page: Page, fragment: str = "") -> None:
    """Open the search page and wait for its answer."""
    page.goto(f"{SEARCH}{fragment}")
    expect(answer(page)).to_be_visible()


def answer(page: Page) -> Locator:
    """What stands above the results, or in their place when there are none."""
    return page.locator(".iop-results__section, section.iop-no-results").first


def count(page: Page) -> Locator:
    """How many programs were found, in words."""
    return page.locator("[data-part=count]")


def asked(page: Page) -> Locator:
    """The words of everything that is asked for."""
    return page.locator("[data-asked]")


def choice(page: Page, name: str | re.Pattern[str]) -> Locator:
    """A check of the form. The checks of programs, which say what these are for, are not meant."""
    return page.get_by_role("checkbox", name=name).and_(page.locator(":not([data-keep])"))


def places(page: Page) -> Locator:
    """The places that are suggested."""
    return page.locator("#where-places > li:visible")


def names(page: Page, group: str) -> Locator:
    """The names in a group of results, such as ``near-fits``."""
    return page.locator(f"#found-{group} ~ ul .iop-card__name a")


def expect_found(page: Page, **groups: Sequence[str]) -> None:
    """Wait until each group of results, such as ``near_fits``, holds these names ("Example" before each) in order."""
    for group, expected in groups.items():
        expect(names(page, group.replace("_", "-"))).to_have_text([f"Example {each}" for each in expected])


def tab_to(page: Page, target: Locator, most: int = MOST_STOPS) -> None:
    """Press Tab until ``target`` has the focus."""
    for _ in range(most):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached with {most} presses of Tab: {target}")


class Hands(Protocol):
    """What a person works the page with."""

    page: Page

    def press(self, target: Locator) -> None:
        """Press a button, a check or the head of a list that opens."""

    def write(self, target: Locator, text: str) -> None:
        """Write into a field."""

    def choose_place(self, text: str) -> None:
        """Write into the field for a place and take the first suggestion."""

    def open_filters(self) -> None:
        """Go where all filters are."""

    def close_filters(self) -> None:
        """Go from there to the results."""


class Keyboard:
    """Tab, letters, arrows, Enter and the space bar; nothing else."""

    def __init__(self, open_search: OpenPage) -> None:
        self.page = open_search(viewport={"width": 1280, "height": 800})

    def press(self, target: Locator) -> None:
        tab_to(self.page, target)
        self.page.keyboard.press("Space")

    def write(self, target: Locator, text: str) -> None:
        tab_to(self.page, target)
        self.page.keyboard.type(text)

    def choose_place(self, text: str) -> None:
        field = self.page.get_by_role("combobox", name="ZIP code")
        self.write(field, text)
        expect(places(self.page).first).to_be_visible()
        self.page.keyboard.press("ArrowDown")
        expect(field).to_have_attribute("aria-activedescendant", "where-0")
        self.page.keyboard.press("Enter")
        expect(places(self.page)).to_have_count(0)

    def open_filters(self) -> None:
        """All filters stand beside the results."""

    def close_filters(self) -> None:
        """They stay where they are."""


class Finger:
    """Taps on a phone, and its own keyboard."""

    def __init__(self, open_search: OpenPage) -> None:
        self.page = open_search(**PHONE)

    def press(self, target: Locator) -> None:
        # Rows out of sight have a guessed height, which becomes the real one on the way there.
        target.scroll_into_view_if_needed()
        target.tap()

    def write(self, target: Locator, text: str) -> None:
        target.tap()
        self.page.keyboard.type(text)

    def choose_place(self, text: str) -> None:
        self.write(self.page.get_by_role("combobox", name="ZIP code"), text)
        places(self.page).first.tap()
        expect(places(self.page)).to_have_count(0)

    def open_filters(self) -> None:
        self.page.locator("[data-open]").tap()
        expect(self.page.get_by_role("dialog")).to_be_visible()

    def close_filters(self) -> None:
        self.page.get_by_role("dialog").get_by_role("button", name="Show").tap()
        expect(self.page.get_by_role("dialog")).to_have_count(0)
        expect(self.page.locator("#results")).to_be_focused()


#: Both, for tests that are to be done either way.
HANDS = (Keyboard, Finger)
