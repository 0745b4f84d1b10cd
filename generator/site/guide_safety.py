"""What a page of the guide may hold once Markdown has made HTML of it: text, and nothing that acts.

Pages come from strangers' pull requests, and Markdown passes HTML on as it stands. The site's own policy stops a
script, but neither a page that sends its reader on to another address nor one that asks for an address beforehand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import PurePosixPath
from textwrap import shorten

import nh3

from generator.views.guide_links import KINDS

_TAGS = {
    *("h1", "h2", "h3", "h4", "p", "div", "blockquote", "pre", "hr", "br"),
    *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "code", "em", "strong", "sub", "sup", "img"),
}
_ATTRIBUTES = {
    "*": {"id", "class"},
    "a": {"href", "rel", "title"},
    "div": {"data-figure"},
    "img": {"src", "alt", "title", "width", "height"},
    "ol": {"start"},
}
#: Columns of Markdown's tables may be aligned. The site's policy knows no styles within a page, so these go unsaid.
_ALIGNED = ("td", "th")
_SCHEMES = {*KINDS, "http", "https", "mailto", "sms", "tel"}
_PAGES = ".md"
#: Pictures that are nothing else: an SVG can hold a script.
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
_LONGEST = 80


def _own_pictures_only(tag: str, name: str, value: str) -> str | None:
    is_elsewhere = tag == "img" and name == "src" and (":" in value or value.startswith(("//", "/\\", "\\")))
    return None if is_elsewhere else value


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    attribute_filter=_own_pictures_only,
    url_schemes=_SCHEMES,
    link_rel=None,
)


@dataclass(frozen=True, slots=True)
class SafeHtml:
    """The HTML of a page without what may not be in it."""

    html: str
    """What is left: all of it, if nothing was taken out."""
    taken_out: tuple[str, ...]
    """What was taken out, each once, as an author would look for it: "<meta>", "onclick", "javascript:alert(1)"."""


def safe_html(html: str) -> SafeHtml:
    """Return the ``html`` that Markdown made of a page, safe to be shown whoever wrote it. Comments go unsaid."""
    cleaned = _CLEANER.clean(html)
    return SafeHtml(cleaned, tuple(dict.fromkeys(_taken_out(html, cleaned))))


def may_be_in_guide(path: str) -> bool:
    """Return whether a file in the folder of the guide, which is published as it is, may be there."""
    return PurePosixPath(path).suffix.lower() in (_PAGES, *_PICTURES)


def _taken_out(before: str, after: str) -> Iterator[str]:
    gone = _parts(before) - _parts(after)
    for tag, name, value in gone:
        if not name:
            yield f"<{tag}>"
        elif (tag, "", "") not in gone:
            yield shorten(value, _LONGEST, placeholder="...") if name in ("href", "src") else name


def _parts(html: str) -> Counter[tuple[str, str, str]]:
    parser = _Parts()
    parser.feed(html)
    parser.close()
    return parser.found


class _Parts(HTMLParser):
    """Counts the tags of a document, and the attributes of each."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[tuple[str, str, str]] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag, "", ""] += 1
        for name, value in attrs:
            if not (name == "style" and tag in _ALIGNED):
                self.found[tag, name, value or ""] += 1
