"""Whether a program is meant by words that somebody typed: names, cities, free words, and terms it has."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONGEST_RUN = 4
#: (group, slug) of a term -> its phrases: label, slug and synonyms, folded.
Phrases = dict[tuple[str, str], list[list[str]]]


def fold(text: str) -> list[str]:
    """Return the words of a text in small letters, without accents and apostrophes."""
    plain = "".join(each for each in unicodedata.normalize("NFD", text) if not "\u0300" <= each <= "\u036f")
    return re.findall(r"[^\W_]+", re.sub("['\u2019]", "", plain).lower())


def phrases_of(words: Mapping[tuple[str, str], Iterable[str]]) -> Phrases:
    """Return the folded phrases of each term of ``words``."""
    return {term: [fold(phrase) for phrase in phrases] for term, phrases in words.items()}


def _begins(words: Sequence[str], run: Sequence[str]) -> bool:
    return (
        list(words[: len(run) - 1]) == list(run[:-1])
        and len(words) >= len(run)
        and words[len(run) - 1].startswith(run[-1])
    )


def _stands_in(phrase: Sequence[str], run: Sequence[str]) -> bool:
    return any(_begins(phrase[at:], run) for at in range(len(phrase)))


def slips(one: str, other: str) -> int:
    """Return the fewest letters to leave out, add, change or swap with the next one (Damerau-Levenshtein)."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            if i == 0 or j == 0:
                table[i][j] = i + j
                continue
            choices = [table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (one[i - 1] != other[j - 1])]
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                choices.append(table[i - 2][j - 2] + 1)
            table[i][j] = min(choices)
    return table[-1][-1]


class TextSearch:
    """The rows of a directory by number: the words each holds, and the terms it has."""

    def __init__(self, own: Sequence[Sequence[str]], terms: Sequence[set[tuple[str, str]]], phrases: Phrases) -> None:
        self.own, self.terms, self.phrases = own, terms, phrases
        known = {word for words in own for word in words}
        known |= {word for all_of in phrases.values() for phrase in all_of for word in phrase}
        self.known = sorted(known)

    def rows(self, text: str) -> set[int]:
        """Return the rows that every piece of ``text`` matches."""
        words = fold(text)
        found = set(range(len(self.own)))
        while words:
            piece = self._first_piece(words)
            words = words[len(piece) :]
            found &= self._rows_of(piece)
        return found

    def _terms_with(self, run: Sequence[str]) -> set[tuple[str, str]]:
        return {term for term, phrases in self.phrases.items() if any(_stands_in(phrase, run) for phrase in phrases)}

    def _first_piece(self, words: list[str]) -> list[str]:
        """Return the longest run of two to four words that stands in a phrase of a term, else one word."""
        for length in range(LONGEST_RUN, 1, -1):
            if len(words) >= length and self._terms_with(words[:length]):
                return words[:length]
        return words[:1]

    def _rows_of(self, piece: Sequence[str]) -> set[int]:
        found = self._rows_with(piece)
        if len(piece) > 1 or found or self._terms_with(piece):
            return found
        return {row for word in self._spelled_like(piece[0]) for row in self._rows_with([word])}

    def _rows_with(self, piece: Sequence[str]) -> set[int]:
        terms = self._terms_with(piece)
        return {
            row
            for row, own in enumerate(self.own)
            if terms & self.terms[row] or all(any(word.startswith(part) for word in own) for part in piece)
        }

    def _spelled_like(self, word: str) -> list[str]:
        most = 0 if len(word) < 5 else 1 if len(word) < 8 else 2
        for allowed in range(1, most + 1):
            near = [
                known
                for known in self.known
                if abs(len(known) - len(word)) <= allowed and slips(word, known) <= allowed
            ]
            if near:
                return near
        return []
