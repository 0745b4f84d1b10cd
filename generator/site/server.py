"""The web server of `iop serve`: shows the built files on this machine only, and tells open pages of new builds."""

from __future__ import annotations

import functools
import json
import re
import secrets
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

HOST = "127.0.0.1"
_STATUS = "/-/status"
_SCRIPT = "/-/serve.js"
_SCRIPT_TEXT = Path(__file__).with_name("serve.js").read_bytes()
#: What a page must allow for that script, besides what the built page allows itself.
_ALLOWED = (b"script-src 'self'", b"connect-src 'self'")
_POLICY = re.compile(rb'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"')
_NO_SITE = b"""\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No site yet</title></head>
<body><h1>No site yet</h1><p>The first build has not come to its end.</p></body>
</html>
"""
_KEEP_ALIVE_SECONDS = 15


@dataclass(frozen=True, slots=True)
class Status:
    """What open pages are told: which build is up, and what keeps a newer one from being shown."""

    build: str
    problems: tuple[str, ...]

    @property
    def event(self) -> bytes:
        """The status as an event of a stream; it stands on one line, as JSON writes line breaks in letters."""
        data = json.dumps({"build": self.build, "problems": self.problems})
        return f"event: status\ndata: {data}\n\n".encode()


class News:
    """Holds the latest status, and lets open pages wait for the next one."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._name = secrets.token_hex(4)
        self._builds = 0
        self._status = Status(f"{self._name}-0", ())

    @property
    def latest(self) -> Status:
        return self._status

    def announce(self, problems: Sequence[str], *, is_new: bool) -> None:
        """Tell what came of a build: whether the site is new, and every problem in words."""
        with self._condition:
            self._builds += is_new
            self._status = Status(f"{self._name}-{self._builds}", tuple(problems))
            self._condition.notify_all()

    def wait_beyond(self, seen: Status, seconds: float) -> Status:
        """Return the first status after ``seen``, or ``seen`` again when there is none after ``seconds``."""
        with self._condition:
            self._condition.wait_for(lambda: self._status is not seen, seconds)
            return self._status


class Server(ThreadingHTTPServer):
    """Shows the folder ``site`` on a port of this machine. Raises OSError when the port is taken."""

    daemon_threads = True

    def __init__(self, port: int, site: Path, news: News) -> None:
        super().__init__((HOST, port), functools.partial(_Handler, news=news, site=site))

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of browsers that hang up in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(SimpleHTTPRequestHandler):
    """Serves the built files; the script is added to a page on its way out and is in no built file."""

    protocol_version = "HTTP/1.0"

    def __init__(self, *args: object, news: News, site: Path, **kwargs: object) -> None:
        self._news = news
        self._site = site
        super().__init__(*args, directory=str(site), **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer, but only to a browser that asked for this machine by its own name."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        build = self._news.latest.build  # before the page is read: an old page must not be taken for a new one
        if host not in (HOST, "localhost") or "\0" in unquote(self.path):
            self.send_error(HTTPStatus.NOT_FOUND)
        elif self.path == _SCRIPT:
            self._send("text/javascript", _SCRIPT_TEXT)
        elif self.path == _STATUS:
            self._send_statuses()
        elif (page := self._page()) is not None:
            self._send("text/html; charset=utf-8", _with_script(page, build))
        else:
            super().do_GET()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: object) -> None:  # noqa: ARG002 - as http.server has it
        """Show nothing of a folder without a page of its own."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *_: object) -> None:
        pass

    def _page(self) -> bytes | None:
        path = Path(self.translate_path(self.path))
        if self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        try:
            return path.read_bytes() if path.suffix == ".html" else None
        except OSError:
            return None if (self._site / "index.html").exists() else _NO_SITE

    def _send(self, content_type: str, body: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _send_statuses(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = self._news.latest
        try:
            self.wfile.write(seen.event)
            while True:
                self.wfile.flush()
                status = self._news.wait_beyond(seen, _KEEP_ALIVE_SECONDS)
                self.wfile.write(b": still here\n\n" if status is seen else status.event)
                seen = status
        except OSError:
            return


def _with_script(page: bytes, build: str) -> bytes:
    tag = f'<script src="{_SCRIPT}" data-build="{build}" defer></script></body>'.encode()
    return _POLICY.sub(_allowing, page, count=1).replace(b"</body>", tag)


def _allowing(policy: re.Match[bytes]) -> bytes:
    """Return the policy with what the script needs; what it allows already is not said twice."""
    allowed = policy[2]
    missing = [each for each in _ALLOWED if each.split()[0] + b" " not in allowed]
    return policy[1] + b"; ".join((allowed.rstrip(b"; "), *missing)) + b'"'
