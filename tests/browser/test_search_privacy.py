"""A search leaves nothing behind: no request says what was asked, and nothing of it is stored on the device."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus, urlsplit

from playwright.sync_api import expect

from tests.browser.search_page import SEARCH, answer, asked, choice, count, names, show

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Request

    from tests.browser.conftest import OpenPage

#: A point in Houston that is nobody's home, and how it must not be written anywhere.
POINT = {"latitude": 29.70793, "longitude": -95.40117}
_KEPT = """async () => [
    document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    JSON.stringify(history.state ?? ""), window.name,
].filter((each) => each && each !== '""')"""


class Requests:
    """Everything that a context asks of a server."""

    def __init__(self, context: BrowserContext) -> None:
        self._all: list[Request] = []
        context.on("request", self._keep)

    def _keep(self, request: Request) -> None:
        self._all.append(request)

    def files(self, site_url: str) -> set[str]:
        """The files of the site that were asked for. Fails if a request left the site or carries more than a path."""
        found = set()
        for request in self._all:
            # What stands behind the # stays in the browser.
            url = request.url.split("#")[0]
            assert url.startswith(site_url), url
            assert not urlsplit(url).query, url
            assert request.method == "GET", url
            assert request.post_data is None, url
            found.add(url.removeprefix(site_url))
        return found

    def text(self) -> str:
        """All that a server can read: addresses and headers."""
        parts = [part for each in self._all for part in (each.url.split("#")[0], *each.all_headers().values())]
        return unquote_plus("\n".join(parts)).lower()

    def referrers(self) -> list[str]:
        """Where requests say that they come from."""
        return [said for each in self._all if (said := each.all_headers().get("referer"))]


PAGE_FILES = {SEARCH, "static/site.css", "static/kept.js", "static/search.css", "static/search.js"}
SEARCH_FILES = {"search/programs.json", "search/places.json", "search/map.json"}


def expect_nothing_kept(page: Page) -> None:
    """Fail if the device holds anything of the visit."""
    assert page.evaluate(_KEPT) == []
    assert page.context.cookies() == []


def ask_for_everything(page: Page) -> None:
    """Fill in every kind of question."""
    page.get_by_role("combobox", name="ZIP code").press_sequentially("Akron, OH")
    page.keyboard.press("Enter")
    expect(asked(page)).to_contain_text(["Akron, OH"])
    page.get_by_role("button", name="After school").click()
    choice(page, "Mental health").check()
    page.get_by_role("spinbutton", name="Age in years").fill("16")
    page.get_by_role("searchbox", name="Name of a program").fill("zebrafish")
    expect(asked(page)).to_have_count(5)
    page.get_by_role("button", name="zebrafish").click()
    for summary in page.locator(".iop-search summary:visible").all():
        summary.click()
    choice(page, "Aetna").check()
    page.get_by_role("combobox", name="Travel each way").select_option("distance")
    page.get_by_role("searchbox", name="Find in this list").first.fill("trauma")
    for view in ("Table", "Map", "List"):
        page.get_by_role("radio", name=view).check()
    expect(count(page)).to_contain_text("program")


def test_no_request_says_what_is_searched_for(open_search: OpenPage, search_url: str) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    requests = Requests(page.context)
    show(page)
    ask_for_everything(page)
    page.get_by_role("link", name="Example Canal Youth Services", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect_nothing_kept(page)
    page.go_back()
    expect(answer(page)).to_be_visible()
    page.reload()
    expect(answer(page)).to_be_visible()
    expect_nothing_kept(page)
    assert requests.files(search_url) == PAGE_FILES | SEARCH_FILES | {"oh/example-canal.html"}
    said = requests.text()
    for word in ("akron", "4430", "mental-health", "aetna", "zebra", "trauma", "15:00", "where="):
        assert word not in said, word
    assert requests.referrers() == []


def test_a_link_to_a_search_says_nothing_to_the_server(open_search: OpenPage, search_url: str) -> None:
    page = open_search()
    requests = Requests(page.context)
    show(page, "#v=1&where=Akron,+OH&within=25&focus=mental-health&age=16&name=zebrafish")
    assert requests.files(search_url) <= PAGE_FILES | SEARCH_FILES
    assert not re.search("akron|mental|zebra", requests.text())
    assert requests.referrers() == []


def test_places_are_fetched_only_when_one_is_asked_for(open_search: OpenPage, search_url: str) -> None:
    page = open_search()
    requests = Requests(page.context)
    show(page)
    choice(page, "Mental health").check()
    expect(asked(page)).to_have_count(1)
    assert requests.files(search_url) == PAGE_FILES | {"search/programs.json"}
    page.get_by_role("combobox", name="ZIP code").press_sequentially("7")
    page.get_by_role("combobox", name="ZIP code").press_sequentially("7")
    expect(page.locator("#where-places > li").first).to_be_visible()
    assert requests.files(search_url) == PAGE_FILES | {"search/programs.json", "search/places.json"}


def test_short_forms_send_nothing(open_search: OpenPage, search_url: str) -> None:
    page = open_search()
    requests = Requests(page.context)
    for path in ("index.html", "tx/index.html", "tx/city/houston.html"):
        page.goto(path)
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true })")
        page.get_by_label("ZIP code").fill("44303")
        choice(page, "Substance use").check()
        page.get_by_role("button", name="Show programs").click()
        expect(asked(page)).to_have_count(2)
        expect(answer(page)).to_be_visible()
        expect_nothing_kept(page)
    pages = {"index.html", "tx/index.html", "tx/city/houston.html", "static/short_form.js", "static/guide_search.js"}
    assert requests.files(search_url) <= PAGE_FILES | SEARCH_FILES | pages
    assert not re.search("44303|substance", requests.text())
    assert requests.referrers() == []


def test_where_somebody_is_stays_in_the_page(open_search: OpenPage, search_url: str) -> None:
    page = open_search(geolocation=POINT, permissions=["geolocation"])
    requests = Requests(page.context)
    show(page)
    page.get_by_role("button", name="Use where I am").click()
    expect(page.locator(".iop-place-field__status")).to_contain_text("You are near")
    expect(page.get_by_role("heading", name="Near you")).to_be_visible()
    expect(names(page, "near-fits").first).to_be_visible()
    choice(page, "Mental health").check()
    expect(asked(page)).to_have_count(2)
    assert re.fullmatch(r".*#v=1(&within=25)?&focus=mental-health", page.url)
    expect(page.get_by_role("heading", name="Near you")).to_be_visible()
    assert requests.files(search_url) == PAGE_FILES | {"search/programs.json", "search/places.json"}
    everything = f"{requests.text()} {page.url} {page.content()}"
    for number in ("29.7", "95.4", "houston, tx, usa"):
        assert number not in everything, number
    expect_nothing_kept(page)
    page.reload()
    expect(page.get_by_role("heading", name="Near you")).to_have_count(0)


def test_who_does_not_say_where_they_are_is_told_what_to_do(open_search: OpenPage) -> None:
    page = open_search(permissions=[])
    show(page)
    page.get_by_role("button", name="Use where I am").click()
    said = page.locator(".iop-place-field__status")
    expect(said).to_have_text("Your browser does not share where you are. Type a ZIP code or a city.")
    expect(answer(page)).to_be_visible()


def test_a_place_abroad_is_told(open_search: OpenPage) -> None:
    page = open_search(geolocation={"latitude": 52.5, "longitude": 13.4}, permissions=["geolocation"])
    show(page)
    page.get_by_role("button", name="Use where I am").click()
    expect(page.locator(".iop-place-field__status")).to_contain_text("outside of the United States")
