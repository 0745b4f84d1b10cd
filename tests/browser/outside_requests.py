"""Records what pages ask for from anywhere but the site's own origin, and what breaks their own policy."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage

NEVER_SENT = ("about", "blob", "data")


class OutsideRequests:
    """Watches browser contexts.

    ``urls`` are the addresses of all requests that leave one origin. ``complaints`` is what the browser says of
    breaches of a page's Content Security Policy (it stops what would break it, so no request would show that),
    and of errors in scripts.
    """

    def __init__(self, site_url: str) -> None:
        self.origin = origin_of(site_url)
        self.urls: list[str] = []
        self.complaints: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page, frame, worker and web socket that this context opens from now on.

        A socket to a host that does not answer is never among a browser's requests, so outside sockets are
        caught where pages open them, and go nowhere.
        """
        context.on("request", lambda request: self.note(request.url))
        context.route_web_socket(self.is_outside, lambda socket: self.note(socket.url))
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def note(self, url: str) -> None:
        """Keep the address if asking for it leaves the origin."""
        if self.is_outside(url):
            self.urls.append(url)

    def is_outside(self, url: str) -> bool:
        """Tell whether asking for this address sends something to another origin."""
        return urlsplit(url).scheme not in NEVER_SENT and origin_of(url) != self.origin

    def _hear(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.complaints.append(message.text)


def origin_of(url: str) -> tuple[str, str]:
    """Return scheme and host with port; ws and wss count as http and https."""
    parts = urlsplit(url)
    return parts.scheme.replace("ws", "http", 1), parts.netloc.lower()
