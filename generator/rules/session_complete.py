"""A session says what its keys need, and no two of them contradict each other.

An appointment between two times needs its length in ``minutes``. ``week_of_month`` belongs to ``every:
month``. ``times_a_week`` stands only where the weekdays are not published. ``pick`` needs days to pick
from, and cannot ask for more of them than there are.

Passes::

    tracks:
      - schedule:
          groups:
            - sessions:
                - {days: [mon], starts: "08:00", ends: "17:00", by_appointment: yes, minutes: 50}
                - {kind: education, days: [wed], every: month, week_of_month: "4"}
                - {kind: individual, days: [tue, fri], pick: 1, minutes: 50}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon], starts: "08:00", ends: "17:00", by_appointment: yes}]}]}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [wed], week_of_month: "4"}]}]}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon, wed], times_a_week: 2}]}]}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon, wed], pick: 3}]}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.schedule import Session
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import sessions_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, session in sessions_of(entry.facility):
        yield from _of_session(path, session)


def _of_session(path: FieldPath, session: Session) -> Iterator[Finding]:
    if session.by_appointment and session.minutes is None:
        yield Finding(
            (*path, "by_appointment"),
            "must come with the length of one appointment, but there are no minutes",
            "add minutes: 50, or delete by_appointment if the session lasts from start to end",
        )
    if session.week_of_month is not None and session.every != "month":
        yield Finding(
            (*path, "week_of_month"),
            f'must stand with every: month, but the session is held every "{session.every}"',
            "add every: month, or delete week_of_month",
        )
    if session.days and session.times_a_week is not None:
        yield Finding(
            (*path, "times_a_week"),
            "must stand only where the weekdays are not published, but days are given too",
            "delete times_a_week; of several open days a person attends only some: use attends or pick",
        )
    if session.pick is not None and session.pick > len(session.days):
        yield Finding(
            (*path, "pick"),
            f"must be at most the number of days, which is {len(session.days)}, but is {session.pick}",
            "list all days to pick from, or correct the number",
        )


RULE = RecordRule("session-complete", Severity.ERROR, _check)
