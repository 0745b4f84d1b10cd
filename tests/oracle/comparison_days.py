"""When a program meets, as far as differences are told from it: read straight from its record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.facility.schedule import Group, Session
    from generator.facility.track import Track

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def start_of(session: Session) -> int | None:
    """Return the minutes since midnight at which a session starts, if only by its end and its length."""
    if session.starts is None and session.ends and session.minutes and not session.by_appointment:
        start = _minutes(session.ends) - session.minutes
        return start if start >= 0 else None
    return _minutes(session.starts) if session.starts else None


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def is_firm(session: Session) -> bool:
    says_who = session.kind != "family" or session.who in ("person", "both")
    return session.every == "week" and not session.optional and session.who != "family" and says_who


def days_of(track: Track) -> int | None:
    """Return on how many days a week the group meets a person, where the record leaves no doubt."""
    schedule = track.schedule
    if schedule is None:
        return None
    weeks = [(group, schedule.days_per_week) for group in schedule.groups]
    for phase in schedule.phases:
        stated = phase.days_per_week or schedule.days_per_week
        weeks += [(group, stated) for group in phase.groups] or [(None, stated)]
    numbers = {_days_of_week(group, stated) for group, stated in weeks or [(None, schedule.days_per_week)]}
    return numbers.pop() if len(numbers) == 1 else None


def _days_of_week(group: Group | None, stated: Any) -> int | None:
    sessions = group.sessions if group else ()
    certain = [each for each in sessions if is_firm(each) and not each.pick and not each.inside]
    opened = {day for each in certain for day in each.days}
    attends = group.attends if group else None
    said = attends or stated
    exact = said.minimum if said is not None and said.minimum == said.maximum else None
    if not opened:
        return exact
    if said is not None and exact is None:
        # One end alone that reaches all open days leaves no choice.
        lowest = 1 if said.minimum is None else said.minimum
        at_least_all = attends is not None and lowest >= len(opened)
        number = len(opened) if at_least_all else None
    elif attends is None and exact is not None and exact > len(opened):
        number = None
    else:
        number = len(opened) if exact is None else min(exact, len(opened))
    if attends is not None and attends.at_first is not None and attends.at_first != number:
        return None
    doubtful = [each for each in sessions if _may_be_elsewhere(each, opened if number == len(opened) else set())]
    return None if doubtful else number


def _may_be_elsewhere(session: Session, days: set[str]) -> bool:
    if session.optional or session.inside or session.who == "family" or (_is_certain(session)):
        return False
    if session.kind == "individual" and (session.pick or not session.days):
        return False
    return not session.days or bool({*session.days} - days)


def _is_certain(session: Session) -> bool:
    return is_firm(session) and session.pick is None and bool(session.days)
