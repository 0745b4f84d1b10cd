"""The pages of one state, or of all providers without a place.

Cards by city, and those who come by video apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.directory.directory import Entry
from generator.messages import _, ngettext
from generator.views import urls
from generator.views.card import Card, Cards
from generator.views.cities import City
from generator.views.counts import CountedLink, counts_words, facilities_link
from generator.views.elsewhere import Elsewhere, elsewhere
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.kinds import KindList
from generator.views.page import Page, Setting, page_parts
from generator.views.pagination import (
    CARDS_A_PAGE,
    PageOf,
    Pagination,
    Section,
    first_pages,
    in_pages,
    page_words,
    pagination_of,
    title_of_page,
)
from generator.views.phrases import number_words
from generator.views.search.short_form import ShortForm, short_form

_FEW_SECTIONS = 4
_NO_CITY = "elsewhere"
_BY_VIDEO = "by-video"


@dataclass(frozen=True, slots=True)
class CityCards:
    """The facilities of one city, or as many as one page holds; also those without one, and those by video."""

    anchor: str
    """Where links within the page lead."""
    heading: str
    """Name of the city, or what else the facilities have in common."""
    link: Link | None
    """The heading as a link to the city's own page; None for those without a city, and those by video."""
    cards: tuple[Card, ...]
    """Its facilities by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage(Page):
    """What ``state.html`` shows."""

    heading: str
    """What the page lists, with the name of the state."""
    counts: str
    """How many facilities and programs there are."""
    page_words: str
    """Which page of the list this is; empty where there is only one."""
    kinds: tuple[KindList, ...]
    """How many programs of each kind there are, with links; empty on further pages and where there are few."""
    topics: Link
    """All topics."""
    contents: tuple[CountedLink, ...]
    """The cities, as links; empty on further pages and when there are few."""
    sections: tuple[CityCards, ...]
    """Cards by city; then those whose city is not stated, and those by video."""
    pagination: Pagination | None
    """The way to the other pages; None when there are none."""
    short_form: ShortForm
    """The short form of the search, with the state filled in."""
    elsewhere: Elsewhere
    """Where to go on."""


@dataclass(frozen=True)
class StateListing:
    """What the pages of one folder list.

    ``without_city`` have a place whose city is not stated, ``by_video`` serve the state without one.
    """

    folder: str
    cities: tuple[City, ...]
    without_city: tuple[Entry, ...]
    by_video: tuple[Entry, ...]

    @property
    def is_virtual(self) -> bool:
        """Whether it is the folder of providers without a place."""
        return self.folder == "virtual"

    @cached_property
    def counted(self) -> tuple[Entry, ...]:
        """The entries that the counts of the page are about."""
        placed = (*(entry for city in self.cities for entry in city.entries), *self.without_city)
        return (*placed, *self.by_video) if self.is_virtual else placed

    @cached_property
    def open_by_video(self) -> int:
        """How many providers serve the state without a place in it, those that have closed left out."""
        return sum(entry.facility.status != "closed" for entry in self.by_video)

    @property
    def counts(self) -> str:
        """How many facilities and programs there are; where none has a place, how many serve the state by video."""
        number = self.open_by_video
        if self.counted or not number:
            return counts_words(self.counted)
        return ngettext(
            "No facility with a place yet; %(count)s provider by video serves %(state)s",
            "No facility with a place yet; %(count)s providers by video serve %(state)s",
            number,
            count=number_words(number),
            state=state_name(self.folder),
        )

    @cached_property
    def pages(self) -> tuple[PageOf[Entry], ...]:
        """Its cards in pages."""
        sections = [Section(f"city-{city.slug}", city.entries) for city in self.cities]
        sections += [Section(_NO_CITY, self.without_city), Section(_BY_VIDEO, self.by_video)]
        return in_pages(sections, CARDS_A_PAGE)

    def heading_of(self, anchor: str) -> str:
        """Return the heading of a section."""
        if anchor == _NO_CITY:
            return _("City not stated")
        if anchor == _BY_VIDEO:
            name = state_name(self.folder)
            return _("All of them") if self.is_virtual else _("By video, serving %(state)s", state=name)
        return next(city.name for city in self.cities if f"city-{city.slug}" == anchor)


def state_page(
    listing: StateListing, number: int, kinds: tuple[KindList, ...], *, cards: Cards, setting: Setting
) -> StatePage:
    """Return page ``number`` of a state with its ``kinds`` of programs."""
    page = listing.pages[number - 1]
    first = urls.state_path(listing.folder)
    path = urls.numbered_path(first, number)
    root = urls.root_of(path)
    name = state_name(listing.folder)
    heading = (
        _("Programs by video") if listing.is_virtual else _("Intensive outpatient programs in %(state)s", state=name)
    )
    title = title_of_page(heading, number, page.total)
    counts = listing.counts
    return StatePage(
        **page_parts(
            path,
            setting,
            title=title,
            description=_("%(title)s: %(counts)s.", title=title, counts=counts),
            here=name if number == 1 else page_words(number, page.total),
            back=((name, first),) if number > 1 else (),
        ),
        heading=heading,
        counts=counts,
        page_words=page_words(number, page.total),
        kinds=kinds if number == 1 else (),
        topics=Link(_("All topics"), urls.link(root, urls.TOPICS)),
        contents=_contents(listing, root) if number == 1 else (),
        sections=tuple(_section(listing, section, root, cards) for section in page.sections),
        pagination=pagination_of(first, number, page.total),
        short_form=short_form(root, "" if listing.is_virtual else listing.folder.upper()),
        elsewhere=elsewhere(root),
    )


def _contents(listing: StateListing, root: str) -> tuple[CountedLink, ...]:
    """Return links to the cities: within the page where it holds them all, else to their own pages."""
    begins = first_pages(listing.pages)
    if len(begins) <= _FEW_SECTIONS:
        return ()
    is_whole = len(listing.pages) == 1
    links = [
        facilities_link(
            city.name,
            f"#city-{city.slug}" if is_whole else urls.link(root, urls.city_path(listing.folder, city.slug)),
            len(city.entries),
        )
        for city in listing.cities
    ]
    for anchor, entries in ((_NO_CITY, listing.without_city), (_BY_VIDEO, listing.by_video)):
        if entries:
            path = urls.numbered_path(urls.state_path(listing.folder), begins[anchor])
            href = f"#{anchor}" if begins[anchor] == 1 else urls.link(root, path, anchor)
            links.append(facilities_link(listing.heading_of(anchor), href, len(entries)))
    return tuple(links)


def _section(listing: StateListing, section: Section[Entry], root: str, cards: Cards) -> CityCards:
    name = listing.heading_of(section.key)
    heading = _("%(city)s, continued", city=name) if section.is_continued else name
    slug = section.key.removeprefix("city-")
    is_city = section.key not in (_NO_CITY, _BY_VIDEO)
    return CityCards(
        anchor=section.key,
        heading=heading,
        link=Link(heading, urls.link(root, urls.city_path(listing.folder, slug))) if is_city else None,
        cards=tuple(cards.card(entry, root) for entry in section.items),
    )
