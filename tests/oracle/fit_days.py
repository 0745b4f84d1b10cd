"""Sessions and days against the minutes in which a person is free (record format, "Hours and fit", 1 to 5 and 8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange
from generator.facility.schedule import Group, Schedule, Session
from generator.facts.clock_times import clock_times
from generator.facts.open_days import days_attended, is_firm, open_days

Level = int
FITS, MIGHT_FIT, DOES_NOT_FIT = 3, 2, 0
DAY = 24 * 60
WEEK = 7 * DAY
LONGEST_BREAK = 90
#: From which hour to which, by the start of a session.
PARTS = {
    "morning": [(4, 12)],
    "afternoon": [(12, 17)],
    "evening": [(17, 22)],
    "night": [(22, 24), (0, 4)],
    "after-school": [(14, 19)],
}


@dataclass(frozen=True)
class Person:
    """Who asks: three weeks of minutes (1: free), travel, and how far the schedule's clock is moved to theirs."""

    weeks: bytes
    travel: int
    moved: int
    joins_sessions: bool

    def is_free(self, minute: int) -> bool:
        """Whether they are free in this minute of the schedule's own clock."""
        return self.weeks[WEEK + minute + self.moved] == 1

    def is_free_all(self, start: int, end: int) -> bool:
        """Whether they are free from ``start`` to ``end`` without a break."""
        return 0 not in self.weeks[WEEK + start + self.moved : WEEK + end + self.moved]


def count_level(levels: Sequence[Level], fewest: int, most: int) -> Level:
    """Point 3: F days fit, U might."""
    fit, might = levels.count(FITS), levels.count(MIGHT_FIT)
    if fit >= most:
        return FITS
    return DOES_NOT_FIT if fit + might < fewest else MIGHT_FIT


def group_level(group: Group, days_per_week: CountRange | None, person: Person) -> Level:
    """Points 2 to 6 for a group with sessions: the worst of them."""
    attended = [each for each in group.sessions if not (each.optional or each.inside or each.who == "family")]
    timed = [each for each in attended if each.starts or each.ends]
    levels = [FITS if timed else MIGHT_FIT]
    days = open_days(group.sessions)
    if days:
        on_days = [
            day_level([each for each in attended if is_firm(each) and not each.pick and day in each.days], day, person)
            for day in days
        ]
        levels.append(count_level(on_days, *_attended(group, days_per_week, len(days))))
    for session in attended:
        if _is_arranged(session):
            continue
        if session.pick or not session.days or not is_firm(session):
            level = _level_alone(session, days_per_week, person)
            levels.append(level if is_firm(session) else max(level, MIGHT_FIT))
    return min(levels)


def _attended(group: Group, days_per_week: CountRange | None, number_open: int) -> tuple[int, int]:
    if group.attends and group.attends.at_first is not None:
        at_first = min(group.attends.at_first, number_open)
        return at_first, at_first
    return days_attended(group, days_per_week)


def _level_alone(session: Session, days_per_week: CountRange | None, person: Person) -> Level:
    """Points 4 and 5: a session that is not simply held on every one of its days for everybody."""
    if session.days:
        levels = [day_level([session], day, person) for day in session.days]
        number = min(session.pick, len(levels)) if session.pick else len(levels)
        return count_level(levels, number, number)
    possible = [day for day in terms.WEEKDAYS.slugs if session.starts or session.ends or _can_be(session, day)]
    levels = [day_level([session], day, person) for day in possible]
    number = min(_lowest(session.times_a_week or days_per_week), len(possible))
    return count_level(levels, number, 7)


def _can_be(session: Session, day: str) -> bool:
    return bool(list(_part_minutes(session.part_of_day, day)))


def _lowest(number: CountRange | None) -> int:
    return 1 if number is None or number.minimum is None else number.minimum


def _is_arranged(session: Session) -> bool:
    return not session.starts and not session.ends and session.kind in {"individual", "family"}


def day_level(sessions: Iterable[Session], day: str, person: Person) -> Level:
    """A day is as good as its worst session; sessions close together are one stay."""
    midnight = terms.WEEKDAYS.slugs.index(day) * DAY
    stays: list[tuple[int, int]] = []
    levels = [FITS]
    for session in sessions:
        if _is_arranged(session):
            continue
        start, end = clock_times(session)
        if session.by_appointment or start is None or end is None or end <= start:
            levels.append(_missing_level(session, day, midnight, person))
        else:
            stays.append((midnight + start, midnight + end))
    joined = _joined(stays) if person.joins_sessions else stays
    for start, end in joined:
        fits = person.is_free_all(start - person.travel, end + person.travel)
        levels.append(FITS if fits else DOES_NOT_FIT)
    return min(levels)


def _joined(stays: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(stays):
        if joined and start - joined[-1][1] <= LONGEST_BREAK:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _missing_level(session: Session, day: str, midnight: int, person: Person) -> Level:
    """Point 2: a start or an end alone, no time at all, or one appointment somewhere between."""
    start, end = clock_times(session)
    if start is None and end is None:
        minutes = list(_part_minutes(session.part_of_day, day)) or list(range(DAY))
        return MIGHT_FIT if any(person.is_free(midnight + minute) for minute in minutes) else DOES_NOT_FIT
    if session.by_appointment:
        return _appointment_level(session, midnight, person)
    moment = start if start is not None else (end or 0) - 1
    return MIGHT_FIT if person.is_free(midnight + moment) else DOES_NOT_FIT


def _appointment_level(session: Session, midnight: int, person: Person) -> Level:
    """A free stretch of its minutes between start and end; an end of the period or the length may be unknown."""
    start, end = clock_times(session)
    first, last = midnight + (start or 0), midnight + (DAY if end is None else end)
    something = any(person.is_free(minute) for minute in range(first, last))
    if start is None or end is None:
        return MIGHT_FIT if something else DOES_NOT_FIT
    length = min(session.minutes or last - first, last - first)
    if any(person.is_free_all(begin, begin + length) for begin in range(first, last - length + 1)):
        return FITS
    return MIGHT_FIT if something and not session.minutes else DOES_NOT_FIT


def _part_minutes(parts: Sequence[str], day: str) -> Iterator[int]:
    """The minutes of a day at which a session of these parts of the day may start; of no parts: all."""
    for part in parts or ("all",):
        if part == "weekend" and day not in {"sat", "sun"}:
            continue
        for first, last in PARTS.get(part, [(0, 24)]):
            yield from range(first * 60, last * 60)


def level_without_sessions(schedule: Schedule, days_per_week: CountRange | None, person: Person) -> Level:
    """Point 8: whether enough days hold a stretch as long as the shortest day, begun in the part of the day."""
    hours = schedule.hours_per_day
    if not (hours or days_per_week or schedule.part_of_day):
        return MIGHT_FIT
    length = min(max(1, int(60 * ((hours.minimum if hours else None) or 0) + 0.5)), DAY)
    possible = holding = 0
    for index, day in enumerate(terms.WEEKDAYS.slugs):
        minutes = list(_part_minutes(schedule.part_of_day, day))
        possible += bool(minutes)
        if not schedule.part_of_day:
            minutes = list(range(DAY - length + 1))
        midnight = index * DAY
        holding += any(person.is_free_all(midnight + begin, midnight + begin + length) for begin in minutes)
    return DOES_NOT_FIT if holding < min(_lowest(days_per_week), possible) else MIGHT_FIT
