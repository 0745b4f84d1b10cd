"""A facility without coordinates or a known ZIP code lies in a city whose place is known.

Otherwise nobody can find it by distance. The city may be misspelled, or be a township or a part of a city that
our table does not hold; then a ZIP code or coordinates help.

Passes::

    address: {city: Columbus, state: OH}

Passes::

    address: {city: Harborville Township, state: OH, zip: "43004"}

Fails::

    address: {city: Colombus, state: OH}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.directory.gazetteer import Gazetteer
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility, position = entry.facility, facts.position
    address = facility.address
    if facility.virtual_only or address is None or address.city is None:
        return
    if position is None or position.precision == "zip-area":
        near = Gazetteer.load().nearest_city_name(address.city, address.state)
        yield Finding(
            ("address", "city"),
            f'should be a city of {address.state} whose place is known, but is "{address.city}"',
            f"{f'did you mean {near}? ' if near else ''}if it is right, add the ZIP code",
        )


RULE = RecordRule("city-known", Severity.WARNING, _check)
