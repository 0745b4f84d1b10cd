"""A built site, shown on this machine for the browser tests, as a plain host of files would show it."""

from __future__ import annotations

import functools
import sys
import threading
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


#: How long ending a server may take; there is one for many a test.
SECONDS_TO_END = 0.02


class _Host(SimpleHTTPRequestHandler):
    """Shows a folder below ``base``, and the folder's own 404.html, where there is one, at every other address."""

    def __init__(self, *args: object, base: str, **options: object) -> None:
        self._base = base
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        is_below = path.startswith(f"{self._base}/")
        return super().translate_path(path.removeprefix(self._base) if is_below else "/nothing-is-here")

    def send_error(self, code: int, *args: object, **options: object) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, *args, **options)  # type: ignore[arg-type]
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing of browsers that hang up in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*_)  # type: ignore[arg-type]


@contextmanager
def shown(folder: Path, base: str = "") -> Iterator[str]:
    """Serve ``folder`` on 127.0.0.1, below ``base`` (such as ``/some/base``); give its address."""
    handler = functools.partial(_Host, directory=str(folder), base=base)
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(SECONDS_TO_END,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{base}/"
        server.shutdown()
        thread.join()
