"""What a program is called where it is kept and compared."""

from __future__ import annotations


def program_key(facility_id: str, track_id: str) -> str:
    """Return the key of a program among all of them: ``oh/harbor-point.evening-iop``. Neither part holds a point."""
    return f"{facility_id}.{track_id}"
