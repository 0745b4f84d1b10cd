"""A person searches guide and programs from one box: with the keyboard, on a phone, from a disk, without an index."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.browser.axe import load_axe, violations
from tests.browser.search_page import answer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Route

    from tests.browser.conftest import OpenPage
    from tests.whole_site import Site

HOME = "index.html"
LEVELS = "guide/choose/levels-of-care.html"
BOX = "Search the guide and programs"
PAGES = [HOME, LEVELS]


def _errors(page: Page) -> list[str]:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    return told


def _open(page: Page, path: str) -> Locator:
    """Open a page and give its search box."""
    page.goto(path)
    if path != HOME:
        page.locator("summary").first.click()
    return page.get_by_role("searchbox", name=BOX)


def _status(page: Page) -> Locator:
    return page.get_by_role("search").get_by_role("status")


def _group(page: Page, name: str) -> Locator:
    """The links below one of the two headings."""
    return page.get_by_role("search").get_by_role("list", name=name).get_by_role("link")


@pytest.mark.parametrize("path", PAGES)
def test_a_kind_of_program_is_found_with_the_keyboard_alone_and_no_policy_is_broken(page: Page, path: str) -> None:
    told = _errors(page)
    _open(page, path).focus()
    page.keyboard.type("veterans")
    expect(_status(page)).to_contain_text(" in the guide, ")
    expect(_status(page)).to_contain_text(" kinds of programs")
    first = _group(page, "Programs").first
    expect(first).to_have_text("Veterans: show programs")
    page.keyboard.press("Enter")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/index.html#v=1&population=veterans")
    expect(answer(page)).to_be_visible()
    assert told == []


def test_other_words_for_a_term_find_it_and_its_entry_is_not_said_twice(page: Page) -> None:
    _open(page, LEVELS).fill("dual diagnosis")
    expect(_group(page, "Programs").first).to_contain_text("Mental health and substance use together")
    pages = _group(page, "In the guide")
    expect(pages.first).to_have_text("Two conditions at once")
    hrefs = " ".join(each.get_attribute("href") or "" for each in pages.all())
    assert "focus-co-occurring" not in hrefs
    assert "specialties-co-occurring" not in hrefs


def test_a_question_finds_its_answer_first(page: Page) -> None:
    _open(page, HOME).fill("Can I keep my job?")
    expect(_status(page)).to_contain_text("in the guide")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guide/choose/work-school-family.html#job")


def test_five_digits_are_a_place_for_programs(page: Page) -> None:
    _open(page, HOME).fill("43215")
    link = _group(page, "Programs").first
    expect(link).to_have_text("Programs near 43215")
    expect(_status(page)).to_contain_text("43215")
    link.click()
    page.wait_for_url("**/search/index.html#v=1&where=43215&within=25")
    expect(page.locator(".iop-card").first).to_be_visible()


@pytest.mark.parametrize("typed", ["Crowd", 'AT&T + "50%" #1 <b>', "caf\u00e9/bar", "\u0627\u0644 & =x"])
def test_the_search_for_programs_gets_exactly_what_was_typed(page: Page, typed: str) -> None:
    _open(page, HOME).fill(typed)
    link = _group(page, "Programs").last
    expect(link).to_have_text(f'Programs whose names or facts say "{typed}"')
    link.click()
    expect(page.locator("input[name=text]")).to_have_value(typed)


@pytest.mark.parametrize("word", ["work", "time", "family", "records"])
def test_pages_for_families_come_first(page: Page, word: str) -> None:
    _open(page, LEVELS).fill(word)
    expect(_status(page)).to_contain_text("in the guide")
    links = _group(page, "In the guide").evaluate_all("all => all.map((each) => each.pathname)")
    are_for_families = ["/guide/choose/" in path for path in links]
    assert True in are_for_families
    assert are_for_families == sorted(are_for_families, reverse=True)


def test_words_of_danger_bring_help_before_all_else(page: Page) -> None:
    field = _open(page, HOME)
    help_now = page.get_by_role("search").get_by_role("link", name="call 988")
    field.fill("my son is suicidal")
    expect(help_now).to_be_visible()
    expect(help_now).to_have_attribute("href", "tel:988")
    first = page.get_by_role("search").locator("[data-group] a").first
    expect(first).to_have_text("When an IOP is not enough: Get help now")
    first_href = first.get_attribute("href") or ""
    assert first_href.endswith("choose/when-it-is-not-enough.html#get-help-now")
    field.fill("insurance")
    expect(help_now).to_be_hidden()


@pytest.mark.parametrize("typed", ["she cuts herself", "self harm", "wants to end her life"])
def test_danger_in_several_words_brings_help_too(page: Page, typed: str) -> None:
    _open(page, HOME).fill(typed)
    expect(page.get_by_role("search").get_by_role("link", name="call 988")).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
def test_escape_empties_the_box_and_nothing_found_is_said(page: Page, path: str) -> None:
    field = _open(page, path)
    field.fill("qqqqq")
    expect(_status(page)).to_have_text("Nothing in the guide. Try another word.")
    expect(_group(page, "Programs")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(_status(page)).to_be_empty()
    expect(page.get_by_role("search").get_by_role("link")).to_have_count(0)


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_fetched_before_somebody_searches_and_no_request_says_what_for(page: Page, path: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(unquote(request.url)))
    field = _open(page, path)
    assert not any("workers/search.js" in each or "search_index" in each for each in asked)
    field.fill("depression")
    expect(_status(page)).to_contain_text("in the guide")
    assert sum("search_index.json" in each for each in asked) == 1
    assert "depression" not in " ".join(asked)
    assert page.evaluate("location.href + document.cookie + Object.keys(localStorage)").count("depression") == 0


def test_a_missing_index_is_said_and_programs_can_still_be_searched(page: Page) -> None:
    page.route("**/search_index.json", lambda route: route.fulfill(status=404))
    _broken(page)


def test_a_missing_engine_is_said_and_programs_can_still_be_searched(page: Page) -> None:
    page.route("**/workers/search.js", _refuse)
    _broken(page)


def _refuse(route: Route) -> None:
    route.fulfill(status=404, body="")


def _broken(page: Page) -> None:
    field = _open(page, HOME)
    field.fill("Crowd")
    expect(_status(page)).to_have_text("The guide cannot be searched right now. Programs can.")
    expect(_group(page, "In the guide")).to_have_count(0)
    field.fill("43215")
    expect(_group(page, "Programs").first).to_have_text("Programs near 43215")


def test_what_is_typed_before_the_engine_is_ready_is_found_and_the_last_word_counts(page: Page) -> None:
    field = _open(page, HOME)
    for typed in ("insurance", "med", "qqqqq", "relapse"):
        field.fill(typed)
    expect(_group(page, "In the guide").first).to_contain_text("relapse")
    expect(_group(page, "Programs").last).to_contain_text("relapse")


@pytest.mark.parametrize("path", PAGES)
def test_from_a_disk_the_box_says_that_it_does_not_work(browser: Browser, whole_site: Site, path: str) -> None:
    page = browser.new_page()
    told = _errors(page)
    field = _open(page, (whole_site.folder / path).as_uri()) if path != HOME else None
    if field is None:
        page.goto((whole_site.folder / path).as_uri())
        field = page.get_by_role("searchbox", name=BOX)
    expect(field).to_be_disabled()
    expect(_status(page)).to_have_text("The search does not work here. The links on this page do.")
    assert told == []
    page.close()


def test_without_javascript_there_is_no_box(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(HOME)
    expect(page.get_by_role("searchbox")).to_be_hidden()
    expect(page.get_by_role("link", name="Can I keep my job?")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_what_is_found_is_accessible_fits_a_narrow_phone_and_can_be_touched(
    open_page: OpenPage, path: str, scheme: str
) -> None:
    page = open_page(viewport={"width": 320, "height": 700}, color_scheme=scheme)
    _open(page, path).fill("medicaid")
    expect(_group(page, "Programs").first).to_be_visible()
    expect(_status(page)).to_contain_text("in the guide")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert all(
        (each.bounding_box() or {"height": 0})["height"] >= 44
        for each in page.get_by_role("search").get_by_role("link").all()
    )
    load_axe(page)
    assert violations(page) == []
