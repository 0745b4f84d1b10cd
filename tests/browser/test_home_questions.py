"""What a stranger asks: from the home page to an answer, and on to programs, in at most three clicks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import answer

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

MOST_CLICKS = 3
#: What is asked, the line of the home page that says so, words of the answer, and words of a way to programs.
TASKS = {
    "Is this right for my daughter, 15, who cannot go to school?": (
        "My teen cannot go to school",
        "teens.html",
        re.compile(r"school", re.IGNORECASE),
        re.compile(r"Daytime .*teens"),
    ),
    "Can I keep my job?": (
        "Can I keep my job?",
        "work-school-family.html",
        re.compile(r"evening"),
        re.compile(r"fit after work"),
    ),
    "What will Medicare pay?": (
        "What will insurance, Medicaid or Medicare pay?",
        "paying.html",
        re.compile(r"Medicare.*Part B"),
        re.compile(r"take Medicare$"),
    ),
    "My brother relapsed twice": (
        "A relapse after treatment",
        "who-it-suits.html",
        re.compile(r"relapse"),
        re.compile(r"relapse prevention|alcohol or drugs"),
    ),
    "What do I ask on the phone?": (
        "What do I ask on the phone?",
        "questions-to-ask.html",
        re.compile(r"license", re.IGNORECASE),
        re.compile(r"without a referral"),
    ),
}


class Clicks:
    """Follows links of a page and counts them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def follow(self, name: str | re.Pattern[str]) -> None:
        self.page.locator("main").get_by_role("link", name=name).first.click()
        self.count += 1


@pytest.mark.parametrize("task", TASKS)
def test_a_stranger_gets_from_the_question_to_its_answer_and_to_programs(page: Page, task: str) -> None:
    question, path, words, way = TASKS[task]
    clicks = Clicks(page)
    page.goto("index.html")
    clicks.follow(question)
    page.wait_for_url(f"**/guide/choose/{path}*")
    _expect_to_stand_at_its_part(page)
    expect(page.locator(".iop-guide__text").get_by_text(words).first).to_be_visible()
    clicks.follow(way)
    page.wait_for_url("**/search/index.html#v=1&*")
    expect(answer(page)).to_be_visible()
    assert clicks.count <= MOST_CLICKS


def _expect_to_stand_at_its_part(page: Page) -> None:
    """Where the address names a part of the page, it is there and in sight."""
    if "#" in page.url:
        expect(page.locator(f"#{page.url.partition('#')[2]}")).to_be_in_viewport()


def test_every_question_of_the_home_page_has_a_page_and_a_part_that_answers(page: Page) -> None:
    page.goto("index.html")
    section = page.get_by_role("region", name="Questions people have")
    links = section.get_by_role("listitem").get_by_role("link")
    hrefs = [each.get_attribute("href") for each in links.all()]
    assert len(hrefs) == len(set(hrefs)) == 8
    for href in hrefs:
        assert href is not None
        answered = page.goto(href)
        assert answered is not None
        assert answered.ok
        expect(page.locator("main h1")).to_be_visible()
        _expect_to_stand_at_its_part(page)
        page.go_back()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_questions_can_be_touched_and_break_no_page(open_page: OpenPage, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 700})
    page.goto("index.html")
    section = page.get_by_role("region", name="Questions people have")
    for link in section.get_by_role("link").all():
        assert (link.bounding_box() or {"height": 0})["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_without_scripts_the_questions_lead_on_all_the_same(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("index.html")
    page.get_by_role("link", name="Can I keep my job?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Work, school and family")


def test_coordinators_find_their_page(page: Page) -> None:
    page.goto("index.html")
    page.get_by_role("link", name="For referral coordinators").click()
    page.wait_for_url("**/guide/use/for-coordinators.html")
