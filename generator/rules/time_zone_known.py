"""A time zone is one that computers know.

Time zones are written as in the list that all systems share (IANA): ``America/New_York``, not ``EST``, so
that summer time is right in every year. ``participant`` means each person's own.

Passes::

    tracks:
      - schedule: {timezone: America/Indiana/Indianapolis}

Fails::

    tracks:
      - schedule: {timezone: America/Columbus}
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import date
from functools import cache
from zoneinfo import available_timezones

from generator.directory.directory import Entry
from generator.directory.gazetteer import Gazetteer
from generator.facility import vocabulary as terms
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import schedules_of

_EACH_ONES_OWN = "participant"


@cache
def _zones() -> frozenset[str]:
    """Return the names of all time zones: those of our own table, and those the system knows."""
    ours = {zone for state in terms.STATES.slugs for zone in Gazetteer.load().zones_of_state(state)}
    return frozenset(ours | available_timezones())


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, _track, schedule in schedules_of(entry.facility):
        zone = schedule.timezone
        if zone is not None and zone != _EACH_ONES_OWN and zone not in _zones():
            near = difflib.get_close_matches(zone, sorted(_zones()), n=1, cutoff=0.75)
            yield Finding(
                (*path, "timezone"),
                f'must be a time zone of the IANA list, but is "{zone}"',
                f'did you mean "{near[0]}"?'
                if near
                else "the zones of America: New_York, Chicago, Denver, Los_Angeles",
            )


RULE = RecordRule("time-zone-known", Severity.ERROR, _check)
