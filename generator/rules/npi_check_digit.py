"""A National Provider Identifier has the right last digit.

The last of its ten digits is a check digit that shows most slips of typing. It is worked out with the Luhn
formula over the number with 80840 in front, the prefix of health identifiers in the United States (45 CFR
162.406; CMS, "Requirements for National Provider Identifier and NPI Check Digit").

Passes::

    npi: "1234567893"

Fails::

    npi: "1234567890"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule

_PREFIX = "80840"


def has_check_digit(digits: str) -> bool:
    """Return whether the last of ``digits`` is their check digit by the Luhn formula (ISO/IEC 7812-1).

    From the right, every second digit is doubled and its own digits are added; all together are a multiple
    of 10.
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    npi = entry.facility.npi
    if npi is not None and not has_check_digit(_PREFIX + npi):
        yield Finding(
            ("npi",),
            f'must end with its check digit, but "{npi}" does not',
            "copy the number again from the NPI register",
        )


RULE = RecordRule("npi-check-digit", Severity.ERROR, _check)
