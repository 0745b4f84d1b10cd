"""What a session of a week is called, and what has to be said about it beside day and time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange
from generator.facility.schedule import Group, Session
from generator.facts.open_days import days_attended, open_days
from generator.facts.time_words import day_words, length_words, number_span_words

_RHYTHMS = {
    "2-weeks": "every second week",
    "3-weeks": "every third week",
    "4-weeks": "every fourth week",
    "month": "once a month",
}
_WHO = {
    "person": "for the person in the program",
    "family": "for the family only",
    "both": "for the person and the family together",
}


def label_of(session: Session) -> str:
    """Return what a session is called: the label of its kind, or "Session" when that is not stated."""
    return terms.SESSION_KINDS.label(session.kind) if session.kind else "Session"


def notes_of(session: Session) -> tuple[str, ...]:
    """Return all that a record says of a session beside kind, days, times and part of the day, in words."""
    return tuple(_notes(session))


def _notes(session: Session) -> Iterator[str]:
    if session.every != "week" or session.week_of_month:
        yield rhythm_words(session)
    if session.optional is not None:
        yield "optional" if session.optional else "required"
    if session.pick is not None and session.days:
        yield f"attend on {session.pick} of these days: {day_words(session.days, 'or')}"
    if session.times_a_week and session.days:
        yield f"{number_span_words(session.times_a_week.minimum, session.times_a_week.maximum)} times a week"
    if session.who:
        yield _WHO[session.who]
    if session.inside:
        yield "within the time of another session"
    if session.by_appointment:
        yield f"one appointment of {length_words(session.minutes)}" if session.minutes else "by appointment"
    if session.part_of_day and session.days and session.starts:
        yield " or ".join(terms.PARTS_OF_DAY.label(part).lower() for part in session.part_of_day)
    if session.note:
        yield session.note


def rhythm_words(session: Session) -> str:
    """Return how often a session comes round: "every second week", "on the fourth Wednesday of the month"."""
    rhythm = _RHYTHMS.get(session.every, "every week")
    if not session.week_of_month:
        return rhythm
    week = terms.WEEKS_OF_MONTH.label(session.week_of_month).lower()
    return f"on the {week} {_days_in_full(session)} of the month"


def _days_in_full(session: Session) -> str:
    names = [terms.WEEKDAYS.label(day) for day in terms.WEEKDAYS.slugs if day in session.days]
    return " and ".join(names) or "week"


def attendance_words(group: Group, days_per_week: CountRange | None) -> str:
    """Return on how many of the open days a person attends: "attend 3 of these 5 days"; "" when on all.

    ``days_per_week`` is what the phase, else the schedule, states.
    """
    number_open = len(open_days(group.sessions))
    at_first = group.attends.at_first if group.attends else None
    start = "" if at_first is None else f"{at_first} {'day' if at_first == 1 else 'days'} a week at first"
    if not number_open:
        stated = group.attends or (days_per_week if group.sessions else None)
        words = number_span_words(stated.minimum, stated.maximum) if stated else ""
        base = f"attend {words} {'day' if words == '1' else 'days'} a week" if words else ""
    else:
        lowest, highest = days_attended(group, days_per_week)
        is_choice = (lowest, highest) != (number_open, number_open)
        base = f"attend {number_span_words(lowest, highest)} of these {number_open} days" if is_choice else ""
        if group.attends and group.attends.minimum is None:
            return _open_attendance_words(number_open, highest, at_first)
    return ", ".join(words for words in (base, start) if words)


def _open_attendance_words(number_open: int, highest: int, at_first: int | None) -> str:
    """Say that the fewest days are not stated, and what is."""
    if at_first is not None:
        days = f"all {at_first}" if at_first == number_open else f"{at_first} of these {number_open}"
        return f"attend {days} days at first, later fewer: how many is not stated"
    if highest < number_open:
        return f"attend up to {highest} of these {number_open} days: how many is not stated"
    return f"attend some of these {number_open} days: how many is not stated"
