"""The page on which programs are compared: its words, and where its script finds what it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.messages import _
from generator.views import urls
from generator.views.comparison.sections import sections_for_scripts
from generator.views.counts import CountedLink
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.search.all_words import words_of
from generator.views.search.words import Words
from generator.views.state_links import StateCounts, by_video_link, state_links

#: What the script says besides the tables that it needs whole.
_ALSO_SAID = (
    "form_all_day",
    "form_days",
    "form_free_always",
    "results_fits",
    "results_might",
    "results_not_stated",
    "results_place_city",
    "results_place_state",
    "results_place_unsaid",
    "results_place_video",
)


@dataclass(frozen=True, slots=True)
class CompareFiles:
    """Addresses of what the page loads."""

    styles: str
    """The second style sheet."""
    script: str
    """What runs on the page."""
    facts: str
    """Which file holds the facts of which facility."""
    places: str
    """Where ZIP codes, cities and counties are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage(Page):
    """What ``compare.html`` shows."""

    files: CompareFiles
    """What it loads."""
    words: Words
    """What its script says."""
    sections: Sequence[Mapping[str, Any]]
    """The facts that are compared, in their order."""
    search: Link
    """Where programs are found, and added to the list."""
    kept: Link
    """What is kept on the device."""
    questions: Link
    """What to ask on the phone, in the guide."""
    states: tuple[CountedLink, ...]
    """The states that have facilities, by name: the way on where no script runs."""
    by_video: CountedLink | None
    """Providers without a place; None when there are none."""
    topics: Link
    """All topics."""


def compare_page(counts: StateCounts, setting: Setting) -> ComparePage:
    """Return the page on which programs are compared."""
    root = urls.root_of(urls.COMPARE)
    return ComparePage(
        **page_parts(
            urls.COMPARE,
            setting,
            title=_("Compare programs"),
            description=_("Up to four programs side by side: when they meet, who they are for, and who pays."),
        ),
        files=CompareFiles(
            styles=urls.link(root, urls.COMPARE_STYLES),
            script=urls.link(root, urls.COMPARE_SCRIPT),
            facts=urls.link(root, urls.FACTS),
            places=urls.link(root, urls.PLACES),
        ),
        words=_words(),
        sections=sections_for_scripts(),
        search=Link(_("Find programs"), urls.link(root, urls.SEARCH)),
        kept=Link(_("My list"), urls.link(root, urls.LIST)),
        questions=Link(_("Questions to ask on the phone"), urls.link(root, urls.QUESTIONS_TO_ASK, "program")),
        states=state_links(counts, root),
        by_video=by_video_link(counts, root),
        topics=Link(_("All topics: specialties, insurance, groups and more"), urls.link(root, urls.TOPICS)),
    )


def _words() -> Words:
    others = words_of("form", "results")
    return words_of("clock", "compare", "compare_page", "fit", "places", "query") | {
        key: others[key] for key in _ALSO_SAID
    }
