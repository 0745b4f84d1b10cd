"""Lists to read out on the phone, to print, and to tick: what to ask a program or an insurer, and warning signs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views.checklist_questions import CHECKLISTS, OfFact
from generator.views.elsewhere import helpline_number
from generator.views.fact import Link
from generator.views.fact_kinds import FACT_KINDS

#: With more items than this a sheet of paper is full.
_FEW = 18


@dataclass(frozen=True, slots=True)
class ChecklistGroup:
    """What stands together in a list."""

    heading: str
    """What it is about; begins the sentence that each of ``items`` ends, where they are no questions."""
    items: tuple[str, ...]
    """What to ask or to notice, in order."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list that fits on one sheet of paper."""

    title: str
    """What the sheet is."""
    fields: tuple[str, ...]
    """What is written down on top of the sheet, each on a line."""
    advice: str
    """A sentence on how to use it."""
    call: Link | None
    """The number that ends the sentence."""
    is_short: bool
    """Whether a sheet of paper leaves room between the items to write."""
    groups: tuple[ChecklistGroup, ...]
    """What is asked or noticed, in order."""


def checklist(name: str) -> Checklist:
    """Return a list: ``program``, ``teen``, ``insurer`` or ``warnings``. Raises KeyError for any other name."""
    plan = CHECKLISTS[name]
    return Checklist(
        title=_(plan.title),
        fields=tuple(_(field) for field in plan.fields),
        advice=_(plan.advice),
        call=helpline_number() if plan.ends_with_helpline else None,
        is_short=sum(len(group.asks) for group in plan.groups) <= _FEW,
        groups=tuple(
            ChecklistGroup(_(group.heading), tuple(_words(each) for each in group.asks)) for group in plan.groups
        ),
    )


def _words(ask: OfFact | str) -> str:
    return _(FACT_KINDS[ask.key].question if isinstance(ask, OfFact) else ask)
