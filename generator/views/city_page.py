"""The pages of one city."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.messages import _
from generator.views import urls
from generator.views.card import Card, Cards
from generator.views.cities import City
from generator.views.counts import counts_words
from generator.views.elsewhere import Elsewhere, elsewhere
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.neighbours_view import Nearby, NeighboursView, nearby_view
from generator.views.page import Page, Setting, page_parts
from generator.views.pagination import (
    CARDS_A_PAGE,
    PageOf,
    Pagination,
    Section,
    in_pages,
    page_words,
    pagination_of,
    title_of_page,
)
from generator.views.search.short_form import ShortForm, short_form


@dataclass(frozen=True, slots=True, kw_only=True)
class CityPage(Page):
    """What ``city.html`` shows."""

    heading: str
    """What the page lists, with the city and its state."""
    counts: str
    """How many facilities and tracks there are."""
    page_words: str
    """Which page of the list this is; empty where there is only one."""
    cards: tuple[Card, ...]
    """The facilities by name."""
    pagination: Pagination | None
    """The way to the other pages; None when there are none."""
    nearby_heading: str
    """What the facilities nearby have in common."""
    nearby: NeighboursView
    """Facilities of other cities nearby; without rows when none is known."""
    short_form: ShortForm
    """The short form of the search, with the city filled in."""
    elsewhere: Elsewhere
    """Where to go on: first the page of the state."""


def city_pages(city: City) -> tuple[PageOf[Entry], ...]:
    """Return the facilities of a city in pages."""
    return in_pages((Section(city.slug, city.entries),), CARDS_A_PAGE)


def city_page(
    folder: str, city: City, page: PageOf[Entry], *, nearby: tuple[Nearby, ...], cards: Cards, setting: Setting
) -> CityPage:
    """Return a page of ``city`` of the state whose records lie in ``folder``, with what is ``nearby`` outside of it."""
    first = urls.city_path(folder, city.slug)
    path = urls.numbered_path(first, page.number)
    root = urls.root_of(path)
    state = state_name(folder)
    heading = _("Intensive outpatient programs in %(city)s, %(state)s", city=city.name, state=state)
    title = title_of_page(heading, page.number, page.total)
    counts = counts_words(city.entries)
    is_first = page.number == 1
    return CityPage(
        **page_parts(
            path,
            setting,
            title=title,
            description=_("%(title)s: %(counts)s.", title=title, counts=counts),
            here=city.name if is_first else page_words(page.number, page.total),
            back=((state, urls.state_path(folder)), *(() if is_first else ((city.name, first),))),
        ),
        heading=heading,
        counts=counts,
        page_words=page_words(page.number, page.total),
        cards=tuple(cards.card(entry, root) for section in page.sections for entry in section.items),
        pagination=pagination_of(first, page.number, page.total),
        nearby_heading=_("Nearby, outside %(city)s", city=city.name),
        nearby=nearby_view(nearby, cards.facts, root),
        short_form=short_form(root, f"{city.name}, {folder.upper()}"),
        elsewhere=elsewhere(root, Link(_("All of %(state)s", state=state), urls.link(root, urls.state_path(folder)))),
    )
