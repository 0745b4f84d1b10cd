"""Whether a link of the guide leads, or calls, where its text says: somebody in a bad week reads the text only."""

from __future__ import annotations

import re
import unicodedata

from generator.rules.phone_number import costs_extra, is_us_number
from generator.site.shown_numbers import SHORT, WHOLE, plain_text, telephone_numbers, without_country
from generator.views.guide_links import KINDS

_OWN_PAGE = re.compile(r"#[^\s\\:]+|(?:\.{1,2}/)*[^\s\\:/#?][^\s\\:?]*")
_WEB = re.compile(r"https?://(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?P<path>[/?#][^\s\\]*)?", re.IGNORECASE)
_MAIL_TO = re.compile(r"mailto:(?P<mail>[\w.+-]+@[\w.-]+)", re.ASCII)
_CALL = re.compile(r"(?:tel|sms):(?P<number>\d{3,6}|(?:\+1)?[0-9-]{10,14})", re.ASCII)
_MAIL = re.compile(r"[\w.+-]+@[\w.-]+")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?!\w|\.\w)")
#: A file's name looks like a host; only with these ends it is taken for one even where a file is meant.
_ENDS_OF_HOSTS = (".com", ".edu", ".gov", ".info", ".net", ".org", ".us")
#: Before these ends a space does not keep an address from being read as one.
_END_APART = re.compile(r"\s+(?=\.(?:com|edu|gov|info|net|org|us)\b)")
#: These may be called by a link that shows no number.
_NEEDS_NO_NUMBER = ("988", "911")
#: Sites of the services behind a number, which may name it.
_NUMBERS_OF = {
    "211.org": {"211"},
    "988lifeline.org": {"988"},
    "crisistextline.org": {"741741"},
    "samhsa.gov": {"988", "8006624357"},
    "veteranscrisisline.net": {"988", "838255"},
}
#: Digits of other scripts and in circles, and letters that look like a dot or an accent; and those that are common.
_STRANGE, _COMMON = ("Nd", "Nl", "No", "Lm"), re.compile("[\u00b2\u00b3\u00b9\u00bc-\u00be\u02bb\u02bc\u2080-\u2089]")


def leads_where_it_says(href: str, text: str) -> bool:
    """Return whether a link to ``href`` may have ``text``."""
    web = _WEB.fullmatch(href)
    if web and text.strip() in (href, href.partition("//")[2]) and text.isascii():
        return "xn--" not in web["host"].casefold()
    if any(unicodedata.category(sign) in _STRANGE and not sign.isascii() for sign in _COMMON.sub("", text)):
        return False
    numbers = set(telephone_numbers(text))
    said = _END_APART.sub("", _without_marks(plain_text(text)))
    mails = set(_MAIL.findall(said))
    hosts = {host.removeprefix("www.") for host in _HOST.findall(_MAIL.sub(" ", said))}
    if call := _CALL.fullmatch(href):
        return not hosts and not mails and _may_be_called(without_country(call["number"]), numbers)
    if web:
        host, path = web["host"].casefold(), (web["path"] or "").casefold()
        files = {name for name in hosts if path.endswith(f"/{name}") and not name.endswith(_ENDS_OF_HOSTS)}
        is_said = all(_is_below(host, name) for name in hosts - files)
        known = {number for site, own in _NUMBERS_OF.items() if _is_below(host, site) for number in own}
        return is_said and numbers <= known and not mails and "xn--" not in host
    if mail := _MAIL_TO.fullmatch(href):
        return not numbers and not hosts and mails <= {mail["mail"].casefold()}
    is_ours = href.startswith(tuple(f"{kind}:" for kind in KINDS)) or _OWN_PAGE.fullmatch(href)
    return bool(is_ours) and not mails and not numbers and not any(host.endswith(_ENDS_OF_HOSTS) for host in hosts)


def _is_below(host: str, site: str) -> bool:
    return host == site or host.endswith(f".{site}")


def _without_marks(text: str) -> str:
    """Return ``text`` without accents and the like: a host with one is read as the host without."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.category(sign).startswith("M"))


def _may_be_called(number: str, said: set[str]) -> bool:
    is_known = number in SHORT or (
        len(number) == WHOLE and is_us_number(f"+1{number}") and not costs_extra(f"+1{number}")
    )
    return is_known and (said == {number} if said else number in _NEEDS_NO_NUMBER)
