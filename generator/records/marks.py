"""Places in a file."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """A place in a file; line and column count from 1."""

    line: int
    column: int


class Place(NamedTuple):
    """Where a value stands, and where its key does (for an item of a list, both are the item)."""

    key: Mark
    value: Mark


START = Mark(1, 1)
