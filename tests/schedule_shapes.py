"""Schedules of records in the shape that the search's scripts have them in, made straight from the model."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.facility.record import Range
from generator.facility.schedule import Group, Schedule, Session
from generator.facility.track import Track
from generator.facility.vocabulary import WEEKDAYS
from generator.facts.clock_times import minutes_since_midnight

_FIRST_DAY = date(1970, 1, 1).toordinal()


def shape_of_schedule(track: Track) -> dict[str, Any] | None:
    """Return the schedule of ``track`` as ``decodeIndex`` gives it; None when there is none."""
    schedule = track.schedule
    return None if schedule is None else _shape(track, schedule)


def days_since_1970(day: str | None) -> int:
    """Return the number of a day such as "2026-11-22"; -1 when there is none."""
    return date.fromisoformat(day).toordinal() - _FIRST_DAY if day else -1


def _shape(track: Track, schedule: Schedule) -> dict[str, Any]:
    return {
        "hoursPerDay": _ends(schedule.hours_per_day),
        "daysPerWeek": _ends(schedule.days_per_week),
        "partOfDay": list(schedule.part_of_day),
        "groups": [_group(track, group) for group in schedule.groups],
        "phases": [
            {
                "daysPerWeek": _ends(phase.days_per_week or schedule.days_per_week),
                "groups": [_group(track, group) for group in phase.groups],
            }
            for phase in schedule.phases
        ],
    }


def _ends(number: Range | None) -> list[float | None] | None:
    return None if number is None else [number.minimum, number.maximum]


def _group(track: Track, group: Group) -> dict[str, Any]:
    own = track.modality[0] if len(track.modality) == 1 else ""
    attends = group.attends
    return {
        "modality": group.modality or own,
        "attends": attends and {"minimum": attends.minimum, "maximum": attends.maximum, "atFirst": attends.at_first},
        "validFrom": days_since_1970(group.valid_from),
        "validTo": days_since_1970(group.valid_to),
        "season": group.season or "",
        "sessions": [_session(session) for session in group.sessions],
    }


def _session(session: Session) -> dict[str, Any]:
    return {
        "kind": session.kind or "",
        "days": [WEEKDAYS.slugs.index(day) for day in WEEKDAYS.slugs if day in session.days],
        "starts": minutes_since_midnight(session.starts) if session.starts else -1,
        "ends": minutes_since_midnight(session.ends) if session.ends else -1,
        "minutes": session.minutes or -1,
        "partOfDay": list(session.part_of_day),
        "byAppointment": bool(session.by_appointment),
        "pick": session.pick or 0,
        "every": session.every,
        "weekOfMonth": session.week_of_month or "",
        "who": session.who or "",
        "inside": bool(session.inside),
        "optional": bool(session.optional),
        "times": _ends(session.times_a_week),
    }
