"""A host of files as the web has them, on this machine: compressed, one connection kept open for many requests."""

from __future__ import annotations

import functools
import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import brotli

_COMPRESSED = (".html", ".css", ".js", ".json")


#: How a host may compress, as the header names it: the one that most use, and the one that all can.
ENCODINGS = ("br", "gzip")


@cache
def compressed(path: Path, encoding: str) -> bytes:
    """Return a file as small as brotli (quality 11) or gzip (level 9) makes it."""
    content = path.read_bytes()
    return bytes(brotli.compress(content)) if encoding == "br" else gzip.compress(content, 9, mtime=0)


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, encoding: str, **options: object) -> None:
        self._encoding = encoding
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in _COMPRESSED or not path.is_file():
            super().do_GET()
            return
        body = compressed(path, self._encoding)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", self._encoding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def host_of(folder: Path, encoding: str) -> Iterator[str]:
    """Show ``folder`` on a free port of 127.0.0.1 and give its address, without a slash at its end."""
    host = functools.partial(_Host, directory=str(folder), encoding=encoding)
    server = ThreadingHTTPServer(("127.0.0.1", 0), host)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
