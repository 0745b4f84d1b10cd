"""A link carries nothing that tells who came from where.

Parts of an address such as ``utm_source`` and ``gclid`` are for advertising: they tell the site's analytics
which campaign a visitor came from. The page is the same without them.

Passes::

    website: https://harbor-point.example.org/iop?location=2

Fails::

    website: https://harbor-point.example.org/iop?utm_source=newsletter&location=2
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit, urlunsplit

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

_TRACKING = frozenset(
    (
        "_hsenc",
        "_hsmi",
        "dclid",
        "fbclid",
        "gad_source",
        "gbraid",
        "gclid",
        "gclsrc",
        "igshid",
        "li_fat_id",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "msclkid",
        "ttclid",
        "twclid",
        "wbraid",
        "yclid",
    )
)


def _is_tracking(part: str) -> bool:
    name = part.partition("=")[0].lower()
    return name in _TRACKING or name.startswith("utm_")


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, link in values_of(entry.facility, "link"):
        if "?" not in link:
            continue
        address = urlsplit(link)
        parts = address.query.split("&")
        tracking = [part.partition("=")[0] for part in parts if _is_tracking(part)]
        if tracking:
            query = "&".join(part for part in parts if not _is_tracking(part))
            yield Finding(
                path,
                f'should not tell where a visitor came from, but holds "{tracking[0]}"',
                f"write {urlunsplit(address._replace(query=query))}",
            )


RULE = RecordRule("link-tracking", Severity.WARNING, _check)
