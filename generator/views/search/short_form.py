"""The short form of the search, on pages from which people begin: it only makes the address of a search."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility.vocabulary import FOCUS
from generator.messages import _
from generator.views import urls
from generator.views.search.choices import Choice
from generator.views.search.free_times import FreeTime, short_free_times


@dataclass(frozen=True, slots=True)
class ShortForm:
    """The questions of the short form, and where its answers go."""

    script: str
    """Address of what runs on the page."""
    search: str
    """Address of the search page."""
    where: str
    """The place that is filled in; may be empty."""
    times: tuple[FreeTime, ...]
    """Times that one press marks."""
    purposes: tuple[Choice, ...]
    """What programs are for."""
    people: tuple[Choice, ...]
    """Whom they take."""


def short_form(root: str, where: str = "") -> ShortForm:
    """Return the short form of a page whose root is ``root``, with ``where`` filled in."""
    return ShortForm(
        script=urls.link(root, urls.SHORT_FORM_SCRIPT),
        search=urls.link(root, urls.SEARCH),
        where=where,
        times=short_free_times(),
        purposes=purpose_choices(),
        people=(
            Choice("", _("Anyone")),
            Choice("adults", _("Adult")),
            Choice("adolescents", _("Teen")),
            Choice("children", _("Child")),
        ),
    )


def purpose_choices() -> tuple[Choice, ...]:
    """Return what most programs are for, in few words."""
    return (
        Choice("substance-use", FOCUS.label("substance-use")),
        Choice("mental-health", FOCUS.label("mental-health")),
        Choice("co-occurring", _("Both together")),
        Choice("eating-disorder", FOCUS.label("eating-disorder")),
    )
