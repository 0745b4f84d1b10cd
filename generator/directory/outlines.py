"""The outlines of the states that come with the program, in degrees: see ``make_outlines``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from generator.directory.gazetteer import DATA_FOLDER

FILE_NAME = "state_outlines.json"


@dataclass(frozen=True, slots=True)
class Outlines:
    """Borders that states share, and which of them make up each state.

    ``arcs`` are lines of longitude and latitude. ``states`` has, by two letters, one list of numbers of arcs for each
    ring; a number below 0 is the arc of its complement, walked backwards.
    """

    arcs: tuple[tuple[tuple[float, float], ...], ...]
    states: dict[str, tuple[tuple[int, ...], ...]]

    @staticmethod
    @cache
    def load() -> Outlines:
        """Return the outlines that come with the program; every call gives the same ones."""
        read = json.loads((DATA_FOLDER / FILE_NAME).read_text(encoding="utf-8"))
        return Outlines(
            arcs=tuple(tuple((x, y) for x, y in arc) for arc in read["arcs"]),
            states={code: tuple(map(tuple, rings)) for code, rings in read["states"].items()},
        )
