"""The page of one city."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facts.facts import Facts
from generator.views import urls
from generator.views.card import Card, card_of
from generator.views.cities import City
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.state_page import counts_words


@dataclass(frozen=True, slots=True, kw_only=True)
class CityPage(Page):
    """What ``city.html`` shows."""

    name: str
    """Name of the city, with its state."""
    counts: str
    """How many facilities and tracks there are."""
    cards: tuple[Card, ...]
    """The facilities by name."""
    state: Link
    """The page of the state."""


def city_page(folder: str, city: City, *, facts: Facts, setting: Setting) -> CityPage:
    """Return the page of ``city`` of the state whose records lie in ``folder``."""
    path = urls.city_path(folder, city.slug)
    root = urls.root_of(path)
    state = state_name(folder)
    title = f"Intensive outpatient programs in {city.name}, {state}"
    counts = counts_words(city.entries)
    return CityPage(
        **page_parts(
            path,
            setting,
            title=title,
            description=f"{title}: {counts}.",
            here=city.name,
            back=((state, urls.state_path(folder)),),
        ),
        name=f"{city.name}, {state}",
        counts=counts,
        cards=tuple(card_of(entry, facts[entry.id], root, setting) for entry in city.entries),
        state=Link(f"All of {state}", urls.link(root, urls.state_path(folder))),
    )
