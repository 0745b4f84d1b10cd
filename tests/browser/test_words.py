"""Terms say what they mean: by key and by finger, with and without scripts, in any light, on paper, in old browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.axe import load_axe, violations

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

    from tests.browser.conftest import OpenPage

FACILITY = "oh/harbor-point.html"
TERM = "Cognitive behavioral therapy (CBT)"
PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}


def _term(page: Page, name: str = TERM) -> Locator:
    return page.get_by_role("button", name=name, exact=True).first


def _box(page: Page) -> Locator:
    return page.locator(".iop-word:popover-open")


def _is_in_the_window(page: Page) -> bool:
    box, window = _box(page).bounding_box(), page.viewport_size
    assert box is not None
    assert window is not None
    return (
        box["x"] >= 0
        and box["y"] >= 0
        and (box["x"] + box["width"] <= window["width"] and box["y"] + box["height"] <= window["height"] + 1)
    )


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_term_opens_and_closes_by_key(open_page: OpenPage, has_scripts: bool) -> None:
    page = open_page(java_script_enabled=has_scripts)
    page.goto(FACILITY)
    expect(page.get_by_text("Words on this page")).to_be_hidden()
    _term(page).focus()
    page.keyboard.press("Enter")
    box = _box(page)
    expect(box).to_contain_text("how thoughts, feelings and actions are linked")
    page.keyboard.press("Tab")
    expect(box.get_by_role("link", name="Glossary")).to_be_focused()
    page.keyboard.press("Tab")
    expect(box.get_by_role("link", name="Show programs")).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(_term(page)).to_be_focused()


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_term_opens_and_closes_by_finger(open_page: OpenPage, has_scripts: bool) -> None:
    page = open_page(java_script_enabled=has_scripts, **PHONE)
    page.goto(FACILITY)
    _term(page).tap()
    expect(_box(page)).to_contain_text(TERM)
    assert _is_in_the_window(page)
    _box(page).get_by_role("button", name="Close").tap()
    expect(_box(page)).to_have_count(0)
    _term(page).tap()
    page.touchscreen.tap(180, 12)
    expect(_box(page)).to_have_count(0)


def test_one_box_is_open_at_a_time_and_leads_on(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    _term(page).click()
    _term(page, "In network").focus()
    page.keyboard.press("Enter")
    expect(_box(page)).to_have_count(1)
    expect(_box(page)).to_contain_text("has a contract with this payer")
    _box(page).get_by_role("link", name="Glossary").click()
    expect(page.locator("h3:target")).to_have_text("In network")


def test_programs_of_a_term_are_one_step_away(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    _term(page).click()
    _box(page).get_by_role("link", name="Show programs").click()
    page.wait_for_url("**/search/index.html#v=1&therapy=cbt")


@pytest.mark.parametrize("width", [320, 360, 639, 640, 1280])
def test_boxes_and_terms_fit_the_window(open_page: OpenPage, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 640})
    page.goto(FACILITY)
    for term in page.locator(".iop-term").all():
        term.focus()
        page.keyboard.press("Enter")
        assert _is_in_the_window(page), term.text_content()
        page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_a_box_stands_by_its_word_where_there_is_room(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 1280, "height": 900})
    page.goto(FACILITY)
    page.locator(".iop-term").nth(2).click()
    word, box = page.locator(".iop-term").nth(2).bounding_box(), _box(page).bounding_box()
    assert word is not None
    assert box is not None
    gap = max(box["y"] - word["y"] - word["height"], word["y"] - box["y"] - box["height"])
    assert 0 <= gap < 20


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_an_open_box_has_no_barriers(open_page: OpenPage, scheme: str, width: int) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": width, "height": 700})
    page.goto(FACILITY)
    load_axe(page)
    _term(page).click()
    assert violations(page) == []


def test_a_term_says_its_meaning_to_those_who_listen(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    expect(_term(page)).to_have_accessible_description(
        "A therapy that looks at how thoughts, feelings and actions are linked and practices new ways."
    )


def test_every_term_has_its_box_and_every_box_a_term(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    opened = page.locator(".iop-term").evaluate_all("all => all.map((each) => each.popoverTargetElement?.id)")
    boxes = page.locator(".iop-word").evaluate_all("all => all.map((each) => each.id)")
    assert len(boxes) == len(set(boxes)) > 5
    assert set(opened) == set(boxes)
    expect(page.locator(".iop-comparison .iop-term")).to_have_count(0)


def test_a_term_looks_neither_like_not_stated_nor_like_a_link(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    look = "e => { const s = getComputedStyle(e); return [s.color, s.textDecorationStyle, s.textDecorationThickness] }"
    term = _term(page).evaluate(look)
    assert term != page.locator(".iop-not-stated").first.evaluate(look)
    assert term[1] == "dashed"
    assert page.locator("main a").first.evaluate(look)[1] == "solid"


def test_on_paper_a_term_is_a_word_like_others(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(FACILITY)
    page.emulate_media(media="print")
    _term(page).evaluate("each => each.popoverTargetElement.showPopover()")
    expect(page.locator(".iop-word").first).to_be_hidden()
    expect(_term(page)).to_be_visible()
    assert _term(page).evaluate("e => getComputedStyle(e).textDecorationLine") == "none"


def _without_boxes(route: Route) -> None:
    """The page and its styles as a browser takes them that has not heard of popovers."""
    answer = route.fetch()
    body = answer.text().replace("<div popover ", "<div ").replace(":popover-open", ":not-heard-of")
    route.fulfill(response=answer, body=body)


@pytest.mark.parametrize("width", [320, 1280])
def test_an_old_browser_shows_a_list_of_words(open_page: OpenPage, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 700})
    page.route("**/*.html", _without_boxes)
    page.route("**/site.css*", _without_boxes)
    page.goto(FACILITY)
    expect(page.get_by_role("heading", name="Words on this page")).to_be_visible()
    for word in page.locator(".iop-word").all():
        expect(word).to_be_visible()
        expect(word).to_have_css("position", "static")
    expect(page.locator(".iop-word__close").first).to_be_hidden()
    assert _term(page).evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    load_axe(page)
    assert violations(page) == []


@pytest.mark.parametrize("name", ["care", "paying", "words"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_glossary_has_no_barriers_and_fits_a_phone(open_page: OpenPage, name: str, scheme: str) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": 320, "height": 700})
    page.goto(f"guide/glossary/{name}.html")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    load_axe(page)
    assert violations(page) == []
