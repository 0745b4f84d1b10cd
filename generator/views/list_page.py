"""The page of the programs that somebody keeps on their device: its words, and where its script finds what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.questions import InsurerSheet, Question, insurer_sheet, questions
from generator.views.search.all_words import words_of
from generator.views.search.choices import Choice, ChoiceList
from generator.views.search.words import Words
from generator.views.state_links import StateCounts, by_video_link, state_links


@dataclass(frozen=True, slots=True)
class ListFiles:
    """What the page loads, each as its address on the page; the facts of programs its script finds by itself."""

    styles: str
    """The second style sheet."""
    script: str
    """What runs on the page."""
    places: str
    """Where ZIP codes, cities and counties are: read only when a search named one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage(Page):
    """What ``list.html`` shows."""

    files: ListFiles
    """Addresses of what it loads."""
    words: Words
    """What its script says."""
    questions: tuple[Question, ...]
    """What a program can be asked on the phone."""
    insurer: InsurerSheet
    """What an insurer can be asked."""
    orders: ChoiceList
    """The orders of the list."""
    compare: str
    """Address of the page that compares."""
    search: Link
    """Where programs are found."""
    privacy: Link
    """What the site and its host can know."""
    states: tuple[CountedLink, ...]
    """The states that have facilities, by name: the way on where no script runs."""
    by_video: CountedLink | None
    """Providers without a place; None when there are none."""
    topics: Link
    """All topics."""


def list_page(counts: StateCounts, setting: Setting) -> ListPage:
    """Return the page of what somebody keeps; ``counts`` says how many facilities each state has."""
    root = urls.root_of(urls.LIST)
    return ListPage(
        **page_parts(
            urls.LIST,
            setting,
            title=_("My list"),
            description=_("The programs you keep: put them in order, take notes, print them or take them along."),
        ),
        files=ListFiles(*(urls.link(root, path) for path in (urls.LIST_STYLES, urls.LIST_SCRIPT, urls.PLACES))),
        words=words_of("clock", "facts", "fit", "form", "list", "places", "query", "results"),
        questions=questions(),
        insurer=insurer_sheet(),
        orders=_orders(),
        compare=urls.link(root, urls.COMPARE),
        search=Link(_("Find a program"), urls.link(root, urls.SEARCH)),
        privacy=Link(_("Privacy"), urls.link(root, urls.PRIVACY)),
        states=state_links(counts, root),
        by_video=by_video_link(counts, root),
        topics=Link(_("All topics: specialties, insurance, groups and more"), urls.link(root, urls.TOPICS)),
    )


def _orders() -> ChoiceList:
    """Return the orders, as ``core/list_order.js`` names them."""
    orders = (
        Choice("mine", _("My own")),
        Choice("county", _("By county")),
        Choice("fit", _("By how the hours fit")),
        Choice("near", _("Nearest first")),
    )
    return ChoiceList("order", _("Order"), orders, chosen="mine")
