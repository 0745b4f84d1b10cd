"""Wordings that a rule looks for in the texts of a record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.problems import FieldPath


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording: a part that every text with it holds (lower case), the exact pattern, and what to do.

    The part is looked for first, because that is a hundred times faster than the pattern.
    """

    part: str
    pattern: re.Pattern[str]
    advice: str

    @classmethod
    def of(cls, part: str, pattern: str, advice: str, *, any_case: bool = True) -> Phrase:
        """Return the phrase of a pattern, which minds capitals only where ``any_case`` is no."""
        return cls(part, re.compile(pattern, re.IGNORECASE if any_case else 0), advice)


class Met(NamedTuple):
    """A phrase met in a text: the text and its place, the words that are there, and the phrase."""

    path: FieldPath
    text: str
    words: str
    phrase: Phrase


def phrases_in(texts: Iterable[tuple[FieldPath, str]], phrases: Sequence[Phrase]) -> Iterator[Met]:
    """Give the first place of every phrase in every text."""
    placed = tuple(texts)
    together = f" {' '.join(text for _path, text in placed)}".lower()
    for phrase in phrases:
        if phrase.part in together:
            for path, text in placed:
                if found := phrase.pattern.search(text):
                    yield Met(path, text, found[0], phrase)
