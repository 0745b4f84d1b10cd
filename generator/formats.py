"""How the language in use writes numbers, sums of money, dates, weekdays, clock times and lists.

The one door to the Unicode locale data that Babel holds; words that translators choose are messages instead.
Babel takes a while to load and to format, so it is loaded when first asked, and what it gave is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from functools import cache, lru_cache, reduce
from typing import TYPE_CHECKING, Literal

from generator.messages import N_, language, translations

if TYPE_CHECKING:
    from babel import Locale

_NUMBER = "#,##0.##"
# Translators: what stands between the items of a row that ends without "and": "Mon, Wed, evening".
_ROW = N_("%(before)s, %(next)s")
_MANY = 8192
#: Languages that write nouns with a capital wherever they stand.
_CAPITAL_NOUNS = ("de", "lb")


@cache
def _locale(code: str) -> Locale:
    from babel import Locale  # noqa: PLC0415 - as the module says

    return Locale.parse(code.replace("-", "_"))


def is_known(code: str) -> bool:
    """Return whether anything is known of how the language ``code`` (``en``, ``pt-BR``) writes these things."""
    from babel import UnknownLocaleError  # noqa: PLC0415 - as the module says

    try:
        return bool(_locale(code))
    except (ValueError, UnknownLocaleError):
        return False


def number_words(number: float) -> str:
    """Return a number for reading, to hundredths: 9, 9.5, 3,450."""
    return _number_words(number, language())


@lru_cache(maxsize=_MANY)
def _number_words(number: float, code: str) -> str:
    from babel.numbers import format_decimal  # noqa: PLC0415 - as the module says

    return format_decimal(number, format=_NUMBER, locale=_locale(code))


def dollars_words(amount: float) -> str:
    """Return US dollars, with cents only where there are some: "$350", "$3,450", "$12.50"."""
    return _dollars_words(amount, language())


@lru_cache(maxsize=_MANY)
def _dollars_words(amount: float, code: str) -> str:
    from babel.numbers import format_currency  # noqa: PLC0415 - as the module says

    locale = _locale(code)
    if amount != int(amount):
        return format_currency(amount, "USD", locale=locale)
    whole = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(amount, "USD", format=whole, currency_digits=False, locale=locale)


def date_words(value: str | date | None) -> str:
    """Return a date, also a loose one: "November 22, 2026", "November 2026", "2026"; "" for None."""
    return "" if value is None else _date_words(str(value), language())


@lru_cache(maxsize=_MANY)
def _date_words(text: str, code: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - as the module says

    locale = _locale(code)
    year, month, day = (int(part) for part in f"{text}-01-01".split("-")[:3])
    known = text.count("-")
    form = "long" if known == 2 else locale.datetime_skeletons["yMMMM" if known else "y"].pattern
    return format_date(date(year, month, day), form, locale=locale)


def weekday_words(number: int, width: Literal["abbreviated", "narrow"] = "abbreviated") -> str:
    """Return the short name of a weekday, 0 for Monday: "Mon"; its letter when ``narrow``."""
    return _weekdays(width, language())[number]


@cache
def _weekdays(width: Literal["abbreviated", "narrow"], code: str) -> tuple[str, ...]:
    from babel.dates import get_day_names  # noqa: PLC0415 - as the module says

    context: Literal["format", "stand-alone"] = "stand-alone" if width == "narrow" else "format"
    names = get_day_names(width, context, _locale(code))
    return tuple(names[number] for number in range(7))


def clock_of_24_hours(minutes: int) -> str:
    """Return minutes since midnight as a language does that counts hours to 24; "" where it counts am and pm."""
    return _clock_of_24_hours(minutes, language())


@lru_cache(maxsize=_MANY)
def _clock_of_24_hours(minutes: int, code: str) -> str:
    from babel.dates import format_time  # noqa: PLC0415 - as the module says

    locale = _locale(code)
    without_words = "".join(locale.time_formats["short"].pattern.split("'")[::2])
    if "h" in without_words:
        return ""
    return format_time(time(minutes // 60 % 24, minutes % 60), "short", locale=locale)


def listed(items: Iterable[str], joint: Literal["and", "or"] = "and") -> str:
    """Return "a", "a and b", "a, b, and c"; "" for no items."""
    return _listed(tuple(items), "or" if joint == "or" else "standard", language())


@lru_cache(maxsize=_MANY)
def _listed(items: tuple[str, ...], style: Literal["standard", "or"], code: str) -> str:
    if len(items) < 2:
        return "".join(items)
    from babel.lists import format_list  # noqa: PLC0415 - as the module says

    return format_list(items, style, _locale(code))


def in_a_row(items: Iterable[str]) -> str:
    """Return the items that are not empty with nothing but commas between them: "Mon, Wed, evening"."""
    pattern = translations().gettext(_ROW)
    said = (item for item in items if item)
    return reduce(lambda before, item: pattern % {"before": before, "next": item} if before else item, said, "")


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """Return a label for the middle of a sentence: "Evening" is "evening"; "IOP" and "TRICARE" stay."""
    if text[1:2].isupper() or language().partition("-")[0] in _CAPITAL_NOUNS:
        return text
    return text[:1].lower() + text[1:]


def plural_examples() -> dict[str, int]:
    """Return the plural categories of the language ("one", "other") with a whole number of each."""
    return dict(_plural_examples(language()))


@cache
def _plural_examples(code: str) -> tuple[tuple[str, int], ...]:
    rule = _locale(code).plural_form
    examples: dict[str, int] = {}
    for number in (*range(1, 201), 0, 1_000_000):
        examples.setdefault(rule(number), number)
    return tuple(examples.items())
