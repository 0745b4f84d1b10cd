"""When two records have the same address, or one took the place of the other."""

from __future__ import annotations

from generator.directory.directory import Entry
from generator.rules.names import name_words

_STREET_WORDS = {
    "avenue": "ave",
    "boulevard": "blvd",
    "building": "bldg",
    "circle": "cir",
    "court": "ct",
    "drive": "dr",
    "east": "e",
    "expressway": "expy",
    "freeway": "fwy",
    "highway": "hwy",
    "lane": "ln",
    "north": "n",
    "northeast": "ne",
    "northwest": "nw",
    "parkway": "pkwy",
    "place": "pl",
    "road": "rd",
    "route": "rte",
    "south": "s",
    "southeast": "se",
    "southwest": "sw",
    "square": "sq",
    "street": "st",
    "suite": "ste",
    "terrace": "ter",
    "turnpike": "tpke",
    "west": "w",
}


def is_replaced(first: Entry, second: Entry) -> bool:
    """Return whether one of two records says that the other took its place."""
    return first.facility.replaced_by == second.id or second.facility.replaced_by == first.id


def street_key(entry: Entry) -> str | None:
    """Return what spellings of one street and number share, with the state; None without a street."""
    address = entry.facility.address
    if address is None or address.street is None:
        return None
    words = " ".join(_STREET_WORDS.get(word, word) for word in name_words(address.street))
    return f"{words}|{address.state}"


def is_one_address(first: Entry, second: Entry) -> bool:
    """Return whether two records have the same street and number, and no different suites."""
    street = street_key(first)
    units = {unit_of(first), unit_of(second)}
    return street is not None and street == street_key(second) and (len(units) == 1 or None in units)


def unit_of(entry: Entry) -> str | None:
    """Return the suite, floor or building of a record's address, or None."""
    return entry.facility.address.unit if entry.facility.address else None
