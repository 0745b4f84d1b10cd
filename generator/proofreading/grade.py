"""How many years of school a page takes to read.

The measure is the Automated Readability Index: E. A. Smith and R. J. Senter, "Automated Readability Index",
AMRL-TR-66-220, Aerospace Medical Research Laboratories, Wright-Patterson Air Force Base, Ohio, 1967::

    grade = 4.71 * characters / words + 0.5 * words / sentences - 21.43

Characters are letters and digits. A word is what stands between spaces (a typewriter counted it so), so that
"step-by-step" is one word. It needs no list of words and no count of syllables, and gives every reader of this code
the same figure. Headings, titles of boxes and items of lists end a sentence even without a point. What is looked up
and not read does not count: tables, code, the list of sources, and figures, which the program makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.problems import Problem
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import Block, Kind, sentences_in, words_in

#: Pages for families stay at this grade or below it.
LIMIT = 8.0

_READ = (Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.BOX)
_NOT_READ = "Sources"
#: Sentences shorter than this are not what makes a page hard.
_LONG_ENOUGH, _NAMED = 8, 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text comes to."""

    characters: int = 0
    words: int = 0
    sentences: int = 0

    def __add__(self, other: Reading) -> Reading:
        return Reading(self.characters + other.characters, self.words + other.words, self.sentences + other.sentences)

    @property
    def grade(self) -> float | None:
        """The grade of a US school, to a tenth; None for a text without words."""
        if not self.words:
            return None
        return round(4.71 * self.characters / self.words + 0.5 * self.words / self.sentences - 21.43, 1)


@dataclass(frozen=True, slots=True)
class _Hard:
    """A sentence, where it begins in the source, and what it comes to."""

    offset: int
    reading: Reading


def reading_of(text: str) -> Reading:
    """Return what the sentences of a block's ``text`` come to."""
    return sum((_reading_of_sentence(sentence.text) for sentence in sentences_in(text)), Reading())


def reading_of_page(blocks: Iterable[Block]) -> Reading:
    """Return what the blocks of a page come to that are there to be read."""
    return sum((reading_of(block.text) for block in _to_read(blocks)), Reading())


def grade_problems(page: GuideText, blocks: Iterable[Block]) -> list[Problem]:
    """Return the problem of a page for families that is too hard; it stands at the hardest sentence."""
    kept = list(_to_read(blocks))
    grade = sum((reading_of(block.text) for block in kept), Reading()).grade
    if not page.is_for_families or grade is None or grade <= LIMIT:
        return []
    hardest = _hardest(kept)
    lines = ", ".join(
        f"line {page.place(each.offset)[0]} ({each.reading.words} words, grade {each.reading.grade:g})"
        for each in hardest
    )
    message = f"the page must read at grade {LIMIT:g} or below, but reads at grade {grade:.1f}"
    tip = f"split long sentences and take shorter words; the hardest are at {lines}" if lines else ""
    return [page.problem(hardest[0].offset if hardest else page.body_start, "reading-grade", message, tip=tip)]


def _to_read(blocks: Iterable[Block]) -> Iterable[Block]:
    return (block for block in blocks if block.kind in _READ and block.section != _NOT_READ)


def _hardest(blocks: Iterable[Block]) -> list[_Hard]:
    found = [
        _Hard(block.offsets[sentence.start], _reading_of_sentence(sentence.text))
        for block in blocks
        for sentence in sentences_in(block.text)
    ]
    long = [each for each in found if each.reading.words >= _LONG_ENOUGH]
    return sorted(long, key=lambda each: (-(each.reading.grade or 0), each.offset))[:_NAMED]


def _reading_of_sentence(sentence: str) -> Reading:
    words = words_in(sentence)
    characters = sum(sum(sign.isalnum() for sign in word.text) for word in words)
    return Reading(characters, len(words), 1) if words else Reading()
