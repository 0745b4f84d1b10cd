"""What to ask a program on the phone: the questions of all kinds of facts that have one, for the scripts of pages."""

from __future__ import annotations

from typing import TypedDict

from generator.messages import _
from generator.views.fact_kinds import FACT_KINDS


class Question(TypedDict):
    """A question as ``core/questions.js`` reads it."""

    key: str
    label: str
    question: str


def questions() -> tuple[Question, ...]:
    """Return key, label and question of each kind of fact that is worth a call, in the order of pages."""
    return tuple(
        Question(key=kind.key, label=_(kind.label), question=_(kind.question))
        for kind in FACT_KINDS.values()
        if kind.question
    )
