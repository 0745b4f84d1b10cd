"""The HTML of a page, read for what is in it: tags, attributes, ids, and links with the words around them."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import NamedTuple

EMPTY_TAGS = ("br", "hr", "img")
#: Columns of Markdown's tables may be aligned. The site's policy knows no styles within a page, so these go unsaid.
_ALIGNED = ("td", "th")
#: Tags that do not part what stands before and after them.
_INLINE = ("a", "code", "em", "strong", "sub", "sup")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"\S*$"), re.compile(r"^\S*")


class ReadLink(NamedTuple):
    """A link: where it leads, what it says, and what is read if the words that touch it are read along."""

    href: str
    text: str
    in_its_words: str


class PageHtml(HTMLParser):
    """Counts the tags of a document and the attributes of each; keeps ids, links, and what is out of place."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[tuple[str, str, str]] = Counter()
        """How often each tag, and each attribute of a tag with its value, is there."""
        self.ids: list[str] = []
        self.misplaced: list[str] = []
        """What stands where no page may have it, in words."""
        self._depth = 0
        self._text = ""
        self._open: tuple[str, int] | None = None
        self._links: list[tuple[str, int, int]] = []
        self.feed(html)
        self.close()

    @property
    def links(self) -> list[ReadLink]:
        """All links, in order."""
        return [self._link(*each) for each in self._links]

    def _link(self, href: str, start: int, end: int) -> ReadLink:
        before, after = _WORD_BEFORE.search(self._text[:start]), _WORD_AFTER.search(self._text[end:])
        text = self._text[start:end]
        return ReadLink(href, text, f"{before[0] if before else ''}{text}{after[0] if after else ''}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.found[tag, "", ""] += 1
        for name, value in given.items():
            if not (name == "style" and tag in _ALIGNED):
                self.found[tag, name, value] += 1
        if "id" in given:
            self.ids.append(given["id"])
        if tag in ("h1", "h2") and (self._depth or not given.get("id")):
            self.misplaced.append(f"<{tag}> within something else")
        if tag == "h1" and self.found[tag, "", ""] > 1:
            self.misplaced.append("more than one <h1>")
        if tag in ("a", "img") and self._open:
            self.misplaced.append(f"<{tag}> within a link")
        elif tag == "a":
            self._open = (given.get("href", ""), len(self._text))
        if tag not in _INLINE:
            self._text += " "
        if tag not in EMPTY_TAGS:
            self._depth += 1

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        self._depth -= 1
        if tag not in _INLINE:
            self._text += " "
        if tag == "a" and self._open:
            self._links.append((*self._open, len(self._text)))
            self._open = None
