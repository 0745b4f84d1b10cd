"""A source supports keys that exist.

``supports`` names keys of the record (``address``, ``insurance``), keys of its tracks (``schedule``, meant
of all of them), or a key of one track behind the track's id (``evening-iop.schedule``).

Passes::

    sources: [{url: "https://example.org/iop", supports: [address, schedule, evening-iop.costs]}]

Fails::

    sources: [{url: "https://example.org/iop", supports: [shedule]}]

Fails::

    sources: [{url: "https://example.org/iop", supports: [morning-iop.schedule]}]
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.fields import fields_of
from generator.facility.model import Facility
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    track_ids = {track.id for track in entry.facility.tracks}
    of_track = fields_of(Track)
    of_record = {**fields_of(Facility), **of_track}
    for at, source in enumerate(entry.facility.sources):
        for number, name in enumerate(source.supports):
            path = ("sources", at, "supports", number)
            track_id, point, key = name.rpartition(".")
            if point and track_id not in track_ids:
                message = f'must name a track of this record, but there is no track "{track_id}"'
                yield Finding(path, message, _did_you_mean(track_id, track_ids, "tracks here"))
            elif key not in (of_track if point else of_record):
                message = f'must name a key of {"a track" if point else "the record or a track"}, but is "{name}"'
                yield Finding(path, message, _did_you_mean(key, of_track if point else of_record, "such as"))


def _did_you_mean(word: str, choices: Collection[str], otherwise: str) -> str:
    near = difflib.get_close_matches(word, choices, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"{otherwise}: {', '.join(sorted(choices)[:8])}"


RULE = RecordRule("supports-known-key", Severity.ERROR, _check)
