"""axe finds nothing on any kind of page, nor on any example of a component: narrow and wide, light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.axe import COLOR_RULES, load_axe, violations
from tests.browser.site_server import shown
from tests.gallery import write_gallery
from tests.whole_site import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page, ViewportSize

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

NARROW: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 800}
#: The gallery shows parts of pages one below the other: what only a whole page can keep is looked at on whole pages.
ONLY_FOR_WHOLE_PAGES = (
    "heading-order",
    "landmark-no-duplicate-banner",
    "landmark-no-duplicate-contentinfo",
    "landmark-banner-is-top-level",
    "landmark-contentinfo-is-top-level",
    "landmark-complementary-is-top-level",
    "landmark-unique",
    "region",
)


def look(page: Page, without: Sequence[str] = (), sizes: Sequence[ViewportSize] = (NARROW, WIDE)) -> list[str]:
    """What axe has against the open page in each of ``sizes``, light and dark."""
    load_axe(page)
    found = []
    for size in sizes:
        page.set_viewport_size(size)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            rules = COLOR_RULES if scheme == "dark" else ()
            found += [
                f"{size['width']} px, {scheme}: {each}" for each in violations(page, rules=rules, without=without)
            ]
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_page_has_a_barrier(open_page: OpenPage, whole_site: Site, kind: str) -> None:
    page = open_page()
    found = []
    *_, largest = whole_site.samples_of(kind)
    for path in whole_site.samples_of(kind):
        page.goto(path)
        sizes = (NARROW, WIDE) if path == largest else (NARROW,)
        found += [f"{path}: {each}" for each in look(page, sizes=sizes)]
    assert not found, "\n".join(found)


def test_no_example_of_a_component_has_a_barrier(browser: Browser, tmp_path: Path) -> None:
    write_gallery(tmp_path)
    context = browser.new_context()
    page = context.new_page()
    with shown(tmp_path) as address:
        page.goto(address)
        found = look(page, ONLY_FOR_WHOLE_PAGES)
    context.close()
    assert not found, "\n".join(found)


def test_axe_sees_what_is_wrong(open_page: OpenPage) -> None:
    page = open_page()
    page.goto("index.html")
    page.evaluate("""() => {
        const main = document.querySelector("main");
        main.append(document.createElement("button"));
        const pale = document.createElement("p");
        pale.textContent = "Pale words";
        pale.style.cssText = "color: #777; background: #888";
        main.append(pale);
    }""")
    found = "\n".join(look(page))
    assert "360 px, light: button-name" in found
    assert "1280 px, dark: color-contrast" in found
