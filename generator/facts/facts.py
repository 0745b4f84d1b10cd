"""Everything that is worked out from what people wrote: one ``FacilityFacts`` for each facility."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.directory.places import Position
from generator.facts.freshness import Freshness
from generator.facts.hours import TrackHours
from generator.facts.neighbours import Neighbour


@dataclass(frozen=True, slots=True)
class FacilityFacts:
    """What is worked out about one facility.

    ``position`` is None for a virtual-only provider and where nothing finer than the state is known;
    ``hours`` holds one entry for each track of the record, in its order; ``neighbours`` are the nearest other
    facilities with a position, virtual-only ones apart.
    """

    position: Position | None
    freshness: Freshness
    hours: tuple[TrackHours, ...]
    neighbours: tuple[Neighbour, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of all facilities, by identifier."""

    by_id: Mapping[str, FacilityFacts]

    def __getitem__(self, facility_id: str) -> FacilityFacts:
        """Return the facts of one facility. Raises KeyError."""
        return self.by_id[facility_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_id)
