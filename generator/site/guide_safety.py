"""What a page of the guide may hold: text, and links that lead where they say; nothing that acts.

Pages come from strangers' pull requests, and Markdown passes HTML on as it stands. The site's own policy stops a
script, but neither a page that sends its reader on to another address, nor one that looks like the crisis line and
calls somebody else.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from textwrap import shorten
from typing import Any

import nh3

from generator.records.signs import UNSEEN, piled_marks
from generator.site.honest_links import leads_where_it_says
from generator.site.page_html import EMPTY_TAGS, PageHtml
from generator.site.page_limits import not_text, page_text, too_much
from generator.site.shown_numbers import telephone_numbers
from generator.views.guide_links import KINDS

_HEADINGS = ("h1", "h2", "h3", "h4")
_TAGS = {
    *_HEADINGS,
    *EMPTY_TAGS,
    *("p", "div", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "thead", "tbody", "tr", "th", "td", "a", "code", "em", "strong", "sub", "sup"),
}
_ATTRIBUTES: dict[str, set[str]] = {
    "*": set(),
    **{tag: {"id"} for tag in _HEADINGS},
    "a": {"href", "rel"},
    "div": {"data-figure"},
    "img": {"src", "alt"},
    "ol": {"start"},
}
#: What Markdown and the program itself write. Any other could cover or fake a part of the frame.
_CLASSES = {
    "div": {"admonition", "help", "note", "warning", "tip", "iop-glossary", "iop-glossary--names"},
    "p": {"admonition-title"},
    "code": {f"language-{name}" for name in ("console", "json", "python", "text", "toml", "yaml")},
}
_SCHEMES = {*KINDS, "http", "https", "mailto", "sms", "tel"}
_PAGES = ".md"
#: Pictures that are nothing else: an SVG can hold a script.
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
_OWN_PICTURE = re.compile(r"(?:\.\./)*[\w-][\w./-]*", re.ASCII)
#: What front matter may say. Other keys are orders to MkDocs and its theme.
_META: Mapping[str, type] = {
    "title": str,
    "description": str,
    "audience": str,
    "reviewed": date,
    "reviewed_by": str,
    "faq": bool,
}
_UNRESOLVED = re.compile(rf'<a\b[^>]*\shref="(?P<to>(?:{"|".join(KINDS)}):[^"]*)"', re.IGNORECASE)
#: Where a page asks for a figure, by its name.
FIGURE = re.compile(r'<div data-figure="(?P<name>[^"]*)"></div>')
_LONGEST_SHOWN = 80
#: How the pictures begin that browsers show.
_PICTURES_BEGIN = re.compile(rb"\x89PNG\r\n|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp", re.DOTALL)
#: What only the site itself may say on top of a page.
_OURS_TO_SAY = re.compile(r"\breview", re.IGNORECASE)
_SHOWN_FIRST = ("title", "description", "audience")


def _own_pictures_only(tag: str, name: str, value: str) -> str | None:
    return None if tag == "img" and name == "src" and not _OWN_PICTURE.fullmatch(value) else value


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    allowed_classes=_CLASSES,
    attribute_filter=_own_pictures_only,
    url_schemes=_SCHEMES,
    link_rel=None,
)


@dataclass(frozen=True, slots=True)
class SafeHtml:
    """The HTML of a page without what may not be in it."""

    html: str
    """What is left: all of it, if nothing was taken out."""
    faults: tuple[str, ...]
    """What is wrong with it, each once, as a sentence that ends in "but holds" and what an author would look for."""
    own_links: tuple[str, ...] = ()
    """Where its links within the guide lead, as seen from the page."""


def safe_html(html: str) -> SafeHtml:
    """Return the ``html`` that Markdown made of a page, safe to be shown whoever wrote it. Comments go unsaid."""
    cleaned = _CLEANER.clean(html)
    page = PageHtml(cleaned)
    held = [*_taken_out(PageHtml(html).found, page.found), *page.misplaced]
    faults = [f"must be plain Markdown, but holds {each}" for each in held]
    faults += [
        f"must have links that lead where they say, but holds {_shown(href)}"
        for href, text, in_its_words in page.links
        if href and not (leads_where_it_says(href, text) and leads_where_it_says(href, in_its_words))
    ]
    faults += [f"must hold signs that can be seen, but holds {each}" for each in _unseen(cleaned)]
    own = (link.href.partition("#")[0] for link in page.links if ":" not in link.href)
    return SafeHtml(cleaned, tuple(dict.fromkeys(faults)), tuple(filter(None, own)))


def unresolved_links(html: str) -> Iterator[str]:
    """Yield a fault for each of the guide's own kinds of links in ``html`` that was not made a real one."""
    for found in _UNRESOLVED.finditer(html):
        yield f"must have links that lead where they say, but holds {_shown(found['to'])}"


def links_astray(links: Iterable[str], page: str, known: Collection[str]) -> Iterator[str]:
    """Yield a fault for each of ``links`` of ``page`` (a path) that leads to none of the paths ``known``.

    Those to Markdown files are left out: MkDocs tells of them itself.
    """
    for link in links:
        if not link.endswith(_PAGES) and posixpath.normpath(posixpath.join(posixpath.dirname(page), link)) not in known:
            yield f"must have links that lead where they say, but holds {_shown(link)}"


def figure_faults(html: str) -> Iterator[str]:
    """Yield a fault when a page asks for a figure twice, or for one in a way that draws nothing."""
    if html.count("<div data-figure") != len(set(FIGURE.findall(html))):
        yield "must ask for each figure once, with nothing in it, but holds data-figure"


def repeated_ids(html: str) -> list[str]:
    """Return the ids that stand on a finished page twice, or are empty: scripts and links would take the wrong one."""
    counted = Counter(PageHtml(html).ids)
    return [name or '""' for name, number in counted.items() if number > 1 or not name]


def without_orders(meta: MutableMapping[str, Any]) -> list[str]:
    """Take out of front matter what is no plain answer to a known key; return the keys that nobody asks for."""
    unknown = [key for key in meta if key not in _META]
    told_elsewhere = "reviewed"
    wrong = [key for key in meta if key in _META and key != told_elsewhere and not isinstance(meta[key], _META[key])]
    for key in (*unknown, *wrong):
        del meta[key]
    return unknown


def faults_of_meta(meta: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with what front matter says of a page: it stands on top, where the site itself speaks."""
    for key in _SHOWN_FIRST:
        said = str(meta.get(key, ""))
        yield from (f"must hold signs that can be seen, but holds {each}" for each in _unseen(said))
        ours = _OURS_TO_SAY.findall(said) if key == "audience" else ()
        for held in dict.fromkeys((*telephone_numbers(said), *ours)):
            yield f"must leave what stands on top to the site, but holds {held}"


def fault_of_file(path: str, content: bytes, *, is_page: bool) -> str:
    """Return why a file in the folder of the guide, which is published as it is, may not be there; or nothing."""
    suffix = PurePosixPath(path).suffix
    if is_page and suffix == _PAGES:
        text = page_text(content)
        return too_much(text) if text is not None else not_text(content)
    if suffix in _PICTURES and _PICTURES_BEGIN.match(content):
        return ""
    return "must be a page in Markdown or a picture such as .png: all that lies here is published"


def _taken_out(before: Counter[tuple[str, str, str]], after: Counter[tuple[str, str, str]]) -> Iterator[str]:
    gone = before - after
    for tag, name, value in gone:
        if not name:
            yield f"<{tag}>"
        elif (tag, "", "") not in gone:
            yield _shown(value) if name in ("href", "src", "class") else name


def _unseen(html: str) -> Iterator[str]:
    piled = {html[at] for at in piled_marks(html)}
    for sign in sorted(set(html)):
        is_unseen = unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp") or UNSEEN.fullmatch(sign)
        if (is_unseen and sign not in "\n\t") or sign in piled:
            yield f"U+{ord(sign):04X}"


def _shown(value: str) -> str:
    return shorten(value, _LONGEST_SHOWN, placeholder="...")
