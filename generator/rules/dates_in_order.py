"""Dates are in order, and nothing was checked tomorrow.

The first day of a timetable is not after its last, a facility does not close before it opens. Dates of what
has been done (``checked_on``, ``as_of``, ``published``) are not in the future; one day ahead is let pass,
because it may already be tomorrow where somebody looked.

Passes::

    tracks:
      - schedule: {groups: [{valid_from: 2026-09-01, valid_to: 2026-12-18}]}

Fails::

    tracks:
      - schedule: {groups: [{valid_from: 2026-09-01, valid_to: 2025-12-18}]}

Fails::

    verification: {status: facility, checked_on: 2062-10-01, method: phone}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts
from generator.facts.freshness import earliest_day
from generator.problems import FieldPath, Severity
from generator.rules.insurances import payers_of
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of


def _check(entry: Entry, _facts: FacilityFacts, today: date) -> Iterator[Finding]:
    facility = entry.facility
    for path, _track, group in groups_of(facility):
        if group.valid_from and group.valid_to and group.valid_from > group.valid_to:
            message = f"must not be before valid_from, which is {group.valid_from}, but is {group.valid_to}"
            yield Finding((*path, "valid_to"), message, "exchange the two, or correct the year")
    if facility.opens_on and facility.closed_on and _is_after(facility.opens_on, facility.closed_on):
        message = f"must not be before opens_on, which is {facility.opens_on}, but is {facility.closed_on}"
        yield Finding(("closed_on",), message, "correct one of the two")
    latest = today + timedelta(days=1)
    for field, written in _past_dates(facility):
        if earliest_day(written) > latest:
            yield Finding(field, f"must not be in the future, but is {written}", "correct the year, month or day")


def _is_after(first: str, second: str) -> bool:
    """Return whether a loose date is after another one, whatever day each of them means."""
    shared = min(len(first), len(second))
    return first[:shared] > second[:shared]


def _past_dates(facility: Facility) -> Iterator[tuple[FieldPath, str]]:
    """Give every stated date of something that has been done."""
    found: list[tuple[FieldPath, str | None]] = [(("verification", "checked_on"), facility.verification.checked_on)]
    for at, source in enumerate(facility.sources):
        found.append((("sources", at, "checked_on"), source.checked_on))
        found.append((("sources", at, "published"), source.published))
    for at, credential in enumerate(facility.credentials):
        found.append((("credentials", at, "checked_on"), credential.checked_on))
    found += [((*path, "checked_on"), payer.checked_on) for path, payer in payers_of(facility)]
    if facility.sitewide and facility.sitewide.accepting:
        found.append((("sitewide", "accepting", "as_of"), facility.sitewide.accepting.as_of))
    for index, track in enumerate(facility.tracks):
        if track.accepting:
            found.append((("tracks", index, "accepting", "as_of"), track.accepting.as_of))
        for at, cost in enumerate(track.costs):
            found.append((("tracks", index, "costs", at, "as_of"), cost.as_of))
    if facility.status == "closed":
        found.append((("closed_on",), facility.closed_on))
    return ((path, written) for path, written in found if written is not None)


RULE = RecordRule("dates-in-order", Severity.ERROR, _check)
