"""Which sessions of a week are firm, which weekdays they open, and on how many of those a person attends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange
from generator.facility.schedule import Group, Session
from generator.facility.track import Track


def sessions_of(track: Track) -> Iterator[Session]:
    """Yield every session of every group and phase of ``track``, in the order of the record."""
    schedule = track.schedule
    if schedule is None:
        return
    for group in (*schedule.groups, *(group for phase in schedule.phases for group in phase.groups)):
        yield from group.sessions


def is_firm(session: Session) -> bool:
    """Return whether everybody in the group attends ``session`` every week, as far as the record says.

    Record format, "Hours and fit, exactly": weekly, not optional, not for the family only; and for a session
    of kind ``family`` it must be said that the person attends too.
    """
    if session.every != "week" or session.optional or session.who == "family":
        return False
    return session.kind != "family" or session.who is not None


def adds_time(session: Session) -> bool:
    """Return whether ``session`` takes time of the person's week that no other session takes already."""
    return not session.inside and session.who != "family"


def open_days(sessions: Iterable[Session]) -> tuple[str, ...]:
    """Return the weekdays ("mon" to "sun", in that order) with a firm session that is not one to pick.

    A session inside another one opens no day: it is held only where the other one is.
    """
    opened = {
        day
        for session in sessions
        if is_firm(session) and session.pick is None and not session.inside
        for day in session.days
    }
    return tuple(day for day in terms.WEEKDAYS.slugs if day in opened)


def days_attended(group: Group, days_per_week: CountRange | None) -> tuple[int, int]:
    """Return the lowest and the highest number of open days on which a person of ``group`` attends each week.

    What the group says in ``attends`` counts first (no minimum means 1, no maximum means all open days), then
    ``days_per_week`` of its phase or schedule if its minimum, or the only end it has, is below the number of
    open days, else it is all of them. No number is higher than that of the open days.
    """
    number_open = len(open_days(group.sessions))
    stated: CountRange | None = group.attends
    if stated is None and days_per_week and _first_end(days_per_week) < number_open:
        stated = days_per_week
    if stated is None:
        return number_open, number_open
    highest = number_open if stated.maximum is None else min(stated.maximum, number_open)
    return min(_low(stated), highest), highest


def _low(days: CountRange) -> int:
    return 1 if days.minimum is None else days.minimum


def _first_end(days: CountRange) -> int:
    return _low(days) if days.maximum is None or days.minimum is not None else days.maximum
