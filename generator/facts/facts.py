"""Everything that is worked out from what people wrote: one ``FacilityFacts`` for each facility."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.directory.places import Position
from generator.facility.track import Track
from generator.facts.freshness import Freshness
from generator.facts.hours import TrackHours, hours_of_track
from generator.facts.neighbours import Neighbour


@dataclass(frozen=True)
class FacilityFacts:
    """What is worked out about one facility.

    ``position`` is None for a virtual-only provider and where nothing finer than the state is known;
    ``neighbours`` are the nearest other facilities with a position, virtual-only ones apart.
    """

    tracks: tuple[Track, ...]
    position: Position | None
    freshness: Freshness
    neighbours: tuple[Neighbour, ...] = ()

    @cached_property
    def hours(self) -> tuple[TrackHours, ...]:
        """The hours of each track of the record, in its order; worked out when first asked for."""
        return tuple(hours_of_track(track) for track in self.tracks)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of all facilities, by identifier."""

    by_id: Mapping[str, FacilityFacts]

    def __getitem__(self, facility_id: str) -> FacilityFacts:
        """Return the facts of one facility. Raises KeyError."""
        return self.by_id[facility_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_id)
