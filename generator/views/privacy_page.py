"""What this site, its host and a shared phone can know about a visitor."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.repository_links import repository_link


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyPage(Page):
    """What ``privacy.html`` shows."""

    repository: Link | None
    """Where the files of the site come from; None when the site does not say."""
    how_this_works: Link
    """How the directory works."""
    my_list: Link
    """Where a list that is kept can be cleared."""


def privacy_page(setting: Setting) -> PrivacyPage:
    """Return the page about privacy."""
    return PrivacyPage(
        **page_parts(
            urls.PRIVACY,
            setting,
            title=_("Privacy"),
            description=_("What this site can know about you, what its host can see, and how to leave no trace."),
        ),
        repository=repository_link(setting.config),
        how_this_works=Link(_("How this directory works"), urls.link("", urls.HOW_THIS_WORKS)),
        my_list=Link(_("Open my list"), urls.link("", urls.LIST)),
    )
