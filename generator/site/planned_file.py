"""A file of the site that is no page, and the key that tells whether it must be made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that can be made.

    ``path`` is where it is written, ``make`` returns what it holds. ``key`` changes whenever that does.
    """

    path: str
    key: str
    make: Callable[[], bytes]
