"""Hours per week in words.

Hours that are whole quarters are said as they are (9, 9.25, 9.5, 9.75); others are rounded to a tenth, so
that 9 hours 50 minutes are "9.8 hours". Behind "at least" they are rounded down: else it might not be true.
"""

from __future__ import annotations

import math

from generator.facility.record import Range
from generator.facts.hours import WeekHours

NOT_STATED = "hours a week not stated"


def words_of_hours(hours: WeekHours | None) -> str:
    """Return computed hours in words: "9 to 12 hours a week", "at least 9.75 hours a week"."""
    if hours is None or not hours.upper_end:
        return NOT_STATED
    lightest = 0 if hours.is_lightest_assumed else hours.lightest
    words = _words(lightest, hours.heaviest if hours.is_complete else None)
    return f"{words}, from what is stated" if hours.is_from_stated and words != NOT_STATED else words


def words_of_stated_hours(stated: Range | None) -> str:
    """Return the hours that a provider states in words, in the same way."""
    return NOT_STATED if stated is None else _words(stated.minimum or 0, stated.maximum)


def _words(low: float, high: float | None) -> str:
    if high is None:
        return f"at least {_with_unit(number_words(low, is_low_end=True))}" if low else NOT_STATED
    if not low:
        return f"up to {_with_unit(number_words(high))}"
    low_words, high_words = number_words(low), number_words(high)
    return _with_unit(low_words if low_words == high_words else f"{low_words} to {high_words}")


def _with_unit(number: str) -> str:
    return f"{number} hour a week" if number == "1" else f"{number} hours a week"


def number_words(hours: float, *, is_low_end: bool = False) -> str:
    """Return a number of hours as the module says; ``is_low_end`` rounds down what needs rounding."""
    if math.isclose(hours * 4, round(hours * 4), abs_tol=1e-6):
        return f"{round(hours * 4) / 4:g}"
    tenths = math.floor(hours * 10 + 1e-6) if is_low_end else round(hours * 10)
    return f"{tenths / 10:g}"
