"""What stands around every page: head, crisis line, header, way back, footer.

``Frame`` depends on nothing but the settings, today and how deep a page lies, so that the build can render header
and footer once for each depth and use them again.
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


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way back from a page; ``href`` is empty for the page itself."""

    text: str
    """Name of the page."""
    href: str
    """Its address."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page says."""

    path: str
    """Where the page is written, from the top of the site."""
    title: str
    """Title of the window, with the name of the site."""
    description: str
    """One sentence for search engines and previews."""
    canonical: str
    """The full address, when the site knows its own; else empty."""


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
            Link("Where the data come from", urls.link(root, urls.CREDITS)),
            Link("What is an IOP?", urls.link(root, urls.WHAT_IS_AN_IOP)),
            Link("Add or correct a facility", urls.link(root, urls.FOR_FACILITIES)),
        ),
        call_first=CALL_FIRST,
        built_on=date_words(today),
    )


def head_of(path: str, title: str, description: str, config: Config) -> Head:
    """Return the head of the page at ``path``; ``title`` is without the name of the site."""
    full = config.site_name if title == config.site_name else f"{title} - {config.site_name}"
    return Head(path, full, description, urls.canonical(config.base_url, path))


def crumbs(root: str, *steps: tuple[str, str]) -> tuple[Crumb, ...]:
    """Return the way back: home, then ``steps`` as name and path, the last of them without a link."""
    *before, (here, _) = steps
    return (
        Crumb("Home", urls.link(root, urls.HOME)),
        *(Crumb(text, urls.link(root, path)) for text, path in before),
        Crumb(here, ""),
    )
