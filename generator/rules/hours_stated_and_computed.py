"""The hours a provider states agree with its sessions.

Hours per week are worked out from the sessions of each group, from the lightest to the heaviest week, and
held against what the provider states. When the nearest ends are more than half an hour apart, one of the
two is wrong or something is missing: a break, a day that not everybody attends, a session that is only for
some. Both are kept and shown, because nobody here can know which one is right.

Passes::

    tracks:
      - schedule:
          hours_per_week: 9
          groups: [{sessions: [{kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}]

Fails::

    tracks:
      - schedule:
          hours_per_week: 15
          groups: [{sessions: [{kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.schedule import Schedule
from generator.facts.facts import FacilityFacts
from generator.facts.hours import GroupHours
from generator.facts.hours_words import words_of_hours, words_of_stated_hours
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule

_UNKNOWN = "hours a week not stated"


def _check(entry: Entry, facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for index, (track, hours) in enumerate(zip(entry.facility.tracks, facts.hours, strict=True)):
        told: set[FieldPath] = set()
        for group in hours.entries:
            if track.schedule is None or not group.differs_from_stated:
                continue
            place = ("tracks", index, "schedule", *_stated_at(track.schedule, group))
            if place not in told:
                told.add(place)
                yield _finding(place, group)


def _stated_at(schedule: Schedule, group: GroupHours) -> FieldPath:
    """Return where in ``schedule`` the hours are stated that ``group`` is held against."""
    for step, phase in enumerate(schedule.phases):
        if phase.name == group.phase and phase.hours_per_week is not None:
            return ("phases", step, "hours_per_week")
    return ("hours_per_week",)


def _finding(place: FieldPath, group: GroupHours) -> Finding:
    what = f'the sessions of "{group.group}"' if group.group else "the sessions"
    if group.hours and group.hours.is_from_stated:
        what = "hours a day times days a week"
    return Finding(
        place,
        f"should agree with the sessions, but {words_of_stated_hours(group.stated)} is stated"
        f" and {what} come to {words_of_hours(group.hours) or _UNKNOWN}",
        "look again at days, times and breaks; when the provider itself says both, leave both",
    )


RULE = RecordRule("hours-stated-and-computed", Severity.WARNING, _check)
