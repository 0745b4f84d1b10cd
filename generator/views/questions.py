"""What to ask on the phone, for the scripts of pages: a program, by the kinds of facts, and an insurer."""

from __future__ import annotations

from typing import TypedDict

from generator.messages import _
from generator.views.checklists import checklist
from generator.views.fact_kinds import FACT_KINDS


class Question(TypedDict):
    """A question as ``core/questions.js`` reads it."""

    key: str
    label: str
    question: str


class InsurerSheet(TypedDict):
    """What to ask an insurer, as ``components/question_sheet.js`` reads it."""

    title: str
    advice: str
    questions: tuple[str, ...]


def questions() -> tuple[Question, ...]:
    """Return key, label and question of each kind of fact that is worth a call, in the order of pages."""
    return tuple(
        Question(key=kind.key, label=_(kind.label), question=_(kind.question))
        for kind in FACT_KINDS.values()
        if kind.question
    )


def insurer_sheet() -> InsurerSheet:
    """Return the questions that the guide lists for an insurer."""
    made = checklist("insurer")
    asked = tuple(item for group in made.groups for item in group.items)
    return InsurerSheet(title=made.title, advice=made.advice, questions=asked)
