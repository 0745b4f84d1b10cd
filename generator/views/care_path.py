"""The way through an IOP, from the first call to what comes after, as the guide draws it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import N_, _

#: The steps: when it is, what it is called, what happens, and where else it can lead.
_STEPS = (
    (
        "before",
        N_("Call"),
        N_("You say what you need. The program says what it treats, and checks your insurance."),
        "",
    ),
    (
        "before",
        N_("Assessment"),
        N_("A clinician asks about your health, your days and your home."),
        N_("If another level of care fits better, they tell you where to get it."),
    ),
    ("before", N_("Plan and goals"), N_("You agree on what you want to reach, and on your days and times."), ""),
    ("during", N_("Start"), N_("You join a group, and meet the counselor you see alone."), ""),
    (
        "during",
        N_("Review"),
        N_("Every few weeks you look at the plan together: what helps, and what has to change."),
        N_("If you need more than an IOP, they plan the move with you."),
    ),
    ("during", N_("Step down"), N_("When you are steadier, you come on fewer days."), ""),
    ("after", N_("Graduation"), N_("You have reached your goals, and leave with a plan for what comes next."), ""),
    ("after", N_("Aftercare"), N_("Weekly therapy, support groups, and people to call when it gets hard."), ""),
)


@dataclass(frozen=True, slots=True)
class PathStep:
    """A step of the way."""

    part: str
    """When it is, for its color: ``before``, ``during`` or ``after`` the program."""
    title: str
    """What it is called."""
    text: str
    """What happens, in a line."""
    turn: str
    """Where it can lead besides the next step; empty where it leads there alone."""


@dataclass(frozen=True, slots=True)
class CarePath:
    """The whole way."""

    caption: str
    """What the drawing shows."""
    steps: tuple[PathStep, ...]
    """The steps in order."""


def care_path() -> CarePath:
    """Return the way from the first call to aftercare."""
    return CarePath(
        caption=_("From the first call to aftercare. Programs differ: ask which of these steps yours has."),
        steps=tuple(PathStep(part, _(title), _(text), _(turn) if turn else "") for part, title, text, turn in _STEPS),
    )
