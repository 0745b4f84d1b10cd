"""Tracks have ids of their own, and follow tracks that exist.

The id of a track is part of its address, so no two tracks of a record share one. ``follows`` names tracks
of the same record from which people come; it leads back to itself nowhere, and a track without direct entry
follows one.

Passes::

    tracks:
      - id: evening-iop
        follows: [day-php]
      - {id: day-php, name: Day PHP, level_of_care: php, focus: [mental-health]}

Fails::

    tracks:
      - id: evening-iop
      - {id: evening-iop, name: Day PHP, level_of_care: php, focus: [mental-health]}

Fails::

    tracks:
      - id: evening-iop
        follows: [day-php]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from generator.directory.directory import Entry
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    tracks = entry.facility.tracks
    by_id: dict[str, Track] = {}
    for index, track in enumerate(tracks):
        if track.id in by_id:
            message = f'must be of one track only, but "{track.id}" is that of "{by_id[track.id].name}" too'
            yield Finding(("tracks", index, "id"), message, "give the new track an id of its own")
        by_id.setdefault(track.id, track)
    for index, track in enumerate(tracks):
        yield from _follows(index, track, by_id)


def _follows(index: int, track: Track, by_id: Mapping[str, Track]) -> Iterator[Finding]:
    for at, name in enumerate(track.follows):
        path = ("tracks", index, "follows", at)
        if name not in by_id:
            message = f'must be the id of a track of this record, but is "{name}"'
            yield Finding(path, message, f"tracks here: {', '.join(by_id)}")
        elif _comes_before(track.id, name, by_id):
            message = f'must be a track that people come from, but "{name}" follows "{track.id}" itself'
            yield Finding(path, message, "name only the track that comes before")
    if track.direct_entry is False and not track.follows:
        yield Finding(
            ("tracks", index, "direct_entry"),
            "must stand with the tracks that people come from, but follows is missing",
            "add follows: [day-php], or put the way in into referral",
        )


def _comes_before(wanted: str, start: str, by_id: Mapping[str, Track]) -> bool:
    """Return whether ``wanted`` is ``start`` or a track that leads to it, however many steps away."""
    waiting, seen = [start], set[str]()
    while waiting:
        at = waiting.pop()
        if at == wanted:
            return True
        if at not in seen and at in by_id:
            seen.add(at)
            waiting += by_id[at].follows
    return False


RULE = RecordRule("track-ids", Severity.ERROR, _check)
