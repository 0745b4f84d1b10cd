"""In which parts of the day, and whether on weekends, a track meets."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facility import vocabulary as terms
from generator.facility.schedule import Session
from generator.facility.track import Track
from generator.facts.clock_times import DAY, clock_times
from generator.facts.open_days import is_firm, sessions_of

#: The minute since midnight at which each part begins (record format, "Hours and fit, exactly").
BEGINNINGS = {"morning": 4 * 60, "afternoon": 12 * 60, "evening": 17 * 60, "night": 22 * 60}
WEEKEND = frozenset(("sat", "sun"))


def part_of_day_at(minutes: int) -> str:
    """Return the part of the day of a session that starts so many minutes after midnight."""
    minute_of_day = minutes % DAY
    return next((part for part, begins in reversed(BEGINNINGS.items()) if minute_of_day >= begins), "night")


def parts_of_day_of(track: Track) -> tuple[str, ...]:
    """Return the parts of the day of ``track`` as slugs of ``parts_of_day``; empty means not stated.

    Firm sessions count, in every group and phase: by their start, else by the part of the day that is stated,
    and ``weekend`` for Saturdays and Sundays. An appointment somewhere in a long period has no part. What the
    schedule states for the whole track counts only while no session says it.
    """
    found = {part for session in sessions_of(track) if is_firm(session) for part in _parts(session)}
    if track.schedule and not found - {"weekend"}:
        found |= set(track.schedule.part_of_day)
    return tuple(part for part in terms.PARTS_OF_DAY.slugs if part in found)


def _parts(session: Session) -> Iterator[str]:
    starts, _ = clock_times(session)
    if not WEEKEND.isdisjoint(session.days):
        yield "weekend"
    if starts is None:
        yield from session.part_of_day
    elif not session.by_appointment:
        yield part_of_day_at(starts)
        if "after-school" in session.part_of_day:
            yield "after-school"
