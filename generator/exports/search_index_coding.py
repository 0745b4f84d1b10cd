"""How columns of the search index are written so that a host's compression makes little of them.

A column is either numbers, or references into a dictionary of what occurs in it. Both are texts of printable
characters: a comma between numbers would cost more than most of the numbers. ``core/search_index.js`` reads them,
and ``guide/maintain/search-index.md`` describes them.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

#: Digits of a number; the characters after them mark digits that are followed by another.
_BASE = 45
#: "#" to "~" without the backslash, which JSON would write as two.
_DIGITS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")[: 2 * _BASE]
#: Numbers below this many are kept as written.
_OFTEN = 1 << 16
_SAME, _NEW, _FIRST_REFERENCE = 0, 1, 2

#: What the standard library's ``json`` writes.
Json = Any


def numbers(values: Iterable[int]) -> str:
    """Return whole numbers of 0 or more as one text: base 45, high digits first, every digit but the last one marked.

    Raises ValueError for a number below 0.
    """
    return "".join(map(_WRITTEN.__getitem__, values))


class _Written(dict[int, str]):
    """Numbers as they are written. Each is worked out once: an index holds millions, of which few are large."""

    def __missing__(self, value: int) -> str:
        if value < 0:
            raise ValueError(f"{value} is below 0")
        number, text = value, _DIGITS[value % _BASE]
        while number := number // _BASE:
            text = _DIGITS[_BASE + number % _BASE] + text
        if value < _OFTEN:
            self[value] = text
        return text


_WRITTEN = _Written()


def signed(value: int) -> int:
    """Return a whole number as one of 0 or more, small for what is near 0: 0, -1, 1, -2 give 0, 1, 2, 3."""
    return 2 * value if value >= 0 else -2 * value - 1


def optional(value: int | None) -> int:
    """Return a whole number plus one, and 0 for none."""
    return 0 if value is None else value + 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column by reference: what occurs, in the order of first appearance, and the number of each row's value."""

    values: tuple[Any, ...]
    of_rows: tuple[int, ...]

    @classmethod
    def of(cls, rows: Iterable[Hashable]) -> Column:
        """Return the column of ``rows``."""
        known: dict[Hashable, int] = {}
        of_rows = tuple([known.setdefault(row, len(known)) for row in rows])
        return cls(tuple(known), of_rows)

    def rows(self, beside: Column | None = None) -> list[Json]:
        """Return how the rows are written: the text, and how to read it, whichever of the ways is shortest.

        A row is 0 when it has the value of the row before, 1 for the next value that has not occurred yet, else the
        number of a value plus 2. How to read it is a sum: 1 where numbers count back from the newest value; 2 where 0
        means the value of the last row that had the same value in the column ``beside``.
        """
        texts = [*self._texts(None), *(self._texts(beside) if beside else ())]
        sizes = {text: _size(text) for text in texts} if len(set(texts)) > 1 else {}
        shortest = min(range(len(texts)), key=lambda way: sizes.get(texts[way], 0))
        return [texts[shortest], shortest]

    def _texts(self, beside: Column | None) -> tuple[str, str]:
        """Return the rows in the two ways of counting: from the first value, and back from the newest one."""
        last: dict[int, int] = {}
        contexts = beside.of_rows if beside else (0,) * len(self.of_rows)
        newest = -1
        ahead: list[int] = []
        back: list[int] = []
        for value, context in zip(self.of_rows, contexts, strict=True):
            if last.get(context) == value:
                ahead.append(_SAME)
                back.append(_SAME)
                continue
            last[context] = value
            if value > newest:
                newest = value
                ahead.append(_NEW)
                back.append(_NEW)
            else:
                ahead.append(_FIRST_REFERENCE + value)
                back.append(_FIRST_REFERENCE + newest - value)
        return numbers(ahead), numbers(back)


def together(*columns: Column) -> Column:
    """Return the column of what several columns have in a row: together they may foretell what none does alone."""
    return Column.of(zip(*(column.of_rows for column in columns), strict=True))


def written(column: Column, beside: Column | None = None) -> list[Json]:
    """Return a column with its values as JSON."""
    return [list(column.values), *column.rows(beside)]


def sets(lists: Iterable[Sequence[int]]) -> list[int]:
    """Return lists of ascending numbers as one row of small ones: steps from one to the next, 0 after each list."""
    steps: list[int] = []
    for each in lists:
        before = -1
        for value in each:
            steps.append(value - before)
            before = value
        steps.append(0)
    return steps


def as_bytes(value: Json) -> bytes:
    """Return a value as JSON in UTF-8 without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _size(text: str) -> int:
    return len(zlib.compress(text.encode(), 9))
