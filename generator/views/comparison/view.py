"""Two to four programs side by side, as a page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.comparison.differences import LETTERS, differences
from generator.views.comparison.lanes import LaneHead, LaneSource, LanesView, lanes_view
from generator.views.comparison.program import ComparedProgram
from generator.views.comparison.rows import ComparisonSection, comparison_table
from generator.views.fact import Link


@dataclass(frozen=True, slots=True)
class ComparisonColumn:
    """A program at the head of its column."""

    letter: str
    """What it is called in sentences and drawings: "A"."""
    facility: Link
    """Its facility, and where the program stands on its page."""
    program: str
    """Its own name."""
    place: str
    """City and state."""
    short: str
    """What stays in sight of it on a narrow screen: its facility, or its own name beside another one of it."""


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Programs side by side."""

    columns: tuple[ComparisonColumn, ...]
    """The programs, in order."""
    differences: tuple[str, ...]
    """How they differ, in sentences; empty when what they state is alike."""
    week: LanesView | None
    """One week with all of them; None when none can be drawn."""
    sections: tuple[ComparisonSection, ...]
    """The facts of which some program says something."""
    unsaid: str
    """What none of them states, in one sentence; empty when there is nothing."""


def comparison_view(programs: Sequence[ComparedProgram], root: str) -> ComparisonView:
    """Return programs side by side for a page whose way to the top is ``root``."""
    paths = [each.path for each in programs]
    columns = tuple(
        _column(letter, each, root, is_alone=paths.count(each.path) == 1)
        for letter, each in zip(LETTERS, programs, strict=False)
    )
    table = comparison_table([each.facts for each in programs])
    return ComparisonView(
        columns=columns,
        differences=differences([each.points for each in programs]),
        week=lanes_view([_lane(column, each) for column, each in zip(columns, programs, strict=True)]),
        sections=table.sections,
        unsaid=_unsaid(table.unsaid),
    )


def _column(letter: str, program: ComparedProgram, root: str, *, is_alone: bool) -> ComparisonColumn:
    return ComparisonColumn(
        letter=letter,
        facility=Link(program.name, urls.link(root, program.path, program.anchor)),
        program=program.program,
        place=program.place,
        short=program.name if is_alone else program.program,
    )


def _lane(column: ComparisonColumn, program: ComparedProgram) -> LaneSource:
    name = _("%(facility)s, %(program)s", facility=program.name, program=program.program)
    timetable = program.facts.get("timetable")
    return LaneSource(
        head=LaneHead(column.letter, name),
        weeks=program.weeks,
        has_choice=program.points.has_choice,
        is_said=timetable is not None and timetable.is_stated,
    )


def _unsaid(labels: Sequence[str]) -> str:
    return _("None of them states: %(facts)s.", facts="; ".join(labels)) if labels else ""
