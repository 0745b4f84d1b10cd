"""The page on which people search: its form, its words, and where its script finds what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.config import Limits
from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink
from generator.views.elsewhere import Elsewhere, elsewhere
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.search.all_words import words_of
from generator.views.search.choices import (
    Choice,
    ChoiceList,
    opening_choices,
    radius_choices,
    sort_choices,
    travel_choices,
    view_choices,
)
from generator.views.search.filter_groups import FilterGroup, filter_groups
from generator.views.search.free_times import Day, FreeTime, days_of_week, free_times
from generator.views.search.short_form import purpose_choices
from generator.views.search.words import Words
from generator.views.state_links import StateCounts, by_video_link, state_links


@dataclass(frozen=True, slots=True)
class SearchFiles:
    """What the page loads, each as its path from the top of the site, or as its address on a page."""

    styles: str = urls.SEARCH_STYLES
    """The second style sheet."""
    script: str = urls.SEARCH_SCRIPT
    """What runs on the page."""
    programs: str = urls.PROGRAMS
    """The list of programs."""
    places: str = urls.PLACES
    """Where ZIP codes, cities and counties are."""
    outlines: str = urls.OUTLINES
    """The outlines of the states."""

    def linked(self, root: str) -> SearchFiles:
        """Return their addresses on a page whose root is ``root``."""
        paths = (self.styles, self.script, self.programs, self.places, self.outlines)
        return SearchFiles(*(urls.link(root, path) for path in paths))


@dataclass(frozen=True, slots=True)
class SearchQuestions:
    """What the form asks: selects, times, and groups of terms."""

    radius: ChoiceList
    """How far a program may be."""
    times: tuple[FreeTime, ...]
    """Times that one press marks."""
    days: tuple[Day, ...]
    """The days of the week."""
    travel: ChoiceList
    """How long the way takes."""
    purposes: tuple[Choice, ...]
    """What most programs are for."""
    openings: tuple[ChoiceList, ...]
    """Waiting, start, price and age of the facts."""
    groups: tuple[FilterGroup, ...]
    """All terms by group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """What ``search.html`` shows."""

    files: SearchFiles
    """Addresses of what it loads."""
    words: Words
    """What its script says."""
    questions: SearchQuestions
    """What its form asks."""
    limits: Limits
    """Up to how many days facts are fresh, and not yet old."""
    orders: ChoiceList
    """The orders of the results."""
    views: tuple[Choice, ...]
    """The ways to show them."""
    states: tuple[CountedLink, ...]
    """The states that have facilities, by name: the way on where no script runs."""
    by_video: CountedLink | None
    """Providers without a place; None when there are none."""
    topics: Link
    """All topics."""
    elsewhere: Elsewhere
    """Where to go on."""


def search_page(counts: StateCounts, setting: Setting, files: SearchFiles = SearchFiles()) -> SearchPage:
    """Return the page on which people search; ``files`` are paths from the top of the site."""
    root = urls.root_of(urls.SEARCH)
    return SearchPage(
        **page_parts(
            urls.SEARCH,
            setting,
            title=_("Find a program"),
            description=_("Search programs by place, by the hours you are free, and by what they are for."),
        ),
        files=files.linked(root),
        words=words_of("clock", "facts", "fit", "form", "keep_box", "map", "places", "query", "results"),
        questions=search_questions(root),
        limits=setting.config.limits,
        orders=sort_choices(),
        views=view_choices(),
        states=state_links(counts, root),
        by_video=by_video_link(counts, root),
        topics=Link(_("All topics: specialties, insurance, groups and more"), urls.link(root, urls.TOPICS)),
        elsewhere=elsewhere(root),
    )


def search_questions(root: str) -> SearchQuestions:
    """Return what the form asks on a page whose root is ``root``."""
    return SearchQuestions(
        radius=radius_choices(),
        times=free_times(),
        days=days_of_week(),
        travel=travel_choices(),
        purposes=purpose_choices(),
        openings=opening_choices(),
        groups=filter_groups(root),
    )
