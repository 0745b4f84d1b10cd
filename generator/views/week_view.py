"""A week grid for drawing: one column a day, and blocks that reach from one quarter of an hour to another.

The style sheet has a class for each quarter of the day (``iop-from-72`` is 18:00), so that no page needs a
style of its own.
The hours in which something happens are drawn to scale; a longer time without sessions takes no room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.schedule import Group
from generator.facts.parts_of_day import BEGINNINGS, part_of_day_at
from generator.facts.time_words import clock_words
from generator.facts.week_grid import DayColumn, PlacedSession, UnplacedSession, WeekGrid
from generator.messages import _
from generator.views.phrases import labels, listed, lower_first, sentence_case

_QUARTER = 15
_LAST_QUARTER = 95
_QUARTERS_AN_HOUR = 4
#: More hours in a row without any session are left out of the drawing.
_LONGEST_GAP = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One session on one day of a week grid."""

    times: str
    """The clock times in words: "6-9 pm"."""
    label: str
    """What the session is called; empty when all of the week are called the same, which the caption says."""
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

    @property
    def lanes(self) -> tuple[Day, ...]:
        """What is drawn side by side on this day: of one program, the day itself."""
        return (self,)


@dataclass(frozen=True, slots=True)
class HourMark:
    """An hour beside the drawing."""

    label: str
    """The clock time at which it begins: "6 pm"."""
    from_quarter: int
    """Its first quarter hour, counted from midnight."""
    is_after_gap: bool
    """Whether hours without sessions were left out above it."""


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week that is drawn. Only weeks with at least one session on a known weekday at a known time are."""

    caption: str
    """What the table is called for those who do not see it."""
    days: tuple[Day, ...]
    """Monday to Sunday."""
    hours: tuple[HourMark, ...]
    """The hours beside the days, from the first to the last that is drawn."""

    @property
    def heads(self) -> tuple[()]:
        """The names of the lanes: a single one needs none."""
        return ()


def week_view(grid: WeekGrid, group: Group, caption: str) -> WeekView | None:
    """Return the drawing of a week of ``group``, or None when no session of it has both a weekday and a start."""
    names = {session.label for column in grid.columns for session in column.sessions}
    names.update(session.label for session in grid.unplaced if session.days)
    has_one_name = len(names) == 1
    days = tuple(_day(column, grid, group, is_named=not has_one_name) for column in grid.columns)
    if has_one_name:
        caption = _("%(week)s: %(session)s", week=caption, session=names.pop())
    if not any(day.blocks for day in days):
        return None
    return WeekView(caption, days, hour_marks(block for day in days for block in day.blocks))


def hour_marks(blocks: Iterable[Block]) -> tuple[HourMark, ...]:
    """Return the hours to draw: those in which a session is held, and the short gaps between them."""
    return tuple(_hours(blocks))


def _hours(blocks: Iterable[Block]) -> Iterator[HourMark]:
    held = {
        quarter // _QUARTERS_AN_HOUR
        for block in blocks
        if not block.is_period
        for quarter in range(block.from_quarter, block.to_quarter)
    }
    before: int | None = None
    for hour in sorted(held):
        gap = 0 if before is None else hour - before - 1
        for between in range(hour - gap, hour) if gap <= _LONGEST_GAP else ():
            yield _hour(between)
        yield _hour(hour, is_after_gap=gap > _LONGEST_GAP)
        before = hour


def _hour(hour: int, *, is_after_gap: bool = False) -> HourMark:
    return HourMark(clock_words(hour * 60), hour * _QUARTERS_AN_HOUR, is_after_gap)


def _day(column: DayColumn, grid: WeekGrid, group: Group, *, is_named: bool) -> Day:
    hosts = [each for each in column.sessions if not _host_of(each, column, group)]
    blocks: list[Block] = []
    for host in hosts:
        within = tuple(
            _("with %(times)s %(label)s", times=each.times, label=each.label)
            for each in column.sessions
            if _host_of(each, column, group) is host
        )
        blocks.append(_block(host, group, within, is_named=is_named))
    untimed = tuple(_untimed(each, is_named=is_named) for each in grid.unplaced if column.day in each.days)
    return Day(column.label, column.short, tuple(blocks), untimed)


def _host_of(session: PlacedSession, column: DayColumn, group: Group) -> PlacedSession | None:
    """The session of the same day within whose time this one is said to be held."""
    if not group.sessions[session.index].inside:
        return None
    for other in column.sessions:
        is_inside = group.sessions[other.index].inside
        if not is_inside and other.starts <= session.starts < other.drawn_until:
            return other
    return None


def _block(session: PlacedSession, group: Group, within: tuple[str, ...], *, is_named: bool) -> Block:
    first = min(round(session.starts / _QUARTER), _LAST_QUARTER)
    remark = group.sessions[session.index].note
    return Block(
        times=session.times,
        label=session.label if is_named else "",
        notes=(*(note for note in session.notes if note != remark), *within),
        from_quarter=first,
        to_quarter=max(first + 1, round(session.drawn_until / _QUARTER)),
        part=part_of_block(session.starts),
        is_firm=session.is_firm and not session.is_period,
        is_period=session.is_period,
    )


def _untimed(session: UnplacedSession, *, is_named: bool) -> str:
    parts = listed((lower_first(part) for part in labels(terms.PARTS_OF_DAY, session.part_of_day)), "or")
    when = _("%(parts)s, time not stated", parts=parts) if parts else _("time not stated")
    return _("%(session)s: %(when)s", session=session.label, when=when) if is_named else sentence_case(when)


def part_of_block(starts: int) -> str:
    """Return the part of the day for colors: what begins at night counts as evening or as morning."""
    part = part_of_day_at(starts)
    return part if part != "night" else "evening" if starts >= BEGINNINGS["night"] else "morning"
