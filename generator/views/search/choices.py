"""What the selects of the search page offer: values as the query of ``core/query.js`` has them, and their words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.formats import dollars_words
from generator.messages import _, ngettext
from generator.views.phrases import counted, number_words

#: What stands for the number in ``ChoiceList.other``.
PLACE = "{count}"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values."""

    value: str
    """The value; empty for "any"."""
    text: str
    """Its words."""


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """A select."""

    name: str
    """The name of the value in a query."""
    label: str
    """What it is called."""
    choices: tuple[Choice, ...]
    """What it offers."""
    other: str = ""
    """The words of a value that it does not offer, with ``PLACE`` in them; empty where there is no other."""
    chosen: str = ""
    """The value at first."""


def radius_choices() -> ChoiceList:
    """Return how far a program may be, in miles."""
    near = (Choice(str(miles), counted(miles, "%(count)s mile", "%(count)s miles")) for miles in (5, 10, 25, 50, 100))
    return ChoiceList(
        "within", _("How far?"), (*near, Choice("", _("Any distance"))), _("%(count)s miles", count=PLACE)
    )


def travel_choices() -> ChoiceList:
    """Return how many minutes a person needs to get there."""
    minutes = (_minutes(each) for each in (15, 30, 45, 60))
    choices = (Choice("0", _("Not counted")), *minutes, Choice("distance", _("Guess it from the distance")))
    return ChoiceList("travel", _("Travel each way"), choices, _("%(count)s minutes", count=PLACE), "0")


def opening_choices() -> tuple[ChoiceList, ...]:
    """Return the selects for waiting, start, price and age of the facts."""
    cost = (Choice(str(each), _("At most %(price)s a week", price=dollars_words(each))) for each in _PRICES)
    checked = (Choice(str(each), _("In the last %(count)s days", count=number_words(each))) for each in (30, 90, 180))
    return (
        ChoiceList("wait", _("Waiting time"), _any(_days((0, 3, 7, 14, 30))), _("At most %(count)s days", count=PLACE)),
        ChoiceList("start", _("Next start"), _any(_weeks((7, 14, 28))), _("Within %(count)s days", count=PLACE)),
        ChoiceList("cost", _("Price without insurance"), _any(cost), _("At most $%(count)s a week", count=PLACE)),
        ChoiceList("checked", _("Facts read"), _any(checked), _("In the last %(count)s days", count=PLACE)),
    )


def sort_choices() -> ChoiceList:
    """Return the orders of the results."""
    orders = (
        Choice("best", _("Best fit first")),
        Choice("distance", _("Nearest first")),
        Choice("name", _("By name")),
        Choice("checked", _("Newest facts first")),
        Choice("hours", _("Fewest hours a week first")),
    )
    return ChoiceList("sort", _("Order"), orders, chosen="best")


def view_choices() -> tuple[Choice, ...]:
    """Return the ways to show the results."""
    return Choice("list", _("List")), Choice("table", _("Table")), Choice("map", _("Map"))


_PRICES = (100, 250, 500, 1000, 2000)


def _any(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return (Choice("", _("Any")), *choices)


def _minutes(minutes: int) -> Choice:
    return Choice(str(minutes), counted(minutes, "%(count)s minute", "%(count)s minutes"))


def _days(numbers: Iterable[int]) -> Iterable[Choice]:
    for number in numbers:
        text = ngettext("At most %(count)s day", "At most %(count)s days", number, count=number_words(number))
        yield Choice(str(number), text if number else _("No wait"))


def _weeks(days: Iterable[int]) -> Iterable[Choice]:
    for number in days:
        weeks = number // 7
        text = ngettext("Within %(count)s week", "Within %(count)s weeks", weeks, count=number_words(weeks))
        yield Choice(str(number), text)
