"""A session ends after it starts, on the same day.

Times are on the 24-hour clock, and no session crosses midnight: one that ends at midnight ends at "24:00".
Most mistakes here are an afternoon hour written as a morning one.

Passes::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}]}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon], starts: "18:00", ends: "09:00"}]}]}
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
        if session.starts is None or session.ends is None:
            continue
        if minutes_since_midnight(session.ends) <= minutes_since_midnight(session.starts):
            yield Finding(
                (*path, "ends"),
                f"must be after the start at {session.starts}, but is {session.ends}",
                "use the 24-hour clock (6 pm is 18:00); a session that ends at midnight ends at 24:00",
            )


RULE = RecordRule("session-order", Severity.ERROR, _check)
