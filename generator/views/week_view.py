"""A week grid for drawing: one column a day, and blocks that reach from one quarter of an hour to another.

The style sheet has a class for each quarter of the day (``iop-from-72`` is 18:00), so that no page needs a
style of its own.
Quarters in which nothing happens on any day take no room; the drawing is to scale where something does.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.schedule import Group
from generator.facts.parts_of_day import BEGINNINGS, part_of_day_at
from generator.facts.week_grid import DayColumn, PlacedSession, UnplacedSession, WeekGrid
from generator.views.phrases import labels

_QUARTER = 15
_LAST_QUARTER = 95


@dataclass(frozen=True, slots=True)
class Block:
    """One session on one day of a week grid."""

    times: str
    """The clock times in words: "6-9 pm"."""
    label: str
    """What the session is called."""
    notes: tuple[str, ...]
    """What else has to be said of it, and sessions held within its time."""
    from_quarter: int
    """The quarter hour, counted from 0 at midnight, that is nearest to its start."""
    to_quarter: int
    """The quarter hour nearest to its end, 1 to 96; later than ``from_quarter``."""
    part: str
    """The part of the day it begins in, for its color: morning, afternoon, evening."""
    is_firm: bool
    """Whether everybody attends every week; else it is drawn with a broken edge."""
    is_period: bool
    """Whether it is the time in which one appointment is held, which is not drawn to scale."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a week grid.

    With neither blocks nor untimed sessions the words "None listed" stand in it.
    """

    label: str
    """The weekday: "Monday"."""
    short: str
    """Its first three letters."""
    blocks: tuple[Block, ...]
    """Its sessions with a start, by start."""
    untimed: tuple[str, ...]
    """Its sessions without a start, in words."""


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week that is drawn. Only weeks with at least one session on a known weekday are."""

    caption: str
    """What the table is called for those who do not see it."""
    days: tuple[Day, ...]
    """Monday to Sunday."""


def week_view(grid: WeekGrid, group: Group, caption: str) -> WeekView | None:
    """Return the drawing of a week of ``group``, or None when no session of it has a weekday."""
    days = tuple(_day(column, grid, group) for column in grid.columns)
    return WeekView(caption, days) if any(day.blocks or day.untimed for day in days) else None


def _day(column: DayColumn, grid: WeekGrid, group: Group) -> Day:
    hosts = [each for each in column.sessions if not _host_of(each, column, group)]
    blocks: list[Block] = []
    for host in hosts:
        within = (each for each in column.sessions if _host_of(each, column, group) is host)
        blocks.append(_block(host, group, tuple(f"with {each.times} {each.label}" for each in within)))
    untimed = (each for each in grid.unplaced if column.day in each.days)
    return Day(column.label, column.label[:3], tuple(blocks), tuple(_untimed(each) for each in untimed))


def _host_of(session: PlacedSession, column: DayColumn, group: Group) -> PlacedSession | None:
    """The session of the same day within whose time this one is said to be held."""
    if not group.sessions[session.index].inside:
        return None
    for other in column.sessions:
        is_inside = group.sessions[other.index].inside
        if not is_inside and other.starts <= session.starts < other.drawn_until:
            return other
    return None


def _block(session: PlacedSession, group: Group, within: tuple[str, ...]) -> Block:
    first = min(round(session.starts / _QUARTER), _LAST_QUARTER)
    remark = group.sessions[session.index].note
    return Block(
        times=session.times,
        label=session.label,
        notes=(*(note for note in session.notes if note != remark), *within),
        from_quarter=first,
        to_quarter=max(first + 1, round(session.drawn_until / _QUARTER)),
        part=part_of_block(session.starts),
        is_firm=session.is_firm and not session.is_period,
        is_period=session.is_period,
    )


def _untimed(session: UnplacedSession) -> str:
    parts = labels(terms.PARTS_OF_DAY, session.part_of_day)
    return f"{session.label}: {' or '.join(parts).lower() or 'time'}{', time' if parts else ''} not stated"


def part_of_block(starts: int) -> str:
    """Return the part of the day for colors: what begins at night counts as evening or as morning."""
    part = part_of_day_at(starts)
    return part if part != "night" else "evening" if starts >= BEGINNINGS["night"] else "morning"
