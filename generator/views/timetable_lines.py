"""A session of a timetable as one line of words, so that each of its keys is said."""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.schedule import Session
from generator.facts.clock_times import clock_times
from generator.facts.session_words import label_of, notes_of
from generator.facts.time_words import clock_range_words, day_words, length_words
from generator.views.fact import present
from generator.views.phrases import counted, labels, listed, lower_first, range_words


def session_line(session: Session) -> str:
    """Return a session in one line: "Mon, Wed, Thu 6-9 pm: Group therapy; optional"."""
    what = label_of(session) if session.kind else "Session, kind not stated"
    return f"{when_words(session)}: {'; '.join((what, *_details(session)))}"


def when_words(session: Session) -> str:
    """Return days and times: "Mon, Wed 6-9 pm", "3 times a week, evening, clock times not stated"."""
    starts, ends = clock_times(session)
    clock = clock_range_words(starts, ends)
    times = range_words(session.times_a_week, "time a week", "times a week")
    days = ", ".join(present((day_words(session.days), times))) or "Weekdays not stated"
    if clock:
        is_open = starts is None or ends is None
        return f"{days}{', ' if is_open or not session.days else ' '}{clock}"
    return ", ".join(present((days, _part_of_day(session), "clock times not stated")))


def _part_of_day(session: Session) -> str:
    return listed(map(lower_first, labels(terms.PARTS_OF_DAY, session.part_of_day)), "or")


def _details(session: Session) -> tuple[str, ...]:
    has_clock = any(each is not None for each in clock_times(session))
    said_by_notes = session.by_appointment and session.minutes
    return present(
        (
            f"{length_words(session.minutes)} each" if session.minutes and not said_by_notes else "",
            f"stated as {_part_of_day(session)}" if has_clock and session.part_of_day else "",
            f"attend on {counted(session.pick, 'day')}" if session.pick and not session.days else "",
            "not by appointment" if session.by_appointment is False else "",
            "outside the time of other sessions" if session.inside is False else "",
            *notes_of(session),
        )
    )
