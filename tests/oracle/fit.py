"""The fit of a track to free hours, minute by minute: what ``core/schedule_fit.js`` is checked against.

Written from the text of the record format, "Hours and fit, exactly", point by point, as plain and slow as that
makes it. Days and sessions are in ``fit_days.py``; the numbers there are those of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from generator.facility.record import CountRange
from generator.facility.schedule import Group, Schedule
from generator.facility.track import Track
from tests.oracle.fit_days import (
    DOES_NOT_FIT,
    FITS,
    MIGHT_FIT,
    WEEK,
    Level,
    Person,
    group_level,
    level_without_sessions,
)

__all__ = ["DOES_NOT_FIT", "FITS", "MIGHT_FIT", "fit_of_track"]

_SEASONS = ("school-year", "summer")


@dataclass(frozen=True)
class _Asked:
    """What is the same for every group: the question, and one way to read the clock of the schedule."""

    weeks: bytes
    travel: int
    on: date
    way: str
    ways: frozenset[str] | None
    shift: int | None

    def person(self, *, by_video: bool) -> Person:
        """The person as somebody who attends in this way."""
        moved = (self.shift or 0) if by_video else 0
        return Person(self.weeks, travel=0 if by_video else self.travel, moved=moved, joins_sessions=not by_video)


def fit_of_track(
    track: Track,
    free: Iterable[Sequence[int]],
    *,
    travel: int,
    on: date,
    home: str,
    zones: Sequence[str],
    way: str = "all",
    ways: Iterable[str] | None = None,
) -> Level:
    """Return 3 when ``track`` fits, 2 when it might, 0 when it does not.

    ``free``: minutes of the week as (start, end); ``zones``: those its clock may follow, ``participant`` for each
    person's own; ``way``: "all", "near", or "video" where a group of no stated modality is attended by video.
    """
    schedule = track.schedule
    if schedule is None:
        return MIGHT_FIT
    week = bytearray(WEEK)
    for start, end in free:
        for minute in range(start, end):
            week[minute % WEEK] = 1
    weeks = bytes(week) * 3
    counted = frozenset({"virtual"}) if way == "video" else None if ways is None else frozenset(ways)
    levels = {
        _schedule_level(track, schedule, _Asked(weeks, travel, on, way, counted, shift))
        for shift in _shifts(zones, home, on)
    }
    return levels.pop() if len(levels) == 1 else MIGHT_FIT


def _shifts(zones: Sequence[str], home: str, on: date) -> set[int | None]:
    """Point 9: minutes from the schedule's clock to the person's, for each zone; None where that is not known."""
    if not zones:
        return {None}
    shifts: set[int | None] = set()
    for zone in zones:
        if zone == "participant":
            shifts.add(0)
            continue
        theirs, ours = offset_at_noon(zone, on), offset_at_noon(home, on)
        shifts.add(None if theirs is None or ours is None else ours - theirs)
    return shifts


@cache
def offset_at_noon(zone: str, on: date) -> int | None:
    """Return the minutes that ``zone`` is ahead of UTC at its own noon of a day; None for a zone nobody knows."""
    try:
        offset = datetime.combine(on, time(12), ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if offset is None else round(offset.total_seconds() / 60)


def _schedule_level(track: Track, schedule: Schedule, asked: _Asked) -> Level:
    """Point 7: phases one after the other, else the groups of the schedule."""
    if not schedule.phases:
        return _groups_level(track, schedule, schedule.groups, schedule.days_per_week, asked)
    levels = [
        _groups_level(track, schedule, phase.groups, phase.days_per_week or schedule.days_per_week, asked)
        for phase in schedule.phases
    ]
    if levels[0] == DOES_NOT_FIT:
        return DOES_NOT_FIT
    return FITS if set(levels) == {FITS} else MIGHT_FIT


def _groups_level(
    track: Track, schedule: Schedule, groups: Sequence[Group], days_per_week: CountRange | None, asked: _Asked
) -> Level:
    """Points 6 and 7: the best group in each season; ended groups are left out."""
    if not groups:
        return _unknown_or(schedule, days_per_week, asked, by_video=asked.way == "video")
    held = [
        group
        for group in groups
        if _counts(_modality(track, group), asked)
        and not (group.valid_to and date.fromisoformat(group.valid_to) < asked.on)
    ]
    if not held:
        return MIGHT_FIT
    judged = [(group.season, _level_of_group(track, schedule, group, days_per_week, asked)) for group in held]
    named = [season for season in _SEASONS if any(season == of_group for of_group, _ in judged)]
    if not named:
        return max(level for _, level in judged)
    levels = {max(level for of_group, level in judged if of_group in {None, season}) for season in named}
    return levels.pop() if len(levels) == 1 else MIGHT_FIT


def _modality(track: Track, group: Group) -> str:
    own = track.modality[0] if len(track.modality) == 1 else ""
    return group.modality or own


def _counts(modality: str, asked: _Asked) -> bool:
    return not modality or asked.ways is None or modality in asked.ways


def _level_of_group(
    track: Track, schedule: Schedule, group: Group, days_per_week: CountRange | None, asked: _Asked
) -> Level:
    by_video = asked.way == "video" or _modality(track, group) == "virtual"
    if not group.sessions:
        level = _unknown_or(schedule, days_per_week, asked, by_video=by_video)
    elif by_video and asked.shift is None:
        level = MIGHT_FIT
    else:
        level = group_level(group, days_per_week, asked.person(by_video=by_video))
    has_begun = not group.valid_from or date.fromisoformat(group.valid_from) <= asked.on
    return level if has_begun else min(level, MIGHT_FIT)


def _unknown_or(schedule: Schedule, days_per_week: CountRange | None, asked: _Asked, *, by_video: bool) -> Level:
    """Point 8, or "might" where not even the zone of the clock is known."""
    if by_video and asked.shift is None:
        return MIGHT_FIT
    return level_without_sessions(schedule, days_per_week, asked.person(by_video=by_video))
