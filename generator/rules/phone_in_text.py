"""A telephone number stands among the numbers of its record, not only within a text.

What stands under ``phones`` is checked, can be tapped, and is told with what it is for. A number within a note
or a name is none of that, and could lead somebody in a bad week to a line that nobody looked at. So a text holds only
numbers that the record has under ``phones`` too, and no name holds 988 or 911.

Passes::

    phones: [{use: main, number: "+16142240199"}]
    notes: ["For the evening group ask for extension 4 at 614-224-0199."]

Fails::

    phones: [{use: main, number: "+16142240199"}]
    notes: ["In a hurry call 614-224-0123."]

Fails::

    notes: ["In a crisis text HELP to 55555."]
"""

from __future__ import annotations

import re
import unicodedata
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
#: What may stand between the digits of a number to hide it; spaces, dots and dashes are found without. Times, dates
#: and codes of services hold ":" and "/".
_APART = re.compile(r"(?<=\d)(?:[^\w\s:/().+-]|_){1,3}(?=\d)|(?<=\d)\s+[^\w\s:/().,;+&-]\s+(?=\d)")
_CODES = re.compile(r"\b\d{5}[/-]\d{5}\b")
_JOINERS = re.compile("[\u200c\u200d]")
#: A short number that a text tells people to write to, and those of crisis lines.
_CODE = re.compile(r"\btext(?:ing)?\b[^.]{0,30}?\bto\s+(\d{5,6})\b", re.IGNORECASE)
#: Keys that are tapped to come to a facility, and what nobody may find there by mistake.
_NAMES = ("name", "organization")
_EMERGENCY = re.compile(r"\b(?:988|911)\b")
_KNOWN_CODES = frozenset(("988", "741741", "838255", "678678"))


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    own: set[str] | None = None
    for path, text in values_of(entry.facility, "text"):
        if sum(sign.isdigit() for sign in text) < _FEWEST_DIGITS:
            continue
        own = {number for _, number in values_of(entry.facility, "phone_number")} if own is None else own
        for found in phonenumbers.PhoneNumberMatcher(_plain(text), "US"):
            if phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164) not in own:
                yield Finding(
                    path,
                    f'must name only telephone numbers that stand under phones, but names "{found.raw_string}"',
                    "add it to phones, with what it is for in its note",
                )
    for path, text in values_of(entry.facility, "text"):
        if path[-1] in _NAMES and (line := _EMERGENCY.search(_plain(text))):
            yield Finding(
                path,
                f'must not hold the number of an emergency line, but holds "{line[0]}"',
                "whoever taps a name comes to this facility: leave the number out",
            )
        for code in _CODE.findall(text):
            if code not in _KNOWN_CODES:
                yield Finding(
                    path,
                    f'must name only numbers to text that everybody knows, but names "{code}"',
                    "leave it out, or put the number of the line under phones",
                )


def _plain(text: str) -> str:
    """Return ``text`` as the search for numbers takes it: every digit as 0 to 9, dashes for dots and the like."""
    seen = _JOINERS.sub("", unicodedata.normalize("NFKC", text))
    digits = "".join(str(unicodedata.digit(sign, sign)) for sign in seen)
    return _APART.sub("-", _CODES.sub(" ", digits))


RULE = RecordRule("phone-in-text", Severity.ERROR, _check)
