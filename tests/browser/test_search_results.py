"""What was found can be ordered, narrowed, widened, shared and gone back to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.search_page import PHONE, SEARCH, asked, choice, count, expect_found, names, show, tab_to
from tests.search_site import CROWD

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.conftest import OpenPage

NEAR_HOUSTON = "#v=1&where=77030&within=25"
AFTER_WORK = f"{NEAR_HOUSTON}&free=mon-fri.17:00-22:00&focus=mental-health"
FIT_AFTER_WORK = ("Garden", "Lantern Center", "Opening Soon", "Resting Place", "Workshop")


def test_back_and_forward_go_through_what_was_asked(open_search: OpenPage) -> None:
    page = open_search()
    show(page, AFTER_WORK)
    expect_found(page, near_fits=FIT_AFTER_WORK, near_might=["Meadow Counseling"])
    check = choice(page, "Mental health")
    check.uncheck()
    expect(asked(page)).to_have_count(2)
    expect(names(page, "near-fits")).to_have_count(len(FIT_AFTER_WORK) + 1)
    page.go_back()
    expect(check).to_be_checked()
    expect(asked(page)).to_have_count(3)
    expect_found(page, near_fits=FIT_AFTER_WORK, near_might=["Meadow Counseling"])
    page.go_forward()
    expect(check).not_to_be_checked()
    expect(asked(page)).to_have_count(2)


def test_everything_asked_survives_a_reload_and_a_visit_elsewhere(open_search: OpenPage) -> None:
    page = open_search()
    show(page, AFTER_WORK)
    page.get_by_role("checkbox", name="Hide what only might fit").check()
    page.get_by_role("combobox", name="Order").select_option("name")
    expect(page.locator("[data-part=order]")).to_contain_text("within that, by name")
    expect(count(page)).to_contain_text("Fits: 6 programs")
    before, address = page.locator(".iop-search__found").inner_text(), page.url
    page.reload()
    expect(count(page)).to_contain_text("Fits: 6 programs")
    assert page.locator(".iop-search__found").inner_text() == before
    page.get_by_role("link", name="Example Garden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Example Garden")
    page.go_back()
    expect(count(page)).to_contain_text("Fits: 6 programs")
    assert page.locator(".iop-search__found").inner_text() == before
    assert page.url == address


def test_a_search_is_shared_by_its_address(open_search: OpenPage) -> None:
    said = []
    page = open_search()
    show(page, AFTER_WORK)
    page.get_by_role("spinbutton", name="Age in years").fill("35")
    expect(asked(page)).to_have_count(4)
    for each in (page, open_search()):
        if each is not page:
            show(each, page.url[page.url.index("#") :])
        expect(count(each)).to_contain_text("Fits: 6 programs")
        said.append([each.locator(".iop-search__found").inner_text(), each.get_by_role("spinbutton").input_value()])
    assert said[0] == said[1]


def test_what_might_fit_is_hidden_and_said(open_search: OpenPage) -> None:
    page = open_search()
    show(page, AFTER_WORK)
    check = page.get_by_role("checkbox", name="Hide what only might fit")
    tab_to(page, check)
    page.keyboard.press("Space")
    expect(names(page, "near-might")).to_have_count(0)
    expect(page.locator(".iop-results__left-out")).to_contain_text("they don't say about: schedule. 1 program")
    tab_to(page, page.get_by_role("button", name="Show what might fit"))
    page.keyboard.press("Enter")
    expect(names(page, "near-might")).to_have_count(1)
    expect(check).not_to_be_checked()


def test_a_word_of_what_is_asked_takes_it_away(open_search: OpenPage) -> None:
    page = open_search()
    show(page, AFTER_WORK)
    word = page.get_by_role("button", name="Mental health")
    tab_to(page, word)
    page.keyboard.press("Enter")
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Free: Mon to Fri 5-10 pm"])
    expect(page.locator(".iop-chosen button:focus")).to_have_count(1)
    expect(choice(page, "Mental health")).not_to_be_checked()
    tab_to(page, page.get_by_role("button", name="Clear all"))
    page.keyboard.press("Enter")
    expect(asked(page)).to_have_count(0)
    expect(page.get_by_role("heading", name="What you ask for")).to_be_focused()
    expect(page.get_by_role("heading", name="All programs")).to_be_visible()
    assert not page.evaluate("location.hash")


def test_nothing_found_says_what_to_leave_out(open_search: OpenPage) -> None:
    page = open_search()
    show(page, f"{NEAR_HOUSTON}&focus=eating-disorder&payer=aetna")
    expect(count(page)).to_have_text("Nothing found that fits")
    none = page.locator("section.iop-no-results")
    expect(none.get_by_role("link", name="988")).to_have_attribute("href", "tel:988")
    expect(none.get_by_role("link", name="national locator")).to_have_attribute("href", re.compile("^https://"))
    expect(none.get_by_role("link", name="Example Far Pines")).to_be_visible()
    expect(none).to_contain_text(re.compile(r"Example Far Pines, Huntsville, TX, about 6\d miles"))
    tab_to(page, none.get_by_role("button", name="Without asking about what it is for"))
    page.keyboard.press("Enter")
    expect(names(page, "near-fits").first).to_have_text("Example Lantern Center")
    expect(page.locator("[data-module=results]")).to_be_focused()
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Aetna"])


def test_what_helps_counts_only_what_would_be_shown(open_search: OpenPage) -> None:
    page = open_search()
    show(page, f"{NEAR_HOUSTON}&language=fr&might=no")
    none = page.locator("section.iop-no-results")
    expect(none.get_by_role("link", name="Example Far Pines")).to_be_visible()
    expect(none.get_by_role("link", name="Example Garden")).to_have_count(0)
    for button in none.get_by_role("button", name="Without asking about").all():
        said = re.search(r"(\d+) facilit", button.inner_text())
        assert said
        button.click()
        expect(page.locator(".iop-results__section").first).to_be_visible()
        expect(page.locator(".iop-results__count").first).to_contain_text(f"at {said[1]} facilit")
        page.go_back()
        expect(none).to_be_visible()


def test_more_results_are_shown_and_the_focus_goes_on(open_search: OpenPage) -> None:
    page = open_search()
    show(page, "#v=1&where=45202&within=5")
    cards = page.locator("#found-near-fits ~ ul > li")
    expect(cards).to_have_count(20)
    more = page.get_by_role("button", name=f"Show {CROWD - 20} more")
    more.focus()
    page.keyboard.press("Enter")
    expect(cards).to_have_count(CROWD)
    expect(cards.nth(20).get_by_role("link").first).to_be_focused()
    expect(more).to_be_hidden()


def test_the_table_is_ordered_by_its_headers(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, NEAR_HOUSTON)
    tab_to(page, page.get_by_role("radio", name="List"))
    page.keyboard.press("ArrowRight")
    table = page.get_by_role("table").first
    expect(table).to_be_visible()
    for name, sort, least in (("Facility", "name", "Example Anchor Recovery"), ("Hours a week", "hours", "")):
        header = table.get_by_role("button", name=name)
        tab_to(page, header)
        page.keyboard.press("Enter")
        expect(table.locator("th[aria-sort=ascending]")).to_contain_text(name)
        expect(table.get_by_role("button", name=name)).to_be_focused()
        if least:
            expect(table.locator("tbody th").first).to_have_text(least)
        assert f"&sort={sort}" in page.url
        assert "&view=table" in page.url
    page.keyboard.press("Enter")
    expect(table.locator("th[aria-sort]")).to_have_count(0)
    assert "sort=" not in page.url
    expect(page.get_by_role("region", name="Near 77030")).to_have_attribute("tabindex", "0")


def marks(page: Page) -> Locator:
    """The marks on the map."""
    return page.locator("svg [role=button]")


def test_the_map_works_by_keyboard(open_search: OpenPage) -> None:
    page = open_search(viewport={"width": 1280, "height": 800})
    show(page, "#v=1&where=TX&sort=name&view=map")
    expect(marks(page)).to_have_count(2)
    chosen = page.locator(".iop-program-map__programs a")
    tab_to(page, marks(page).first)
    page.keyboard.press("Enter")
    expect(marks(page).first).to_have_attribute("aria-pressed", "true")
    first = chosen.all_inner_texts()
    page.keyboard.press("ArrowRight")
    expect(marks(page).nth(1)).to_be_focused()
    page.keyboard.press("Space")
    expect(chosen).not_to_have_text(first)
    assert len({*first, *chosen.all_inner_texts()}) == 9
    tab_to(page, page.get_by_role("button", name="Zoom in"))
    for _ in range(4):
        page.keyboard.press("Enter")
    expect(marks(page)).to_have_count(1)
    # The list stays below it.
    expect(page.locator(".iop-card").first).to_be_visible()
    page.reload()
    expect(marks(page)).to_have_count(2)


def test_the_short_forms_lead_to_the_search(open_search: OpenPage) -> None:
    page = open_search()
    for path, where in (
        ("index.html", "Houston, TX"),
        ("tx/index.html", "Texas"),
        ("tx/city/houston.html", "Houston, TX"),
    ):
        page.goto(path)
        form = page.locator("form.iop-short-form__questions")
        if not form.is_visible():
            page.locator(".iop-short-form summary").click()
        if path == "index.html":
            form.get_by_label("ZIP code").fill("Houston, TX")
        form.get_by_role("checkbox", name="Evenings").check()
        form.get_by_role("checkbox", name="Weekends").check()
        form.get_by_role("checkbox", name="Mental health").check()
        form.get_by_role("radio", name="Adult").check()
        form.get_by_role("button", name="Show programs").click()
        page.wait_for_url(f"**/{SEARCH}#*")
        expect(names(page, "near-fits").first).to_be_visible()
        expect(asked(page).first).to_contain_text(where)
        expect(asked(page)).to_have_count(4)
        expect(page.get_by_role("button", name="Evenings")).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".iop-notice")).to_have_count(0)


def test_a_short_form_opens_the_week(open_search: OpenPage) -> None:
    page = open_search()
    page.goto("index.html")
    page.get_by_label("ZIP code").fill("77030")
    page.get_by_role("button", name="Paint my week first").click()
    page.wait_for_url(f"**/{SEARCH}#v=1&where=77030&within=25")
    expect(page.get_by_role("grid")).to_be_visible()
    expect(page.get_by_role("grid")).to_be_in_viewport()
    expect(page.locator("summary").filter(has_text="Paint my week")).to_be_focused()


def test_without_javascript_lists_stand_in_for_the_form(open_search: OpenPage) -> None:
    page = open_search(java_script_enabled=False)
    page.goto(SEARCH)
    expect(page.locator("noscript > p").first).to_be_visible()
    expect(page.locator("noscript").get_by_role("link", name="All topics")).to_be_visible()
    for control in page.locator("input, select, button, [role=grid], [role=status]").all():
        expect(control).to_be_hidden()
    lists = page.get_by_role("region", name="Browse the lists")
    for name in ("Texas", "Ohio", "topics"):
        lists.get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.go_back()
    page.goto("index.html")
    for control in page.locator("input, select, button, form").all():
        expect(control).to_be_hidden()


def test_who_comes_with_a_question_on_a_phone_is_led_past_the_form(open_search: OpenPage) -> None:
    page = open_search(**PHONE)
    page.goto(f"{SEARCH}#v=1&where=77030&within=25")
    expect(page.locator("#results")).to_be_focused()
    expect(count(page)).to_be_in_viewport()
    page.get_by_role("button", name="Filters").click()
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_an_age_that_cannot_be_keeps_the_focus_until_it_is_seen(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(SEARCH)
    expect(count(page)).to_contain_text("programs")
    page.get_by_label("Age in years").fill("200")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Age in years")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Age in years")).not_to_be_focused()


def test_who_comes_from_the_guide_is_asked_for_a_place_above_the_results(open_search: OpenPage) -> None:
    page = open_search()
    show(page, "#v=1&focus=mental-health")
    place = page.get_by_role("textbox", name="To see what is near: ZIP code, or city and state")
    place.press("Enter")
    expect(place).to_be_visible()
    place.fill(" 77030 ")
    place.press("Enter")
    expect(page.get_by_role("heading", name="Near 77030")).to_be_visible()
    page.wait_for_url("**#v=1&where=77030&within=25&focus=mental-health")
    expect(place).to_have_count(0)
    show(page, "#v=1")
    expect(place).to_have_count(0)
