"""A telephone number is one that can be called in the United States.

A family that calls a wrong number rarely calls again. So every number (lines, faxes, lines for referrals)
must have the area code and length of a number of the United States or its territories; free numbers are
fine. Numbers that cost extra, such as those with the area code 900, are not.

Passes::

    phones: [{use: main, number: "+16142240199"}, {use: admissions, number: "+18882240199"}]

Fails::

    phones: [{use: main, number: "+11142240199"}]

Fails::

    phones: [{use: main, number: "+442079460018"}]

Fails::

    phones: [{use: main, number: "+19005550199"}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

import phonenumbers

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

_REGIONS = ("US", "PR", "VI", "GU", "AS", "MP")


@lru_cache(maxsize=4096)
def is_us_number(number: str) -> bool:
    """Return whether ``number``, written as ``+16145550100``, is one of the United States or a territory."""
    parsed = _parsed(number)
    return (
        parsed is not None
        and parsed.country_code == 1
        and any(phonenumbers.is_valid_number_for_region(parsed, region) for region in _REGIONS)
    )


@lru_cache(maxsize=4096)
def costs_extra(number: str) -> bool:
    """Return whether a call to ``number``, written as ``+16145550100``, is charged for more than the line."""
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.PREMIUM_RATE


def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return None


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, number in values_of(entry.facility, "phone_number"):
        if not is_us_number(number):
            yield Finding(
                path,
                f'must be a telephone number of the United States, but is "{number}"',
                "compare it digit by digit with the facility's page",
            )
        elif costs_extra(number):
            yield Finding(
                path,
                f'must not be a number that costs extra, but is "{number}"',
                "give a number that costs nothing extra",
            )


RULE = RecordRule("phone-number", Severity.ERROR, _check)
