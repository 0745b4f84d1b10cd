"""Everything that is worked out from what people wrote: one ``FacilityFacts`` for each facility."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from gettext import NullTranslations

from generator.directory.places import Position
from generator.facility.track import Track
from generator.facts.age_groups import age_groups_of
from generator.facts.freshness import Freshness
from generator.facts.hours import TrackHours, hours_of_track
from generator.facts.neighbours import Neighbour
from generator.facts.parts_of_day import parts_of_day_of
from generator.facts.week_grid import WeekGrid, week_grids_of
from generator.messages import translations


@dataclass(frozen=True)
class TrackFacts:
    """What is worked out about one track, each thing when it is first asked for, and once."""

    track: Track

    @cached_property
    def hours(self) -> TrackHours:
        """The hours a week of each group, beside what is stated."""
        return hours_of_track(self.track)

    @cached_property
    def parts_of_day(self) -> tuple[str, ...]:
        """The parts of the day in which it meets; empty means not stated."""
        return parts_of_day_of(self.track)

    @cached_property
    def age_groups(self) -> tuple[str, ...]:
        """The age groups that it takes; empty means not stated."""
        return age_groups_of(self.track.ages)

    @property
    def week_grids(self) -> tuple[WeekGrid, ...]:
        """One grid for each group, in the order of the record and in the words of the language in use."""
        words = translations()
        if words not in self._week_grids:
            self._week_grids[words] = week_grids_of(self.track)
        return self._week_grids[words]

    @cached_property
    def _week_grids(self) -> dict[NullTranslations, tuple[WeekGrid, ...]]:
        return {}


@dataclass(frozen=True)
class FacilityFacts:
    """What is worked out about one facility.

    ``tracks`` holds one entry for each track of the record, in its order; ``position`` is None for a virtual-only
    provider and where nothing finer than the state is known; ``neighbours`` are the nearest other facilities that
    have a position and are not closed, virtual-only ones apart.
    """

    tracks: tuple[TrackFacts, ...]
    position: Position | None
    freshness: Freshness
    neighbours: tuple[Neighbour, ...] = ()

    @property
    def hours(self) -> tuple[TrackHours, ...]:
        """The hours of each track of the record, in its order."""
        return tuple(track.hours for track in self.tracks)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of all facilities, by identifier."""

    by_id: Mapping[str, FacilityFacts]

    def __getitem__(self, facility_id: str) -> FacilityFacts:
        """Return the facts of one facility. Raises KeyError."""
        return self.by_id[facility_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_id)
