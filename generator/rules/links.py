"""A link shows where it leads.

Short links, and links copied out of a search or a message, hide their target, can be pointed elsewhere
later, and tell a third company who looks for treatment. Host names that begin with ``xn--`` stand for
letters that can look like other letters. All of these are refused: give the address that the browser shows
once the page has opened.

Passes::

    website: https://harbor-point.example.org/iop

Fails::

    website: https://bit.ly/3abcdef

Fails::

    website: https://www.google.com/url?q=https://harbor-point.example.org/iop

Fails::

    website: https://xn--hrbor-point-r8a.example/iop
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

#: Hosts that only lead on to other addresses; addresses below them count too.
SHORTENERS = frozenset(
    (
        "adobe.ly",
        "bit.do",
        "bit.ly",
        "buff.ly",
        "cutt.ly",
        "fb.me",
        "goo.gl",
        "hubs.la",
        "hubs.ly",
        "is.gd",
        "j.mp",
        "l.facebook.com",
        "l.instagram.com",
        "lm.facebook.com",
        "lnkd.in",
        "lnk.bio",
        "linktr.ee",
        "ow.ly",
        "qrco.de",
        "r.search.yahoo.com",
        "rb.gy",
        "rebrand.ly",
        "s.id",
        "safelinks.protection.outlook.com",
        "shorturl.at",
        "snip.ly",
        "surl.li",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
        "trib.al",
        "urldefense.com",
        "urldefense.proofpoint.com",
        "v.gd",
        "youtu.be",
    )
)
#: Hosts with pages of their own, and how the addresses begin that lead on from there.
FORWARDS = {
    "bing.com": "/ck/",
    "duckduckgo.com": "/l/",
    "facebook.com": "/l.php",
    "google.com": "/url",
    "linkedin.com": "/redir",
    "youtube.com": "/redirect",
}


def host_of(link: str) -> str:
    """Return the host of a link in lower case, without ``www.`` in front."""
    return (urlsplit(link).hostname or "").removeprefix("www.")


def _is_forward(host: str, path: str) -> bool:
    return host in FORWARDS and path.startswith(FORWARDS[host])


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, link in values_of(entry.facility, "link"):
        host = host_of(link)
        is_shortener = host in SHORTENERS or host.partition(".")[2] in SHORTENERS
        if is_shortener or _is_forward(host, urlsplit(link).path):
            yield Finding(
                path,
                f'must be the address of the page itself, but "{host}" only leads on to others',
                "open the link and copy the address that the browser then shows",
            )
        elif any(label.startswith("xn--") for label in host.split(".")):
            yield Finding(
                path,
                f'must have a host name of plain letters, but "{host}" stands for others',
                "give the facility's address in plain letters, or leave the link out",
            )


RULE = RecordRule("links", Severity.ERROR, _check)
