"""Puts a finished folder in the place of the one people see, in one step, so that nobody sees half a site."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def put_in_place(finished: Path, place: Path) -> None:
    """Make the folder ``finished`` the folder ``place`` and remove what was there before.

    Where the system can exchange two folders at once (Linux, macOS) there is no moment without a site; elsewhere
    there are two renames, and ``recover`` mends what an interruption between them leaves. Raises OSError.
    """
    if not place.exists():
        finished.rename(place)
    elif _exchange(finished, place):
        shutil.rmtree(finished)
    else:
        before = previous_of(place)
        place.rename(before)
        finished.rename(place)
        shutil.rmtree(before)


def recover(place: Path) -> None:
    """Bring back the folder that an interrupted ``put_in_place`` had set aside, and clear away leftovers."""
    before = previous_of(place)
    if before.is_dir():
        if place.exists():
            shutil.rmtree(before)
        else:
            before.rename(place)


def staging_of(place: Path) -> Path:
    """Return the folder beside ``place`` in which the next site is made."""
    return place.with_name(f".{place.name}.next")


def previous_of(place: Path) -> Path:
    """Return the name under which the last site is set aside while it is replaced."""
    return place.with_name(f".{place.name}.previous")


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; return whether the system could."""
    library = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    names = os.fsencode(first), os.fsencode(second)
    try:
        if sys.platform == "linux":
            result = library.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
        elif sys.platform == "darwin":
            result = library.renamex_np(*names, _RENAME_SWAP)
        else:
            return False
    except AttributeError:
        return False
    return bool(result == 0)
