"""A page of the guide out of what MkDocs made of its Markdown."""

from __future__ import annotations

from datetime import date

import pytest

from generator.views.guide_page import (
    ContentsLink,
    ContentsPart,
    GuidePage,
    GuideSection,
    NoSuchPageError,
    Written,
    guide_page,
    with_directory_links,
)
from generator.views.page import Setting
from tests.rendering import CONFIG, TODAY

PATH = "guide/choose/levels.html"
CONTENTS = [ContentsPart("Choosing", (ContentsLink("Levels", "levels.html", is_here=True),))]


def _page(html: str, *, path: str = PATH, reviewed: date | None = None, reviewed_by: str = "") -> GuidePage:
    written = Written(path, "Levels", html, reviewed=reviewed, reviewed_by=reviewed_by)
    return guide_page(written, CONTENTS, Setting(CONFIG, TODAY), search_engine="guide/assets/engine.js")


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
    assert search.worker == "../../guide/assets/engine.js"
    assert search.guide == "../../guide/"
    assert search.index == "../../guide/search/search_index.json"


def test_a_review_is_a_clinical_one_only_with_a_name() -> None:
    day = date(2026, 11, 22)
    assert _page("").review == ""
    assert _page("", reviewed=day).review.endswith(
        "November 22, 2026 by the people who keep this site. Not yet clinically reviewed."
    )
    assert _page("", reviewed=day, reviewed_by="A. Example, LCSW").review == (
        "Last reviewed November 22, 2026 by A. Example, LCSW."
    )


def test_links_to_the_directory_are_made_relative() -> None:
    html = '<a href="directory:index.html#find">a</a> <a href="directory:privacy.html">b</a> <a href="x.html">c</a>'
    assert with_directory_links(html, PATH) == (
        '<a href="../../index.html#find">a</a> <a href="../../privacy.html">b</a> <a href="x.html">c</a>'
    )


def test_a_page_that_may_not_be_there_is_refused() -> None:
    with pytest.raises(NoSuchPageError, match=r"topics/part-of-day/evening\.html.*index\.html, topics/index\.html"):
        with_directory_links('<a href="directory:topics/part-of-day/evening.html">a</a>', PATH)
