"""How much a page of the guide may be: what Markdown would take minutes to make sense of is not even read."""

from __future__ import annotations

import re

#: The longest page, in characters, the longest line of one, and the most signs without a space between.
_LONGEST_PAGE, _LONGEST_LINE, _LONGEST_WORD = 65_536, 2_000, 300
#: Signs that Markdown takes long to make sense of, and how many of each a page may have.
_SLOW_SIGNS, _MOST_SLOW = "[<`", 1_500
#: A line that is, or makes, a heading. Each is held against all before it.
_HEADING = re.compile(r"^(?:(?:[^\w\n#]|\d)*#|[ >]*(?:=+|-+)[ \t]*$)", re.MULTILINE)
_MOST_HEADINGS = 200
#: What begins a list or a quotation, again and again: each is a step deeper.
_STEPS = re.compile(r"^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){17}", re.MULTILINE)
_MOST_STEPS = 16
#: Front matter in which one value refers to another: a few lines can stand for millions.
_REFERS = re.compile(r"<<|(?:^|[\s,:\[{])[&*]\w", re.MULTILINE)
_FRONT = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
#: Every line below the head of a table becomes a row as wide as that: so many cells at most, could each line be one.
_MOST_CELLS = 20_000


def too_much(text: str) -> str:
    """Return why a page's Markdown is not even read, in a sentence; or nothing."""
    if len(text) > _LONGEST_PAGE:
        return f"must be at most {_LONGEST_PAGE:,} characters long, but has {len(text):,}"
    if (longest := max(map(len, text.split("\n")))) > _LONGEST_LINE:
        return f"must have lines of at most {_LONGEST_LINE:,} characters, but has one of {longest:,}"
    if (most := max(map(text.count, _SLOW_SIGNS))) > _MOST_SLOW:
        return f"must have at most {_MOST_SLOW:,} of each of {' '.join(_SLOW_SIGNS)}, but has {most:,}"
    if (longest := max(map(len, text.split()), default=0)) > _LONGEST_WORD:
        return f"must have words and addresses of at most {_LONGEST_WORD} characters, but has one of {longest:,}"
    if (most := len(_HEADING.findall(text))) > _MOST_HEADINGS:
        return f"must have at most {_MOST_HEADINGS} headings and lines across, but has {most:,}"
    if (most := max(line.count("|") for line in text.split("\n")) * text.count("\n")) > _MOST_CELLS:
        return f"must have smaller tables: lines times signs | make {most:,}, and at most {_MOST_CELLS:,} may be"
    front = _FRONT.match(text)
    if front and (found := _REFERS.search(front[0])):
        line = text.count("\n", 0, found.end()) + 1
        return f"must have plain front matter, but line {line} holds a value that refers to another"
    if found := _STEPS.search(text):
        line = text.count("\n", 0, found.start()) + 1
        return f"must not begin a list within a list more than {_MOST_STEPS} times, but line {line} holds more"
    return ""


def page_text(content: bytes) -> str | None:
    """Return what a page's file says, without a byte order mark; None if it is not UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def not_text(content: bytes) -> str:
    """Return in a sentence where a file is not UTF-8."""
    line = len(content.decode("utf-8", errors="replace").partition("\ufffd")[0].split("\n"))
    return f"must be saved as UTF-8, but line {line} holds a sign that is not: save it again with that encoding"
