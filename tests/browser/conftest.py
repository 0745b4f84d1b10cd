"""A real browser for the tests that act as a person would. Playwright drives the machine's own Chrome."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.chrome import QUIET_FLAGS, NoChromeError, find_chrome
from tests.browser.outside_requests import OutsideRequests
from tests.browser.site_server import shown
from tests.compare_site import compare_site
from tests.search_site import search_site
from tests.whole_site import BASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from tests.whole_site import Site

# Only this machine has a name, so that nothing can be reached even by a page that tries.
NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
#: How often slower than this machine the pages are to run, such as 6 for a cheap phone: what then fails is a race.
SLOWDOWN = float(os.environ.get("SLOWDOWN", "1"))
#: How long a page may take to show what is expected of it. A busy machine needs more than a quiet one.
EXPECT_MILLISECONDS = 15_000


class OpenPage(Protocol):
    """Opens a page of the site; the options are those of Playwright's `Browser.new_context`."""

    def __call__(self, **options: Any) -> Page: ...


@pytest.fixture(scope="session")
def chrome() -> str:
    """Path of the Chrome or Chromium in use."""
    try:
        return find_chrome()
    except NoChromeError as problem:
        pytest.fail(f"browser tests: {problem}", pytrace=False)


@pytest.fixture(scope="session")
def browser(chrome: str) -> Iterator[Browser]:
    """One browser without a window for all tests; the sandbox is off for root only, where it cannot work."""
    expect.set_options(timeout=EXPECT_MILLISECONDS * SLOWDOWN)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chrome,
            headless=True,
            chromium_sandbox=os.geteuid() != 0,
            args=[*QUIET_FLAGS, NO_OTHER_HOST],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site_url(whole_site: Site) -> Iterator[str]:
    """Address of a site of invented facilities with every kind of page, below a folder of its host."""
    with shown(whole_site.folder, BASE) as address:
        yield address


@pytest.fixture(scope="session")
def search_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the small site of invented facilities to search in, below a folder of its host."""
    with shown(search_site(tmp_path_factory.mktemp("search-site")), BASE) as address:
        yield address


@pytest.fixture(scope="session")
def compare_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the small site of invented facilities to compare and to keep, below a folder of its host."""
    with shown(compare_site(tmp_path_factory.mktemp("compare-site")), BASE) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, site_url: str) -> Iterator[OpenPage]:
    """Open pages in a context of their own, such as `open_page(java_script_enabled=False)`.

    Addresses may be relative to the site. After the test, any request that left the site's origin fails it, and
    so does any breach of a page's own policy and any error in a script.
    """
    with _pages_of(browser, site_url) as open_one:
        yield open_one


@pytest.fixture
def open_search(browser: Browser, search_url: str) -> Iterator[OpenPage]:
    """The same for the small site to search in, with a clock as in Houston."""
    with _pages_of(browser, search_url, timezone_id="America/Chicago") as open_one:
        yield open_one


@pytest.fixture
def open_compare(browser: Browser, compare_url: str) -> Iterator[OpenPage]:
    """The same for the small site to compare in, with a clock as in Houston."""
    with _pages_of(browser, compare_url, timezone_id="America/Chicago") as open_one:
        yield open_one


@contextmanager
def _pages_of(browser: Browser, address: str, **usual: Any) -> Iterator[OpenPage]:
    outside = OutsideRequests(address)
    contexts = []

    def open_one(**options: Any) -> Page:
        context = browser.new_context(base_url=address, **{**usual, **options})
        contexts.append(context)
        outside.watch(context)
        page = context.new_page()
        if SLOWDOWN > 1:
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not outside.urls, f"requests left the site: {', '.join(sorted(set(outside.urls)))}"
    assert not outside.complaints, "\n".join(sorted(set(outside.complaints)))


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A page in a fresh context with the default settings, watched as `open_page` says."""
    return open_page()
