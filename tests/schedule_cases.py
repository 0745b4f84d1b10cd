"""The schedules of real programs with their right answers, as tracks and free hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from generator.facility.track import Track
from generator.facility.vocabulary import WEEKDAYS
from generator.records.source import read_source
from tests.invented import track as make_track

CASES = Path(__file__).parent / "records" / "schedule-cases.yaml"
#: The day on which the cases are asked.
ASKED_ON = date(2026, 11, 22)
LEVELS = {"fits": 3, "might fit": 2, "does not fit": 0}
_HOME = "America/Chicago"


@dataclass(frozen=True)
class FitCase:
    """One question with its right answer."""

    name: str
    track: Track
    free: list[list[int]]
    home: str
    zones: list[str]
    level: int


def read_free_hours(text: str) -> list[list[int]]:
    """Return "mon-fri 17-22, sat 8:30-14" as minutes of the week, in order, touching ones joined."""
    intervals = []
    for part in text.split(","):
        days, hours = part.split()
        first, _, last = days.partition("-")
        starts, ends = (_minutes(clock) for clock in hours.split("-"))
        held = range(WEEKDAYS.slugs.index(first), WEEKDAYS.slugs.index(last or first) + 1)
        intervals += [[day * 1440 + starts, day * 1440 + ends] for day in held]
    return merged(intervals)


def merged(intervals: list[list[int]]) -> list[list[int]]:
    """Return minutes of the week in order, touching ones joined."""
    joined: list[list[int]] = []
    for starts, ends in sorted(intervals):
        if joined and starts <= joined[-1][1]:
            joined[-1][1] = max(ends, joined[-1][1])
        else:
            joined.append([starts, ends])
    return joined


def fit_cases() -> list[FitCase]:
    """Return every question of ``schedule-cases.yaml``."""
    read: Any = read_source(CASES.read_bytes()).data
    return [case for data in read["cases"] for case in _cases_of(data)]


def _cases_of(data: dict[str, Any]) -> list[FitCase]:
    track = make_track(schedule=data.get("schedule"), **data.get("track", {}))
    home = data.get("home", _HOME)
    stated = track.schedule.timezone if track.schedule else None
    zones = data.get("zones") or [stated or home]
    return [
        FitCase(f"{data['case']} | {hours}", track, read_free_hours(hours), home, zones, LEVELS[verdict])
        for hours, verdict in data.get("fit", {}).items()
    ]


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes or 0)
