"""A session of a timetable as one line of words, so that each of its keys is said."""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.schedule import Session
from generator.facts.clock_times import clock_times
from generator.facts.session_words import label_of, notes_of
from generator.facts.time_words import clock_range_words, day_words, length_words
from generator.messages import _, ngettext
from generator.views.fact import present
from generator.views.phrases import labels, listed, lower_first, range_words


def session_line(session: Session) -> str:
    """Return a session in one line: "Mon, Wed, Thu 6-9 pm: Group therapy; optional"."""
    what = label_of(session) if session.kind else _("Session, kind not stated")
    details = (each for each in _details(session) if not _repeats(each, what))
    return _("%(when)s: %(what)s", when=when_words(session), what="; ".join((what, *details)))


def _repeats(remark: str, label: str) -> bool:
    """Return whether a remark has no word that the label beside it has not: "therapy group" and "Group therapy"."""
    return set(remark.casefold().split()) <= set(label.casefold().split())


def when_words(session: Session) -> str:
    """Return days and times: "Mon, Wed 6-9 pm", "3 times a week, evening, clock times not stated"."""
    starts, ends = clock_times(session)
    clock = clock_range_words(starts, ends)
    times = range_words(session.times_a_week, "%(count)s time a week", "%(count)s times a week")
    days = ", ".join(present((day_words(session.days), times))) or _("Weekdays not stated")
    if clock:
        is_open = starts is None or ends is None
        return f"{days}{', ' if is_open or not session.days else ' '}{clock}"
    return ", ".join(present((days, _part_of_day(session), _("clock times not stated"))))


def _part_of_day(session: Session) -> str:
    return listed(map(lower_first, labels(terms.PARTS_OF_DAY, session.part_of_day)), "or")


def _details(session: Session) -> tuple[str, ...]:
    has_clock = any(each is not None for each in clock_times(session))
    said_by_notes = session.by_appointment and session.minutes
    return present(
        (
            _("%(length)s each", length=length_words(session.minutes)) if session.minutes and not said_by_notes else "",
            _("stated as %(part_of_day)s", part_of_day=_part_of_day(session))
            if has_clock and session.part_of_day
            else "",
            ngettext("attend on %(count)s day", "attend on %(count)s days", session.pick, count=session.pick)
            if session.pick and not session.days
            else "",
            _("not by appointment") if session.by_appointment is False else "",
            _("outside the time of other sessions") if session.inside is False else "",
            *notes_of(session),
        )
    )
