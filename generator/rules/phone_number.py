"""A telephone number is one that can be called in the United States.

A family that calls a wrong number rarely calls again. So every number (lines, faxes, lines for referrals)
must have the area code and length of a number of the United States or its territories; free numbers are
fine. Numbers that cost extra, such as those with the area code 900, are not. The way a number is shown
(``shown_as``) must be the same number: who reads it calls it.

Passes::

    phones: [{use: main, number: "+16142240199"}, {use: admissions, number: "+18882240199", shown_as: (888) 224-0199}]

Fails::

    phones: [{use: main, number: "+11142240199"}]

Fails::

    phones: [{use: main, number: "+442079460018"}]

Fails::

    phones: [{use: main, number: "+19005550199"}]

Fails::

    phones: [{use: main, number: "+16142240199", shown_as: "988"}]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from string import ascii_letters

import phonenumbers

from generator.directory.directory import Entry
from generator.facility.contact import Phone
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

#: What stands between digits besides signs of a keyboard, and what stands before an extension.
_APART = re.compile("[\u00a0\u00b7\u2010-\u2015\u2022\u202f\u2212]")
_EXTENSION = re.compile(r"(?:\b|(?<=\d))(?:extension|ext|x)\.?(?=\s*\d)", re.IGNORECASE)
_FREE = re.compile(r"\btoll[ -]?free\b", re.IGNORECASE)
#: The same digits a second time, for those who do not want to look for the letters: 1-800-662-HELP (4357).
_AGAIN = re.compile(r"(?<=[A-Za-z])\s*\((?P<digits>[\d\s().-]+)\)?\s*$")
#: An area code is in digits. Letters are one word, and not one that is read as digits: 8OO is no 800.
_AREA_FIRST = re.compile(r"\W*(?:\+?1\W*)?\d{3}\W*[^\W]")
_LOOKS_LIKE_DIGITS = re.compile(r"(?<![A-Za-z])[OoIilSsBZz]+(?![A-Za-z])")
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


def keypad_digits(text: str) -> str:
    """Return the digits of ``text``, its letters as those of a telephone's keys, without anything else."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in phonenumbers.convert_alpha_characters_in_number(plain) if "0" <= sign <= "9")


def _is_shown(phone: Phone) -> bool:
    """Return whether a line is shown with its own digits. A word may go on beyond them, as in 1-800-MEDICARE."""
    number = phone.number.removeprefix("+1")
    shown = _FREE.sub("", _EXTENSION.sub(" ", _APART.sub("-", phone.shown_as or ""))).strip(" :()")
    again = _AGAIN.search(shown)
    if again and number.endswith(keypad_digits(again["digits"]).removeprefix("1")):
        shown = shown[: again.start()]
    if not shown.isascii() or not _AREA_FIRST.match(shown) or _LOOKS_LIKE_DIGITS.search(shown):
        return False
    digits = keypad_digits(shown).removeprefix("1")
    rest = digits.removeprefix(number)
    letters = len(shown) - len(shown.rstrip(ascii_letters))
    return digits.startswith(number) and (rest in ("", phone.extension) or len(rest) < letters)


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
    for at, phone in enumerate(entry.facility.phones):
        if phone.shown_as and not _is_shown(phone):
            yield Finding(
                ("phones", at, "shown_as"),
                f'must show the number {phone.number} in another way, but is "{phone.shown_as}"',
                "write its digits as the facility does; put what the line is for into note",
            )


RULE = RecordRule("phone-number", Severity.ERROR, _check)
