"""axe-core in a page of the browser: what it finds against, as lines that say where."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page

#: Rules that look at color alone: the only ones that a dark page can break and its light self not.
COLOR_RULES = ("color-contrast", "link-in-text-block")
_RUN = """
async (only) => {
    const options = { resultTypes: ["violations"], preload: false };
    if (only.rules) options.runOnly = { type: "rule", values: only.rules };
    options.rules = Object.fromEntries((only.without ?? []).map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any }) => [id, help, target.join(" "), any.map(({ message }) => message).join("; ")]));
}
"""


@cache
def _source() -> str:
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def load_axe(page: Page) -> None:
    """Put axe into the page that is open; the page's own policy stays in force."""
    page.evaluate(_source())


def violations(page: Page, *, rules: Sequence[str] = (), without: Sequence[str] = ()) -> list[str]:
    """What axe has against the page as it looks now, by ``rules`` (default: all) less those in ``without``."""
    found: list[list[Any]] = page.evaluate(_RUN, {"rules": list(rules) or None, "without": list(without)})
    return [f"{rule}: {help_}: {target} ({why})" for rule, help_, target, why in found]
