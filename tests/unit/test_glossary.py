"""The glossary: every term once, each at an address of its own, said in words, and leading to programs."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import VOCABULARIES, Term, Vocabulary
from generator.facts.standings import REFERRAL, SEARCH_GROUPS
from generator.rules.person_first_wording import PHRASES
from generator.views.glossary import (
    PAGES,
    glossary_anchor,
    glossary_path,
    question_of,
    says_more,
    section_anchor,
)
from generator.views.glossary_pages import glossary_pages, markdown
from generator.views.guide_links import search_fragment
from generator.views.other_words import other_words
from generator.views.search.filter_groups import filter_groups
from generator.views.words import vocabulary_named, word_of
from tests.built_guide import guide_of, guide_pages
from tests.rendering import text_of

if TYPE_CHECKING:
    from pathlib import Path

LISTS = (*VOCABULARIES, REFERRAL)
TERMS = [(vocabulary, slug) for vocabulary in LISTS for slug in vocabulary.slugs]
ENTRIES = {path: re.findall(r"^### (.+) \{ #(\S+) \}$", text, re.MULTILINE) for path, text in glossary_pages().items()}
SECTIONS = {path: re.findall(r"^## .+ \{ #(\S+) \}$", text, re.MULTILINE) for path, text in glossary_pages().items()}
HOSTILE = (
    "a | b *c* _d_ **e** `f` [g](h) ![i](j) # k ~l~",
    "<b>bold</b> & &amp; <script>alert(1)</script>",
    "1. one",
    "- dash",
    "+ plus",
    "> quoted",
    "# heading",
    "=====",
    "!!! help",
    "x { #stolen .iop-look }",
    "{: onclick=alert(1) }",
    "[x](term:therapies/cbt) and [y]: https://example.org",
    "back\\slash \\* and `` ` ``",
    "Zażółć \u05e9\u05dc\u05d5\u05dd",
    "two\n\n## lines",
    '<div data-figure="path"></div>',
    "::: colons and : a colon",
)


def test_every_term_of_every_list_has_one_entry() -> None:
    found = Counter(anchor for entries in ENTRIES.values() for _, anchor in entries)
    assert set(found.values()) == {1}
    assert set(found) == {glossary_anchor(vocabulary, slug) for vocabulary, slug in TERMS}
    assert len(found) == len(TERMS) > 700


def test_every_list_stands_on_one_page_that_its_terms_lead_to() -> None:
    assert Counter(each for page in PAGES.values() for each in page) == Counter(LISTS)
    for vocabulary, slug in TERMS:
        path = glossary_path(vocabulary).removeprefix("guide/").replace(".html", ".md")
        assert section_anchor(vocabulary) in SECTIONS[path]
        assert glossary_anchor(vocabulary, slug) in dict(map(reversed, ENTRIES[path]))


def test_anchors_are_plain_and_no_two_things_of_a_page_share_one() -> None:
    for path, entries in ENTRIES.items():
        anchors = [anchor for _, anchor in entries] + SECTIONS[path]
        assert len(set(anchors)) == len(anchors), path
        assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", each) for each in anchors)
    assert glossary_anchor(terms.ASAM_LEVELS, "2.1") == "asam-levels-2-1"
    assert glossary_anchor(terms.STATES, "OH") == "states-oh"


def test_the_pages_as_built_hold_every_entry_with_its_words() -> None:
    pages = guide_pages()
    for vocabulary, slug in TERMS:
        html = pages[glossary_path(vocabulary)]
        anchor = glossary_anchor(vocabulary, slug)
        assert html.count(f'id="{anchor}"') == 1
        entry = text_of(html.partition(f'id="{anchor}">')[2].partition("<h")[0])
        assert vocabulary.label(slug) in entry
        assert (vocabulary.definition(slug) in entry) is says_more(vocabulary, slug)
        assert ("Show programs" in entry) is bool(question_of(vocabulary, slug))


def test_a_link_to_programs_asks_what_the_search_knows() -> None:
    asked = [question for text in glossary_pages().values() for question in re.findall(r"\(search:([^)]*)\)", text)]
    assert len(set(asked)) == len(asked)
    for question in asked:
        assert search_fragment(question).startswith("v=1&")
    for group in SEARCH_GROUPS:
        for slug in group.vocabulary.slugs:
            is_asked = f"{group.name}={slug}" in asked
            never = slug in {"other", "not-allowed"} or group.name == "only"
            assert is_asked is not never


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_a_label_stay_words(text: str, tmp_path: Path) -> None:
    shown = " ".join(text.split())
    page = f"# x\n\n## {markdown(text)} {{ #a }}\n\n### {markdown(text)} {{ #b }}\n\n{markdown(text)}\n"
    (html,) = guide_of(tmp_path, {"index.md": page}).values()
    article = html.partition("<article")[2].partition("</article>")[0]
    assert text_of(article).count(shown) >= 3
    body = article.partition('<h3 id="b">')[2].partition("</section>")[0]
    assert text_of(body).count(shown) == 2
    assert re.findall(r"<(?!/?(?:h3|p|div|section)\b)[a-z]+", body) == []


def test_a_definition_that_only_repeats_the_label_is_left_out() -> None:
    assert not says_more(terms.LANGUAGES, "fa")
    assert not says_more(terms.STATES, "OH")
    assert says_more(terms.LANGUAGES, "ase")
    assert says_more(terms.THERAPIES, "cbt")
    care = {
        vocabulary for vocabulary in PAGES["care"] if not all(says_more(vocabulary, each) for each in vocabulary.slugs)
    }
    assert care == set()


@pytest.mark.parametrize(("vocabulary", "slug"), TERMS)
def test_other_words_are_few_readable_and_kind(vocabulary: Vocabulary, slug: str) -> None:
    said = other_words(vocabulary, slug)
    assert len(said) <= 5
    assert len({each.lower() for each in said} | {vocabulary.label(slug).lower()}) == len(said) + 1
    for each in said:
        assert not re.search(r"[/_(;]", each)
        assert not any(phrase.pattern.search(each) for phrase in PHRASES)
    assert {each.lower() for each in said} <= {each.lower() for each in vocabulary[slug].synonyms}


def test_other_words_are_written_as_people_write_them() -> None:
    assert other_words(terms.SPECIALTIES, "trauma-ptsd")[2:4] == ("complex PTSD", "C-PTSD")
    assert "Suboxone" in other_words(terms.SERVICES, "buprenorphine")
    assert "BCBS of Ohio" not in other_words(terms.PAYERS, "anthem")
    assert other_words(terms.PAYERS, "medicaid")[1:3] == ("Medi-Cal", "MassHealth")
    assert other_words(terms.MOUD_POLICIES, "offers")[2:4] == ("on-site MAT", "MOUD")
    assert other_words(terms.PAYERS, "other") == ()


def test_a_word_says_what_it_means_and_where_to_go_on() -> None:
    word = word_of(terms.THERAPIES, "cbt", "../")
    assert (word.id, word.label) == ("word-therapies-cbt", "Cognitive behavioral therapy (CBT)")
    assert word.definition == terms.THERAPIES.definition("cbt")
    assert word.glossary == "../guide/glossary/care.html#therapies-cbt"
    assert word.programs == "../search/index.html#v=1&therapy=cbt"
    assert word.other_words == ", ".join(word.also)
    assert word_of(terms.PAYERS, "other", "").programs == ""
    assert word_of(terms.SERVICES, "naloxone", "").programs == ""
    with pytest.raises(KeyError):
        word_of(terms.THERAPIES, "no-such-therapy", "")


def test_lists_are_found_by_their_names() -> None:
    assert vocabulary_named("levels-of-care") is terms.LEVELS_OF_CARE
    assert {vocabulary_named(section_anchor(each)) for each in VOCABULARIES} == set(VOCABULARIES)
    with pytest.raises(KeyError):
        vocabulary_named("levels_of_care")


def test_a_list_that_no_record_holds_has_no_page() -> None:
    with pytest.raises(KeyError):
        glossary_path(Vocabulary("invented", "Invented", (Term("a", "A", "An A."),)))


def test_the_pages_say_what_they_are() -> None:
    for text in glossary_pages().values():
        front = dict(line.split(": ", 1) for line in text.split("---\n")[1].splitlines())
        assert set(front) == {"title", "description", "audience"}
        assert all(json.loads(value) for value in front.values())


def test_every_filter_of_the_search_leads_to_where_its_words_are_explained() -> None:
    pages = guide_pages()
    for group in filter_groups("../"):
        path, _, anchor = group.guide.removeprefix("../").partition("#")
        assert group.name == "level-of-care" or f'id="{anchor}"' in pages[path]
        assert path in pages
