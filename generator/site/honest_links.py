"""Whether a link of the guide leads, or calls, where its text says: somebody in a bad week reads the text only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.rules.phone_number import costs_extra, is_us_number, keypad_digits
from generator.views.guide_links import KINDS

_OWN_PAGE = re.compile(r"#[^\s\\:]+|(?:\.{1,2}/)*[^\s\\:/#?][^\s\\:?]*")
_WEB = re.compile(r"https?://(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/?#][^\s\\]*)?")
_MAIL_TO = re.compile(r"mailto:(?P<mail>[\w.+-]+@[\w.-]+)", re.ASCII)
_CALL = re.compile(r"(?:tel|sms):(?P<number>\d{3,6}|(?:\+1)?[0-9-]{10,14})", re.ASCII)
#: Digits that may be one number together, whatever few signs stand between, and what else a text may show.
_DIGITS = re.compile(r"\d(?:[\W_]{0,3}\d)*", re.ASCII)
#: A number that ends in a word, such as 1-800-MEDICARE.
_WORDED = re.compile(r"\b8\d\d-(?=[\d-]*[a-z])[a-z\d-]{7,}", re.ASCII)
_MAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
#: A file's name looks like a host; beside a link within the guide only these ends are taken for one.
_ENDS_OF_HOSTS = (".com", ".edu", ".gov", ".info", ".net", ".org", ".us")
#: Numbers of other lengths that everybody may call or text: crisis lines, emergencies, local help.
_SHORT = ("988", "911", "211", "741741", "838255", "678678")
#: These may be called by a link that shows no number.
_NEEDS_NO_NUMBER = ("988", "911")
#: Sites that are named for a number.
_NUMBERS_OF = {"988lifeline.org": {"988"}}
_WHOLE, _WITH_COUNTRY = 10, 11
#: Digits of other scripts and in circles, and letters that look like a dot or an accent.
_LOOKALIKES = ("Nd", "Nl", "No", "Lm")


def leads_where_it_says(href: str, text: str) -> bool:
    """Return whether a link to ``href`` may have ``text``."""
    if any(unicodedata.category(sign) in _LOOKALIKES and not sign.isascii() for sign in text):
        return False
    said = unicodedata.normalize("NFKC", text).casefold().replace("\u3002", ".")
    numbers, mails = set(telephone_numbers(said)), set(_MAIL.findall(said))
    hosts = {host.removeprefix("www.") for host in _HOST.findall(_MAIL.sub(" ", said))}
    if call := _CALL.fullmatch(href):
        return not hosts and not mails and _may_be_called(_whole(re.sub(r"\D", "", call["number"])), numbers)
    if web := _WEB.fullmatch(href):
        host = web["host"]
        is_said = all(host == name or host.endswith(f".{name}") for name in hosts)
        return is_said and numbers <= _NUMBERS_OF.get(host, set()) and not mails and "xn--" not in host
    if mail := _MAIL_TO.fullmatch(href):
        return not numbers and not hosts and mails <= {mail["mail"].casefold()}
    is_ours = href.startswith(tuple(f"{kind}:" for kind in KINDS)) or _OWN_PAGE.fullmatch(href)
    return bool(is_ours) and not mails and not numbers and not any(host.endswith(_ENDS_OF_HOSTS) for host in hosts)


def telephone_numbers(text: str) -> Iterator[str]:
    """Yield the telephone numbers that a text shows, as digits without the country's.

    Digits side by side may be one number or several: "988 24/7" shows 988, and "9-8-8" does too.
    """
    for run in _DIGITS.findall(text):
        parts = re.findall(r"\d+", run)
        for first in range(len(parts)):
            for last in range(first + 1, len(parts) + 1):
                number = _whole("".join(parts[first:last]))
                if len(number) > _WITH_COUNTRY:
                    break
                if number in _SHORT or len(number) == _WHOLE:
                    yield number
    for worded in _WORDED.findall(text.casefold()):
        yield keypad_digits(worded)[:_WHOLE]


def _whole(digits: str) -> str:
    return digits[1:] if len(digits) == _WITH_COUNTRY and digits.startswith("1") else digits


def _may_be_called(number: str, said: set[str]) -> bool:
    is_known = number in _SHORT or (
        len(number) == _WHOLE and is_us_number(f"+1{number}") and not costs_extra(f"+1{number}")
    )
    return is_known and (said == {number} if said else number in _NEEDS_NO_NUMBER)
