"""Records what pages ask for from anywhere but the site's own origin."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

NEVER_SENT = ("about", "blob", "data")


class OutsideRequests:
    """Watches browser contexts and keeps the address of every request that leaves one origin."""

    def __init__(self, site_url: str) -> None:
        self.origin = origin_of(site_url)
        self.urls: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page, frame, worker and web socket that this context opens from now on.

        A socket to a host that does not answer is never among a browser's requests, so outside sockets are
        caught where pages open them, and go nowhere.
        """
        context.on("request", lambda request: self.note(request.url))
        context.route_web_socket(self.is_outside, lambda socket: self.note(socket.url))

    def note(self, url: str) -> None:
        """Keep the address if asking for it leaves the origin."""
        if self.is_outside(url):
            self.urls.append(url)

    def is_outside(self, url: str) -> bool:
        """Tell whether asking for this address sends something to another origin."""
        return urlsplit(url).scheme not in NEVER_SENT and origin_of(url) != self.origin


def origin_of(url: str) -> tuple[str, str]:
    """Return scheme and host with port; ws and wss count as http and https."""
    parts = urlsplit(url)
    return parts.scheme.replace("ws", "http", 1), parts.netloc.lower()
