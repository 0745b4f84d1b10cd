"""The page of one state, or of all providers without a place.

Cards by city, and those who come by video apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.facts.facets import FACETS, FacetCount, count_facets
from generator.facts.facts import Facts
from generator.views import urls
from generator.views.card import Card, card_of
from generator.views.cities import cities_of, city_of
from generator.views.facility_page import state_name
from generator.views.fact import Fact, Link, terms_fact
from generator.views.page import Page, Setting, page_parts
from generator.views.phrases import counted
from generator.views.summary import by_name


@dataclass(frozen=True, slots=True)
class CityCards:
    """The facilities of one city."""

    anchor: str
    """Where links within the page lead."""
    heading: str
    """Name of the city, or that it is not stated."""
    link: Link | None
    """The city's own page."""
    cards: tuple[Card, ...]
    """Its facilities by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage(Page):
    """What ``state.html`` shows."""

    name: str
    """Name of the state; "By video" for providers without a place."""
    counts: str
    """How many facilities and tracks there are."""
    is_virtual: bool
    """Whether this is the page of providers without a place."""
    contents: tuple[Link, ...]
    """The cities, as links within the page; empty when there are few."""
    cities: tuple[CityCards, ...]
    """Cards by city."""
    overview: tuple[Fact, ...]
    """How many of the programs on this page there are of each kind; empty when there are few."""
    by_video: tuple[Card, ...]
    """Providers without a place that serve the state's residents."""


_FEW_CITIES = 4
_FEW_TRACKS = 6


def state_page(
    folder: str, entries: Sequence[Entry], by_video: Sequence[Entry], *, facts: Facts, setting: Setting
) -> StatePage:
    """Return the page of the state whose records lie in ``folder``.

    ``entries`` have a place, ``by_video`` none.
    """
    path = urls.state_path(folder)
    root = urls.root_of(path)
    is_virtual = folder == "virtual"
    name = state_name(folder)
    cities = tuple(
        CityCards(
            anchor=f"city-{city.slug}",
            heading=city.name,
            link=Link(city.name, urls.link(root, urls.city_path(folder, city.slug))),
            cards=_cards(city.entries, facts, root, setting),
        )
        for city in cities_of(entries)
    )
    elsewhere = by_name(entry for entry in entries if city_of(entry) is None)
    if elsewhere:
        cities = (
            *cities,
            CityCards("city-not-stated", "City not stated", None, _cards(elsewhere, facts, root, setting)),
        )
    counts = counts_words([*entries, *(by_video if is_virtual else ())])
    title = "Programs by video" if is_virtual else f"Intensive outpatient programs in {name}"
    return StatePage(
        **page_parts(path, setting, title=title, description=f"{title}: {counts}.", here=name),
        name=name,
        counts=counts,
        is_virtual=is_virtual,
        contents=tuple(Link(city.heading, f"#{city.anchor}") for city in cities) if len(cities) > _FEW_CITIES else (),
        cities=cities,
        overview=_overview((*entries, *by_video), facts),
        by_video=_cards(by_name(by_video), facts, root, setting),
    )


def _overview(entries: Sequence[Entry], facts: Facts) -> tuple[Fact, ...]:
    tracks = [of.facets for entry in entries if entry.facility.status != "closed" for of in facts[entry.id].tracks]
    if len(tracks) < _FEW_TRACKS:
        return ()
    return tuple(_counts_fact(count) for count in count_facets(tracks))


def _counts_fact(count: FacetCount) -> Fact:
    vocabulary = FACETS[count.name]
    known = [f"{vocabulary.label(slug)}: {number:,}" for slug, number in count.terms]
    unknown = [f"not stated: {count.not_stated:,}"] if count.not_stated else []
    return terms_fact(vocabulary.title, [*known, *unknown])


def _cards(entries: Sequence[Entry], facts: Facts, root: str, setting: Setting) -> tuple[Card, ...]:
    return tuple(card_of(entry, facts[entry.id], root, setting) for entry in entries)


def counts_words(entries: Sequence[Entry]) -> str:
    """Return "12 facilities with 25 programs, and 1 that has closed".

    A program is what a person can enroll in.
    """
    open_ones = [entry for entry in entries if entry.facility.status != "closed"]
    tracks = sum(len(entry.facility.tracks) for entry in open_ones)
    words = f"{counted(len(open_ones), 'facility', 'facilities')} with {counted(tracks, 'program')}"
    closed = len(entries) - len(open_ones)
    return f"{words}, and {closed:,} that {'has' if closed == 1 else 'have'} closed" if closed else words
