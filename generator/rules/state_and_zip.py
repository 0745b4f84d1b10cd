"""A ZIP code lies in the state of its address.

Every ZIP code belongs to one state; a few reach over the line into a second one, and there both are right.
A ZIP code that our table does not hold (post office boxes, new ones) is judged by its first three digits.

Passes::

    address: {street: 12 Harbor Street, city: Columbus, state: OH, zip: "43004"}

Fails::

    address: {street: 12 Harbor Street, city: Columbus, state: OH, zip: "77002"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.directory.gazetteer import Gazetteer
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    address = entry.facility.address
    if address is None or address.zip is None:
        return
    states = Gazetteer.load().states_of_zip(address.zip)
    if states and address.state not in states:
        yield Finding(
            ("address", "zip"),
            f'must be a ZIP code of {address.state}, but "{address.zip}" is one of {" or ".join(states)}',
            "correct the ZIP code or the state",
        )


RULE = RecordRule("state-and-zip", Severity.ERROR, _check)
