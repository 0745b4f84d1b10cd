"""Which files of a folder are records: one a facility, at ``<state>/<slug>.yaml`` or ``virtual/<slug>.yaml``."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.problems import Problem, Severity

_FOLDER = re.compile(r"[a-z]{2}|virtual")
_FILE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.yaml")
_LONGEST_NAME = 85
#: Folders that are looked into below facilities/: states, and one more to find what was put too deep.
_DEEPEST = 2
#: Files of the facilities folder that are about records without being one.
_NO_RECORDS = frozenset(("README.md", "redirects.yml"))


class Misplaced(NamedTuple):
    """Why a file cannot be a record where it is: the rule, what must hold, and how to mend it."""

    rule: str
    message: str
    tip: str


_SYMBOLIC_LINK = Misplaced("symbolic-link", "this file must not be a symbolic link", "put the file itself here")
_NOT_IN_A_STATE = Misplaced(
    "file-name",
    "this file must lie in a folder named after its state, such as facilities/oh/",
    "move the file; a provider without any site belongs in facilities/virtual/",
)
_OTHER_ENDING = Misplaced("file-name", "this file must have a name that ends in .yaml", "rename the file")
_ODD_NAME = Misplaced(
    "file-name",
    "this file must be named with lower-case letters, digits and hyphens, such as harbor-point.yaml",
    "rename the file: no spaces, capitals or accents, at most 80 characters",
)
_TAKEN = Misplaced(
    "file-name",
    "this file must not be named index.yaml: that is the page of the state",
    "name the file after the facility",
)
#: Everything that can be wrong with the place of a file, for the page of all rules.
PLACES = (_SYMBOLIC_LINK, _NOT_IN_A_STATE, _OTHER_ENDING, _ODD_NAME, _TAKEN)


@dataclass(frozen=True, slots=True)
class RecordFile:
    """One file: the identifier it gives its facility (``oh/harbor-point``), where it is, and how messages name it."""

    id: str
    path: Path
    shown: str


def shown_path(path: Path) -> str:
    """Return a path as messages name it: from the current folder where it can be, with forward slashes.

    Characters that could not be seen, or that would disturb a terminal or a log, are replaced.
    """
    with contextlib.suppress(ValueError):
        path = path.relative_to(Path.cwd())
    text = path.as_posix()
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def find_records(folder: Path) -> tuple[tuple[RecordFile, ...], tuple[Problem, ...]]:
    """Return the records below ``folder`` in the order of their identifiers, and what lies there but may not.

    Symbolic links are never followed. Hidden files are passed over. Raises OSError when ``folder`` cannot be read.
    """
    files: list[RecordFile] = []
    problems: list[Problem] = []
    shown_folder = shown_path(folder)
    for entry, parts in _files_below(folder, ()):
        if entry.is_symlink():
            problems.append(_problem(Path(entry.path), _SYMBOLIC_LINK))
        elif len(parts) == 1 and parts[0] in _NO_RECORDS:
            continue
        elif why := _misplaced(parts):
            problems.append(_problem(Path(entry.path), why))
        else:
            state, name = parts
            shown = f"{shown_folder}/{state}/{name}"
            files.append(RecordFile(f"{state}/{name.removesuffix('.yaml')}", Path(entry.path), shown))
    return tuple(sorted(files, key=lambda file: file.id)), tuple(problems)


def _files_below(folder: str | Path, parts: tuple[str, ...]) -> Iterator[tuple[os.DirEntry[str], tuple[str, ...]]]:
    """Yield the files below ``folder`` in order, each with the steps that lead to it."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith("."):
            continue
        here = (*parts, entry.name)
        if entry.is_dir(follow_symlinks=False) and len(parts) < _DEEPEST:
            yield from _files_below(entry.path, here)
        else:
            yield entry, here


def _misplaced(parts: tuple[str, ...]) -> Misplaced | None:
    """Return what is wrong with the place of a file, or None when it is right."""
    if len(parts) != 2 or not _FOLDER.fullmatch(parts[0]):
        return _NOT_IN_A_STATE
    name = parts[1]
    if not name.endswith(".yaml"):
        return _OTHER_ENDING
    if not _FILE.fullmatch(name) or len(name) > _LONGEST_NAME:
        return _ODD_NAME
    return _TAKEN if name == "index.yaml" else None


def _problem(path: Path, misplaced: Misplaced) -> Problem:
    rule, message, tip = misplaced
    return Problem(shown_path(path), 1, 1, Severity.ERROR, rule, "", message, tip)
