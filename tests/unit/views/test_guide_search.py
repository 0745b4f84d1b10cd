"""What the search box for guide and programs is told of the site."""

from __future__ import annotations

from generator.facility.vocabulary import VOCABULARIES
from generator.facts.standings import SEARCH_GROUPS
from generator.views.glossary import glossary_anchor, question_of, section_anchor
from generator.views.guide_search import guide_search
from generator.views.home_page import HomePage
from tests.rendering import plan, render


def test_everything_is_found_from_any_depth() -> None:
    search = guide_search("../../")
    assert search.script == "../../static/guide_search.js"
    assert search.worker == "../../guide/assets/javascripts/workers/search.js"
    assert search.index == "../../guide/search/search_index.json"
    assert search.guide == "../../guide/"
    assert search.programs == "../../search/index.html"
    assert guide_search("").guide == "guide/"


def test_the_glossary_and_the_search_name_a_group_alike() -> None:
    groups = guide_search("").groups
    assert groups["populations"] == "population"
    assert groups["levels-of-care"] == "level-of-care"
    assert set(groups.values()) == {group.name for group in SEARCH_GROUPS} - {"only", "referral"}


def test_parts_of_the_day_are_asked_for_by_their_hours() -> None:
    times = guide_search("").times
    assert times["parts-of-day-evening"] == "mon-sun.17:00-22:00"
    assert set(times) == {f"parts-of-day-{slug}" for slug in ("morning", "after-school", "evening", "weekend")}


def test_an_anchor_of_the_glossary_says_which_term_to_ask_for() -> None:
    """The script takes list and slug out of the anchor, so no list's name may begin as another's."""
    groups = guide_search("").groups
    asked = [
        (each, slug, question) for each in VOCABULARIES for slug in each.slugs if (question := question_of(each, slug))
    ]
    assert asked
    for vocabulary, slug, question in asked:
        name = section_anchor(vocabulary)
        anchor = glossary_anchor(vocabulary, slug)
        assert [known for known in groups if anchor.startswith(f"{known}-")] == [name]
        assert f"{groups[name]}={anchor.removeprefix(f'{name}-')}" == question


def test_the_home_page_has_the_box_and_what_it_loads() -> None:
    html = render(plan({})["index.html"])
    assert '<script src="static/guide_search.js" defer></script>' in html
    assert '"worker": "guide/assets/javascripts/workers/search.js"' in html
    assert "Search the guide and programs" in html
    assert "worker-src" not in html
    assert "script-src 'self';" in html


def test_the_home_page_asks_what_families_ask_whatever_the_directory_holds() -> None:
    page = plan({})["index.html"].make()
    assert isinstance(page, HomePage)
    by_text = {link.text: link.href for link in page.questions}
    assert by_text["My teen cannot go to school"] == "guide/choose/teens.html#cannot-go-to-school"
    assert by_text["A relapse after treatment"] == "guide/choose/who-it-suits.html#relapse"
    assert len(set(by_text.values())) == len(by_text) == 8
    assert page.all_questions.href == "guide/choose/faq.html"
    assert page.for_coordinators.href == "guide/use/for-coordinators.html"
