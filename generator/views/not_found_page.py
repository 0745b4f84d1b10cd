"""The page a host shows instead of one that is not there.

It is shown at any address, so a relative link would lead anywhere: its links begin at the top of the host.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.frame import frame_at
from generator.views.page import Page, PageParts, Setting, page_parts


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """What ``not_found.html`` shows. It has no address of its own, so ``canonical`` and ``crumbs`` are empty."""

    home: Link
    """The home page."""
    states: tuple[Link, ...]
    """The states that have facilities, by name."""
    by_video: Link | None
    """Providers without a place; None when there are none."""
    topics: Link
    """All topics."""
    what_is_an_iop: Link
    """The guide's first page."""
    guide: Link
    """The guide."""
    corrections: Link
    """Where to say that a link is broken."""


def not_found_page(folders: Iterable[str], setting: Setting) -> NotFoundPage:
    """Return the page for what is not there; ``folders`` are those of all states, ``virtual`` among them."""
    root = urls.root_from_anywhere(setting.config.base_url)
    states = {state_name(folder): urls.link(root, urls.state_path(folder)) for folder in folders}
    by_video = states.pop(state_name("virtual"), None)
    return NotFoundPage(
        **_parts(root, setting),
        home=Link(_("Go to the home page"), urls.link(root, urls.HOME)),
        states=tuple(Link(name, states[name]) for name in sorted(states)),
        by_video=Link(_("Programs by video only"), by_video) if by_video else None,
        topics=Link(_("Find a program by topic"), urls.link(root, urls.TOPICS)),
        what_is_an_iop=Link(_("Read what an IOP is"), urls.link(root, urls.WHAT_IS_AN_IOP)),
        guide=Link(_("Read the guide"), urls.link(root, urls.GUIDE)),
        corrections=Link(_("Something wrong or missing?"), urls.link(root, urls.CORRECTIONS)),
    )


def _parts(root: str, setting: Setting) -> PageParts:
    parts = page_parts(
        urls.NOT_FOUND,
        setting,
        title=_("This page is not here"),
        description=_("There is no page at this address. Here is where to go on."),
    )
    parts["root"] = root
    parts["frame"] = frame_at(root, setting.config, setting.today)
    parts["canonical"] = ""
    parts["crumbs"] = ()
    parts["structured_data"] = None
    return parts
