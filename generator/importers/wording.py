"""Words on their way into a record: spelled the way the records are, cut to size, and matched with terms."""

from __future__ import annotations

import re
from functools import cache

from generator.facility.vocabulary import Vocabulary

#: Characters a note may have (``values.Note``).
LONGEST_NOTE = 300
_SIGNS = str.maketrans({"\u2013": "-", "\u2014": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_US_SPELLING = {
    "licence": "license",
    "counselling": "counseling",
    "recognised": "recognized",
    "behaviour": "behavior",
    "programme": "program",
    "centre": "center",
}
_BRITISH = re.compile("|".join(_US_SPELLING))


def plain(text: str) -> str:
    """Return ``text`` with US spelling, and with the hyphens and quotation marks of a keyboard."""
    return _BRITISH.sub(lambda found: _US_SPELLING[found[0]], text.translate(_SIGNS))


def sentence(text: str) -> str:
    """Return ``text`` as a sentence: a capital in front unless a name says otherwise, a period behind."""
    first = text.split(maxsplit=1)[0]
    capital = text[0].upper() + text[1:] if first.islower() or "-" in first else text
    return capital if capital.endswith((".", "!", "?")) else capital + "."


def notes_of(text: str) -> list[str]:
    """Return ``text`` as notes of at most 300 characters, parted at a semicolon, a comma or a space."""
    notes: list[str] = []
    while len(text) > LONGEST_NOTE:
        cut = max(text.rfind(sign, 0, LONGEST_NOTE) + len(sign) - 1 for sign in ("; ", ", "))
        cut = cut if cut > 0 else text.rfind(" ", 0, LONGEST_NOTE)
        notes.append(text[:cut].rstrip(" ;,"))
        text = text[cut:].lstrip(" ;,")
    return [*notes, text]


@cache
def _spellings(vocabulary: Vocabulary) -> dict[str, str]:
    return {
        _folded(spelling): term.slug
        for term in reversed(vocabulary.terms)
        for spelling in (*term.synonyms, term.label, term.slug)
    }


def term_of(vocabulary: Vocabulary, word: str) -> str | None:
    """Return the term whose slug, label or synonym ``word`` is, but for case and hyphens; or None."""
    return _spellings(vocabulary).get(_folded(word))


def _folded(word: str) -> str:
    return " ".join(re.findall(r"[^\s_-]+", word.casefold()))
