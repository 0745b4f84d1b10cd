"""The facilities of a state by city: spellings of one city stand together, and two cities never collide."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.directory.place_names import name_key
from generator.views.slugs import distinct_slugs
from generator.views.summary import open_first


@dataclass(frozen=True, slots=True)
class City:
    """A city of a state with its facilities by name, those that are not open last."""

    name: str
    """The spelling that most records use; of those the first in the alphabet."""
    slug: str
    """Its name in addresses, different for every city of the state."""
    entries: tuple[Entry, ...]
    """Its facilities."""


def cities_of(entries: Iterable[Entry]) -> tuple[City, ...]:
    """Return the cities of one state in alphabetical order; entries without a city are left out.

    Names that the gazetteer takes for one ("St. Louis", "Saint Louis") are one city. Cities whose slugs would be
    the same get a digest behind them.
    """
    by_key: dict[str, list[Entry]] = {}
    for entry in entries:
        name = city_of(entry)
        if name:
            by_key.setdefault(_key_of(name), []).append(entry)
    names = {key: _usual_spelling(found) for key, found in by_key.items()}
    slugs = distinct_slugs(names)
    cities = [City(name, slugs[key], tuple(open_first(by_key[key]))) for key, name in names.items()]
    return tuple(sorted(cities, key=lambda city: (city.name.casefold(), city.slug)))


def _key_of(name: str) -> str:
    """Return what spellings of one city share; a name in other letters than Latin ones stands for itself."""
    is_latin = all(letter.isascii() or unicodedata.normalize("NFKD", letter)[0].isascii() for letter in name)
    return (name_key(name) if is_latin else "") or name.casefold()


def city_of(entry: Entry) -> str | None:
    """Return the city that people go to for ``entry``; None where there is none or it is not stated."""
    facility = entry.facility
    return None if facility.virtual_only or facility.address is None else facility.address.city


def _usual_spelling(entries: list[Entry]) -> str:
    spellings = Counter(city_of(entry) or "" for entry in entries)
    return min(spellings, key=lambda name: (-spellings[name], name))
