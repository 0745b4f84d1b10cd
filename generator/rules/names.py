"""When two names mean the same: their words, and keys that near-same names share."""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = str.maketrans("", "", "'`\u2018\u2019\u02bb")
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
_LITTLE_WORDS = frozenset(("a", "and", "at", "for", "in", "of", "on", "the"))
_LEGAL_FORMS = frozenset(
    (
        "co",
        "company",
        "corp",
        "corporation",
        "inc",
        "incorporated",
        "limited",
        "llc",
        "llp",
        "lp",
        "ltd",
        "pa",
        "pc",
        "pllc",
    )
)
_KINDS_OF_PLACE = frozenset(
    ("center", "centers", "centre", "clinic", "iop", "php", "program", "programs", "service", "services")
)
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[aeiouy]")


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, without accents, apostrophes and little words.

    Initials with points are one word. A name of little words only keeps them.
    """
    text = name.translate(_APOSTROPHES)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    text = _INITIALS.sub(lambda found: found[0].replace(".", ""), text.lower())
    words = tuple(_BETWEEN_WORDS.sub(" ", text).split())
    return tuple(word for word in words if word not in _LITTLE_WORDS) or words


def organization_key(name: str) -> str:
    """Return what spellings of one organization share: "The Harbor Group, Inc." is ``harbor group``."""
    words = name_words(name)
    return " ".join(word for word in words if word not in _LEGAL_FORMS) or " ".join(words)


def facility_key(name: str) -> str:
    """Return what near-same names of one facility share.

    Legal forms and words for the kind of place are left out, then vowels behind the first letter and doubled
    letters: "Harbour Point Counselling Center" and "Harbor Point Counseling" are both ``hrbr pnt cnslng``.
    """
    words = name_words(name)
    telling = [word for word in words if word not in _LEGAL_FORMS and word not in _KINDS_OF_PLACE]
    return " ".join(_DOUBLED.sub(r"\1", _VOWELS.sub("", word)) for word in telling or words)
