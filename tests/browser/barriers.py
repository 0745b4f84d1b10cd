"""What stands in the way on a page as a script has drawn it: headings, axe in light and dark, room, and its HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.axe import COLOR_RULES, load_axe, violations
from tests.browser.site_server import shown
from tests.html_checker import ADVICE, Message, check_html, find_java

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

#: The checker takes the JSON of words for a script.
_DATA = "Inline script violates Content Security Policy (meta tag)"
_LEVELS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => [Number(heading.tagName[1]), heading.textContent.trim()])"""


def skips(levels: list[tuple[int, str]]) -> list[str]:
    """Headings that are deeper by more than one than the heading before."""
    before = 0
    found = []
    for level, words in levels:
        if level > before + 1:
            found.append(f"h{before}, then h{level}: {words}")
        before = level
    return found


def barriers(page: Page) -> list[str]:
    """What is wrong with the page that is open, in light and dark."""
    found = skips(page.evaluate(_LEVELS))
    load_axe(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {each}" for each in violations(page, rules=COLOR_RULES if scheme == "dark" else ())]
    if not page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
        found.append("the page is wider than the screen")
    return found


def write_drawn(page: Page, folder: Path, name: str) -> None:
    """Write the page that is open, as it is now, into ``folder``."""
    text = f"<!DOCTYPE html>\n{page.evaluate('document.documentElement.outerHTML')}"
    (folder / f"{name.replace(' ', '-')}.html").write_text(text, encoding="utf-8")


def faults_of_drawn(folder: Path) -> list[Message]:
    """What is wrong with the HTML of the pages that were written into ``folder``."""
    java = find_java()
    assert java, f"no Java: {ADVICE}"
    with shown(folder) as address:
        said = check_html(java, [f"{address}{path.name}" for path in sorted(folder.iterdir())])
    return [message for message in said if not message.text.startswith(_DATA)]
