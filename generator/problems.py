"""What is wrong with a record, as a value: where it stands, what must hold, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

#: Keys and list positions from the top of a record down: ``("tracks", 0, "schedule")``.
FieldPath = tuple[str | int, ...]


class Severity(Enum):
    """How much a problem matters: an error stops the build, a warning and an information do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong at one place of one file.

    ``path`` is the file as the contributor names it, with forward slashes; ``line`` and ``column`` count from 1;
    ``rule`` is the identifier of the rule, whose page explains it; ``field`` is the place in words
    ("tracks, first track, schedule"); ``message`` says what must hold and what is there; ``tip`` how to mend it.
    Problems sort by file, then place.
    """

    path: str
    line: int
    column: int
    severity: Severity = field(compare=False)
    rule: str
    field: str
    message: str
    tip: str = ""


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SINGULARS = {
    "tracks": "track",
    "sessions": "session",
    "groups": "group",
    "phases": "phase",
    "phones": "phone",
    "sources": "source",
    "credentials": "credential",
    "payers": "payer",
    "costs": "cost",
    "notes": "note",
}


def words_of(path: FieldPath) -> str:
    """Return the place in a contributor's words: ``("tracks", 0, "name")`` is "tracks, first track, name"."""
    words: list[str] = []
    parent = ""
    for step in path:
        if isinstance(step, int):
            words.append(f"{_ordinal(step)} {_SINGULARS.get(parent, 'item')}")
        else:
            words.append(step)
            parent = step
    return ", ".join(words)


def _ordinal(index: int) -> str:
    if index < len(_ORDINALS):
        return _ORDINALS[index]
    number = index + 1
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def has_errors(problems: tuple[Problem, ...]) -> bool:
    """Return whether one of ``problems`` stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
