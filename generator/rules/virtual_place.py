"""A provider without a site has no street.

``virtual_only: yes`` says that there is no place to go to. A street, a unit or coordinates would send
people to one; the office's post address may stand in ``notes``. No track of such a provider is attended in
person.

Passes::

    address:
    virtual_only: yes

Fails::

    address: {street: 12 Harbor Street, city: Columbus, state: OH}
    virtual_only: yes
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of

_TIP = "delete it, or delete virtual_only if there is a place to go to"


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility = entry.facility
    if not facility.virtual_only:
        return
    for key in ("street", "unit"):
        if facility.address and getattr(facility.address, key):
            yield Finding(("address", key), "must be left out with virtual_only: yes, but is given", _TIP, at_key=True)
    if facility.coordinates:
        yield Finding(("coordinates",), "must be left out with virtual_only: yes, but are given", _TIP, at_key=True)
    for path in _in_person(entry):
        yield Finding(path, 'must be "virtual" with virtual_only: yes, but is attended in person', _TIP)


def _in_person(entry: Entry) -> Iterator[FieldPath]:
    for index, track in enumerate(entry.facility.tracks):
        for at, modality in enumerate(track.modality):
            if modality != "virtual":
                yield ("tracks", index, "modality", at)
    for path, _track, group in groups_of(entry.facility):
        if group.modality not in (None, "virtual"):
            yield (*path, "modality")


RULE = RecordRule("virtual-place", Severity.ERROR, _check)
