"""The groups and sessions of a record, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.facility.model import Facility
from generator.facility.schedule import Group, Schedule, Session
from generator.facility.track import Track
from generator.problems import FieldPath


class PlacedGroup(NamedTuple):
    """A group of a track, also one inside a phase, with its place in the record."""

    path: FieldPath
    track: Track
    group: Group


def groups_of(facility: Facility) -> Iterator[PlacedGroup]:
    """Give every group of every track, those of phases too."""
    for path, track, schedule in schedules_of(facility):
        for at, group in enumerate(schedule.groups):
            yield PlacedGroup((*path, "groups", at), track, group)
        for step, phase in enumerate(schedule.phases):
            for at, group in enumerate(phase.groups):
                yield PlacedGroup((*path, "phases", step, "groups", at), track, group)


def schedules_of(facility: Facility) -> Iterator[tuple[FieldPath, Track, Schedule]]:
    """Give every schedule with its place and its track."""
    for index, track in enumerate(facility.tracks):
        if track.schedule is not None:
            yield ("tracks", index, "schedule"), track, track.schedule


def sessions_of(facility: Facility) -> Iterator[tuple[FieldPath, Session]]:
    """Give every session of every group."""
    for path, _track, group in groups_of(facility):
        for at, session in enumerate(group.sessions):
            yield (*path, "sessions", at), session


def range_words(low: float | None, high: float | None) -> str:
    """Return a range in words: "3", "3 to 5", "at least 3", "up to 5"."""
    if low is None:
        return f"up to {high:g}"
    if high is None:
        return f"at least {low:g}"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"
