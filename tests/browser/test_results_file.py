"""What was found can be saved as a table: the rows of the full export, in the order shown, and nobody learns of it."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import PHONE, SEARCH, count, names, show, tab_to
from tests.browser.test_search_privacy import Requests, expect_nothing_kept

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

    from tests.browser.conftest import OpenPage

HOUSTON = "#v=1&where=77030&within=25&focus=mental-health"
FACTS = {"compare/facts.json", "compare/facts/1.json"}


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Save these results as a table")


def told(page: Page) -> Locator:
    return page.locator(".iop-results-file [role=status]")


def saved(page: Page) -> tuple[str, bytes]:
    """Press the button; return the name of the file that the browser saves, and what it holds."""
    with page.expect_download() as download:
        button(page).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def lines_of(table: bytes) -> list[bytes]:
    return table.split(b"\r\n")


def full_table(page: Page) -> bytes:
    answer = page.request.get("data/programs.csv")
    assert answer.ok
    return answer.body()


def facilities_in(table: bytes) -> list[str]:
    rows = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), strict=True)
    return list(dict.fromkeys(row["facility_name"] for row in rows))


def test_the_table_has_the_rows_of_the_full_export_in_the_order_shown(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, HOUSTON)
    name, table = saved(page)
    assert re.fullmatch(r"iop-programs-\d{4}-\d{2}-\d{2}\.csv", name)
    whole = lines_of(full_table(page))
    lines = lines_of(table)
    assert lines[0] == whole[0]
    assert set(lines) <= set(whole)
    shown = [*names(page, "near-fits").all_inner_texts(), *names(page, "near-might").all_inner_texts()]
    assert facilities_in(table)[: len(shown)] == shown
    expect(told(page)).to_have_text(
        f"The table is ready, with {len(lines) - 2} programs. Your browser has saved it, or asks where to."
    )
    expect(count(page)).to_contain_text("Fits: ")
    programs = sum(map(int, re.findall(r"(\d+) programs?", count(page).inner_text())))
    assert len(lines) - 2 == programs


def test_with_nothing_asked_the_table_is_the_full_export_in_another_order(open_search: OpenPage) -> None:
    page = open_search()
    show(page)
    _name, table = saved(page)
    assert sorted(lines_of(table)) == sorted(lines_of(full_table(page)))


def test_what_is_hidden_is_not_in_the_table(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, f"{HOUSTON}&free=mon-fri.17:00-22:00")
    _name, whole = saved(page)
    page.get_by_role("checkbox", name="Hide what only might fit").check()
    expect(page.get_by_role("button", name="Show what might fit").first).to_be_visible()
    _name, sure = saved(page)
    assert set(lines_of(sure)) < set(lines_of(whole))
    shown = [*names(page, "near-fits").all_inner_texts(), *names(page, "video-fits").all_inner_texts()]
    assert facilities_in(sure) == shown


def test_the_button_works_by_keyboard_and_on_a_phone(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, HOUSTON)
    tab_to(page, button(page))
    with page.expect_download():
        page.keyboard.press("Enter")
    expect(button(page)).to_be_focused()
    phone = open_search(**PHONE)
    show(phone, HOUSTON)
    phone.get_by_role("button", name="Sort, hide, save").tap()
    box = button(phone).bounding_box()
    assert box is not None
    assert box["height"] >= 44
    with phone.expect_download():
        button(phone).tap()
    assert phone.evaluate("document.documentElement.scrollWidth") == 360


def test_nothing_of_the_search_is_in_a_request_or_stays_on_the_device(open_search: OpenPage, search_url: str) -> None:
    page = open_search()
    requests = Requests(page.context)
    show(page, f"{HOUSTON}&name=sundial")
    name, _table = saved(page)
    assert requests.files(search_url) >= FACTS
    assert {path for path in requests.files(search_url) if path.startswith(("compare", "data"))} == FACTS
    assert not re.search("77030|mental|sundial", requests.text() + name)
    assert requests.referrers() == []
    expect_nothing_kept(page)


def test_without_results_there_is_nothing_to_save(open_search: OpenPage) -> None:
    page = open_search()
    show(page, "#v=1&name=zebrafish")
    expect(button(page)).to_have_count(0)
    page.goto(f"{SEARCH}#v=1&where=Nowhere,+TX")
    expect(page.get_by_role("heading", name="Which place do you mean?")).to_be_visible()
    expect(button(page)).to_have_count(0)


def test_a_file_that_cannot_be_read_is_told_and_may_be_asked_for_again(open_search: OpenPage) -> None:
    page = open_search()
    show(page, HOUSTON)
    page.route("**/facts/1.json", lambda route: route.fulfill(body="{", content_type="application/json"))
    button(page).click()
    expect(told(page)).to_have_text(
        "The table could not be made. Check your connection, reload the page and try again."
    )
    page.unroute("**/facts/1.json")
    saved(page)
    expect(told(page)).to_contain_text("The table is ready")


def test_files_of_two_builds_are_asked_for_again_and_a_program_that_is_gone_is_told(open_search: OpenPage) -> None:
    page = open_search()
    show(page, HOUSTON)
    times = []

    def older(route: Route) -> None:
        """Answer the first time with a list of another build, then with files from which programs are gone."""
        times.append(route.request.url)
        file = route.fetch().json()
        if len(times) == 1:
            file["files"][0] = "aa/before"
        route.fulfill(body=json.dumps(file))

    def without(route: Route) -> None:
        file = route.fetch().json()
        file["trackIds"] = []
        tracks = file["parts"][0]["tracks"]["id"]
        tracks[0] = [f"was-{each}" for each in tracks[0]]
        route.fulfill(body=json.dumps(file))

    page.route("**/facts.json", older)
    saved(page)
    expect(told(page)).to_contain_text("The table is ready")
    assert len(times) == 2
    page.unroute("**/facts.json")
    page.route("**/facts/1.json", without)
    button(page).click()
    expect(told(page)).to_contain_text("programs are missing in it: the site has changed.")
    assert "ready" not in told(page).inner_text()


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_what_is_below_stays_where_it_is_when_the_answer_comes(open_search: OpenPage, width: int) -> None:
    page = open_search(viewport={"width": width, "height": 800})
    page.goto(SEARCH)
    before = page.locator(".iop-search__results").bounding_box()
    show(page)
    after = page.locator(".iop-search__results").bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["y"] - after["y"]) < 60
