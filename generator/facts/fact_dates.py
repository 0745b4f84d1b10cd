"""When each fact of a record was last read at its source."""

from __future__ import annotations

from collections.abc import Collection

from generator.facility.model import Facility


def read_on(rests_on: Collection[str], track_id: str, facility: Facility) -> str | None:
    """Return the newest day (ISO) on which a source was read that names one of ``rests_on`` in ``supports``.

    ``rests_on`` are keys of the record; a source may name a track's own, as ``iop.schedule``. None when no source
    names them, or none of these says when it was read: what then holds is the age of the whole record.
    """
    keys = {*rests_on, *(f"{track_id}.{key}" for key in rests_on)}
    days = [each.checked_on for each in facility.sources if each.checked_on and keys.intersection(each.supports)]
    return max(days, default=None)
