"""What closes or opens has a date.

A facility that is closed says since when (``closed_on``), so that people know how old the news is, and one
that is announced says when it opens (``opens_on``). A month or a year is enough.

Passes::

    status: closed
    closed_on: 2026-05

Fails::

    status: closed

Fails::

    status: announced
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility = entry.facility
    if facility.status == "closed" and facility.closed_on is None:
        yield Finding(("status",), "should come with the date, but closed_on is missing", "add closed_on: 2026-05")
    if facility.status == "announced" and facility.opens_on is None:
        yield Finding(("status",), "should come with the date, but opens_on is missing", "add opens_on: 2027-01")
    if facility.status == "open" and facility.closed_on is not None:
        yield Finding(
            ("closed_on",),
            "should stand with status: closed or paused, but the status is open",
            "correct the status, or delete the date; news of a closing to come goes into alert",
        )


RULE = RecordRule("closed-without-date", Severity.WARNING, _check)
