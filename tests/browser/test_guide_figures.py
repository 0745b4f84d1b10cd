"""The figures of the guide: on paper each list fits on its sheet, and on a screen nothing is cut or pushed aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.site.styles import style_sheet
from generator.views.care_path import care_path
from generator.views.checklist_questions import CHECKLISTS
from generator.views.checklists import checklist
from tests.browser.broken_words import broken_words
from tests.conftest import ROOT
from tests.rendering import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

_STYLES = style_sheet(ROOT / "site_theme" / "static" / "css" / "main.css")
_FIGURES = """{% from "components/checklist.html" import checklist %}
{% from "components/care_path.html" import care_path %}
<main class="iop-main"><h1>Example</h1>
{% for list in lists %}
<section class="iop-rail"><h2>{{ list.title }}</h2>
<div class="iop-guide__text"><p>Before.</p>{{ checklist(list) }}<p>After.</p></div></section>
{% endfor %}
{% if path %}
<section class="iop-rail"><h2>The way</h2><div class="iop-guide__text">{{ care_path(path) }}</div></section>
{% endif %}
</main>"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


def show(page: Page, *lists: str, has_path: bool = False) -> None:
    shown = environment().from_string(_FIGURES)
    body = shown.render(lists=[checklist(name) for name in lists], path=care_path() if has_path else None)
    page.set_content(f'<!doctype html><html lang="en"><title>Example</title><style>{_STYLES}</style>{body}')


def sheets(page: Page, size: str) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size, prefer_css_page_size=False)))


@pytest.mark.parametrize("size", ["Letter", "A4"])
def test_each_list_has_a_sheet_of_paper_to_itself(page: Page, size: str) -> None:
    show(page, *CHECKLISTS)
    assert sheets(page, size) == len(CHECKLISTS)


def test_a_list_that_is_too_long_would_be_noticed(page: Page) -> None:
    show(page, "program")
    page.evaluate(
        "document.querySelector('.iop-checklist__items').append(...Array(8).fill().map(() => "
        "document.querySelector('.iop-checklist__items > li').cloneNode(true)))"
    )
    assert sheets(page, "Letter") == 3


def test_boxes_and_lines_to_write_on_are_for_paper_alone(page: Page) -> None:
    show(page, "program")
    fields = page.locator(".iop-checklist__fields")
    assert not fields.is_visible()
    page.emulate_media(media="print")
    assert fields.is_visible()
    box = "getComputedStyle(document.querySelector('.iop-checklist__items > li'), '::before').borderTopWidth"
    assert page.evaluate(box) == "1px"


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_the_way_is_no_wider_than_its_window_and_breaks_no_word(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    show(page, has_path=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert broken_words(page, "main") == []


def test_the_way_goes_down_a_narrow_page_and_in_rows_over_a_wide_one(page: Page) -> None:
    tops = "[...document.querySelectorAll('.iop-care-path__step')].map((step) => step.getBoundingClientRect().top)"
    for width, rows in ((320, 8), (1280, 2)):
        page.set_viewport_size({"width": width, "height": 700})
        show(page, has_path=True)
        places = page.evaluate(tops)
        assert places == sorted(places)
        assert len(set(places)) == rows
