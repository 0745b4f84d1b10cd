"""Spellings of one place name that mean the same: "St. Louis", "Saint Louis" and "ST LOUIS"."""

from __future__ import annotations

import re
import unicodedata

_SPELLED_OUT = {
    "e": "east",
    "ft": "fort",
    "hts": "heights",
    "mt": "mount",
    "mtn": "mountain",
    "n": "north",
    "s": "south",
    "spgs": "springs",
    "st": "saint",
    "ste": "sainte",
    "twp": "township",
    "w": "west",
}
_SAME_PLACE = {"newyorkcity": "newyork", "washingtondc": "washington"}
_MARKS = {ord(mark): " " for mark in map(chr, range(128)) if not mark.isalnum()}
_WITHOUT_MARKS = _MARKS | {ord(mark): None for mark in "'`\u2018\u2019\u02bb"}
_ADDITION = re.compile(r"[,(].*$")
_KIND_BEFORE = re.compile(r"^(?:city|town|village|borough|township) of ", re.IGNORECASE)
_KIND_AFTER = re.compile(r" (?:charter township|township|twp\.?|borough)$", re.IGNORECASE)
_JOINTS = re.compile(r"[-/]")


def name_key(name: str) -> str:
    """Return what all spellings of a name share: lower case, no accents, spaces or marks, words spelled out.

    "Ft. Worth" and "Fort Worth" give ``fortworth``, "De Soto" and "DeSoto" ``desoto``; a leading "The" is
    left out. A name without any Latin letter or digit gives an empty text.
    """
    words = _latin(name.translate(_WITHOUT_MARKS)).lower().split()
    if len(words) == 1:
        return words[0]
    if words and words[0] == "the":
        del words[0]
    key = "".join([_SPELLED_OUT.get(word, word) for word in words])
    return _SAME_PLACE.get(key, key)


def shorter_keys(name: str) -> tuple[str, ...]:
    """Return the keys of a name without what tells its kind: "West Bloomfield Township", "City of Sammamish".

    Gives an empty tuple when there is nothing to leave out.
    """
    bare = _KIND_AFTER.sub("", _KIND_BEFORE.sub("", _ADDITION.sub("", name).strip()))
    return () if bare == name else _keys_besides(name, [bare])


def part_keys(name: str) -> tuple[str, ...]:
    """Return the keys of the parts of a joined name: "Moorestown-Lenola" is asked for as either."""
    parts = _JOINTS.split(name)
    return () if len(parts) == 1 else _keys_besides(name, parts)


def _latin(text: str) -> str:
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _keys_besides(name: str, others: list[str]) -> tuple[str, ...]:
    own = name_key(name)
    return tuple(key for key in map(name_key, others) if key and key != own)
