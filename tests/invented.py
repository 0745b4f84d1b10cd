"""Invented tracks and facilities for tests: the least a record must hold, and what a test adds to it."""

from __future__ import annotations

from typing import Any

from generator.facility.model import Facility
from generator.facility.track import Track


def track_data(**keys: Any) -> dict[str, Any]:
    return {"id": "iop", "name": "IOP", "level_of_care": "iop", "focus": ["mental-health"], **keys}


def track(**keys: Any) -> Track:
    return Track.model_validate(track_data(**keys))


def track_with_sessions(*sessions: dict[str, Any], schedule: dict[str, Any] | None = None, **keys: Any) -> Track:
    """A track with one group; ``keys`` are those of the group, ``schedule`` more keys of the schedule."""
    return track(schedule={**(schedule or {}), "groups": [{**keys, "sessions": list(sessions)}]})


def facility_data(**keys: Any) -> dict[str, Any]:
    least = {
        "schema_version": 1,
        "name": "Example Facility",
        "address": {"state": "OH"},
        "tracks": [track_data()],
        "sources": [{"url": "https://example.org/iop"}],
        "verification": {"status": "unverified"},
    }
    return {**least, **keys}


def facility(**keys: Any) -> Facility:
    return Facility.model_validate(facility_data(**keys))
