"""Every page asks nothing of another host, stores nothing by itself, and is whole without JavaScript and on a disk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.outside_requests import OutsideRequests
from tests.whole_site import BASE, KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

#: The page that a host shows at any address names everything from the top of the host, so a disk cannot show it.
NOT_ON_A_DISK = "not_found"
#: A script, not data for search engines: a page without one is the same for everybody.
_ACTS = re.compile(r'<script(?! type="application/ld\+json")')
#: What stands behind a search where no script runs.
AS_A_LIST = " (a list to browse)"
#: What only a script can do, and what it then shows.
_WITH_SCRIPTS = ".iop-short-form, .iop-guide-search, .iop-search, .iop-list, .iop-compare, .iop-keep-box"


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_asks_only_its_own_host_and_keeps_its_policy(page: Page, whole_site: Site, kind: str) -> None:
    for path in whole_site.samples_of(kind):
        page.goto(path, wait_until="load")
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")
        for field in page.locator(".iop-guide-search input").all():
            field.fill("insurance")
            expect(page.locator(".iop-guide-search").get_by_role("status")).to_contain_text("in the guide")
    assert page.evaluate("document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage)") == ""


def test_a_page_is_complete_without_javascript(open_page: OpenPage, whole_site: Site) -> None:
    acting = [path for path in whole_site.samples if _ACTS.search((whole_site.folder / path).read_text("utf-8"))]
    assert acting
    without, with_scripts = open_page(java_script_enabled=False), open_page()
    for path in acting:
        for page in (without, with_scripts):
            page.goto(path)
        if with_scripts.locator(".iop-search").count():
            expect(with_scripts.locator('[data-part="count"]')).to_contain_text("programs at")
        for said in with_scripts.locator("[data-part=count]").all():
            expect(said).not_to_contain_text("Reading")
        # Nothing else may appear with scripts. A search goes on adding to what it found.
        shown = words_of(with_scripts, "body") - {line.removesuffix(AS_A_LIST) for line in words_of(without, "body")}
        assert shown - words_of(with_scripts, _WITH_SCRIPTS) <= {"Contents and search"}, path
        expect(without.locator("form:visible")).to_have_count(0)


def words_of(page: Page, selector: str) -> set[str]:
    """The lines of text that can be seen in some parts of a page."""
    return {line for text in page.locator(selector).all_inner_texts() for line in text.split("\n")}


def test_pages_work_from_a_disk(browser: Browser, whole_site: Site) -> None:
    context = browser.new_context()
    outside = OutsideRequests(whole_site.folder.as_uri())
    outside.watch(context)
    page = context.new_page()
    for path in (path for kind in KINDS if kind != NOT_ON_A_DISK for path in whole_site.samples_of(kind)):
        page.goto((whole_site.folder / path).as_uri())
        expect(page.locator(".iop-main")).to_be_visible()
        plain = ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") not in plain, path
    context.close()
    assert (outside.urls, outside.complaints) == ([], [])


def test_an_address_that_is_not_there_shows_a_page_that_leads_on(page: Page, site_url: str) -> None:
    answer = page.goto("oh/city/no/such/page.html")
    assert answer is not None
    assert answer.status == 404
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.locator("header").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(rf"^{re.escape(site_url)}"))
    expect(page.locator(".iop-main")).to_be_visible()
    assert BASE in page.url
