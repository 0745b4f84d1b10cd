from __future__ import annotations

from typing import Any

import pytest

from generator.facility.model import Facility
from generator.views.city_page import CityPage
from generator.views.pagination import Section, first_pages, in_pages, pagination_of
from generator.views.state_page import StatePage
from generator.views.topic_page import TopicPage
from tests.invented import facility
from tests.rendering import plan, render, text_of


def _in_columbus(number: int, **keys: Any) -> dict[str, Facility]:
    address = {"state": "OH", "city": "Columbus"}
    return {
        f"oh/place-{index:03}": facility(name=f"Place {index:03}", **{"address": address, **keys})
        for index in range(number)
    }


@pytest.mark.parametrize(("number", "sizes"), [(0, [0]), (49, [49]), (50, [50]), (51, [50, 1]), (101, [50, 50, 1])])
def test_every_page_but_the_last_is_full(number: int, sizes: list[int]) -> None:
    pages = in_pages([Section("all", range(number))], 50)
    assert [sum(len(section.items) for section in page.sections) for page in pages] == sizes
    assert [(page.number, page.total) for page in pages] == [(at, len(sizes)) for at in range(1, len(sizes) + 1)]


def test_a_section_goes_on_on_the_next_page_and_no_item_is_lost() -> None:
    pages = in_pages([Section("a", "abc"), Section("none", ""), Section("b", "defgh")], 4)
    shown = [[(each.key, "".join(each.items), each.is_continued) for each in page.sections] for page in pages]
    assert shown == [[("a", "abc", False), ("b", "d", False)], [("b", "efgh", True)]]
    assert first_pages(pages) == {"a": 1, "b": 1}


def test_a_section_that_begins_where_a_page_ends_begins_on_the_next_one() -> None:
    pages = in_pages([Section("a", "abcd"), Section("b", "e")], 4)
    assert first_pages(pages) == {"a": 1, "b": 2}
    assert not pages[1].sections[0].is_continued


def _shown(number: int, total: int) -> str:
    found = pagination_of("oh/index.html", number, total)
    assert found
    return " ".join(f"[{each.text}]" if each.is_here else each.text for each in found.numbers)


def test_the_way_names_the_ends_and_what_is_near() -> None:
    assert pagination_of("oh/index.html", 1, 1) is None
    assert _shown(1, 2) == "[1] 2"
    assert _shown(1, 9) == "[1] 2 \u2026 9"
    assert _shown(5, 9) == "1 \u2026 4 [5] 6 \u2026 9"
    assert _shown(4, 7) == "1 2 3 [4] 5 6 7"
    assert _shown(1200, 1234).endswith("[1,200] 1,201 \u2026 1,234")


def test_the_way_leads_from_page_to_page() -> None:
    first, last = pagination_of("oh/index.html", 1, 2), pagination_of("oh/city/x.html", 2, 2)
    assert first
    assert last
    assert (first.before, first.after and first.after.href) == (None, "../oh/page/2.html")
    assert (last.before and last.before.href, last.after) == ("../../../oh/city/x.html", None)
    assert last.words == "Page 2 of 2"


@pytest.mark.parametrize(("number", "paths"), [(50, 1), (51, 2)])
def test_a_city_and_its_state_have_fifty_cards_on_a_page(number: int, paths: int) -> None:
    pages = plan(_in_columbus(number))
    assert ("oh/page/2.html" in pages) == ("oh/city/columbus/2.html" in pages) == (paths == 2)
    city, state = pages["oh/city/columbus.html"].make(), pages["oh/index.html"].make()
    assert isinstance(city, CityPage)
    assert isinstance(state, StatePage)
    assert len(city.cards) == len(state.sections[0].cards) == 50


def test_a_further_page_says_so_in_its_title_and_leads_back() -> None:
    pages = plan(_in_columbus(51))
    city, state = pages["oh/city/columbus/2.html"].make(), pages["oh/page/2.html"].make()
    assert city.title.startswith("Intensive outpatient programs in Columbus, Ohio, page 2 of 2 - ")
    assert "page 2 of 2" in city.description
    assert [(crumb.text, crumb.href) for crumb in city.crumbs[1:]] == [
        ("Ohio", "../../../oh/index.html"),
        ("Columbus", "../../../oh/city/columbus.html"),
        ("Page 2 of 2", ""),
    ]
    assert isinstance(state, StatePage)
    assert state.sections[0].heading == "Columbus, continued"
    text = text_of(render(pages["oh/page/2.html"]))
    assert "51 facilities with 51 programs. Page 2 of 2." in text
    assert "Place 050" in text
    assert "Place 049" not in text


def test_a_long_state_leads_to_the_pages_of_its_cities() -> None:
    cities = {
        f"oh/{city.lower()}": facility(name=city, address={"state": "OH", "city": city})
        for city in ("Akron", "Dublin", "Lima", "Xenia")
    }
    elsewhere = {"oh/somewhere": facility(name="Somewhere")}
    short = plan({**cities, **elsewhere})["oh/index.html"].make()
    long = plan({**_in_columbus(50), **cities, **elsewhere})["oh/index.html"].make()
    assert isinstance(short, StatePage)
    assert isinstance(long, StatePage)
    assert [link.href for link in short.contents] == [
        "#city-akron", "#city-dublin", "#city-lima", "#city-xenia", "#elsewhere",
    ]  # fmt: skip
    assert [(link.text, link.href, link.count) for link in long.contents[1:3]] == [
        ("Columbus", "../oh/city/columbus.html", "50"),
        ("Dublin", "../oh/city/dublin.html", "1"),
    ]
    assert long.contents[-1].href == "../oh/page/2.html#elsewhere"


def test_states_of_a_topic_lead_to_the_page_on_which_they_begin() -> None:
    far = {f"tx/far-{index}": facility(name=f"Far {index}", address={"state": "TX"}) for index in range(3)}
    pages = plan({**_in_columbus(201), **far})
    first, second = (
        pages[path].make() for path in ("topics/level-of-care/iop.html", "topics/level-of-care/iop/2.html")
    )
    assert isinstance(first, TopicPage)
    assert isinstance(second, TopicPage)
    assert [(link.text, link.href, link.count) for link in first.contents] == [
        ("Ohio", "#oh", "201"),
        ("Texas", "../../topics/level-of-care/iop/2.html#tx", "3"),
    ]
    assert [(section.link.text, section.anchor, len(section.rows)) for section in second.sections] == [
        ("Ohio, continued", "oh", 1),
        ("Texas", "tx", 3),
    ]
    assert second.contents == ()


def test_a_record_on_one_page_does_not_make_the_other_page_anew() -> None:
    before = plan(_in_columbus(51))
    after = plan(
        {
            **_in_columbus(51),
            "oh/place-050": facility(name="Place 050", address={"state": "OH", "city": "Columbus"}, npi="1000000000"),
        }
    )
    changed = {path for path, page in before.items() if page.key != after[path].key}
    assert "oh/city/columbus/2.html" in changed
    assert "oh/city/columbus.html" not in changed
    assert "oh/index.html" not in changed
