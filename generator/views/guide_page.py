"""A page of the guide: what MkDocs made of its Markdown, in the same frame as every page of the directory."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from generator.messages import _
from generator.views import urls
from generator.views.page import Page, Setting, page_parts
from generator.views.phrases import date_words

#: Where the guide lies in the site.
FOLDER = "guide/"
#: Pages of the directory that are there whatever the records hold, so that the guide may lead to them.
ALWAYS_THERE = (urls.HOME, urls.TOPICS, urls.HOW_THIS_WORKS, urls.CORRECTIONS, urls.PRIVACY)

_SCRIPT = f"{FOLDER}assets/guide_search.js"
_INDEX = f"{FOLDER}search/search_index.json"
#: From so many sections on, a page begins with a list of them.
_WORTH_A_LIST = 5
_HEADING = re.compile(r"\s*<h1[^>]*>(?P<heading>.*?)</h1>", re.DOTALL)
_SECTION = re.compile(r'<h2(?: id="(?P<anchor>[^"]*)")?[^>]*>(?P<heading>.*?)</h2>', re.DOTALL)
_TO_DIRECTORY = re.compile(r'(?<=href=")directory:(?P<path>[^"#]*)#?(?P<fragment>[^"]*)(?=")')


class NoSuchPageError(ValueError):
    """A page of the guide leads to a page that the directory may not have."""


@dataclass(frozen=True, slots=True)
class ContentsLink:
    """A page in the list of the guide's pages."""

    text: str
    """Its name there."""
    href: str
    """Its address."""
    is_here: bool
    """Whether it is the page that carries the list."""


@dataclass(frozen=True, slots=True)
class ContentsPart:
    """Pages of the guide that belong together."""

    title: str
    """What they are for; empty for those that stand first."""
    links: tuple[ContentsLink, ...]
    """The pages, in reading order."""


@dataclass(frozen=True, slots=True)
class GuideSearch:
    """Where the search of the guide finds what it needs."""

    script: str
    """Address of what runs on the page."""
    worker: str
    """Address of the engine, which the page loads when somebody begins to search."""
    index: str
    """Address of the words of all pages."""
    guide: str
    """What leads to the top of the guide, from where the index counts its addresses."""


@dataclass(frozen=True, slots=True)
class Written:
    """A page as its author wrote it and MkDocs read it."""

    path: str
    """Where it is written, from the top of the site: ``guide/choose/what-is-an-iop.html``."""
    title: str
    """Its name in the list of pages."""
    html: str
    """Its text, with its heading."""
    description: str = ""
    """One sentence for search engines and previews."""
    audience: str = ""
    """Who it is for, as a sentence; empty when the page needs no such line."""
    reviewed: date | None = None
    """The day on which somebody last went through it, when it gives advice."""
    reviewed_by: str = ""
    """The clinician who did; empty when none has."""


@dataclass(frozen=True, slots=True)
class GuideSection:
    """A heading of a page and what stands below it."""

    anchor: str
    """What an address of the section ends in."""
    heading: str
    """HTML of the heading."""
    body: str
    """HTML of what stands below, up to the next heading of its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage(Page):
    """A page of the guide."""

    heading: str
    """HTML of its heading."""
    opening: str
    """HTML of what stands before the first section; may be empty."""
    sections: tuple[GuideSection, ...]
    """The rest, in order."""
    has_list: bool
    """Whether a list of the sections is worth its place."""
    audience: str
    """Who it is for; may be empty."""
    review: str
    """When and by whom it was last reviewed; may be empty."""
    contents: tuple[ContentsPart, ...]
    """All pages of the guide."""
    search: GuideSearch
    """Where the search finds what it needs."""


def guide_page(
    written: Written, contents: Sequence[ContentsPart], setting: Setting, *, search_engine: str
) -> GuidePage:
    """Return the page of ``written``, whose list of pages is ``contents``.

    ``search_engine`` is the path of the search engine's file, from the top of the site.
    """
    root = urls.root_of(written.path)
    found = _HEADING.match(written.html)
    opening, sections = _sections_of(written.html[found.end() :] if found else written.html)
    is_first = written.path == urls.GUIDE
    return GuidePage(
        **page_parts(
            written.path,
            setting,
            title=written.title,
            description=written.description or _("The guide: %(title)s", title=written.title),
            back=() if is_first else ((_("Guide"), urls.GUIDE),),
        ),
        heading=found["heading"] if found else escape(written.title),
        opening=opening,
        sections=sections,
        has_list=len(sections) >= _WORTH_A_LIST,
        audience=written.audience,
        review=_review(written),
        contents=tuple(contents),
        search=GuideSearch(
            script=urls.link(root, _SCRIPT),
            worker=urls.link(root, search_engine),
            index=urls.link(root, _INDEX),
            guide=urls.link(root, FOLDER),
        ),
    )


def with_directory_links(html: str, path: str) -> str:
    """Return ``html`` of the page at ``path`` with every ``directory:`` address turned into a relative one.

    ``directory:index.html#find`` is the way a text of the guide leads to a page of the directory. Raises
    NoSuchPageError for a page that is not always there.
    """

    def resolved(found: re.Match[str]) -> str:
        if found["path"] not in ALWAYS_THERE:
            there_are = ", ".join(ALWAYS_THERE)
            what = f"directory:{found['path']}"
            raise NoSuchPageError(f"{what} is not a page that every directory has; there are: {there_are}")
        return urls.link(urls.root_of(path), found["path"], found["fragment"])

    return _TO_DIRECTORY.sub(resolved, html)


def _sections_of(html: str) -> tuple[str, tuple[GuideSection, ...]]:
    """Return what stands before the first heading of the second order, and each such heading with what follows."""
    found = list(_SECTION.finditer(html))
    ends = [*(each.start() for each in found), len(html)]
    sections = tuple(
        GuideSection(each["anchor"] or "", each["heading"], html[each.end() : end].strip())
        for each, end in zip(found, ends[1:], strict=True)
    )
    return html[: ends[0]].strip(), sections


def _review(written: Written) -> str:
    if written.reviewed is None:
        return ""
    day = date_words(written.reviewed)
    if written.reviewed_by:
        return _("Last reviewed %(day)s by %(name)s.", day=day, name=written.reviewed_by)
    return _("Last reviewed %(day)s by the people who keep this site. Not yet clinically reviewed.", day=day)
