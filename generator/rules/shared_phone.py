"""One telephone number belongs to one organization.

Sites of one organization often share a number. When facilities of different organizations do, either one of
the numbers is wrong, or they belong together and should say so in ``organization`` or
``parent_organizations``, or the number is that of a referral service, which families should know. Faxes and
closed facilities are left alone; one number at one address is a matter of ``duplicate-facility``.

Passes::

    # facilities/oh/harbor-point.yaml
    organization: Harbor Point Health
    address: {street: 12 Harbor Street, state: OH}
    phones: [{use: main, number: "+16142240199"}]
    ---
    # facilities/oh/harbor-point-north.yaml
    organization: Harbor Point Health
    address: {street: 99 Shore Road, state: OH}
    phones: [{use: main, number: "+16142240199"}]

Fails::

    # facilities/oh/harbor-point.yaml
    organization: Harbor Point Health
    address: {street: 12 Harbor Street, state: OH}
    phones: [{use: main, number: "+16142240199"}]
    ---
    # facilities/oh/lakeside.yaml
    organization: Lakeside Health
    address: {street: 99 Shore Road, state: OH}
    phones: [{use: main, number: "+16142240199"}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Directory, Entry
from generator.facts.facts import Facts
from generator.problems import Severity
from generator.rules.addresses import is_one_address, is_replaced
from generator.rules.names import organization_key
from generator.rules.rule import DirectoryRule, Finding


def _check(directory: Directory, _facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    first_with: dict[str, tuple[Entry, frozenset[str]]] = {}
    for entry in directory:
        facility = entry.facility
        if facility.status == "closed":
            continue
        owners = _owners_of(entry)
        for at, phone in enumerate(facility.phones):
            if phone.use == "fax":
                continue
            other, others_owners = first_with.setdefault(phone.number, (entry, owners))
            if owners.isdisjoint(others_owners) and not _is_one_facility(entry, other):
                yield entry.id, _finding(at, phone.number, other)


def _is_one_facility(entry: Entry, other: Entry) -> bool:
    return entry.id == other.id or is_replaced(entry, other) or is_one_address(entry, other)


def _finding(at: int, number: str, other: Entry) -> Finding:
    whose = other.facility.organization or other.facility.name
    return Finding(
        ("phones", at, "number"),
        f'should be of one organization, but "{number}" is also that of "{whose}" in {other.path}',
        "check both numbers; sites that belong together say the same organization",
    )


def _owners_of(entry: Entry) -> frozenset[str]:
    facility = entry.facility
    names = (facility.organization or facility.name, *facility.parent_organizations)
    return frozenset(organization_key(name) for name in names)


RULE = DirectoryRule("shared-phone", Severity.WARNING, _check)
