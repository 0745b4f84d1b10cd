"""Shows the site on this machine only, builds it again when a file changes, and has the browser reload the page."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from watchfiles import watch

from generator.config import Config, ConfigError, read_config
from generator.site.build import Built, build_site
from generator.site.errors import GuideError, OutputError

_HOST = "127.0.0.1"
_OURSELVES = (sys.executable, "-m", "generator.cli")
_EVENTS = "/-/changes"
_SCRIPT = "/-/reload.js"
_RELOAD = f"""\
new EventSource("{_EVENTS}").addEventListener("built", () => location.reload());
""".encode()
_SCRIPT_TAG = f'<script src="{_SCRIPT}" defer></script></body>'.encode()
#: What a built page allows itself, and what it must allow for the script above.
_POLICY = (b"default-src 'none';", b"default-src 'none'; script-src 'self'; connect-src 'self';")
_KEEP_ALIVE_SECONDS = 15


class _Changes:
    """Counts finished builds, and lets open pages wait for the next one."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._count = 0

    @property
    def count(self) -> int:
        return self._count

    def announce(self) -> None:
        with self._condition:
            self._count += 1
            self._condition.notify_all()

    def wait_beyond(self, count: int, seconds: float) -> int:
        with self._condition:
            self._condition.wait_for(lambda: self._count > count, seconds)
            return self._count


class _Handler(SimpleHTTPRequestHandler):
    """Serves the built files; the reload script is added to a page on its way out and is in no built file."""

    protocol_version = "HTTP/1.0"

    def __init__(self, *args: object, changes: _Changes, site: Path, **kwargs: object) -> None:
        self._changes = changes
        super().__init__(*args, directory=str(site), **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer, but only to a browser that asked for this machine by its own name."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host not in (_HOST, "localhost") or "\0" in unquote(self.path):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        if self.path == _SCRIPT:
            self._send("text/javascript", _RELOAD)
        elif self.path == _EVENTS:
            self._send_events()
        elif (page := self._page()) is not None:
            self._send("text/html; charset=utf-8", page.replace(*_POLICY, 1).replace(b"</body>", _SCRIPT_TAG))
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
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        try:
            return path.read_bytes() if path.suffix == ".html" else None
        except OSError:
            return None

    def _send(self, content_type: str, body: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _send_events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = self._changes.count
        try:
            while True:
                count = self._changes.wait_beyond(seen, _KEEP_ALIVE_SECONDS)
                self.wfile.write(b"event: built\ndata:\n\n" if count > seen else b": still here\n\n")
                self.wfile.flush()
                seen = count
        except OSError:
            return


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of browsers that hang up in the middle of an answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Console:
    """What serving needs from outside: the day, and ways to tell people what happens.

    ``say`` is told a line, ``tell`` what a build came to and how many seconds it took.
    """

    today: Callable[[], date]
    say: Callable[[str], None]
    tell: Callable[[Built, float], None]


def serve_site(config: Config, port: int, console: Console) -> None:
    """Build and show the site until interrupted.

    Raises OSError when the port is taken or a folder cannot be read.
    """
    changes = _Changes()
    handler = functools.partial(_Handler, changes=changes, site=config.output)
    with _Server((_HOST, port), handler) as server:
        _build(config, console)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        console.say(f"The site is at http://{_HOST}:{server.server_port}/ (Ctrl+C ends it)")
        try:
            _watch(config, changes, console)
        except KeyboardInterrupt:
            console.say("")


def _watch(config: Config, changes: _Changes, console: Console) -> None:
    code = Path(__file__).parent.parent
    settings = [config.root / "mkdocs.yml", config.root / "pyproject.toml"]
    folders = [config.facilities, config.theme, config.guide, code]
    watched = [path for path in (*folders, *settings) if path.exists()]
    for changed in watch(*watched, raise_interrupt=True):
        paths = [Path(path) for _, path in changed]
        if any(path.suffix == ".py" or path.name == "pyproject.toml" for path in paths):
            _start_again(config, console)
        if _build(config, console):
            changes.announce()


def _start_again(config: Config, console: Console) -> None:
    """Become the changed program, unless it or its settings are broken: then say so and go on as before."""
    trial = subprocess.run([*_OURSELVES, "--help"], capture_output=True, text=True, check=False)  # noqa: S603 - ourselves
    try:
        read_config(config.root)
    except ConfigError as error:
        console.say(f"{error}. The last good site stays up.")
        return
    if trial.returncode:
        console.say(f"The program cannot start; the last good site stays up:\n{trial.stderr.strip()[-600:]}")
        return
    console.say("The program changed: starting it again")
    os.execv(sys.executable, [*_OURSELVES, *sys.argv[1:]])  # noqa: S606 - ourselves


def _build(config: Config, console: Console) -> bool:
    """Build once and tell what came of it; return whether the site is new."""
    started = time.perf_counter()
    try:
        built = build_site(config, console.today(), lambda *_: None)
    except (GuideError, OSError) as error:
        console.say(str(error))
        console.say("The last good site stays up.")
        return False
    except OutputError:
        raise
    except Exception as error:  # noqa: BLE001 - a template under work may fail in any way, and must not end this
        console.say(f"The templates could not be filled: {type(error).__name__}: {error}")
        console.say("The last good site stays up.")
        return False
    console.tell(built, time.perf_counter() - started)
    return built.is_written and built.made > 0
