"""What somebody keeps, as a person sees it: the checks of programs, the tray at the foot, and what is stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

NAME = "iop-list"
LANTERN = "tx/example-lantern.iop"
LANTERN_DAY = "tx/example-lantern.day"
ANCHOR = "tx/example-anchor.iop"


def check_of(page: Page, key: str) -> Locator:
    """The check "On my list" of the program with this key."""
    return page.locator(f'[data-keep="{key}"]')


def tray(page: Page) -> Locator:
    """The tray at the foot of the page."""
    return page.get_by_role("region", name="My list")


def press_in_tray(page: Page, name: str) -> Locator:
    """A button of the tray."""
    return tray(page).get_by_role("button", name=name)


def link_in_tray(page: Page, name: str) -> Locator:
    """A link of the tray, as it is when a pointer comes to it."""
    link = tray(page).get_by_role("link", name=name)
    link.hover()
    return link


def kept(page: Page) -> list[list[str]]:
    """The programs that are stored, each with its note."""
    text = page.evaluate("name => localStorage.getItem(name)", NAME)
    found: list[list[str]] = json.loads(text)["programs"] if text else []
    return found


def stored_names(page: Page) -> list[str]:
    """The names of everything that is stored on the device by the site, in any of the ways that there are."""
    names: list[str] = page.evaluate(
        """async () => [
            ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(";").filter(Boolean),
            ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
            ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope), window.name,
        ].filter(Boolean)"""
    )
    return names


def store(page: Page, programs: Sequence[Sequence[str]]) -> None:
    """Store these programs, each with its note, as if they had been kept before the page is opened."""
    put(page, json.dumps({"v": 1, "programs": programs}))


def put(page: Page, text: str) -> None:
    """Store any text in the place of the list. The page must be one of the site."""
    page.evaluate("([name, text]) => localStorage.setItem(name, text)", [NAME, text])


def expect_count(page: Page, number: int) -> None:
    """Wait until the tray and the header say how many programs are kept."""
    words = f"My list: {number} program{'' if number == 1 else 's'}"
    head = page.locator("header").get_by_role("link", name="My list")
    if number:
        expect(tray(page).locator(".iop-kept-tray__count")).to_have_text(words)
        expect(head).to_have_text(f"My list\N{NO-BREAK SPACE}({number})")
    else:
        expect(tray(page).get_by_role("link")).to_have_count(0)
        expect(head).to_have_text("My list")
