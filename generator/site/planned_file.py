"""A file of the site that is no page, and the key that tells whether it must be made again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that can be made.

    ``path`` is where it is written, ``make`` returns what it holds. ``key`` changes whenever that does.
    ``is_apart`` means that it shares no work with other files, so that it can be made beside them.
    """

    path: str
    key: str
    make: Callable[[], bytes]
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class JoinedFile:
    """A file that is put together from other files of the same site.

    ``sources`` are their paths: files that were made now or, unchanged, by an earlier build. ``join`` is handed what
    they hold, in that order, and gives what this one holds piece by piece.
    """

    path: str
    key: str
    sources: tuple[str, ...]
    join: Callable[[Iterable[bytes]], Iterable[bytes]]
