"""The week in which people say when they are free: its hours, and the times that one press marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import formats
from generator.facility.vocabulary import WEEKDAYS
from generator.messages import N_, _


@dataclass(frozen=True, slots=True)
class FreeTime:
    """Times of the week that one press marks as free."""

    text: str
    """What they are called: "After work"."""
    fragment: str
    """The times as the address of a search has them: ``mon-fri.17:00-22:00``."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week."""

    number: int
    """0 for Monday."""
    text: str
    """Its name: "Monday"."""
    short: str
    """The same in three letters: "Mon"."""


#: Mornings, evenings and weekends are the parts of the day of a record.
_TIMES = {
    "mornings": (N_("Mornings"), "mon-sun.06:00-12:00"),
    "daytime": (N_("Daytime"), "mon-sun.08:00-17:00"),
    "after-school": (N_("After school"), "mon-fri.15:00-21:00"),
    "after-work": (N_("After work"), "mon-fri.17:00-22:00"),
    "evenings": (N_("Evenings"), "mon-sun.17:00-22:00"),
    "weekends": (N_("Weekends"), "sat-sun.06:00-22:00"),
    "always": (N_("Whole week"), "mon-sun.00:00-24:00"),
}
_SHORT = ("mornings", "daytime", "evenings", "weekends")


#: What each is in the address of a search, by its name in texts of the guide.
FREE_TIMES = {name: fragment for name, (_text, fragment) in _TIMES.items()}


def free_times() -> tuple[FreeTime, ...]:
    """Return all times that one press marks, in the order in which they are shown."""
    return _made(_TIMES)


def short_free_times() -> tuple[FreeTime, ...]:
    """Return the few of them that the short form offers."""
    return _made(_SHORT)


def days_of_week() -> tuple[Day, ...]:
    """Return the days, Monday first."""
    return tuple(
        Day(number, WEEKDAYS.label(slug), formats.weekday_words(number)) for number, slug in enumerate(WEEKDAYS.slugs)
    )


def _made(names: Iterable[str]) -> tuple[FreeTime, ...]:
    return tuple(FreeTime(_(text), fragment) for text, fragment in (_TIMES[name] for name in names))
