"""The length of a session agrees with its times.

``minutes`` stands for times that are not published, so beside ``starts`` and ``ends`` it is not needed, and
must not say something else. Of an appointment it is the length, which must fit between the two times.

Passes::

    tracks:
      - schedule:
          groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00"}, {days: [tue], minutes: 50}]}]

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00", minutes: 90}]}]}

Fails::

    tracks:
      - schedule:
          groups:
            - sessions:
                - {days: [mon], starts: "16:00", ends: "16:30", by_appointment: yes, minutes: 50}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.clock_times import minutes_since_midnight
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import sessions_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, session in sessions_of(entry.facility):
        if session.minutes is None or session.starts is None or session.ends is None:
            continue
        span = minutes_since_midnight(session.ends) - minutes_since_midnight(session.starts)
        times = f"{session.starts} to {session.ends}"
        if span <= 0:
            continue
        if session.by_appointment and session.minutes > span:
            yield Finding(
                (*path, "minutes"),
                f"must fit between the times, but {session.minutes} are more than the {span} from {times}",
                "correct the length or the times",
            )
        elif not session.by_appointment and session.minutes != span:
            yield Finding(
                (*path, "minutes"),
                f"must agree with the times, but is {session.minutes} while {times} are {span}",
                "delete minutes; if it is one appointment between the two times, add by_appointment: yes",
            )


RULE = RecordRule("session-minutes", Severity.ERROR, _check)
