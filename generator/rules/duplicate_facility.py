"""A facility has one record.

Two records are the same facility when they have the same telephone number and street (and no different
suites), or near-same names at one place: the same street, one without a street in the same city or ZIP
code, or two positions less than a quarter of a mile apart. Everything it offers belongs into one file, as
tracks. Closed facilities, and one that took the place of another, are left alone.

Passes::

    # facilities/oh/harbor-point.yaml
    name: Harbor Point Counseling
    phones: [{use: main, number: "+16142240199"}]
    address: {street: 12 Harbor Street, city: Columbus, state: OH}
    ---
    # facilities/oh/lakeside.yaml
    name: Lakeside Counseling
    phones: [{use: main, number: "+16142240199"}]
    address: {street: 99 Shore Road, city: Columbus, state: OH}

Fails::

    # facilities/oh/harbor-point.yaml
    name: Harbor Point Counseling
    phones: [{use: main, number: "+16142240199"}]
    address: {street: 12 Harbor Street, city: Columbus, state: OH}
    ---
    # facilities/oh/lakeside.yaml
    name: Lakeside Counseling
    phones: [{use: main, number: "+16142240199"}]
    address: {street: 12 Harbor St., city: Columbus, state: OH}

Fails::

    # facilities/oh/harbor-point.yaml
    name: Harbor Point Counseling
    address: {street: 12 Harbor Street, city: Columbus, state: OH}
    ---
    # facilities/oh/harbour-point.yaml
    name: Harbour Point Counselling Center, Inc.
    address: {city: Columbus, state: OH}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Directory, Entry
from generator.facts.facts import Facts
from generator.problems import Severity
from generator.rules.addresses import is_replaced
from generator.rules.rule import DirectoryRule, Finding
from generator.rules.same_place import NamesAtPlaces, PhonesAtStreets

_TIP = "keep one record with all tracks; if they are two sites, give each its own street, number and name"


def _check(directory: Directory, facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    phones, names = PhonesAtStreets(), NamesAtPlaces()
    for entry in directory:
        if entry.facility.status == "closed":
            continue
        by_phone, by_name = phones.earlier(entry), names.earlier(entry, facts[entry.id].position)
        finding = _same_phone(entry, by_phone) or _same_name(entry, by_name)
        if finding:
            yield entry.id, finding


def _same_phone(entry: Entry, earlier: tuple[Entry, str] | None) -> Finding | None:
    if earlier is None or is_replaced(entry, earlier[0]):
        return None
    other, number = earlier
    return Finding(
        ("address", "street"),
        f"must be of one record only, but {other.path} has the same street and the number {number} too",
        _TIP,
    )


def _same_name(entry: Entry, earlier: tuple[Entry, str] | None) -> Finding | None:
    if earlier is None or is_replaced(entry, earlier[0]):
        return None
    other, where = earlier
    return Finding(("name",), f'must be of one record only, but {other.path} is "{other.facility.name}" {where}', _TIP)


RULE = DirectoryRule("duplicate-facility", Severity.ERROR, _check)
