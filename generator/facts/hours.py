"""Hours per week of each group of a track, from the lightest to the heaviest week, beside what is stated.

The rules are those of the record format, "Hours and fit, exactly". What is not stated adds nothing, and the
week is then marked as not complete, so that a page says "at least".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.facility.record import CountRange, Range
from generator.facility.schedule import Group, Phase, Schedule, Session
from generator.facility.track import Track
from generator.facts.clock_times import length_of, minutes_of_day
from generator.facts.open_days import adds_time, days_attended, is_firm, open_days, sessions_of

#: Stated and computed hours that lie further apart than this, in hours, contradict each other.
LARGEST_DIFFERENCE = 0.5


@dataclass(frozen=True, slots=True)
class WeekHours:
    """Hours in the lightest and in the heaviest week; ``is_complete`` is False where a length is not known.

    ``is_from_stated`` marks hours that are stated hours a day times stated days a week, for want of sessions.
    ``is_lightest_assumed`` marks a lightest week of one day only because nobody states the fewest days.
    """

    lightest: float
    heaviest: float
    is_complete: bool
    is_from_stated: bool = False
    is_lightest_assumed: bool = False

    @property
    def upper_end(self) -> float:
        """The most hours a week can have: infinite when a length is not known."""
        return self.heaviest if self.is_complete else float("inf")


@dataclass(frozen=True, slots=True)
class GroupHours:
    """The hours of one group, or of a phase or schedule without groups.

    ``phase``, ``group`` and ``season`` are as in the record, None where it has none. ``hours`` is None where
    nothing allows to work them out. ``stated`` are the hours that the provider states for this phase or, if
    it states none and this is the first or only phase, for the schedule. ``differs_from_stated`` says that
    both are known and lie more than half an hour apart at their nearest ends.
    """

    phase: str | None
    group: str | None
    season: str | None
    is_first_phase: bool
    hours: WeekHours | None
    stated: Range | None
    differs_from_stated: bool


@dataclass(frozen=True, slots=True)
class TrackHours:
    """One entry for each group in the order of the record, and what the schedule states for all of them."""

    entries: tuple[GroupHours, ...] = ()
    stated: Range | None = None

    @property
    def differs_from_stated(self) -> bool:
        """Whether the hours of a group contradict the hours stated for it."""
        return any(entry.differs_from_stated for entry in self.entries)

    @property
    def first_phase(self) -> tuple[GroupHours, ...]:
        """The entries of the phase in which a person begins; all of them where there are no phases."""
        return tuple(entry for entry in self.entries if entry.is_first_phase)


def hours_of_track(track: Track) -> TrackHours:
    """Return the hours of every group of ``track``; without a schedule there are none."""
    schedule = track.schedule
    if schedule is None:
        return TrackHours()
    entries: list[GroupHours] = []
    for index, phase in enumerate(schedule.phases or (None,)):
        days = (phase.days_per_week if phase else None) or schedule.days_per_week
        is_first = index == 0
        stated = phase.hours_per_week if phase else None
        if stated is None and is_first:
            stated = schedule.hours_per_week
        for group in _groups_of(schedule, phase):
            hours = hours_of_group(group, track=track, days_per_week=days) if group else None
            if hours is None:
                hours = hours_from_stated(schedule.hours_per_day, _days_of(group, days))
            entries.append(
                GroupHours(
                    phase=phase.name if phase else None,
                    group=group.name if group else None,
                    season=group.season if group else None,
                    is_first_phase=is_first,
                    hours=hours,
                    stated=stated,
                    differs_from_stated=_differ(stated, hours),
                )
            )
    return TrackHours(tuple(entries), schedule.hours_per_week)


def _groups_of(schedule: Schedule, phase: Phase | None) -> tuple[Group | None, ...]:
    return (phase.groups if phase else schedule.groups) or (None,)


def _days_of(group: Group | None, days_per_week: CountRange | None) -> CountRange | None:
    return group.attends if group and group.attends else days_per_week


def _differ(stated: Range | None, hours: WeekHours | None) -> bool:
    if stated is None or hours is None:
        return False
    low = stated.minimum if stated.minimum is not None else 0
    high = stated.maximum if stated.maximum is not None else float("inf")
    return low - hours.upper_end > LARGEST_DIFFERENCE or hours.lightest - high > LARGEST_DIFFERENCE


def hours_from_stated(hours_per_day: Range | None, days_per_week: CountRange | None) -> WeekHours | None:
    """Return stated hours a day times stated days a week (point 4), or None where one of them is not stated.

    A missing low end counts as no hours or one day; a missing high end makes the week not complete.
    """
    if hours_per_day is None or days_per_week is None:
        return None
    low_days = 1 if days_per_week.minimum is None else days_per_week.minimum
    lightest = (hours_per_day.minimum or 0) * low_days
    if hours_per_day.maximum is None or days_per_week.maximum is None:
        return WeekHours(lightest, lightest, is_complete=False, is_from_stated=True)
    heaviest = hours_per_day.maximum * days_per_week.maximum
    return WeekHours(lightest, max(lightest, heaviest), is_complete=True, is_from_stated=True)


def hours_of_group(group: Group, *, track: Track, days_per_week: CountRange | None = None) -> WeekHours | None:
    """Return the hours of one week of ``group`` (points 1 to 4), or None where it lists no sessions.

    ``track`` is the track it belongs to, whose ``individual_sessions`` and ``family_sessions`` count while no
    session of its schedule is of that kind. ``days_per_week`` is what the phase, else the schedule, states.
    A week is complete when length and number are known of all that is not optional.
    """
    if not group.sessions:
        return None
    sessions = [session for session in group.sessions if adds_time(session)]
    lightest, heaviest = _minutes_on_days(group, sessions, days_per_week)
    is_complete = all(length_of(session) is not None or session.optional for session in sessions)
    for part in (*_besides(sessions, days_per_week), *_arranged(track)):
        if part.is_firm:
            lightest += part.minutes * part.low
        heaviest += part.minutes * part.high
        is_complete = is_complete and part.is_complete
    is_assumed = group.attends is not None and group.attends.minimum is None
    return WeekHours(lightest / 60, heaviest / 60, is_complete, is_lightest_assumed=is_assumed)


def _minutes_on_days(group: Group, sessions: list[Session], days_per_week: CountRange | None) -> tuple[int, int]:
    """Minutes of the lightest and the heaviest week in sessions with weekdays, but none to pick (point 2)."""
    by_day: dict[str, list[Session]] = {day: [] for day in open_days(group.sessions)}
    number_open = len(by_day)
    for session in sessions:
        if session.pick is None:
            for day in session.days:
                by_day.setdefault(day, []).append(session)
    lowest, highest = days_attended(group, days_per_week)
    days = list(by_day.values())
    firm = sorted(minutes_of_day(filter(is_firm, day)) for day in days[:number_open])
    full = sorted((minutes_of_day(day) for day in days[:number_open]), reverse=True)
    others = sum(minutes_of_day(day) for day in days[number_open:])
    return sum(firm[:lowest]), sum(full[:highest]) + others


@dataclass(frozen=True, slots=True)
class _Part:
    """Sessions that belong to no one weekday: ``low`` to ``high`` times a week, ``minutes`` each."""

    minutes: int
    low: int
    high: int
    is_firm: bool
    is_complete: bool


def _besides(sessions: Iterable[Session], days_per_week: CountRange | None) -> Iterator[_Part]:
    """Sessions to pick a day for, and sessions without weekdays (point 3)."""
    for session in sessions:
        if session.days and session.pick is None:
            continue
        low, high, is_known = _number_of(session, days_per_week)
        yield _Part(
            minutes=length_of(session) or 0,
            low=low,
            high=high,
            is_firm=is_firm(session),
            is_complete=is_known or bool(session.optional),
        )


def _number_of(session: Session, days_per_week: CountRange | None) -> tuple[int, int, bool]:
    """How often a week, at least and at most, and whether both ends are known."""
    if session.days and session.pick is not None:
        number = min(session.pick, len(session.days))
        return number, number, True
    return _ends_of(session.times_a_week or days_per_week)


def _ends_of(number: CountRange | None) -> tuple[int, int, bool]:
    if number is None:
        return 0, 0, False
    low = 1 if number.minimum is None else number.minimum
    return low, max(low, number.maximum or low), number.maximum is not None


def _arranged(track: Track) -> Iterator[_Part]:
    """Individual and family sessions that the track names without a session in its schedule (point 3)."""
    kinds = {session.kind for session in sessions_of(track)}
    individual, family = track.individual_sessions, track.family_sessions
    if individual and "individual" not in kinds and (individual.times_a_week or individual.minutes):
        low, high, is_known = _ends_of(individual.times_a_week)
        yield _Part(
            minutes=individual.minutes or 0,
            low=low,
            high=high,
            is_firm=individual.required is not False,
            is_complete=individual.required is False or (is_known and individual.minutes is not None),
        )
    if family and "family" not in kinds and family.offered is not False and family.who != "family":
        if family.every is None and family.minutes is None:
            return
        number = 1 if family.every else 0
        is_bound = family.required is not False
        yield _Part(
            minutes=family.minutes or 0,
            low=number,
            high=number,
            is_firm=is_bound and family.every == "week" and family.who is not None,
            is_complete=not is_bound or (bool(number) and family.minutes is not None),
        )
