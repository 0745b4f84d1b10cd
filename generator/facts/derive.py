"""Works out the facts of a whole directory."""

from __future__ import annotations

import json
from datetime import date

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.directory.places import Position, locate
from generator.facts.facts import FacilityFacts, Facts, TrackFacts
from generator.facts.freshness import freshness_of
from generator.facts.neighbours import Located, Neighbour, nearest_of_each
from generator.records.cache import Cache, code_digest, digest_of


def derive_facts(directory: Directory, today: date, limits: Limits, cache: Cache) -> Facts:
    """Return the facts of every facility on ``today``; ``cache`` spares measuring distances that were measured."""
    positions = {entry.id: position_of(entry) for entry in directory}
    neighbours = _neighbours(directory, positions, cache)
    return Facts(
        {
            entry.id: FacilityFacts(
                tracks=tuple(TrackFacts(track) for track in entry.facility.tracks),
                position=positions[entry.id],
                freshness=freshness_of(
                    entry.facility, today, fresh_days=limits.fresh_days, ageing_days=limits.ageing_days
                ),
                neighbours=neighbours.get(entry.id, ()),
            )
            for entry in directory
        }
    )


def position_of(entry: Entry) -> Position | None:
    """Return where a facility is, or None for a virtual-only one and where only its state is known."""
    facility = entry.facility
    address, stated = facility.address, facility.coordinates
    if facility.virtual_only or address is None:
        return None
    return locate(
        state=address.state,
        city=address.city,
        zip_code=address.zip,
        latitude=stated.latitude if stated else None,
        longitude=stated.longitude if stated else None,
        precision="rooftop" if stated and stated.precision == "rooftop" else "street",
    )


def _neighbours(
    directory: Directory, positions: dict[str, Position | None], cache: Cache
) -> dict[str, tuple[Neighbour, ...]]:
    located = [
        Located(
            entry.id,
            entry.facility.name,
            position.latitude,
            position.longitude,
            is_offered=entry.facility.status != "closed",
        )
        for entry in directory
        if (position := positions[entry.id])
    ]
    rows = [[each.id, each.name, each.latitude, each.longitude, each.is_offered] for each in located]
    key = digest_of("neighbours", code_digest("facts"), json.dumps(rows))
    for _, value in cache.get([key]):
        return {name: tuple(Neighbour(*pair) for pair in pairs) for name, pairs in json.loads(value).items()}
    nearest = nearest_of_each(located)
    kept = {name: [[each.id, each.distance_miles] for each in found] for name, found in nearest.items()}
    cache.put({key: json.dumps(kept, separators=(",", ":")).encode()})
    return nearest
