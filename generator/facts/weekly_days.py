"""On how many days a week the group of a track meets one person, where exactly one number follows from the record."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.facility.record import CountRange
from generator.facility.schedule import Group, Phase, Schedule, Session
from generator.facility.track import Track
from generator.facts.open_days import adds_time, days_attended, is_firm, open_days

_ARRANGED = ("individual",)


def weekly_days_of(track: Track) -> int | None:
    """Return the days a week, or None where it is not stated, differs by group or step, or may be one more.

    Sessions alone with a counselor whose day is arranged with each person are apart; so are those that are optional
    or for the family only.
    """
    numbers = {_days(group, stated) for group, stated in _weeks(track.schedule or Schedule())}
    return numbers.pop() if len(numbers) == 1 else None


def _weeks(schedule: Schedule) -> Iterator[tuple[Group, CountRange | None]]:
    """Yield every group, an empty one where there is none, with the days a week that are stated for its step."""
    steps: tuple[Schedule | Phase, ...] = (schedule, *schedule.phases)
    for step in steps if schedule.groups or not schedule.phases else schedule.phases:
        for group in step.groups or (Group(),):
            yield group, step.days_per_week or schedule.days_per_week


def _days(group: Group, stated: CountRange | None) -> int | None:
    days = open_days(group.sessions)
    exact = _exact(group.attends or stated)
    if not days:
        return exact
    if group.attends is None and stated is not None and (exact is None or exact > len(days)):
        return None
    lowest, highest = days_attended(group, stated)
    if lowest != highest or (group.attends and group.attends.at_first not in (None, lowest)):
        return None
    attended = days if highest == len(days) else ()
    return None if any(_may_add_a_day(session, attended) for session in group.sessions) else highest


def _exact(days: CountRange | None) -> int | None:
    return days.minimum if days and days.minimum == days.maximum else None


def _may_add_a_day(session: Session, attended: Collection[str]) -> bool:
    """Return whether a person may have to come for ``session`` on a day other than those in ``attended``."""
    is_certain = is_firm(session) and session.pick is None and session.days
    if is_certain or session.optional or not adds_time(session):
        return False
    if session.kind in _ARRANGED and (session.pick or not session.days):
        return False
    return not session.days or not {*session.days} <= {*attended}
