"""What a session of a week is called, and what has to be said about it beside day and time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange
from generator.facility.schedule import Group, Session
from generator.facts.open_days import days_attended, open_days
from generator.facts.time_words import day_words, length_words, number_span_words
from generator.formats import in_a_row, listed, lower_first, number_words
from generator.messages import N_, _, ngettext

_RHYTHMS = {
    "2-weeks": N_("every second week"),
    "3-weeks": N_("every third week"),
    "4-weeks": N_("every fourth week"),
    "month": N_("once a month"),
}
_WHO = {
    "person": N_("for the person in the program"),
    "family": N_("for the family only"),
    "both": N_("for the person and the family together"),
}


def label_of(session: Session) -> str:
    """Return what a session is called: the label of its kind, or "Session" when that is not stated."""
    return terms.SESSION_KINDS.label(session.kind) if session.kind else _("Session")


def notes_of(session: Session) -> tuple[str, ...]:
    """Return all that a record says of a session beside kind, days, times and part of the day, in words."""
    return tuple(_notes(session))


def _notes(session: Session) -> Iterator[str]:
    if session.every != "week" or session.week_of_month:
        yield rhythm_words(session)
    if session.optional is not None:
        yield _("optional") if session.optional else _("required")
    if session.pick is not None and session.days:
        days = day_words(session.days, "or")
        yield _("attend on %(number)s of these days: %(days)s", number=number_words(session.pick), days=days)
    if session.times_a_week and session.days:
        yield times_a_week_words(session.times_a_week)
    if session.who:
        yield _(_WHO[session.who])
    if session.inside:
        yield _("within the time of another session")
    if session.by_appointment:
        length = length_words(session.minutes) if session.minutes else ""
        yield _("one appointment of %(length)s", length=length) if length else _("by appointment")
    if session.part_of_day and session.days and session.starts:
        yield parts_of_day_words(session)
    if session.note:
        yield session.note


def times_a_week_words(times: CountRange) -> str:
    """Return how often a week: "1 time a week", "3 to 5 times a week", "at least 2 times a week"."""
    number = times.minimum if times.maximum is None else times.maximum
    words = number_span_words(times.minimum, times.maximum)
    return ngettext("%(count)s time a week", "%(count)s times a week", number or 0, count=words)


def parts_of_day_words(session: Session) -> str:
    """Return the parts of the day that a record states for a session: "morning or evening"; "" for none."""
    return listed((lower_first(terms.PARTS_OF_DAY.label(part)) for part in session.part_of_day), "or")


def rhythm_words(session: Session) -> str:
    """Return how often a session comes round: "every second week", "on the fourth Wednesday of the month"."""
    if not session.week_of_month:
        return _(_RHYTHMS[session.every]) if session.every in _RHYTHMS else _("every week")
    week = lower_first(terms.WEEKS_OF_MONTH.label(session.week_of_month))
    days = listed(terms.WEEKDAYS.label(day) for day in terms.WEEKDAYS.slugs if day in session.days)
    if not days:
        return _("in the %(which)s week of the month", which=week)
    # Translators: "on the fourth Wednesday of the month".
    return _("on the %(which)s %(days)s of the month", which=week, days=days)


def attendance_words(group: Group, days_per_week: CountRange | None) -> str:
    """Return on how many of the open days a person attends: "attend 3 of these 5 days"; "" when on all.

    ``days_per_week`` is what the phase, else the schedule, states.
    """
    number_open = len(open_days(group.sessions))
    at_first = group.attends.at_first if group.attends else None
    if not number_open:
        stated = group.attends or (days_per_week if group.sessions else None)
        base = _days_words(stated) if stated else ""
    else:
        lowest, highest = days_attended(group, days_per_week)
        if group.attends and group.attends.minimum is None:
            return _open_attendance_words(number_open, highest, at_first)
        is_choice = (lowest, highest) != (number_open, number_open)
        base = _choice_words(number_span_words(lowest, highest), number_open) if is_choice else ""
    return in_a_row((base, _first_days_words(at_first)))


def _days_words(days: CountRange) -> str:
    number = days.minimum if days.maximum is None else days.maximum
    words = number_span_words(days.minimum, days.maximum)
    if not words:
        return ""
    return ngettext("attend %(count)s day a week", "attend %(count)s days a week", number or 0, count=words)


def _first_days_words(at_first: int | None) -> str:
    if at_first is None:
        return ""
    words = number_words(at_first)
    return ngettext("%(count)s day a week at first", "%(count)s days a week at first", at_first, count=words)


def _choice_words(number: str, number_open: int) -> str:
    return _(
        "attend %(number)s of these %(open)s days",
        number=number,
        open=number_words(number_open),
    )


def _open_attendance_words(number_open: int, highest: int, at_first: int | None) -> str:
    """Say that the fewest days are not stated, and what is."""
    days = number_words(number_open)
    if at_first is not None:
        if at_first == number_open:
            return _("attend all %(open)s days at first, later fewer: how many is not stated", open=days)
        return _(
            "attend %(number)s of these %(open)s days at first, later fewer: how many is not stated",
            number=number_words(at_first),
            open=days,
        )
    if highest < number_open:
        number = number_words(highest)
        return _("attend up to %(number)s of these %(open)s days: how many is not stated", number=number, open=days)
    return _("attend some of these %(open)s days: how many is not stated", open=days)
