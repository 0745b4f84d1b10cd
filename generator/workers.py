"""Shares many small pieces of work out among the processors."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

_Piece = TypeVar("_Piece")
_Result = TypeVar("_Result")

#: What the other processes find in the memory they inherit: the work to do, and the pieces by number.
_inherited: tuple[Callable[[Any], Any], Sequence[Any]] | None = None


def in_parallel(
    work: Callable[[_Piece], _Result], pieces: Sequence[_Piece], *, at_once: int = 1, worth_it: int
) -> Iterator[_Result]:
    """Yield what ``work`` gives for each of ``pieces``, in their order. Raises what ``work`` raises.

    Where a process can be split off cheaply with all it knows (Linux), every processor takes its share,
    ``at_once`` pieces at a time; pieces and work are inherited and need not be sent, results are. Elsewhere, and
    for fewer pieces than ``worth_it``, one process does it all.
    """
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if processors == 1 or len(pieces) < worth_it:
        yield from map(work, pieces)
        return
    global _inherited  # noqa: PLW0603 - a split-off process inherits memory, not arguments
    _inherited = (work, pieces)
    try:
        with multiprocessing.get_context("fork").Pool(processors) as pool:
            yield from pool.imap(_do, range(len(pieces)), chunksize=at_once)
    finally:
        _inherited = None


def _do(number: int) -> object:
    if _inherited is None:
        raise RuntimeError("this process was not split off by in_parallel")
    work, pieces = _inherited
    return work(pieces[number])
