"""Names of places as one text: each without the letters that it shares with the name before, and in small letters.

A capital says how many letters are shared ("A" none, "B" one) and parts the names. Words are read with a capital
first; "^" stands before a letter that is not as that says: "DeSoto" is "de^soto", "Oak of Sorts" "oak ^of sorts".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_MOST_SHARED = 25
#: Names whose letters all are as expected: nearly all names.
_PLAIN = re.compile(r"[A-Z][a-z'.]*(?:[ /-][A-Z][a-z'.]*)*")
_LETTER = re.compile(r"(^|[ /-])?(.)")


def front_coded(names: Iterable[str]) -> str:
    """Return the names as one text, in their order. Raises ValueError for a name that holds the sign itself."""
    small = [_small(name) for name in names]
    return "".join([_after(last, name) for last, name in pairwise(["", *small])])


def _after(last: str, name: str) -> str:
    most = min(len(last), len(name), _MOST_SHARED)
    shared = next((at for at in range(most) if last[at] != name[at]), most)
    return chr(ord("A") + shared) + name[shared:]


def _small(name: str) -> str:
    if _PLAIN.fullmatch(name):
        return name.lower()
    if "^" in name:
        raise ValueError(f"a name with ^: {name}")
    return _LETTER.sub(_small_letter, name)


def _small_letter(found: re.Match[str]) -> str:
    before, letter = found[1], found[2]
    if letter.lower() == letter.upper():
        return found[0]
    starts_word = before is not None
    is_expected = letter.isupper() == starts_word
    return f"{before or ''}{'' if is_expected else '^'}{letter.lower()}"
