"""What people and machines read of problems and of progress: the printers, and nothing that finds anything."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from generator.problems import Problem, Severity

FORMATS = ("text", "json", "github")

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def problem_text(problem: Problem, *, color: bool = False) -> str:
    """Return a problem as people read it: where, how bad, what must hold, how to mend it, and its rule."""
    severity = problem.severity.value
    if color:
        severity = f"\033[{_COLORS[problem.severity]}m{severity}\033[0m"
    lines = [f"{problem.path}:{problem.line}:{problem.column}: {severity}: {sentence(problem)}"]
    if problem.tip:
        lines.append(f"    tip: {printable(problem.tip)}")
    lines.append(f"    [{problem.rule}]")
    return "\n".join(lines)


def sentence(problem: Problem) -> str:
    """Return field and message as one sentence: "tracks, first track: name must be text, but is a list".

    Whatever could not be seen is left out: it might steer a terminal or a log.
    """
    around, _, last = problem.field.rpartition(", ")
    subject = f"{last} {problem.message}" if last else problem.message
    return printable(f"{around}: {subject}" if around else subject)


def printable(text: str) -> str:
    """Return ``text`` with a replacement for every character that cannot be seen."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def problems_json(problems: Iterable[Problem]) -> str:
    """Return ``{"problems": [...]}``, each with path, line, column, severity, rule, field, message and tip."""
    rows = [
        {
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "severity": problem.severity.value,
            "rule": problem.rule,
            "field": problem.field,
            "message": problem.message,
            "tip": problem.tip,
        }
        for problem in problems
    ]
    return json.dumps({"problems": rows}, indent=2, ensure_ascii=False)


def problem_github(problem: Problem) -> str:
    """Return a problem as a workflow command of GitHub Actions, which marks the line of the pull request."""
    level = _GITHUB_LEVELS[problem.severity]
    text = sentence(problem) + (f"\ntip: {problem.tip}" if problem.tip else "")
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column},title={_property(problem.rule)}"
    return f"::{level} {place}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def print_problems(problems: Iterable[Problem], form: str, *, color: bool = False) -> None:
    """Print problems to standard output in one of FORMATS."""
    if form == "json":
        print(problems_json(problems))
        return
    for problem in problems:
        print(problem_github(problem) if form == "github" else problem_text(problem, color=color))


def counted(number: int, noun: str) -> str:
    """Return ``1 record``, ``12 records``, ``no records``."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number or 'no'} {noun if number == 1 else plural}" if number < 1000 else f"{number:,} {plural}"


def problems_summary(problems: Iterable[Problem]) -> str:
    """Return "2 errors, 1 warning" or "no problems"; informations are counted only when there are any."""
    counts = Counter(problem.severity for problem in problems)
    nouns = ((Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note"))
    parts = [counted(counts[severity], noun) for severity, noun in nouns if counts[severity]]
    return ", ".join(parts) or "no problems"


class Progress:
    """Says on standard error how far long work has come: a line that is rewritten on a terminal, else silence."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = self._stream.isatty()
        self._last = 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` are through with ``what``; at most ten times a second."""
        now = time.monotonic()
        if self._shows and (now - self._last > 0.1 or done == total):
            self._last = now
            self._stream.write(f"\r\033[K{what} {done:,} of {total:,}")
            self._stream.write("\r\033[K" if done == total else "")
            self._stream.flush()
