"""A person attends no more days than the group is open.

``attends`` is for groups that are open on more days than one person comes: open four days, attend three. It
cannot ask for more days than the weekly sessions have, and a start (``at_first``) lies within its range.

Passes::

    tracks:
      - schedule:
          groups: [{attends: 3, sessions: [{days: [mon, tue, wed, thu], starts: "18:00", ends: "21:00"}]}]

Fails::

    tracks:
      - schedule:
          groups: [{attends: 4, sessions: [{days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}]

Fails::

    tracks:
      - schedule:
          groups:
            - attends: {minimum: 2, maximum: 3, at_first: 4}
              sessions: [{days: [mon, tue, wed, thu], starts: "18:00", ends: "21:00"}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.schedule import Attended, Group
from generator.facts.facts import FacilityFacts
from generator.facts.open_days import open_days
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of, range_words


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, _track, group in groups_of(entry.facility):
        if group.attends is not None:
            yield from _of_group((*path, "attends"), group, group.attends)


def _of_group(path: FieldPath, group: Group, attends: Attended) -> Iterator[Finding]:
    number_open = len(open_days(group.sessions))
    asked = max(number or 0 for number in (attends.minimum, attends.maximum, attends.at_first))
    if number_open and asked > number_open:
        yield Finding(
            path,
            f"must be at most the number of open days, which is {number_open}, but is {asked}",
            "list all days on which the group meets every week, or correct the number",
        )
        return
    at_first = attends.at_first
    too_few = attends.minimum is not None and at_first is not None and at_first < attends.minimum
    too_many = attends.maximum is not None and at_first is not None and at_first > attends.maximum
    if too_few or too_many:
        days = range_words(attends.minimum, attends.maximum)
        yield Finding(
            (*path, "at_first"),
            f"must lie within the days attended, which are {days}, but is {at_first}",
            "make the range hold all days a week that a person may attend, also at the start",
        )


RULE = RecordRule("attended-days", Severity.ERROR, _check)
