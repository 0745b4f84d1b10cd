"""Hours per week in words.

Hours that are whole quarters are said as they are (9, 9.25, 9.5, 9.75); others are rounded to a tenth, so
that 9 hours 50 minutes are "9.8 hours". Behind "at least" they are rounded down: else it might not be true.
"""

from __future__ import annotations

import math

from generator.facility.record import Range
from generator.facts.hours import WeekHours
from generator.facts.time_words import number_span_words
from generator.messages import _, ngettext


def words_of_hours(hours: WeekHours | None) -> str:
    """Return computed hours in words: "9 to 12 hours a week", "at least 9.75 hours a week"; "" when not known."""
    if hours is None or not hours.upper_end:
        return ""
    lightest = 0 if hours.is_lightest_assumed else hours.lightest
    words = _words(lightest, hours.heaviest if hours.is_complete else None)
    return _("%(hours)s, worked out from what they state", hours=words) if hours.is_from_stated and words else words


def words_of_stated_hours(stated: Range | None) -> str:
    """Return the hours that a provider states in words, in the same way; "" for None alone."""
    if stated is None:
        return ""
    return _words(stated.minimum or 0, stated.maximum) or hours_a_week(0, None)


def _words(low: float, high: float | None) -> str:
    if high is None:
        return hours_a_week(rounded_hours(low, is_low_end=True), None) if low else ""
    return hours_a_week(rounded_hours(low) if low else None, rounded_hours(high))


def hours_a_week(low: float | None, high: float | None) -> str:
    """Return hours a week in words: "9 hours a week", "9 to 12 hours a week", "up to 12 hours a week"."""
    number = low if high is None else high
    words = number_span_words(low, high)
    return ngettext("%(count)s hour a week", "%(count)s hours a week", number or 0, count=words)


def rounded_hours(hours: float, *, is_low_end: bool = False) -> float:
    """Return a number of hours rounded as the module says; ``is_low_end`` rounds down what needs rounding."""
    if math.isclose(hours * 4, round(hours * 4), abs_tol=1e-6):
        return round(hours * 4) / 4
    tenths = math.floor(hours * 10 + 1e-6) if is_low_end else round(hours * 10)
    return tenths / 10
