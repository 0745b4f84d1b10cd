"""Markdown as blocks of prose: headings, items, paragraphs, cells of tables; every character knows its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from generator.proofreading.guide_text import GuideText
from generator.proofreading.markdown import GONE, readable

#: What a page says about itself in words, before its text.
TOLD_FIRST = ("title", "description", "audience")


class Kind(Enum):
    """What a block is on the page."""

    ABOUT = "a line of the front matter"
    HEADING = "a heading"
    PARAGRAPH = "a paragraph"
    ITEM = "an item of a list"
    BOX = "the title of a box"
    CELL = "a cell of a table"


@dataclass(frozen=True, slots=True)
class Block:
    """Words that stand together.

    ``text`` is what is read, with single spaces; ``offsets`` holds the place in the source of each of its characters;
    ``section`` is the heading of the second order it stands under ("" before the first), and ``level`` the order of a
    heading (0 for others).
    """

    kind: Kind
    text: str
    offsets: tuple[int, ...]
    section: str = ""
    level: int = 0


class Word(NamedTuple):
    """A run of characters between spaces that holds a letter or a digit, and where it begins in its block."""

    text: str
    start: int


class Sentence(NamedTuple):
    """A sentence, and where it begins in its block."""

    text: str
    start: int


_ABOUT = re.compile(rf"^(?P<key>{'|'.join(TOLD_FIRST)}):[ \t]*(?P<text>[^\n]*(?:\n[ \t]+[^\n]*)*)", re.MULTILINE)
_SPACE = rf"[ \t{GONE}]*"
_HEADING = re.compile(rf"{_SPACE}(?P<marks>#{{1,6}})[ \t]+(?P<text>.*?)[ \t#{GONE}]*$")
_ITEM = re.compile(rf"{_SPACE}(?:[-+*]|\d+[.)])[ \t]+(?P<text>.*)$")
_BOX = re.compile(rf'{_SPACE}(?:!!!|\?\?\?\+?)[ \t]+[\w -]+(?:"(?P<text>.*)")?[ \t]*$')
_QUOTED = re.compile(rf"{_SPACE}>[ \t]?(?P<text>.*)$")
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CELL = re.compile(r"(?:\\.|[^|\\])+")
_CODE_INDENT = re.compile(r"(?: {4}|\t)")

_WORD = re.compile(r"[^\s\u2013\u2014]+")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_END = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s)")
#: In small letters, what ends in a point without ending a sentence: some never do, some do where a capital follows.
_NEVER_LAST = frozenset(("dr", "mr", "mrs", "ms", "st", "vs", "e.g", "i.e", "u.s", "dept"))
_SOMETIMES_LAST = frozenset(("etc", "a.m", "p.m", "jr", "sr", "approx"))
_INITIAL = re.compile(r"(?:[A-Z]\.[ -]?)*[A-Z]")


def blocks_of(page: GuideText) -> list[Block]:
    """Return the blocks of a page in reading order: first what its front matter says in words."""
    return [*_about(page), *_Blocks(readable(page.text, page.body_start)).read()]


def words_in(text: str) -> list[Word]:
    """Return the words of ``text``: what stands between spaces and dashes and holds a letter or a digit."""
    return [Word(found[0], found.start()) for found in _WORD.finditer(text) if _LETTER_OR_DIGIT.search(found[0])]


def sentences_in(text: str) -> Iterator[Sentence]:
    """Give the sentences of a block's ``text``, the last of which needs no point. Points of "Dr." end none."""
    start = 0
    for found in _END.finditer(text):
        if found[0] == "." and _is_short(text[start : found.start()], text[found.end() + 1 :]):
            continue
        yield Sentence(text[start : found.end()], start)
        start = found.end() + 1
    if words_in(text[start:]):
        yield Sentence(text[start:], start)


def _is_short(said: str, following: str) -> bool:
    """Return whether the point after ``said`` belongs to an abbreviation or an initial."""
    last = said.rpartition(" ")[2].lstrip("(\"'\u201c").lower()
    if last in _SOMETIMES_LAST:
        return not following.lstrip("(\"'\u201c")[:1].isupper()
    return last in _NEVER_LAST or _INITIAL.fullmatch(said) is not None


def _about(page: GuideText) -> Iterator[Block]:
    for found in _ABOUT.finditer(page.text[: page.body_start]):
        text, start = found["text"].rstrip(), found.start("text")
        if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
            text, start = text[1:-1], start + 1
        if block := _block(Kind.ABOUT, [(start, text)]):
            yield block


class _Blocks:
    """Reads the lines of a text without what no reader sees."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._blocks: list[Block] = []
        self._kind = Kind.PARAGRAPH
        self._parts: list[tuple[int, str]] = []
        self._section = ""
        self._is_table = False
        self._holds = False

    def read(self) -> list[Block]:
        """Return every block."""
        lines = self._text.split("\n")
        offset = 0
        for number, line in enumerate(lines):
            following = lines[number + 1] if number + 1 < len(lines) else ""
            self._line(line, offset, following)
            offset += len(line) + 1
        self._end()
        return self._blocks

    def _line(self, line: str, offset: int, following: str) -> None:
        if not line.strip(f" \t\r{GONE}"):
            self._end()
            self._is_table = False
        elif self._is_table or (_begins_table(line, following) and not self._parts):
            self._is_table = True
            self._row(line, offset)
        elif _CODE_INDENT.match(line) and not self._holds and not self._parts:
            return  # code by indentation: nothing above could hold it
        else:
            self._told(line, offset)

    def _told(self, line: str, offset: int) -> None:
        if quoted := _QUOTED.match(line):
            line, offset = quoted["text"], offset + quoted.start("text")
        if found := _HEADING.match(line):
            self._heading(found, offset)
        elif _RULE.match(line):
            self._end()
        elif found := _BOX.match(line):
            self._begin(Kind.BOX)
            self._holds = True
            self._parts.append((offset + found.start("text"), found["text"] or ""))
            self._end()
        elif found := _ITEM.match(line):
            self._begin(Kind.ITEM)
            self._holds = True
            self._parts.append((offset + found.start("text"), found["text"]))
        else:
            self._holds = self._holds and (bool(self._parts) or line[:1] in " \t")
            self._parts.append((offset, line))

    def _heading(self, found: re.Match[str], offset: int) -> None:
        self._begin(Kind.HEADING)
        self._holds = False
        level = len(found["marks"])
        block = _block(Kind.HEADING, [(offset + found.start("text"), found["text"])], self._section, level)
        if block and level == 2:
            self._section = block.text
            block = Block(block.kind, block.text, block.offsets, block.text, level)
        if block:
            self._blocks.append(block)

    def _row(self, line: str, offset: int) -> None:
        self._end()
        if _TABLE_RULE.match(line):
            return
        for found in _CELL.finditer(line):
            if block := _block(
                Kind.CELL, [(offset + found.start(), found[0].replace("\\|", f"{GONE}|"))], self._section
            ):
                self._blocks.append(block)

    def _begin(self, kind: Kind) -> None:
        self._end()
        self._kind = kind

    def _end(self) -> None:
        if block := _block(self._kind, self._parts, self._section):
            self._blocks.append(block)
        self._kind, self._parts = Kind.PARAGRAPH, []


def _begins_table(line: str, following: str) -> bool:
    return "|" in line and "|" in following and _TABLE_RULE.match(following) is not None


def _block(kind: Kind, parts: list[tuple[int, str]], section: str = "", level: int = 0) -> Block | None:
    """Return the block of texts at their offsets, with single spaces, or None when they hold no word."""
    signs: list[str] = []
    offsets: list[int] = []
    for start, part in parts:
        for offset, sign in enumerate(f"{part} ", start):
            if sign == GONE or (sign.isspace() and (not signs or signs[-1] == " ")):
                continue
            signs.append(" " if sign.isspace() else sign)
            offsets.append(offset)
    text = "".join(signs).rstrip()
    return Block(kind, text, tuple(offsets[: len(text)]), section, level) if words_in(text) else None
