"""A telephone number is not one of those kept for fiction.

Numbers from 555-0100 to 555-0199 are set aside for films, examples and tests: nobody answers there. They
are fine while a record is being written from the template, and must be replaced before it is published.

Passes::

    phones: [{use: main, number: "+16142240199"}]

Fails::

    phones: [{use: main, number: "+16145550100"}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

_FICTIONAL = re.compile(r"\+1\d{3}55501\d{2}")


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, number in values_of(entry.facility, "phone_number"):
        if _FICTIONAL.fullmatch(number):
            yield Finding(
                path,
                f'should be a real number, but "{number}" is kept for examples',
                "write the number that the facility publishes",
            )


RULE = RecordRule("fictional-phone", Severity.WARNING, _check)
