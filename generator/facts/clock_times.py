"""Clock times and lengths of sessions in minutes, and the time that one day's sessions take together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from generator.facility.schedule import Session

#: Minutes from one midnight to the next.
DAY = 24 * 60
#: A break of at most so many minutes between two sessions counts as program time.
LONGEST_BREAK = 15


@lru_cache(maxsize=DAY)
def minutes_since_midnight(time: str) -> int:
    """Return the minutes from midnight to ``time``, which is written as in a record: "18:00" gives 1080."""
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def clock_times(session: Session) -> tuple[int | None, int | None]:
    """Return start and end in minutes since midnight, each None where it is not known.

    A missing end is worked out from the start and the length, and the other way round; never for an
    appointment, whose times are the ends of the period in which it is held.
    """
    starts = minutes_since_midnight(session.starts) if session.starts else None
    ends = minutes_since_midnight(session.ends) if session.ends else None
    if session.minutes and not session.by_appointment:
        if starts is not None and ends is None:
            ends = starts + session.minutes
        elif ends is not None and starts is None and session.minutes <= ends:
            starts = ends - session.minutes
    return starts, ends


def interval_of(session: Session) -> tuple[int, int] | None:
    """Return the minutes since midnight at which ``session`` starts and ends, or None where one is not known.

    An appointment has none. Nor have times in the wrong order, of which a rule complains.
    """
    starts, ends = clock_times(session)
    if session.by_appointment or starts is None or ends is None or starts >= ends:
        return None
    return starts, ends


def length_of(session: Session) -> int | None:
    """Return how many minutes one meeting of ``session`` takes, or None where that is not stated."""
    interval = interval_of(session)
    if interval:
        return interval[1] - interval[0]
    has_times = session.starts is not None and session.ends is not None
    return None if has_times and not session.by_appointment else session.minutes


def minutes_of_day(sessions: Iterable[Session]) -> int:
    """Return the minutes that ``sessions``, all of one day, take together.

    Record format, "Hours and fit, exactly", point 1: overlapping time counts once, a break of up to 15
    minutes counts as program time and a longer one does not. Sessions without a place on the clock add their
    length; what has no known length adds nothing.
    """
    total = 0
    intervals: list[tuple[int, int]] = []
    for session in sessions:
        interval = interval_of(session)
        if interval:
            intervals.append(interval)
        else:
            total += length_of(session) or 0
    covered_until: int | None = None
    for starts, ends in sorted(intervals):
        if covered_until is None or starts - covered_until > LONGEST_BREAK:
            total += ends - starts
            covered_until = ends
        elif ends > covered_until:
            total += ends - covered_until
            covered_until = ends
    return total
