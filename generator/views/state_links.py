"""Links to the pages of all states, with how many facilities each lists."""

from __future__ import annotations

from collections.abc import Mapping

from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink, facilities_link
from generator.views.facility_page import state_name
from generator.views.phrases import number_words

#: For the folder of each state, ``virtual`` among them: how many facilities with a place, and how many by video only.
StateCounts = Mapping[str, tuple[int, int]]


def state_links(counts: StateCounts, root: str) -> tuple[CountedLink, ...]:
    """Return a link for each state, by name; ``root`` leads from the page to the top of the site."""
    states = sorted((state_name(folder), folder) for folder in counts if folder != "virtual")
    return tuple(_state(name, folder, *counts[folder], root=root) for name, folder in states)


def by_video_link(counts: StateCounts, root: str) -> CountedLink | None:
    """Return the link to the providers without a place; None when there are none."""
    if "virtual" not in counts:
        return None
    return _state(_("Programs by video only"), "virtual", sum(counts["virtual"]), 0, root=root)


def _state(name: str, folder: str, placed: int, by_video: int, *, root: str) -> CountedLink:
    href = urls.link(root, urls.state_path(folder))
    if by_video and not placed:
        words = _("%(count)s by video", count=number_words(by_video))
        return CountedLink(name, href, words, words)
    return facilities_link(name, href, placed)
