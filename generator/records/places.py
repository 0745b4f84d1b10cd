"""Where everything in a file was written."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from generator.problems import FieldPath


class Mark(NamedTuple):
    """A place in a file; line and column count from 1."""

    line: int
    column: int


class Place(NamedTuple):
    """Where a value stands, and where its key does (for an item of a list, both are the item)."""

    key: Mark
    value: Mark


START = Mark(1, 1)

#: A value of the file: the number of the row of what holds it (-1 for the whole), its key or index in there, and
#: line and column of key and value.
Row = tuple[int, str | int, int, int, int, int]


class Places(Mapping[FieldPath, Place]):
    """The place of every key and value of a file, by path.

    Few records ever have a problem, so places are kept as the rows in which they were met, each naming its
    parent, and put in order by path only when somebody asks.
    """

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    @classmethod
    def from_bytes(cls, packed: bytes) -> Places:
        """Return what ``to_bytes`` packed. Raises zlib.error or ValueError when it is something else."""
        return cls(json.loads(zlib.decompress(packed)))

    def to_bytes(self) -> bytes:
        """Return the places as a few bytes, to be kept."""
        return zlib.compress(json.dumps(self._rows, separators=(",", ":")).encode(), 1)

    def path_of(self, row: int) -> FieldPath:
        """Return the path of a row."""
        path: list[str | int] = []
        while row > 0:
            row, step = self._rows[row][:2]
            path.append(step)
        return tuple(reversed(path))

    def nearest(self, path: FieldPath) -> tuple[int, Place] | None:
        """Return the place of the longest beginning of ``path`` that is written, and how many steps that has.

        None when the file holds nothing at all. One pass over the rows does, since a parent comes before what it holds.
        """
        if not self._rows:
            return None
        depth, here = 0, 0
        for number, row in enumerate(self._rows):
            if depth == len(path):
                break
            if row[0] == here and row[1] == path[depth] and number:
                depth, here = depth + 1, number
        _, _, key_line, key_column, line, column = self._rows[here]
        return depth, Place(Mark(key_line, key_column), Mark(line, column))

    def __getitem__(self, path: FieldPath) -> Place:
        return self._by_path[path]

    def __iter__(self) -> Iterator[FieldPath]:
        return iter(self._by_path)

    def __len__(self) -> int:
        return len(self._rows)

    @cached_property
    def _by_path(self) -> dict[FieldPath, Place]:
        paths: list[FieldPath] = []
        found: dict[FieldPath, Place] = {}
        for parent, step, key_line, key_column, line, column in self._rows:
            path = (*paths[parent], step) if parent >= 0 else ()
            paths.append(path)
            found[path] = Place(Mark(key_line, key_column), Mark(line, column))
        return found
