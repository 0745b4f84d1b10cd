"""What of a Markdown text a reader sees, with every character where it was; and where the text leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

#: Stands where a character was that no reader sees. It parts no words, as ``**bold**ly`` shows.
GONE = "\0"

_FENCE = re.compile(
    r"^[ \t]*(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
_CODE = re.compile(r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)", re.DOTALL)
_TARGET = r'\((?P<to>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)'
_LINK = re.compile(rf"(?P<before>!?\[)(?P<text>[^\[\]]*)(?P<after>\](?:{_TARGET}|\[[^\]\n]*\]))")
_ATTRIBUTE = r'(?:[#.][\w-]+|[\w-]+="[^"\n]*"|[\w-]+=[\w-]+)'
_ATTRIBUTES = re.compile(rf"[ \t]*\{{:?[ \t]*{_ATTRIBUTE}(?:[ \t]+{_ATTRIBUTE})*[ \t]*\}}")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BARE_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>()]+")
_ENTITY = re.compile(r"&(?:\w+|#\d+|#x[\da-fA-F]+);")
_EMPHASIS = re.compile(
    r"(?<!\\)\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}|(?<![^\W_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![^\W_])"
)
#: An escaped | is left to those who read tables.
_ESCAPE = re.compile(r"\\(?=[^\w\s|])")
_HREF = re.compile(r'<a\b[^<>]*\bhref="(?P<to>[^"]*)"')
_FIGURE = re.compile(r'<div data-figure="(?P<name>[^"]*)"')


class Link(NamedTuple):
    """Where a text leads: the address as written, and the place where it stands."""

    to: str
    offset: int


def readable(text: str, start: int = 0) -> str:
    """Return ``text`` in the same length, with ``GONE`` or a space for whatever a reader does not see as words.

    That is all before ``start``, code, comments, addresses, attribute lists, tags and marks of emphasis. Line breaks
    and the marks that begin headings, items, rows and boxes stay.
    """
    seen = _gone(text[:start]) + _without_code(text[start:])
    for _ in range(2):  # an image may stand in a link
        seen = _LINK.sub(lambda found: _gone(found["before"]) + found["text"] + _gone(found["after"]), seen)
    for pattern in (_ATTRIBUTES, _TAG):
        seen = pattern.sub(lambda found: _gone(found[0]), seen)
    for pattern in (_BARE_ADDRESS, _ENTITY):
        seen = pattern.sub(lambda found: " " * len(found[0]), seen)
    for pattern in (_EMPHASIS, _ESCAPE):
        seen = pattern.sub(lambda found: _gone(found[0]), seen)
    return seen


def links_in(text: str) -> Iterator[Link]:
    """Give every link of a Markdown text that is no image and stands in no code, in order."""
    seen = _without_code(text)
    found = [(each["to"], each.start("to")) for each in _LINK.finditer(seen) if each["to"] and each["before"] == "["]
    found += [(each["to"], each.start("to")) for each in _HREF.finditer(seen)]
    for to, offset in sorted(found, key=lambda each: each[1]):
        yield Link(to, offset)


def figures_in(text: str) -> Iterator[Link]:
    """Give the name and place of every figure that a text asks for."""
    for found in _FIGURE.finditer(_without_code(text)):
        yield Link(found["name"], found.start("name"))


def _without_code(text: str) -> str:
    for pattern in (_FENCE, _COMMENT, _DEFINITION):
        text = pattern.sub(lambda found: _gone(found[0]), text)
    return _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _gone(text: str) -> str:
    return re.sub(r"[^\n]", GONE, text)
