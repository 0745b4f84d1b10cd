"""A session that is inside another one really lies in its time.

``inside: yes`` says that a session takes no time of its own, so its hours are not counted. On each of its
days the group must then hold another session that begins no later and ends no earlier.

Passes::

    tracks:
      - schedule:
          groups:
            - sessions:
                - {days: [mon, wed], starts: "18:00", ends: "21:00"}
                - {kind: family, days: [wed], starts: "18:00", ends: "19:00", inside: yes}

Fails::

    tracks:
      - schedule:
          groups:
            - sessions:
                - {days: [mon, wed], starts: "18:00", ends: "21:00"}
                - {kind: family, days: [thu], starts: "18:00", ends: "19:00", inside: yes}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.schedule import Group, Session
from generator.facts.clock_times import interval_of
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, _track, group in groups_of(entry.facility):
        for at, session in enumerate(group.sessions):
            day = _day_outside(session, group)
            if day:
                yield Finding(
                    (*path, "sessions", at, "inside"),
                    f"must be said of a session in another one's time, but on {day} there is none around it",
                    "correct the times, or delete inside: yes",
                )


def _day_outside(session: Session, group: Group) -> str | None:
    """Return the first day on which no other session holds ``session``; None when all do or none can tell."""
    times = interval_of(session)
    if not session.inside or times is None:
        return None
    others = [other for other in group.sessions if other is not session and not other.inside]
    if any(not other.days or interval_of(other) is None for other in others):
        return None
    for day in session.days:
        around = [interval_of(other) for other in others if day in other.days]
        if not any(held and held[0] <= times[0] and times[1] <= held[1] for held in around):
            return terms.WEEKDAYS.label(day)
    return None


RULE = RecordRule("session-inside", Severity.ERROR, _check)
