"""The page "My list" as a person uses it: what is kept, in which order, and what can be done with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.kept_list import kept, store
from tests.compare_site import (
    ANYWHERE,
    BRIDGE,
    CHOICE,
    CLOSED,
    DAY,
    EVENING,
    GONE,
    HOSPITAL_DAY,
    LONG,
    MEADOW,
    RARE,
    SUNDIAL,
    TEENS,
    UNKNOWN,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

LIST = "list/index.html"
HOURS = "#v=1&where=77030&free=mon-fri.17:00-22:00"
EIGHT = (EVENING, MEADOW, SUNDIAL, TEENS, DAY, HOSPITAL_DAY, BRIDGE, CHOICE)
#: Long, odd, unknown, closed, gone.
ODD = (LONG, RARE, UNKNOWN[0], CLOSED, GONE, ANYWHERE, EVENING)


def open_list(page: Page, programs: Sequence[str | tuple[str, str]] = (), fragment: str = "") -> None:
    """Keep programs, or programs with their notes, and open the list of them."""
    page.goto("privacy.html")
    store(page, [[each, ""] if isinstance(each, str) else list(each) for each in programs])
    show_list(page, fragment)


def show_list(page: Page, fragment: str = "") -> None:
    """Open the list of what is kept and wait until it is drawn."""
    page.goto(f"{LIST}{fragment}")
    expect(page.locator("[data-part=full]:not([hidden]), [data-part=empty]:not([hidden])")).to_have_count(1)
    expect(page.locator("[data-part=programs]")).not_to_have_attribute("hidden", "")


def programs(page: Page) -> Locator:
    """The programs in the order in which they are shown."""
    return page.locator(".iop-kept")


def program(page: Page, name: str) -> Locator:
    """The place of the program that has these words in its name or that of its facility."""
    return programs(page).filter(has_text=name)


def names(page: Page) -> Locator:
    """What the programs are called, in the order in which they are shown."""
    return page.locator(".iop-kept__what strong")


def headings(page: Page) -> Locator:
    """The headings of the groups in which they are shown."""
    return page.locator(".iop-kept-group__heading")


def status(page: Page) -> Locator:
    """What is said to those who do not see it."""
    return page.locator("[data-part=said]")


def kept_keys(page: Page) -> list[str]:
    """The keys of what is stored, in order."""
    return [key for key, _ in kept(page)]


def open_part(page: Page, name: str, summary: str) -> Locator:
    """Open a part of a program's place, such as "Calendar file", and return it."""
    part = program(page, name).locator("details").filter(has_text=summary)
    part.locator("summary").click()
    return part


def saved(page: Page, button: Locator) -> tuple[str, str]:
    """Press a button that saves a file; return its name and what is in it."""
    with page.expect_download() as waiting:
        button.click()
    path = waiting.value.path()
    return waiting.value.suggested_filename, path.read_bytes().decode("utf-8")


def words_of_list(page: Page) -> dict[str, str]:
    """What the scripts of the page say."""
    words: dict[str, str] = json.loads(page.locator("#list-words").text_content() or "{}")
    return words
