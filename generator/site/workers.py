"""Shares many small pieces of work out among the processors."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

_Piece = TypeVar("_Piece")

#: From so many pieces on, starting other processes pays.
_MANY = 300
_CHUNK = 40

#: What the other processes find in the memory they inherit: the work to do, and the pieces by number.
_inherited: tuple[Callable[[Any], None], Sequence[Any]] | None = None


def in_parallel(work: Callable[[_Piece], None], pieces: Sequence[_Piece]) -> Iterator[None]:
    """Do ``work`` for each of ``pieces``, and yield after each, in any order. Raises what ``work`` raises.

    Where processes can be split off cheaply with all they know (Linux), every processor takes its share; pieces
    and work are inherited and need not be sent. Elsewhere one process does it all.
    """
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if processors == 1 or len(pieces) < _MANY:
        for piece in pieces:
            work(piece)
            yield
        return
    global _inherited  # noqa: PLW0603 - a split-off process inherits memory, not arguments
    _inherited = (work, pieces)
    try:
        with multiprocessing.get_context("fork").Pool(processors) as pool:
            yield from pool.imap_unordered(_do, range(len(pieces)), chunksize=_CHUNK)
    finally:
        _inherited = None


def _do(number: int) -> None:
    if _inherited is None:
        raise RuntimeError("this process was not split off by in_parallel")
    work, pieces = _inherited
    work(pieces[number])
