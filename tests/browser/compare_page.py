"""The page that compares as a person uses it, and what it shows."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.compare_site import DAY, EVENING, MEADOW, SUNDIAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

COMPARE = "compare/index.html"
#: Three programs of three facilities, and two of one.
THREE = (EVENING, MEADOW, SUNDIAL)
TWO_OF_ONE = (EVENING, DAY)
HOURS = "&where=77030&free=mon-fri.17:00-22:00"


def fragment_of(*programs: str, more: str = "") -> str:
    """The fragment of a link to a comparison."""
    return f"#v=1&programs={','.join(programs)}{more}"


def compare(page: Page, *programs: str, more: str = "") -> None:
    """Open a comparison and wait until it is drawn."""
    page.goto(f"{COMPARE}{fragment_of(*programs, more=more)}")
    expect(tools(page)).to_have_count(len(programs))


def keep(page: Page, *programs: str) -> None:
    """Let the device keep programs, as a list of an earlier visit."""
    page.goto("privacy.html")
    stored = json.dumps({"v": 1, "programs": [[program, ""] for program in programs]})
    page.evaluate("(text) => localStorage.setItem('iop-list', text)", stored)


def tools(page: Page) -> Locator:
    """The buttons of each column, in the order of the columns."""
    return page.locator(".iop-column-tools")


def expect_columns(page: Page, programs: Sequence[str]) -> None:
    """Wait until the columns are these programs in this order, in the page and in its address."""
    for at, program in enumerate(programs):
        expect(tools(page).nth(at)).to_have_attribute("data-key", program)
    expect(tools(page)).to_have_count(len(programs))
    assert f"programs={','.join(programs)}" in page.url


def tool(page: Page, program: str, name: str) -> Locator:
    """A button of a program's column, by the beginning of its words."""
    return page.locator(f'.iop-column-tools[data-key="{program}"]').get_by_role("button", name=name)


def rows(page: Page, label: str) -> Locator:
    """The row of a fact, by the beginning of its label."""
    head = page.get_by_role("rowheader", name=re.compile(f"^{re.escape(label)}"))
    return page.locator(".iop-comparison tbody tr").filter(has=head)


def cells(page: Page, label: str) -> Locator:
    """What the programs say in a row."""
    return rows(page, label).get_by_role("cell")


def count(page: Page) -> Locator:
    """What is said of what is shown."""
    return page.locator("[data-part=count]")


def opened(page: Page, summary: str) -> Locator:
    """The head of a part that opens."""
    return page.locator(".iop-compare__tools summary").filter(has_text=summary)
