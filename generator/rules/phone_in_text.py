"""A telephone number stands among the numbers of its record, not only within a text.

What stands under ``phones`` is checked, can be tapped, and is told with what it is for. A number within a note
or a name is none of that, and could lead somebody in a bad week to a line that nobody looked at. So a text holds only
numbers that the record has under ``phones`` too.

Passes::

    phones: [{use: main, number: "+16142240199"}]
    notes: ["For the evening group ask for extension 4 at 614-224-0199."]

Fails::

    phones: [{use: main, number: "+16142240199"}]
    notes: ["In a hurry call 614-224-0123."]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import phonenumbers

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

#: A text with fewer digits holds no whole number, and is not looked through.
_FEWEST_DIGITS = 7


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    own: set[str] | None = None
    for path, text in values_of(entry.facility, "text"):
        if sum(sign.isdigit() for sign in text) < _FEWEST_DIGITS:
            continue
        own = {number for _, number in values_of(entry.facility, "phone_number")} if own is None else own
        for found in phonenumbers.PhoneNumberMatcher(text, "US"):
            if phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164) not in own:
                yield Finding(
                    path,
                    f'must name only telephone numbers that stand under phones, but names "{found.raw_string}"',
                    "add it to phones, with what it is for in its note",
                )


RULE = RecordRule("phone-in-text", Severity.ERROR, _check)
