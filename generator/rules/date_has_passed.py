"""A date that was to come has passed.

Time makes records wrong without anybody touching them: a notice that is no longer shown, a facility that
should have opened by now, a next start that was last month, a license or a timetable that has ended. None
of these stops a record; they are a list of what to look at again.

Passes::

    alert: {text: Moving on 5 January, until: 2027-01-31}

Fails::

    alert: {text: Moving on 5 January, until: 2026-01-31}

Fails::

    status: announced
    opens_on: 2026-03
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of, schedules_of


def _check(entry: Entry, _facts: FacilityFacts, today: date) -> Iterator[Finding]:
    if entry.facility.status == "closed":
        return
    for path, written, tip in _dates_to_come(entry.facility):
        if written and written < today.isoformat()[: len(written)]:
            yield Finding(path, f"has passed: it was {written}", tip)


def _dates_to_come(facility: Facility) -> Iterator[tuple[FieldPath, str | None, str]]:
    if facility.alert:
        yield ("alert", "until"), facility.alert.until, "delete the alert; it is no longer shown"
    if facility.status == "announced":
        yield ("opens_on",), facility.opens_on, "find out whether it is open, and correct status and opens_on"
    for at, credential in enumerate(facility.credentials):
        yield ("credentials", at, "valid_to"), credential.valid_to, "look it up in the register of the body"
    for path, _track, schedule in schedules_of(facility):
        yield (*path, "next_start"), schedule.next_start, "ask for the next start, or delete the date"
    for path, _track, group in groups_of(facility):
        yield (
            (*path, "valid_to"),
            group.valid_to,
            "ask for the timetable that follows; delete the group when it is over",
        )


RULE = RecordRule("date-has-passed", Severity.INFO, _check)
