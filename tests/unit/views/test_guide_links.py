"""Texts of the guide lead to searches and terms by the names that the search and the records have."""

from __future__ import annotations

import pytest

from generator.facility.vocabulary import AGE_GROUPS, PARTS_OF_DAY, THERAPIES
from generator.facts.standings import SEARCH_GROUPS
from generator.views.guide_html import LinkedHtml, linked_html
from generator.views.guide_links import (
    GuideLinkError,
    directory_link,
    search_fragment,
    search_link,
    term_at,
    topic_at,
    topic_of_search,
)
from generator.views.search.free_times import FREE_TIMES
from generator.views.urls import topic_path
from generator.views.words import Word

PATH = "guide/choose/levels.html"


def _linked(html: str, *topics: str) -> LinkedHtml:
    return linked_html(html, PATH, topics=topics, draw_term=lambda text, word: f"[{text}={word.id}]")


def test_a_question_becomes_the_fragment_of_a_search() -> None:
    asked = "age-group=adolescents,children&free=after-school&age=15&accepting=yes"
    assert search_fragment(asked) == (
        f"v=1&age-group=adolescents,children&free={FREE_TIMES['after-school']}&age=15&accepting=yes"
    )
    assert search_link("", "../") == "../search/index.html"
    assert search_link("focus=mental-health", "../") == "../search/index.html#v=1&focus=mental-health"


@pytest.mark.parametrize("group", SEARCH_GROUPS, ids=lambda group: group.name)
def test_every_group_of_the_search_can_be_asked_for(group: object) -> None:
    name, slug = group.name, group.vocabulary.slugs[0]  # type: ignore[attr-defined]
    assert search_fragment(f"{name}={slug}") == f"v=1&{name}={slug}"


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        ("age-group=adolecents", "'adolecents' is no term of 'Age group'; do you mean 'adolescents'?"),
        ("agegroup=adults", "the search has no 'agegroup'; do you mean 'age-group'?"),
        ("free=evening", "there is no 'evening'; do you mean 'evenings'?"),
        ("age=old", "must be a number of years"),
        ("age=121", "must be a number of years"),
        ("accepting=no", "must be accepting=yes"),
        ("therapy=", "'' is no term"),
        ("focus=mental-health&focus=substance-use", "asks for focus twice"),
        ("zzzzzz=1", "there are: level-of-care, focus"),
    ],
)
def test_what_the_search_does_not_know_is_refused_with_what_may_be_meant(asked: str, complaint: str) -> None:
    with pytest.raises(GuideLinkError, match=complaint.replace("?", r"\?")):
        search_fragment(asked)


def test_a_term_is_named_by_its_list_and_its_word() -> None:
    assert term_at("therapies/cbt") == (THERAPIES, "cbt")
    assert term_at("age-groups/adults") == (AGE_GROUPS, "adults")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("therapy/cbt", "there is no list 'therapy'; do you mean 'therapies'?"),
        ("therapies/mindfullness", "'mindfullness' is no term of 'Therapies'; do you mean 'mindfulness'?"),
        ("therapies", "'' is no term"),
    ],
)
def test_a_term_that_is_not_there_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(GuideLinkError, match=complaint.replace("?", r"\?")):
        term_at(text)


def test_a_topic_is_named_by_its_group_and_its_term() -> None:
    assert topic_at("part-of-day/evening") == "topics/part-of-day/evening.html"
    with pytest.raises(GuideLinkError, match="there is no group 'parts-of-day'; do you mean 'part-of-day'"):
        topic_at("parts-of-day/evening")
    with pytest.raises(GuideLinkError, match="'evenings' is no term of 'Part of the day'; do you mean 'evening'"):
        topic_at("part-of-day/evenings")


def test_a_topic_that_the_directory_does_not_have_gives_way_to_the_list_of_all() -> None:
    html = '<a href="topic:part-of-day/evening">b</a>'
    assert (
        _linked(html, "topics/part-of-day/evening.html").html == '<a href="../../topics/part-of-day/evening.html">b</a>'
    )
    assert _linked(html).html == '<a href="../../topics/index.html">b</a>'


def test_only_pages_that_every_directory_has_may_be_named() -> None:
    assert directory_link("index.html", "find", "../") == "../index.html#find"
    with pytest.raises(GuideLinkError, match=r"topics/age-group/adults\.html is not a page .*privacy\.html"):
        directory_link("topics/age-group/adults.html", "", "../")


def test_without_scripts_a_search_leads_to_the_topic_that_says_most_of_it() -> None:
    topics = ["topics/focus/mental-health.html", "topics/age-group/adolescents.html", "topics/part-of-day/evening.html"]
    assert topic_of_search("focus=mental-health&age-group=adolescents", topics) == topics[1]
    assert topic_of_search("free=after-work", topics) == topics[2]
    parts = [topic_path("part-of-day", slug) for slug in PARTS_OF_DAY.slugs]
    led_to = {topic_of_search(f"free={name}", parts) for name in FREE_TIMES}
    assert led_to == {*parts, ""} - {topic_path("part-of-day", slug) for slug in ("afternoon", "night")}
    assert topic_of_search("specialty=depression&focus=mental-health", topics) == topics[0]
    assert topic_of_search("therapy=cbt", topics) == ""
    assert topic_of_search("", topics) == ""


def test_links_are_made_real() -> None:
    linked = _linked(
        '<a href="directory:index.html#find">a</a> <a href="search:free=evenings&amp;age=15">b</a> '
        '<a href="x.html">c</a>'
    )
    assert linked.html == (
        '<a href="../../index.html#find">a</a> '
        f'<a href="../../search/index.html#v=1&amp;free={FREE_TIMES["evenings"]}&amp;age=15">b</a> '
        '<a href="x.html">c</a>'
    )
    assert linked.complaints == []


def test_a_search_has_the_list_of_its_topic_behind_it_where_no_script_runs() -> None:
    linked = _linked('<a href="search:age-group=adults">b</a>', "topics/age-group/adults.html")
    assert linked.html.endswith(
        '<noscript data-search-exclude> (<a href="../../topics/age-group/adults.html">a list to browse</a>)</noscript>'
    )


def test_a_term_is_drawn_with_its_text_and_kept_once() -> None:
    linked = _linked('<a href="term:therapies/cbt"><em>CBT</em> &amp; more</a> <a href="term:therapies/cbt">it</a>')
    (word,) = linked.words.values()
    assert isinstance(word, Word)
    assert linked.html == f"[CBT & more={word.id}] [it={word.id}]"
    assert word.definition == THERAPIES.definition("cbt")


def test_what_leads_nowhere_is_told_and_stays_as_words() -> None:
    linked = _linked(
        '<a href="term:therapies/nope">x</a> <a href="search:age=x">y</a> <a href="directory:z.html">z</a>'
    )
    assert linked.html == "x y z"
    assert len(linked.complaints) == 3
