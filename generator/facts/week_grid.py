"""A group's week as a value that can be drawn to scale and read as a table.

Sessions with a weekday and a start stand in the columns of the days; all others are kept apart in words, so
that every session of the record is in the grid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange
from generator.facility.schedule import Group, Session
from generator.facility.track import Track
from generator.facts.clock_times import DAY, clock_times
from generator.facts.open_days import is_firm
from generator.facts.session_words import (
    attendance_words,
    label_of,
    notes_of,
    parts_of_day_words,
    times_a_week_words,
)
from generator.facts.time_words import clock_range_words, day_words, length_words
from generator.formats import in_a_row, weekday_words
from generator.messages import _

_HOUR = 60


@dataclass(frozen=True, slots=True)
class PlacedSession:
    """One session on one day.

    ``index`` is its place among the group's sessions. ``starts`` and ``ends`` are minutes since midnight;
    ``ends`` is None when it is not stated, and ``drawn_until`` is then an hour after the start. ``lane``
    counts from 0: sessions of a day that overlap are drawn side by side. ``is_firm`` is False for what not
    everybody attends every week; ``is_period`` marks a time in which one appointment is held.
    """

    index: int
    day: str
    starts: int
    ends: int | None
    drawn_until: int
    kind: str | None
    label: str
    times: str
    notes: tuple[str, ...]
    is_firm: bool
    is_period: bool
    lane: int = 0


@dataclass(frozen=True, slots=True)
class UnplacedSession:
    """A session without weekdays or without a start; ``when`` says in words what is known of its time."""

    index: int
    days: tuple[str, ...]
    part_of_day: tuple[str, ...]
    kind: str | None
    label: str
    when: str
    notes: tuple[str, ...]
    is_firm: bool


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One weekday ("mon", "Monday", "Mon"), its sessions by start, and how many of them stand side by side."""

    day: str
    label: str
    short: str
    sessions: tuple[PlacedSession, ...]
    lanes: int


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """One week of one group: all seven days from Monday on, and what has no place in them.

    ``phase``, ``name``, ``season``, ``modality``, ``focus``, ``valid_from``, ``valid_to`` and ``note`` are as
    in the record. ``opens`` and ``closes`` are the whole hours, in minutes since midnight, that hold all
    placed sessions; both None when there is none. ``attendance`` says on how many of the open days a person
    attends, "" when on all of them.
    """

    phase: str | None
    name: str | None
    season: str | None
    modality: str | None
    focus: tuple[str, ...]
    valid_from: str | None
    valid_to: str | None
    columns: tuple[DayColumn, ...]
    unplaced: tuple[UnplacedSession, ...]
    opens: int | None
    closes: int | None
    attendance: str
    note: str | None

    @property
    def placed(self) -> tuple[PlacedSession, ...]:
        """The sessions of all columns, by day, then start: the rows of a table."""
        return tuple(session for column in self.columns for session in column.sessions)


def week_grids_of(track: Track) -> tuple[WeekGrid, ...]:
    """Return one grid for each group of ``track``, phase by phase, in the order of the record."""
    schedule = track.schedule
    if schedule is None:
        return ()
    grids = [_grid_of(group, None, schedule.days_per_week) for group in schedule.groups]
    for phase in schedule.phases:
        days_per_week = phase.days_per_week or schedule.days_per_week
        grids += [_grid_of(group, phase.name, days_per_week) for group in phase.groups]
    return tuple(grids)


def _grid_of(group: Group, phase: str | None, days_per_week: CountRange | None) -> WeekGrid:
    placed: list[PlacedSession] = []
    unplaced: list[UnplacedSession] = []
    for index, session in enumerate(group.sessions):
        on_days = list(_placed(index, session))
        placed += on_days
        if not on_days:
            unplaced.append(_unplaced(index, session))
    columns = tuple(_column_of(day, [each for each in placed if each.day == day]) for day in terms.WEEKDAYS.slugs)
    return WeekGrid(
        phase=phase,
        name=group.name,
        season=group.season,
        modality=group.modality,
        focus=group.focus,
        valid_from=group.valid_from,
        valid_to=group.valid_to,
        columns=columns,
        unplaced=tuple(unplaced),
        opens=min(each.starts for each in placed) // _HOUR * _HOUR if placed else None,
        closes=-(-max(each.drawn_until for each in placed) // _HOUR) * _HOUR if placed else None,
        attendance=attendance_words(group, days_per_week),
        note=group.note,
    )


def _placed(index: int, session: Session) -> Iterator[PlacedSession]:
    starts, ends = clock_times(session)
    if starts is None:
        return
    if ends is not None and ends <= starts:
        ends = None
    for day in session.days:
        yield PlacedSession(
            index=index,
            day=day,
            starts=starts,
            ends=ends,
            drawn_until=min(DAY, starts + _HOUR if ends is None else ends),
            kind=session.kind,
            label=label_of(session),
            times=clock_range_words(starts, ends),
            notes=notes_of(session),
            is_firm=is_firm(session),
            is_period=bool(session.by_appointment),
        )


def _unplaced(index: int, session: Session) -> UnplacedSession:
    return UnplacedSession(
        index=index,
        days=session.days,
        part_of_day=session.part_of_day,
        kind=session.kind,
        label=label_of(session),
        when=_when(session),
        notes=notes_of(session),
        is_firm=is_firm(session),
    )


def _when(session: Session) -> str:
    """What is known of the time of a session without a place on the grid: "Mon, Wed, evening, 3 hours"."""
    starts, ends = clock_times(session)
    has_length = session.minutes and not session.by_appointment and ends is None
    return in_a_row(
        (
            day_words(session.days) if session.days else _("weekdays not stated"),
            times_a_week_words(session.times_a_week) if session.times_a_week else "",
            parts_of_day_words(session),
            clock_range_words(starts, ends),
            length_words(session.minutes) if session.minutes and has_length else "",
            _("clock times not stated") if starts is None and ends is None else "",
        )
    )


def _column_of(day: str, sessions: list[PlacedSession]) -> DayColumn:
    """Put each session of a day into the first lane that is free when it starts."""
    free_from: list[int] = []
    in_lanes: list[PlacedSession] = []
    for session in sorted(sessions, key=lambda each: (each.starts, -each.drawn_until, each.index)):
        lane = next((lane for lane, free in enumerate(free_from) if free <= session.starts), len(free_from))
        free_from[lane : lane + 1] = [session.drawn_until]
        in_lanes.append(replace(session, lane=lane))
    short = weekday_words(terms.WEEKDAYS.slugs.index(day))
    return DayColumn(day, terms.WEEKDAYS.label(day), short, tuple(in_lanes), len(free_from))
