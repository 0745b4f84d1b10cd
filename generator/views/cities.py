"""The facilities of a state by city: spellings of one city stand together, and two cities never collide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.directory.place_names import name_key
from generator.views import urls
from generator.views.summary import by_name


@dataclass(frozen=True, slots=True)
class City:
    """A city of a state with its facilities by name."""

    name: str
    """The spelling that most records use; of those the first in the alphabet."""
    slug: str
    """Its name in addresses, different for every city of the state."""
    entries: tuple[Entry, ...]
    """Its facilities."""


def cities_of(entries: Iterable[Entry]) -> tuple[City, ...]:
    """Return the cities of one state in alphabetical order; entries without a city are left out.

    Names that the gazetteer takes for one ("St. Louis", "Saint Louis") are one city. Names it tells apart have
    different slugs, for a slug keeps every letter and digit that the gazetteer looks at.
    """
    by_key: dict[str, list[Entry]] = {}
    for entry in entries:
        name = city_of(entry)
        if name:
            by_key.setdefault(name_key(name) or name.casefold(), []).append(entry)
    named = ((_usual_spelling(found), found) for found in by_key.values())
    cities = (City(name, urls.city_slug(name), tuple(by_name(found))) for name, found in named)
    return tuple(sorted(cities, key=lambda city: (city.name.casefold(), city.slug)))


def city_of(entry: Entry) -> str | None:
    """Return the city that people go to for ``entry``; None where there is none or it is not stated."""
    facility = entry.facility
    return None if facility.virtual_only or facility.address is None else facility.address.city


def _usual_spelling(entries: list[Entry]) -> str:
    spellings = Counter(city_of(entry) or "" for entry in entries)
    return min(spellings, key=lambda name: (-spellings[name], name))
