"""Every odd schedule is said and drawn on its facility's page without losing a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.facility.model import Facility
from generator.facility.schedule import Session
from generator.facts.clock_times import clock_times
from generator.facts.facts import TrackFacts
from generator.facts.open_days import sessions_of
from generator.facts.time_words import clock_range_words
from generator.records.reader import read_facility
from generator.views.schedule_view import schedule_view
from tests.conftest import ROOT
from tests.rendering import plan, render, text_of

FOLDER = ROOT / "tests" / "records" / "accept" / "odd-schedules"
RECORDS = sorted(path for path in FOLDER.glob("*.yaml") if not path.name.endswith(".expected.yaml"))


def _facility(path: Path) -> Facility:
    facility = read_facility(path.name, path.read_bytes()).facility
    assert facility is not None
    return facility


def _text(facility: Facility) -> str:
    return text_of(render(plan({"oh/example": facility})["oh/example.html"]))


def _words(session: Session) -> list[str]:
    """What must be read of a session, whatever else is said."""
    clock = clock_range_words(*clock_times(session))
    return [words for words in (clock, session.note) if words]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_times_and_remarks_of_every_session_can_be_read(path: Path) -> None:
    facility = _facility(path)
    text = _text(facility)
    for track in facility.tracks:
        assert track.name in text
        for session in sessions_of(track):
            for words in _words(session):
                assert words in text


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_drawn_week_holds_every_session_on_each_of_its_days(path: Path) -> None:
    """A week without any clock time is not drawn: the lines above it say its days."""
    for track in _facility(path).tracks:
        of = TrackFacts(track)
        views = [group for step in schedule_view(of, None).steps for group in step.groups]
        weeks = [view.week for view in views if view.week]
        assert [bool(view.week) for view in views] == [bool(grid.placed) for grid in of.week_grids]
        drawn = sum(
            len(day.blocks)
            + sum(note.startswith("with ") for block in day.blocks for note in block.notes)
            + len(day.untimed)
            for week in weeks
            for day in week.days
        )
        of_drawn = [grid for grid in of.week_grids if grid.placed]
        untimed = sum(len(session.days) for grid in of_drawn for session in grid.unplaced)
        assert drawn == sum(len(grid.placed) for grid in of_drawn) + untimed


def test_there_are_odd_schedules_to_show() -> None:
    assert len(RECORDS) >= 60
