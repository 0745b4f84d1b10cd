"""The telephone numbers that somebody reads in a text, however they are written.

Numbers of ten digits are taken where they are grouped as in the United States (North American Numbering Plan: area
code, exchange, line); short ones wherever their digits stand side by side.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.rules.phone_number import keypad_digits

#: Numbers of other lengths that everybody may call or text: crisis lines, emergencies, local help.
SHORT = frozenset(("988", "911", "211", "741741", "838255", "678678"))
#: Digits of a whole number without the country's.
WHOLE = 10
#: Signs of other scripts that look like the dot of an address.
_DOTS = dict.fromkeys(map(ord, "\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\u30fb\ua4f8\ua78f"), ".")
_DIGITS = re.compile(r"\d(?:[\W_]{0,3}\d)*", re.ASCII)
#: What may stand between the groups of a number. A comma with a space ends one figure and begins another.
_APART = r"(?:[^\w\s,;:/]|_|,(?!\s)|\s){0,3}"
_GROUPED = re.compile(
    rf"(?<!\d)(?:1{_APART})?(?P<area>\d{{3}}){_APART}(?P<exchange>\d{{3}}){_APART}(?P<line>\d{{4}})(?!\d)", re.ASCII
)
#: A free number that ends in a word, such as 1-800-MEDICARE or (800) 662-HELP.
_WORDED = re.compile(
    r"(?:\b1[\W_]{1,3}|\(|\b(?=8\d\d-)|\b(?=8\d\d[\W_]{1,3}\d{3}[\W_]{0,3}[a-z]{4}\b))"
    r"(?P<area>8\d\d)[\W_]{1,3}(?=[\d\W_]{0,9}[a-z])(?P<word>[a-z\d](?:[\W_]?[a-z\d]){6})",
    re.ASCII,
)
#: Letters that are read as a digit beside one.
_ROUND, _UPRIGHT = re.compile(r"(?<=\d)o+|o+(?=\d)"), re.compile(r"(?<=\d)[il]+|[il]+(?=\d)")


def plain_text(text: str) -> str:
    """Return ``text`` as it is read: small letters, plain digits, dashes, dots and single spaces."""
    signs = unicodedata.normalize("NFKC", text).casefold().translate(_DOTS)
    written = ("-" if unicodedata.category(sign) == "Pd" else str(unicodedata.digit(sign, sign)) for sign in signs)
    return " ".join("".join(written).replace("\u2212", "-").split())


def telephone_numbers(text: str) -> Iterator[str]:
    """Yield the telephone numbers that a text shows, as digits without the country's; one may come twice.

    Digits side by side may be one number or several: "988 24/7" shows 988, and "9-8-8" does too.
    """
    plain = plain_text(text)
    seen = _UPRIGHT.sub(lambda found: "1" * len(found[0]), _ROUND.sub(lambda found: "0" * len(found[0]), plain))
    for read in dict.fromkeys((plain, seen)):
        yield from _short_numbers(read)
        yield from (found["area"] + found["exchange"] + found["line"] for found in _GROUPED.finditer(read))
    for found in _WORDED.finditer(plain):
        yield found["area"] + keypad_digits(found["word"])


def without_country(number: str) -> str:
    """Return the digits in ``number`` without the country's."""
    digits = re.sub(r"\D", "", number)
    return digits[1:] if len(digits) == WHOLE + 1 and digits.startswith("1") else digits


def _short_numbers(text: str) -> Iterator[str]:
    longest = max(map(len, SHORT))
    for run in _DIGITS.findall(text):
        parts = re.findall(r"\d+", run)
        for first in range(len(parts)):
            number = ""
            for part in parts[first:]:
                number += part
                if len(number) > longest:
                    break
                if number in SHORT:
                    yield number
