"""What changes often has a source.

Families plan their weeks and their money by schedule, insurance, credentials, costs and openings, and these
change. So for each of them a source says in ``supports`` that the fact comes from there: by the key alone
for the whole record, or by track and key for one track.

Passes::

    tracks:
      - schedule: {hours_per_week: 9}
    sources: [{url: "https://example.org/iop", checked_on: 2026-11-22, supports: [evening-iop.schedule]}]

Fails::

    tracks:
      - schedule: {hours_per_week: 9}
    sources: [{url: "https://example.org/iop", checked_on: 2026-11-22, supports: [address]}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule

_OF_TRACK = ("schedule", "insurance", "costs", "accepting")


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility = entry.facility
    supported = {name for source in facility.sources for name in source.supports}
    for path, names in _stated(facility):
        if supported.isdisjoint(names):
            yield Finding(
                path,
                "should have a source, but none says that it supports this",
                f'add "{names[0]}" to supports of the source that it comes from',
                at_key=True,
            )


def _stated(facility: Facility) -> Iterator[tuple[FieldPath, tuple[str, ...]]]:
    """Give what is stated of what changes often, with the names by which a source may support it."""
    if facility.insurance:
        yield ("insurance",), ("insurance",)
    if facility.credentials:
        yield ("credentials",), ("credentials",)
    if facility.sitewide and facility.sitewide.accepting:
        yield ("sitewide", "accepting"), ("accepting", "sitewide")
    for index, track in enumerate(facility.tracks):
        for key in _OF_TRACK:
            if getattr(track, key):
                yield ("tracks", index, key), (f"{track.id}.{key}", key, "tracks")


RULE = RecordRule("no-source", Severity.WARNING, _check)
