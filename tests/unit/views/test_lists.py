"""What lists say of facilities that are not open, and of states that have none."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facility.model import Facility
from generator.views.city_page import CityPage
from generator.views.counts import counts_words
from generator.views.facility_page import FacilityPage
from generator.views.state_page import StatePage
from generator.views.topic_page import TopicPage
from tests.invented import facility
from tests.rendering import directory_of, plan, render, text_of


def _place(name: str, **keys: Any) -> Facility:
    return facility(name=name, address={"state": "OH", "city": "Lima"}, **keys)


def _by_video(name: str, **keys: Any) -> Facility:
    return facility(name=name, address=None, virtual_only="yes", serves_states=["SC"], **keys)


DIRECTORY = {
    "oh/alder": _place("Alder", status="announced"),
    "oh/birch": _place("Birch", status="paused"),
    "oh/cedar": _place("Cedar"),
}


def test_who_is_not_open_stands_last_and_says_so_first() -> None:
    pages = plan(DIRECTORY)
    state, city = pages["oh/index.html"].make(), pages["oh/city/lima.html"].make()
    topic = pages["topics/level-of-care/iop.html"].make()
    assert isinstance(state, StatePage)
    assert isinstance(city, CityPage)
    assert isinstance(topic, TopicPage)
    for found in (state.sections[0].cards, city.cards, topic.sections[0].rows):
        assert [each.name for each in found] == ["Cedar", "Alder", "Birch"]  # type: ignore[attr-defined]
    for path in ("oh/index.html", "topics/level-of-care/iop.html"):
        text = text_of(render(pages[path]))
        assert "Announced, not yet open Alder" in text
        assert "Closed for a time Birch" in text


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        (("open", "paused"), "2 facilities with 2 programs"),
        (("open", "announced"), "2 facilities with 2 programs (1 facility is not yet open)"),
        (
            ("announced", "announced", "closed"),
            "2 facilities with 2 programs (2 facilities are not yet open), and 1 that has closed",
        ),
    ],
)
def test_counts_tell_who_is_not_yet_open(statuses: tuple[str, ...], words: str) -> None:
    facilities = {f"oh/x-{number}": _place("X", status=status) for number, status in enumerate(statuses)}
    assert counts_words(directory_of(facilities).entries) == words


def test_a_state_with_providers_by_video_only_says_what_is_true() -> None:
    one = {"virtual/a": _by_video("A"), "virtual/shut": _by_video("Shut", status="closed")}
    page = plan(one)["sc/index.html"]
    said = "No facility with a place yet; 1 provider by video serves South Carolina."
    assert said in text_of(render(page))
    two = plan({**one, "virtual/b": _by_video("B")})["sc/index.html"]
    assert "2 providers by video serve South Carolina." in text_of(render(two))
    assert page.key != two.key
    assert "0 facilities" not in render(page)


def test_two_sites_are_both_sites() -> None:
    sites = {f"oh/x-{number}": _place(f"X {number}", organization="Example Health") for number in range(3)}
    for number, words in ((2, "Both sites of Example Health"), (3, "All 3 sites of Example Health")):
        page = plan(dict(list(sites.items())[:number]))["oh/x-0.html"].make()
        assert isinstance(page, FacilityPage)
        assert page.organization
        assert page.organization.text == words
