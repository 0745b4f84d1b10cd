"""Nobody is asked to be in two sessions at once.

A person attends every session of a group, so weekly sessions of one group must not overlap on a day. A
session that is held within the time of another one says ``inside: yes``. Another time of day, or another
place to be, is another group. Appointments, sessions to pick a day for, optional ones, and family sessions
that the person does not attend may overlap.

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
                - {kind: education, days: [wed], starts: "20:00", ends: "22:00"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.schedule import Group, Session
from generator.facts.clock_times import interval_of
from generator.facts.facts import FacilityFacts
from generator.facts.open_days import is_firm
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of


class _Timed(NamedTuple):
    """A session that everybody attends every week: its minutes of the day, its number in the group."""

    starts: int
    ends: int
    at: int
    session: Session


def _timed(group: Group) -> list[_Timed]:
    timed = [
        _Timed(*interval, at, session)
        for at, session in enumerate(group.sessions)
        if is_firm(session) and not session.inside and session.pick is None and (interval := interval_of(session))
    ]
    return sorted(timed, key=lambda each: each[:3])


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, _track, group in groups_of(entry.facility):
        told: set[tuple[int, int]] = set()
        timed = _timed(group)
        for day in terms.WEEKDAYS.slugs if len(timed) > 1 else ():
            on_day = [each for each in timed if day in each.session.days]
            for first, second in _overlapping(on_day):
                pair = (min(first.at, second.at), max(first.at, second.at))
                if pair not in told:
                    told.add(pair)
                    yield _finding((*path, "sessions", pair[1]), group, pair, day)


def _overlapping(timed: list[_Timed]) -> Iterator[tuple[_Timed, _Timed]]:
    """Give each session that begins before an earlier one ends, with that earlier one."""
    longest: _Timed | None = None
    for each in timed:
        if longest and each.starts < longest.ends:
            yield longest, each
        if longest is None or each.ends > longest.ends:
            longest = each


def _finding(path: tuple[str | int, ...], group: Group, pair: tuple[int, int], day: str) -> Finding:
    other = group.sessions[pair[0]]
    times = f"from {other.starts}" if other.starts else f"until {other.ends}"
    return Finding(
        path,
        f"must not overlap another one of its group, but on {terms.WEEKDAYS.label(day)} there is one {times}",
        "write inside: yes when it is held within the other's time; for other people make another group",
    )


RULE = RecordRule("session-overlap", Severity.ERROR, _check)
