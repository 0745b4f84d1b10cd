"""The map of the site for search engines, and the file that tells them where it is.

Both need full addresses, so a site that does not know its own has neither. A map holds at most 50,000 pages
(the limit of sitemaps.org); beyond that there are several, and an index of them in their place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import urlsplit

#: The most pages a map may hold, and the most maps an index may hold.
MOST_IN_ONE = 50_000
#: Where crawlers look for rules: at the top of a host, and nowhere else.
ROBOTS = "robots.txt"

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_FORMAT = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, slots=True)
class MappedPage:
    """A page by its full address, and the day its facts were last checked, None when not known."""

    address: str
    checked_on: date | None = None


def sitemap_files(pages: Sequence[MappedPage], *, path: str, base_url: str) -> dict[str, bytes]:
    """Return the map at ``path``, with further maps beside it where one does not hold all ``pages``.

    ``base_url`` is the address of the site's top, without a slash at its end. The order of ``pages`` is kept.
    """
    parts = [pages[start : start + MOST_IN_ONE] for start in range(0, len(pages), MOST_IN_ONE)]
    if len(parts) <= 1:
        return {path: _map(pages)}
    named = {f"{path.removesuffix('.xml')}-{number}.xml": _map(part) for number, part in enumerate(parts, 1)}
    return {path: _index([f"{base_url}/{name}" for name in named]), **named}


def robots_files(sitemap_address: str) -> dict[str, bytes]:
    """Return the file that tells crawlers that they may read all pages and where their map is.

    Nothing for a map in a folder of its host: nobody would look for the file there.
    """
    if urlsplit(sitemap_address).path.count("/") > 1:
        return {}
    return {ROBOTS: f"User-agent: *\nAllow: /\n\nSitemap: {sitemap_address}\n".encode()}


def _map(pages: Sequence[MappedPage]) -> bytes:
    lines = (f"<url>{_location(page.address)}{_day(page.checked_on)}</url>" for page in pages)
    return _document("urlset", lines)


def _index(addresses: Sequence[str]) -> bytes:
    return _document("sitemapindex", (f"<sitemap>{_location(address)}</sitemap>" for address in addresses))


def _document(name: str, lines: Iterable[str]) -> bytes:
    return "\n".join((_HEAD, f'<{name} xmlns="{_FORMAT}">', *lines, f"</{name}>", "")).encode()


def _location(address: str) -> str:
    return f"<loc>{escape(address)}</loc>"


def _day(day: date | None) -> str:
    return f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
