"""How values of a record read on a page: numbers, dates, lists, distances and telephone numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.facility.record import Range
from generator.facility.vocabulary import Vocabulary

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_US_NUMBER_LENGTH = 12


def number_words(number: float) -> str:
    """Return a number for reading: 9, 9.5, 3,450."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def counted(number: float, one: str, many: str | None = None) -> str:
    """Return "1 day", "3 days"; ``many`` when the plural is not ``one`` with an s."""
    return f"{number_words(number)} {one if number == 1 else many or one + 's'}"


def range_words(value: Range | None, one: str, many: str | None = None) -> str:
    """Return a range with its unit: "9 hours", "9 to 12 hours", "at least 9 hours", "up to 12 hours".

    "" for None.
    """
    if value is None:
        return ""
    low, high = value.minimum, value.maximum
    if low is None or high is None:
        end = high if low is None else low
        return f"{'up to' if low is None else 'at least'} {counted(end or 0, one, many)}"
    return counted(high, one, many) if low == high else f"{number_words(low)} to {counted(high, one, many)}"


def date_words(value: str | date | None) -> str:
    """Return a date, also a loose one: "November 22, 2026", "November 2026", "2026"; "" for None."""
    if value is None:
        return ""
    year, *rest = str(value).split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    return f"{month} {year}" if len(rest) == 1 else f"{month} {int(rest[1])}, {year}"


def listed(items: Iterable[str], joint: str = "and") -> str:
    """Return "a", "a and b", "a, b and c"."""
    *first, last = list(items) or [""]
    return f"{', '.join(first)} {joint} {last}" if first else last


def labels(vocabulary: Vocabulary, slugs: Iterable[str]) -> tuple[str, ...]:
    """Return the words of several terms, in the order given."""
    return tuple(vocabulary.label(slug) for slug in slugs)


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """Return a label for the middle of a sentence: "Evening" is "evening"; "IOP" and "TRICARE" stay."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def phone_words(number: str) -> str:
    """Return a number of a record for reading: "+16145550100" is "614-555-0100"; others stay as they are."""
    if number.startswith("+1") and len(number) == _US_NUMBER_LENGTH:
        return f"{number[2:5]}-{number[5:8]}-{number[8:]}"
    return number


def dollars_words(amount: float) -> str:
    """Return "$350", "$3,450", "$12.50"."""
    return f"${amount:,.0f}" if amount == int(amount) else f"${amount:,.2f}"


def miles_words(miles: float) -> str:
    """Return a distance in miles: under 10 to a tenth, above to a whole mile.

    "less than 0.1 miles" below that.
    """
    if miles < 0.1:
        return "less than 0.1 miles"
    rounded = round(miles, 1) if miles < 10 else round(miles)
    return counted(rounded, "mile")
