"""Schedules as rows of numbers for the search index: what a fit to free hours depends on, and nothing else."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date

from generator.exports.search_index_coding import Column, Json, numbers, optional
from generator.facility import vocabulary as terms
from generator.facility.record import Range
from generator.facility.schedule import Group, Session
from generator.facility.track import Track
from generator.facility.vocabulary import Vocabulary
from generator.facts.clock_times import minutes_since_midnight
from generator.facts.time_words import clock_range_words, day_words

_EPOCH = date(1970, 1, 1)
#: The closed lists of schedules, as the index names them. A number stands for a term's place in its list.
LISTS: dict[str, Vocabulary] = {
    "kind": terms.SESSION_KINDS,
    "partOfDay": terms.PARTS_OF_DAY,
    "every": terms.RECURRENCES,
    "weekOfMonth": terms.WEEKS_OF_MONTH,
    "who": terms.ATTENDEES,
    "modality": terms.MODALITIES,
    "season": terms.SEASONS,
}
_HUNDREDTHS = 100
_NOON, _EVENING = 12 * 60, 17 * 60
#: Stands for lines of days and times that follow from the schedule; no line of words is this.
AS_SCHEDULED = "="


def days_since_epoch(day: str | date | None) -> int | None:
    """Return the days from 1970-01-01 to a day, None for none."""
    if day is None:
        return None
    return ((date.fromisoformat(day) if isinstance(day, str) else day) - _EPOCH).days


def rough_time(track: Track) -> Hashable:
    """Return what a script can tell at a glance about when ``track`` meets: it foretells what is said in words."""
    schedule = track.schedule
    if schedule is None:
        return frozenset()
    sessions = schedule.groups[0].sessions if schedule.groups else ()
    starts = _hours(sessions[0])[0] if sessions else -1
    if starts < 0:
        return frozenset(schedule.part_of_day)
    return (starts >= _NOON) + (starts >= _EVENING), len(schedule.groups) > 1


class Timetables:
    """The schedules of one part of the index, with the weekdays and clock times that they share."""

    def __init__(self) -> None:
        self._days: dict[tuple[str, ...], int] = {}
        self._hours: dict[tuple[int, int], int] = {}
        self._said: dict[tuple[tuple[str, ...], tuple[int, int]], str] = {}

    def of_track(self, track: Track, when: Sequence[str]) -> tuple[tuple[int, ...], str]:
        """Return the schedule of ``track`` as numbers, none when no fit depends on it, and ``when`` in one text.

        ``core/search_index.js`` reads the numbers. They begin with a sum that tells which parts follow (1 hours per
        day, 2 days per week, 4 parts of the day, 8 groups, 16 phases). A list begins with its length; a range is its
        two ends plus one, 0 for an end that is not stated; parts of the day are a sum of powers of two.
        """
        found = tuple(self._schedule(track))
        lines = tuple(when)
        if lines and lines == self._lines(track):
            return found, AS_SCHEDULED
        return found, "\n".join(lines)

    def written(self, column: Column) -> list[Json]:
        """Return a column of what ``of_track`` gave: shared days, shared times, schedules, words, rows."""
        schedules = numbers(number for found, _ in column.values for number in found or (0,))
        days = [numbers(_bits(terms.WEEKDAYS, each) for each in self._days), [day_words(each) for each in self._days]]
        hours = [
            numbers(end + 1 for pair in self._hours for end in pair),
            [_hours_words(*each) for each in self._hours],
        ]
        return [days, hours, schedules, [when for _, when in column.values], *column.rows()]

    def _schedule(self, track: Track) -> Iterator[int]:
        schedule = track.schedule
        if schedule is None:
            return
        only_way = track.modality[0] if len(track.modality) == 1 else None
        phases = schedule.phases if any(each.groups or each.days_per_week for each in schedule.phases) else ()
        parts = (schedule.hours_per_day, schedule.days_per_week, schedule.part_of_day, schedule.groups, phases)
        if not any(parts):
            return
        yield _sum_of(parts)
        yield from _range(schedule.hours_per_day, _HUNDREDTHS)
        yield from _range(schedule.days_per_week)
        if schedule.part_of_day:
            yield _bits(terms.PARTS_OF_DAY, schedule.part_of_day)
        if schedule.groups:
            yield from self._groups(schedule.groups, only_way)
        if phases:
            yield len(phases)
        for phase in phases:
            yield phase.days_per_week is not None
            yield from _range(phase.days_per_week)
            yield from self._groups(phase.groups, only_way)

    def _groups(self, groups: tuple[Group, ...], only_way: str | None) -> Iterator[int]:
        yield len(groups)
        for group in groups:
            yield from self._group(group, only_way)

    def _group(self, group: Group, only_way: str | None) -> Iterator[int]:
        """Yield a sum for how the group is attended and what it says beside its sessions, that, and the sessions."""
        attends, season = group.attends, _place("season", group.season)
        dates = [days_since_epoch(day) for day in (group.valid_from, group.valid_to)]
        has_dates = any(day is not None for day in dates)
        yield _place("modality", group.modality or only_way) + 4 * (attends is not None) + 8 * has_dates + 16 * season
        yield from _range(attends)
        if attends:
            yield optional(attends.at_first)
        if has_dates:
            yield from map(optional, dates)
        yield len(group.sessions)
        for session in group.sessions:
            yield from self._session(session)

    def _session(self, session: Session) -> Iterator[int]:
        """Yield a sum for the kind and the rarer things that the session says, days and times by number, the rest."""
        rare = _rare(session)
        yield _place("kind", session.kind) + 8 * _sum_of(rare)
        yield self._days.setdefault(_in_order(session.days), len(self._days))
        yield self._hours.setdefault(_hours(session), len(self._hours))
        yield from (
            number for is_said, said in zip(rare, _rarely_said(session), strict=False) if is_said for number in said
        )

    def _lines(self, track: Track) -> tuple[str, ...]:
        """Return the days and times of the plain sessions of each group, as the script puts them together."""
        schedule = track.schedule
        groups = schedule.groups if schedule else ()
        return tuple("; ".join(self._line(each) for each in group.sessions if _is_plain(each)) for group in groups)

    def _line(self, session: Session) -> str:
        said = _in_order(session.days), _hours(session)
        if said not in self._said:
            days, hours = said
            self._said[said] = f"{day_words(days)} {_hours_words(*hours)}"
        return self._said[said]


def _is_plain(session: Session) -> bool:
    """Return whether a session says nothing rarer than that the person attends."""
    things = sum(_rare(session))
    return not things or (things == 1 and session.who in ("person", "both"))


def _rare(session: Session) -> tuple[bool, ...]:
    return (
        session.minutes is not None,
        bool(session.part_of_day),
        session.pick is not None,
        session.every != "week" or session.week_of_month is not None,
        session.who is not None,
        session.times_a_week is not None,
        bool(session.by_appointment),
        bool(session.inside),
        bool(session.optional),
    )


def _rarely_said(session: Session) -> tuple[Iterable[int], ...]:
    return (
        (session.minutes or 0,),
        (_bits(terms.PARTS_OF_DAY, session.part_of_day),),
        (session.pick or 0,),
        (_place("every", session.every), _place("weekOfMonth", session.week_of_month)),
        (_place("who", session.who),),
        _range(session.times_a_week),
    )


def _in_order(days: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(day for day in terms.WEEKDAYS.slugs if day in days)


def _hours(session: Session) -> tuple[int, int]:
    starts, ends = (minutes_since_midnight(time) if time else -1 for time in (session.starts, session.ends))
    return starts, ends


def _hours_words(starts: int, ends: int) -> str:
    return "" if starts < 0 else clock_range_words(starts, ends if ends > starts else None)


def _range(value: Range | None, scale: int = 1) -> tuple[int, ...]:
    if value is None:
        return ()
    return tuple(optional(None if end is None else round(end * scale)) for end in (value.minimum, value.maximum))


def _sum_of(are_said: Iterable[object]) -> int:
    return sum(1 << at for at, is_said in enumerate(are_said) if is_said)


def _bits(vocabulary: Vocabulary, slugs: Iterable[str]) -> int:
    return sum(1 << vocabulary.slugs.index(slug) for slug in slugs)


def _place(name: str, slug: str | None) -> int:
    return LISTS[name].slugs.index(slug) + 1 if slug else 0
