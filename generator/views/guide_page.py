"""A page of the guide: what MkDocs made of its Markdown, in the same frame as every page of the directory."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from generator.messages import _, ngettext
from generator.views import urls
from generator.views.fact import Link
from generator.views.guide_data import questions_node
from generator.views.guide_search import GuideSearch, guide_search
from generator.views.html_text import text_of_html
from generator.views.page import Page, Setting, page_parts
from generator.views.phrases import date_words
from generator.views.repository_links import edit_link
from generator.views.words import Word

#: Where the guide lies in the site.
FOLDER = "guide/"
#: So many words a minute: adults read prose at 238 (Brysbaert 2019), and slower at night and on a phone.
WORDS_A_MINUTE = 200

#: From so many sections on, a page begins with a list of them.
_WORTH_A_LIST = 5
_HEADING = re.compile(r"\s*<h1[^>]*>(?P<heading>.*?)</h1>", re.DOTALL)
_SECTION = re.compile(r'<h2(?: id="(?P<anchor>[^"]*)")?[^>]*>(?P<heading>.*?)</h2>', re.DOTALL)


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
    length: int = 0
    """How many words its author wrote: its figures have no part in it."""
    is_faq: bool = False
    """Whether its sections are questions with their answers, which search engines are told."""
    source: str = ""
    """Its file, from the top of the repository; empty for a page that is made from the program itself."""
    words: tuple[Word, ...] = ()
    """The terms in it that carry their meaning, each once."""


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
    is_start: bool
    """Whether it is the first page, where people look around: the search stands open."""
    audience: str
    """Who it is for; may be empty."""
    review: str
    """How long it takes to read, when and by whom it was last reviewed; may be empty."""
    words: tuple[Word, ...]
    """The terms in it that carry their meaning."""
    edit: Link | None
    """Where anybody can suggest a change to it; None when the site names no such place."""
    corrections: Link
    """What to do when something is wrong."""
    contents: tuple[ContentsPart, ...]
    """All pages of the guide."""
    search: GuideSearch
    """Where the search finds what it needs."""


def guide_page(written: Written, contents: Sequence[ContentsPart], setting: Setting) -> GuidePage:
    """Return the page of ``written``, whose list of pages is ``contents``."""
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
            about=questions_node((text_of_html(each.heading), text_of_html(each.body)) for each in sections)
            if written.is_faq
            else None,
        ),
        heading=found["heading"] if found else escape(written.title),
        opening=opening,
        sections=sections,
        has_list=len(sections) >= _WORTH_A_LIST and not is_first,
        is_start=is_first,
        audience=written.audience,
        review=_review(written),
        words=written.words,
        edit=edit_link(setting.config, written.source) if written.source else None,
        corrections=Link(_("Is something wrong on this page?"), urls.link(root, urls.CORRECTIONS)),
        contents=tuple(contents),
        search=guide_search(root),
    )


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
    return " ".join((_reading_time(written.length), _reviewed(day, written.reviewed_by)))


def _reviewed(day: str, name: str) -> str:
    if name:
        return _("Last reviewed %(day)s by %(name)s.", day=day, name=name)
    return _("Last reviewed %(day)s by the people who keep this site. Not yet clinically reviewed.", day=day)


def _reading_time(words: int) -> str:
    minutes = max(1, -(-words // WORDS_A_MINUTE))
    return ngettext("%(count)s minute to read.", "%(count)s minutes to read.", minutes, count=minutes)
