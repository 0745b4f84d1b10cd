"""A schedule has groups, or phases with groups of their own.

Groups are what a person chooses from; phases are what a person goes through. With both side by side nobody
could say in which phase the groups meet.

Passes::

    tracks:
      - schedule: {phases: [{name: Start, weeks: 2, days_per_week: 5}, {name: Later, days_per_week: 3}]}

Fails::

    tracks:
      - schedule:
          groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}]
          phases: [{name: Start, weeks: 2, days_per_week: 5}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import schedules_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, _track, schedule in schedules_of(entry.facility):
        if schedule.groups and schedule.phases:
            yield Finding(
                (*path, "phases"),
                "must not stand beside groups, but the schedule has both",
                "move each group into the phase in which it meets",
                at_key=True,
            )


RULE = RecordRule("groups-or-phases", Severity.ERROR, _check)
