"""What a session says is not said again beside it.

``part_of_day`` is for times that are not published, ``individual_sessions`` and ``family_sessions`` for
sessions that no timetable lists. Next to sessions that say it themselves they are left out of account, and
the next person who mends one place would forget the other.

Passes::

    tracks:
      - individual_sessions: {times_a_week: 1, minutes: 50}
        schedule: {groups: [{sessions: [{kind: group, days: [mon], starts: "18:00", ends: "21:00"}]}]}

Fails::

    tracks:
      - schedule: {groups: [{sessions: [{days: [mon], starts: "18:00", part_of_day: [evening]}]}]}

Fails::

    tracks:
      - individual_sessions: {times_a_week: 1}
        schedule: {groups: [{sessions: [{kind: individual, days: [mon], minutes: 50}]}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts
from generator.facts.open_days import sessions_of as sessions_of_track
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import sessions_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, session in sessions_of(entry.facility):
        if session.part_of_day and session.starts:
            yield Finding(
                (*path, "part_of_day"),
                f"should stand only where no times are published, but the session starts at {session.starts}",
                "delete part_of_day",
            )
    for index, track in enumerate(entry.facility.tracks):
        yield from _of_track(("tracks", index), track)


def _of_track(path: FieldPath, track: Track) -> Iterator[Finding]:
    sessions = tuple(sessions_of_track(track))
    says_when = any(session.starts or session.part_of_day for session in sessions)
    if track.schedule and track.schedule.part_of_day and says_when:
        yield Finding(
            (*path, "schedule", "part_of_day"),
            "should stand only while no session says it, but sessions of this schedule do",
            "delete part_of_day of the schedule",
        )
    kinds = {session.kind for session in sessions}
    for key, kind in (("individual_sessions", "individual"), ("family_sessions", "family")):
        if getattr(track, key) and kind in kinds:
            yield Finding(
                (*path, key),
                f"should stand only while no session says it, but the schedule has a session of kind {kind}",
                f"say it all in that session, and delete {key}",
                at_key=True,
            )


RULE = RecordRule("said-twice", Severity.WARNING, _check)
