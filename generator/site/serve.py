"""Builds the site again when a file changes, while a server on this machine shows the last good one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from watchfiles import watch

from generator.config import Config, ConfigError, read_config
from generator.problems import Problem, has_errors
from generator.records.files import shown_path
from generator.site.build import Built, build_site
from generator.site.errors import GuideError, OutputError, ThemeError
from generator.site.server import HOST, News, Server

_OURSELVES = (sys.executable, "-m", "generator.cli")
_FRAME = re.compile(r'File "(?P<path>[^"\n]+)", line (?P<line>\d+)')


@dataclass(frozen=True, slots=True)
class Console:
    """What serving needs from outside: the day, and ways to tell people what happens.

    ``say`` is told a line, ``tell`` what a build came to and how many seconds it took, ``words_of`` gives a
    problem as people read it.
    """

    today: Callable[[], date]
    say: Callable[[str], None]
    tell: Callable[[Built, float], None]
    words_of: Callable[[Problem], str]


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What came of a build: whether the site is new, and in words what kept it from being made."""

    is_new: bool = False
    problems: tuple[str, ...] = ()


def serve_site(config: Config, port: int, console: Console) -> None:
    """Build and show the site until interrupted.

    Raises OSError when the port is taken or a folder cannot be read.
    """
    news = News()
    with Server(port, config.output, news) as server:
        first = _build(config, console)
        news.announce(first.problems, is_new=first.is_new)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        console.say(f"The site is at http://{HOST}:{server.server_port}/ (Ctrl+C ends it)")
        try:
            _watch(config, news, console)
        except KeyboardInterrupt:
            console.say("")


def _watch(config: Config, news: News, console: Console) -> None:
    code = Path(__file__).parent.parent
    settings = [config.root / "mkdocs.yml", config.root / "pyproject.toml"]
    folders = [config.facilities, config.theme, config.guide, code]
    watched = [path for path in (*folders, *settings) if path.exists()]
    for changed in watch(*watched, raise_interrupt=True):
        paths = [Path(path) for _, path in changed]
        problems: tuple[str, ...] = ()
        if any(path.suffix == ".py" or path.name == "pyproject.toml" for path in paths):
            problems = (_start_again(config, console),)
        attempt = _build(config, console)
        news.announce((*problems, *attempt.problems), is_new=attempt.is_new)


def _start_again(config: Config, console: Console) -> str:
    """Become the changed program, unless it or its settings are broken: then return why, and go on as before."""
    obstacle = _obstacle(config)
    if not obstacle:
        console.say("The program changed: starting it again")
        os.execv(sys.executable, [*_OURSELVES, *sys.argv[1:]])  # noqa: S606 - ourselves
    return _kept_up(console, obstacle)


def _obstacle(config: Config) -> str:
    """Return why the program could not start anew, or nothing."""
    trial = subprocess.run([*_OURSELVES, "--help"], capture_output=True, text=True, check=False)  # noqa: S603 - ourselves
    if trial.returncode:
        return f"The program cannot start:\n{trial.stderr.strip()[-600:]}"
    try:
        read_config(config.root)
    except ConfigError as error:
        return str(error)
    return ""


def _build(config: Config, console: Console) -> _Attempt:
    """Build once and tell what came of it."""
    started = time.perf_counter()
    try:
        built = build_site(config, console.today(), lambda *_: None)
    except (ConfigError, GuideError, ThemeError, OSError) as error:
        return _Attempt(problems=(_kept_up(console, str(error)),))
    except OutputError:
        raise
    except Exception as error:  # noqa: BLE001 - a template under work may fail in any way, and must not end this
        words = f"{_template_place(error, config.theme)}{type(error).__name__}: {error}"
        return _Attempt(problems=(_kept_up(console, f"The templates could not be filled:\n{words}"),))
    console.tell(built, time.perf_counter() - started)
    if not built.is_written:
        return _Attempt(problems=tuple(console.words_of(each) for each in built.problems if has_errors((each,))))
    return _Attempt(is_new=built.made > 0)


def _kept_up(console: Console, problem: str) -> str:
    console.say(problem)
    console.say("The last good site stays up.")
    return problem


def _template_place(error: Exception, theme: Path) -> str:
    """Return the innermost line of a template that ``error`` came from, also in a process that was split off."""
    frames = _FRAME.finditer("".join(traceback.format_exception(error)))
    places = [
        f"{shown_path(path)}:{frame['line']}: "
        for frame in frames
        if (path := Path(frame["path"])).is_relative_to(theme)
    ]
    return places[-1] if places else ""
