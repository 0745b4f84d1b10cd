"""One week with several programs: on each day a lane for each, all hours to one scale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.messages import _
from generator.views.week_view import Block, HourMark, WeekView, hour_marks

#: What stands between the times of sessions that are drawn as one.
_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class LaneHead:
    """The name of a lane."""

    letter: str
    """The letter of its program: "A"."""
    name: str
    """What the program is called."""


@dataclass(frozen=True, slots=True)
class LaneKey:
    """A line of the key: a program, and what becomes of its week."""

    head: LaneHead
    is_drawn: bool
    """Whether it has a lane."""
    is_said: bool
    """Whether anything is stated about its days and times."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What one program holds on one day."""

    letter: str
    """The letter of its program."""
    blocks: tuple[Block, ...]
    """Its sessions with a start, by start; those of several groups that overlap are one."""
    untimed: tuple[str, ...]
    """Its sessions without a start, in words."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is listed."""
        return not self.blocks and not self.untimed


@dataclass(frozen=True, slots=True)
class LaneDay:
    """One day."""

    label: str
    """The weekday: "Monday"."""
    short: str
    """Its first three letters."""
    lanes: tuple[Lane, ...]
    """One for each program that is drawn."""

    @property
    def is_empty(self) -> bool:
        """Whether no program lists anything."""
        return all(lane.is_empty for lane in self.lanes)


@dataclass(frozen=True, slots=True)
class LanesView:
    """A week in which several programs are drawn."""

    caption: str
    """What the table is called for those who do not see it."""
    heads: tuple[LaneHead, ...]
    """The programs that are drawn."""
    days: tuple[LaneDay, ...]
    """Monday to Sunday."""
    hours: tuple[HourMark, ...]
    """The hours beside the days, from the first to the last that is drawn."""
    keys: tuple[LaneKey, ...]
    """All programs, in order."""
    has_loose: bool
    """Whether something is drawn with a broken edge."""


@dataclass(frozen=True, slots=True)
class LaneSource:
    """A program for a lane."""

    head: LaneHead
    weeks: tuple[WeekView, ...]
    """The week of each of its groups that can be drawn."""
    has_choice: bool
    """Whether a person attends only some of what is drawn."""
    is_said: bool
    """Whether anything is stated about its days and times."""


def lanes_view(sources: Sequence[LaneSource]) -> LanesView | None:
    """Return the week of several programs, or None when none of them can be drawn."""
    drawn = [source for source in sources if source.weeks]
    if not drawn:
        return None
    days = tuple(
        LaneDay(day.label, day.short, tuple(_lane(source, number) for source in drawn))
        for number, day in enumerate(drawn[0].weeks[0].days)
    )
    blocks = [block for day in days for lane in day.lanes for block in lane.blocks]
    return LanesView(
        caption=_("When they meet, side by side"),
        heads=tuple(source.head for source in drawn),
        days=days,
        hours=hour_marks(blocks),
        keys=tuple(LaneKey(source.head, bool(source.weeks), source.is_said) for source in sources),
        has_loose=not all(block.is_firm for block in blocks),
    )


def _lane(source: LaneSource, number: int) -> Lane:
    days = [week.days[number] for week in source.weeks]
    blocks = sorted(
        (block for day in days for block in day.blocks), key=lambda each: (each.from_quarter, each.to_quarter)
    )
    joined = tuple(_joined(block for block in blocks if not block.is_period))
    periods = tuple(dict.fromkeys(block for block in blocks if block.is_period))
    shown = (*joined, *periods)
    if source.has_choice:
        shown = tuple(replace(block, is_firm=False) for block in shown)
    return Lane(source.head.letter, shown, tuple(dict.fromkeys(line for day in days for line in day.untimed)))


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, by start, with those that overlap as one."""
    before: Block | None = None
    for block in blocks:
        if before is not None and block.from_quarter < before.to_quarter:
            before = _together(before, block)
            continue
        if before is not None:
            yield before
        before = block
    if before is not None:
        yield before


def _together(one: Block, other: Block) -> Block:
    times = one.times.split(_BETWEEN)
    return replace(
        one,
        times=one.times if other.times in times else _BETWEEN.join((*times, other.times)),
        notes=(*one.notes, *(note for note in other.notes if note not in one.notes)),
        to_quarter=max(one.to_quarter, other.to_quarter),
        is_firm=one.is_firm and other.is_firm,
    )
