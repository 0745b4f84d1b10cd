"""What was read before, so that an unchanged record is never parsed twice.

One SQLite file of keys and bytes. A key names the bytes of a record and the code that read them, so a stale
entry is never asked for; every value carries its own digest, so a damaged one is never believed; and whatever
comes out is validated by the model again. A cache that cannot be read or written is as good as an empty one.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache as memoized
from importlib.metadata import version
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML")
_DIGEST_BYTES = 16


@memoized
def code_digest(*folders: str) -> str:
    """Return a digest of the program's own files below ``folders`` of the package and of the libraries that read."""
    digest = hashlib.sha256("".join(version(library) for library in _LIBRARIES).encode())
    for folder in folders:
        top = _PACKAGE / folder
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and path.suffix not in (".pyc", ".pyo"):
                digest.update(path.relative_to(_PACKAGE).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def digest_of(*parts: bytes | str) -> str:
    """Return a digest of the parts in their order; where one part ends matters."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


class Cache:
    """Keys and bytes in one file, or in memory only when ``path`` is None or cannot be used."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._used: set[str] = set()
        self._connection = self._open()

    def _open(self) -> sqlite3.Connection | None:
        if self._path is None:
            return None
        for attempt in range(2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(self._path, timeout=5)
                connection.execute("CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value BLOB)")
                connection.execute("SELECT key, value FROM entries LIMIT 1").fetchone()
                return connection
            except sqlite3.DatabaseError:
                if attempt == 0:
                    with contextlib.suppress(OSError):
                        self._path.unlink()
            except OSError:
                break
        return None

    def get(self, keys: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """Yield key and value of those ``keys`` that are known and undamaged."""
        if self._connection is None:
            return
        try:
            for key in keys:
                self._used.add(key)
                row = self._connection.execute("SELECT value FROM entries WHERE key = ?", (key,)).fetchone()
                if row and isinstance(row[0], bytes) and _sealed(key, row[0][_DIGEST_BYTES:]) == row[0]:
                    yield key, row[0][_DIGEST_BYTES:]
        except sqlite3.DatabaseError:
            return

    def put(self, entries: Mapping[str, bytes]) -> None:
        """Keep ``entries``, all or none of them."""
        if self._connection is None or not entries:
            return
        self._used.update(entries)
        rows = ((key, _sealed(key, value)) for key, value in entries.items())
        with contextlib.suppress(sqlite3.DatabaseError), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?)", rows)

    def forget_unused(self) -> None:
        """Drop what was not asked for or kept since this cache was opened, once that is more than half of it."""
        if self._connection is None:
            return
        with contextlib.suppress(sqlite3.DatabaseError), self._connection:
            held = [row[0] for row in self._connection.execute("SELECT key FROM entries")]
            if len(held) > 2 * len(self._used):
                gone = ((key,) for key in held if key not in self._used)
                self._connection.executemany("DELETE FROM entries WHERE key = ?", gone)

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _sealed(key: str, value: bytes) -> bytes:
    return hashlib.blake2b(value, key=key.encode()[:64], digest_size=_DIGEST_BYTES).digest() + value
