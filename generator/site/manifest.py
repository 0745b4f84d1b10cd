"""What the last build wrote, so that the next one writes only what changed."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the site: the key of everything it was made from, its size in bytes and time in nanoseconds."""

    key: str
    size: int
    time: int


Manifest = Mapping[str, Written]


def read_manifest(path: Path) -> Manifest:
    """Return what the last build wrote, by path; nothing when that is not known or not to be believed."""
    try:
        rows = json.loads(path.read_bytes())
        return {
            name: Written(str(key), int(size), int(time))
            for name, (key, size, time) in rows.items()
            if not {"", ".", ".."}.intersection(name.split("/"))
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_manifest(path: Path, folder: Path, keys: Mapping[str, str]) -> None:
    """Note the files of ``folder`` named by ``keys`` with the key each was made from. Raises OSError."""
    rows = {}
    for name, key in keys.items():
        status = (folder / name).stat()
        rows[name] = [key, status.st_size, status.st_mtime_ns]
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(rows, separators=(",", ":")), encoding="utf-8")
    partial.replace(path)


def unchanged_of(manifest: Manifest, folder: Path, keys: Mapping[str, str]) -> frozenset[str]:
    """Return the files of ``keys`` that lie in ``folder`` exactly as the last build wrote them from the same key."""
    return frozenset(name for name, key in keys.items() if _is_as_written(manifest.get(name), folder / name, key))


def _is_as_written(written: Written | None, path: Path, key: str) -> bool:
    if written is None or written.key != key:
        return False
    try:
        status = path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (written.size, written.time)


def carry_over(names: Iterable[str], old: Path, new: Path) -> None:
    """Put the files ``names`` of the folder ``old`` into ``new`` without writing them again where links work."""
    made: set[str] = set()
    for name in names:
        folder = name.rpartition("/")[0]
        if folder not in made:
            (new / folder).mkdir(parents=True, exist_ok=True)
            made.add(folder)
        try:
            os.link(old / name, new / name)
        except OSError:
            _copy(old / name, new / name)


def _copy(old: Path, new: Path) -> None:
    status = old.stat()
    new.write_bytes(old.read_bytes())
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))
