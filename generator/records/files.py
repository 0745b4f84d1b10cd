"""Which files of a folder are records: one a facility, at ``<state>/<slug>.yaml`` or ``virtual/<slug>.yaml``."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.problems import Problem, Severity

_FOLDER = re.compile(r"[a-z]{2}|virtual")
_FILE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.yaml")
_LONGEST_NAME = 85
#: File names that pages of a state need for themselves.
_TAKEN = frozenset(("index.yaml",))
#: Files of the facilities folder that are about records without being one.
_NO_RECORDS = frozenset(("README.md", "redirects.yml"))


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
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in path.as_posix())


def find_records(folder: Path) -> tuple[tuple[RecordFile, ...], tuple[Problem, ...]]:
    """Return the records below ``folder`` in the order of their identifiers, and what lies there but may not.

    Symbolic links are never followed. Hidden files are passed over. Raises OSError when ``folder`` cannot be read.
    """
    files: list[RecordFile] = []
    problems: list[Problem] = []
    for path in _files_below(folder):
        parts = path.relative_to(folder).parts
        if path.is_symlink():
            problems.append(_problem(path, "symbolic-link", "must not be a symbolic link", "put the file itself here"))
        elif len(parts) == 1 and parts[0] in _NO_RECORDS:
            continue
        elif why := _misplaced(parts):
            problems.append(_problem(path, "file-name", *why))
        else:
            files.append(RecordFile(f"{parts[0]}/{path.stem}", path, shown_path(path)))
    return tuple(sorted(files, key=lambda file: file.id)), tuple(problems)


def _files_below(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files_below(Path(entry.path))
        else:
            yield Path(entry.path)


def _misplaced(parts: tuple[str, ...]) -> tuple[str, str] | None:
    """Return what must hold of the place of a file and how to mend it, or None when it is right."""
    if len(parts) != 2 or not _FOLDER.fullmatch(parts[0]):
        return (
            "must lie in a folder named after its state, such as facilities/oh/",
            "move the file; a provider without any site belongs in facilities/virtual/",
        )
    name = parts[1]
    if not name.endswith(".yaml"):
        return "must have a name that ends in .yaml", "rename the file"
    if not _FILE.fullmatch(name) or len(name) > _LONGEST_NAME:
        return (
            "must be named with lower-case letters, digits and hyphens, such as harbor-point.yaml",
            "rename the file: no spaces, capitals or accents, at most 80 characters",
        )
    if name in _TAKEN:
        return "must not be named index.yaml: that is the page of the state", "name the file after the facility"
    return None


def _problem(path: Path, rule: str, message: str, tip: str) -> Problem:
    return Problem(shown_path(path), 1, 1, Severity.ERROR, rule, "", f"this file {message}", tip)
