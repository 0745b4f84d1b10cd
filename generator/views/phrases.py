"""How values of a record read on a page: numbers with units, dates, lists, distances and telephone numbers."""

from __future__ import annotations

from collections.abc import Iterable

from generator.facility.record import Range
from generator.facility.vocabulary import Vocabulary
from generator.facts.time_words import number_span_words
from generator.formats import (
    date_words,
    dollars_words,
    in_a_row,
    listed,
    lower_first,
    number_words,
    sentence_case,
)
from generator.messages import _, ngettext

__all__ = (
    "SHORTEST_MILES",
    "counted",
    "date_words",
    "dollars_words",
    "in_a_row",
    "labels",
    "listed",
    "lower_first",
    "miles_words",
    "number_words",
    "phone_words",
    "range_words",
    "sentence_case",
)

_US_NUMBER_LENGTH = 12
#: Distances below this many miles are not told apart.
SHORTEST_MILES = 0.1


def counted(number: float, one: str, many: str) -> str:
    """Return "1 day", "3 days" for ``one`` "%(count)s day" and ``many`` "%(count)s days"."""
    return ngettext(one, many, number, count=number_words(number))


def range_words(value: Range | None, one: str, many: str) -> str:
    """Return a range with its unit: "9 hours", "9 to 12 hours", "at least 9 hours", "up to 12 hours".

    ``one`` and ``many`` are as for ``counted``. "" for None.
    """
    if value is None:
        return ""
    low, high = value.minimum, value.maximum
    number = low if high is None else high
    return ngettext(one, many, number or 0, count=number_span_words(low, high))


def labels(vocabulary: Vocabulary, slugs: Iterable[str]) -> tuple[str, ...]:
    """Return the words of several terms, in the order given."""
    return tuple(vocabulary.label(slug) for slug in slugs)


def phone_words(number: str) -> str:
    """Return a number of a record for reading: "+16145550100" is "614-555-0100"; others stay as they are."""
    if number.startswith("+1") and len(number) == _US_NUMBER_LENGTH:
        return f"{number[2:5]}-{number[5:8]}-{number[8:]}"
    return number


def miles_words(miles: float) -> str:
    """Return a distance in miles: under 10 to a tenth, above to a whole mile.

    "less than 0.1 miles" below that.
    """
    if miles < SHORTEST_MILES:
        return _("less than %(number)s miles", number=number_words(SHORTEST_MILES))
    rounded = round(miles, 1) if miles < 10 else round(miles)
    return counted(rounded, "%(count)s mile", "%(count)s miles")
