"""A page of the guide out of what MkDocs made of its Markdown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.config import Config
from generator.views.guide_page import (
    ContentsLink,
    ContentsPart,
    GuidePage,
    GuideSection,
    Written,
    guide_page,
)
from generator.views.html_text import text_of_html
from generator.views.page import Setting
from tests.rendering import CONFIG, TODAY
from tests.schema_org import problems_of_document

PATH = "guide/choose/levels.html"
CONTENTS = [ContentsPart("Choosing", (ContentsLink("Levels", "levels.html", is_here=True),))]


def _page(html: str, *, path: str = PATH, config: Config = CONFIG, **more: Any) -> GuidePage:
    return guide_page(Written(path, "Levels", html, **more), CONTENTS, Setting(config, TODAY))


def test_a_text_is_taken_apart_at_its_headings() -> None:
    page = _page('<h1 id="a">A <em>b</em></h1>\n<p>First.</p>\n<h2 id="c">C</h2>\n<p>x</p><h3>y</h3>\n<h2>D</h2>')
    assert page.heading == "A <em>b</em>"
    assert page.opening == "<p>First.</p>"
    assert page.sections == (GuideSection("c", "C", "<p>x</p><h3>y</h3>"), GuideSection("", "D", ""))


def test_a_text_without_a_heading_takes_its_name_from_the_list() -> None:
    page = _page("<p>Only words.</p>")
    assert (page.heading, page.opening, page.sections) == ("Levels", "<p>Only words.</p>", ())


@pytest.mark.parametrize(("count", "has_list"), [(4, False), (5, True)])
def test_only_a_page_of_many_parts_lists_them(count: int, *, has_list: bool) -> None:
    assert _page("<h2 id='a'>A</h2>" * count).has_list is has_list


def test_the_way_back_leads_through_the_guide() -> None:
    assert [crumb.text for crumb in _page("").crumbs] == ["Home", "Guide", "Levels"]
    assert [crumb.text for crumb in _page("", path="guide/index.html").crumbs] == ["Home", "Levels"]


def test_the_search_is_found_from_any_depth() -> None:
    search = _page("").search
    assert search.worker == "../../guide/assets/javascripts/workers/search.js"
    assert search.guide == "../../guide/"
    assert search.index == "../../guide/search/search_index.json"


def test_a_review_is_a_clinical_one_only_with_a_name() -> None:
    day = date(2026, 11, 22)
    assert _page("").review == ""
    assert _page("", reviewed=day).review.endswith(
        "November 22, 2026 by the people who keep this site. Not yet clinically reviewed."
    )
    assert _page("", reviewed=day, reviewed_by="A. Example, LCSW").review == (
        "1 minute to read. Last reviewed November 22, 2026 by A. Example, LCSW."
    )


@pytest.mark.parametrize(
    ("words", "minutes"), [(1, "1 minute"), (200, "1 minute"), (201, "2 minutes"), (950, "5 minutes")]
)
def test_reading_time_goes_by_the_words_of_the_author(words: int, minutes: str) -> None:
    assert _page("", reviewed=date(2026, 11, 22), length=words).review.startswith(f"{minutes} to read. ")


def test_tags_are_no_words() -> None:
    html = "<p class='a b c'>One <em>t</em>wo.</p><p>Three &amp; more</p><noscript>four</noscript>"
    assert text_of_html(html) == "One two. Three & more"


def test_questions_with_answers_are_told_to_search_engines() -> None:
    html = (
        "<h2 id='a'>Can I work?</h2><p>Often <em>yes</em> &amp; <b>no</b>.<noscript>x</noscript></p><p>Ask.</p>"
        "<h2 id='b'>Next</h2><p>x</p>"
    )
    data = _page(html, is_faq=True).structured_data
    assert data is not None
    (faq,) = data["@graph"]  # type: ignore[misc]
    assert faq["@type"] == "FAQPage"
    (question,) = faq["mainEntity"]
    assert (question["name"], question["acceptedAnswer"]["text"]) == ("Can I work?", "Often yes & no. Ask.")
    assert problems_of_document(data) == []  # type: ignore[arg-type]
    assert _page(html).structured_data is None


def test_a_change_can_be_suggested_where_the_host_is_known() -> None:
    source = "guide/choose/levels.md"
    assert _page("", config=replace(CONFIG, repository_url=""), source=source).edit is None
    assert _page("", config=replace(CONFIG, repository_url="https://git.example.org/a/b"), source=source).edit is None
    assert _page("").edit is None
    edit = _page("", config=replace(CONFIG, repository_url="https://github.com/example/iop"), source=source).edit
    assert edit is not None
    assert edit.href == "https://github.com/example/iop/edit/main/guide/choose/levels.md"
    assert "github.com" in edit.text
