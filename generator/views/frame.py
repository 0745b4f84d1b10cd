"""What stands around every page: head, crisis line, header, way back, footer.

``Frame`` depends on nothing but the settings, today and how deep a page lies, so that the build can render
header and footer once for each depth and use them again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.config import Config
from generator.views import urls
from generator.views.fact import Link
from generator.views.phrases import date_words

#: Shown on every page of an unverified record, and on every list of such pages.
CALL_FIRST = "From public pages, not confirmed with the facility: call first."


@dataclass(frozen=True, slots=True)
class Frame:
    """Header, footer and addresses that are the same on all pages of one depth."""

    site_name: str
    """What the site is called."""
    root: str
    """What leads back to the top of the site: nothing, ``../`` or ``../../``."""
    home: str
    """Address of the home page."""
    styles: str
    """Address of the one style sheet."""
    navigation: tuple[Link, ...]
    """Links of the header."""
    footer: tuple[Link, ...]
    """Links of the footer."""
    call_first: str
    """What holds for the facts of all facilities that nobody has confirmed."""
    built_on: str
    """The day of this build, in words: the footer says so."""


@lru_cache(maxsize=64)
def frame_at(root: str, config: Config, today: date) -> Frame:
    """Return the frame of all pages with one ``root``."""
    return Frame(
        site_name=config.site_name,
        root=root,
        home=urls.link(root, urls.HOME),
        styles=urls.link(root, urls.STYLES),
        navigation=(
            Link("Find a program", urls.link(root, urls.HOME, "find")),
            Link("What is an IOP?", urls.link(root, urls.WHAT_IS_AN_IOP)),
            Link("Guide", urls.link(root, urls.GUIDE)),
            Link("For facilities", urls.link(root, urls.FOR_FACILITIES)),
        ),
        footer=(
            Link("Where the data come from", urls.link(root, urls.HOW_THIS_WORKS)),
            Link("What is an IOP?", urls.link(root, urls.WHAT_IS_AN_IOP)),
            Link("Add or correct a facility", urls.link(root, urls.FOR_FACILITIES)),
        ),
        call_first=CALL_FIRST,
        built_on=date_words(today),
    )
