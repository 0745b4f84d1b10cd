"""Virtual sessions say in which time zone they are held, where the place does not tell.

Times are those of the place. A virtual session may be joined from afar: when its provider has no place, or
lies in a state with two time zones, nobody can tell which clock is meant. ``timezone: participant`` says
that it is each person's own. Where the provider does not publish it, ask; until then leave it out, and a
search will try every zone of the states it serves.

Passes::

    address: {city: Houston, state: TX}
    tracks:
      - modality: [virtual]
        schedule:
          timezone: America/Chicago
          groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}]

Fails::

    address: {city: Houston, state: TX}
    tracks:
      - modality: [virtual]
        schedule: {groups: [{sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.directory.places import zones_of_state
from generator.facility.schedule import Group
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility = entry.facility
    address = None if facility.virtual_only else facility.address
    zones = zones_of_state(address.state) if address else ()
    if len(zones) == 1:
        return
    why = f"{address.state} has {len(zones)} time zones" if address else "there is no place"
    told: set[object] = set()
    for path, track, group in groups_of(facility):
        schedule_path = path[:3]
        if schedule_path not in told and _needs_zone(track, group):
            told.add(schedule_path)
            yield Finding(
                schedule_path,
                f"should say the time zone of its virtual sessions, because {why}",
                f"add timezone: {zones[0] if zones else 'America/New_York'} (or participant)",
                at_key=True,
            )


def _needs_zone(track: Track, group: Group) -> bool:
    """Return whether ``group`` is virtual, has clock times, and its schedule says no time zone."""
    only_way = track.modality[0] if len(track.modality) == 1 else None
    is_virtual = (group.modality or only_way) == "virtual"
    has_times = any(session.starts or session.ends for session in group.sessions)
    return is_virtual and has_times and track.schedule is not None and track.schedule.timezone is None


RULE = RecordRule("virtual-time-zone", Severity.WARNING, _check)
