"""How old a record is, and whether anybody confirmed it.

Most records begin as facts from public pages, which nobody has confirmed with the facility, and all of them
grow old. Pages of the site say so; here it is told to those who look after the records, as a list of what
to check next. How many days make a record stale is a setting.

Passes::

    verification: {status: facility, checked_on: 2026-10-01, method: phone, by: admissions office}

Fails::

    verification: {status: unverified}

Fails::

    verification: {status: facility, checked_on: 2023-10-01, method: phone, by: admissions office}
    sources: [{url: "https://example.org/iop", checked_on: 2023-10-01}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.facts.freshness import Age
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule

_TIP = "ask the facility or compare with its page, then write status, checked_on, method and by"


def _check(entry: Entry, facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility, freshness = entry.facility, facts.freshness
    if facility.status == "closed":
        return
    if freshness.age is Age.NOT_KNOWN:
        message = "says nothing of when this record was checked, and no source does"
        yield Finding(("verification",), message, _TIP)
    elif freshness.age is Age.STALE:
        message = f"is out of date: this record was last checked on {freshness.checked_on}"
        yield Finding(("verification",), message, _TIP)
    elif facility.verification.status == "unverified":
        yield Finding(("verification", "status"), "is unverified: nobody has confirmed this with the facility", _TIP)


RULE = RecordRule("stale-or-unverified", Severity.INFO, _check)
