"""One program with all that a comparison shows of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.directory.directory import Entry
from generator.facts.facts import Facts, TrackFacts
from generator.views import urls
from generator.views.comparison.points import Points, program_points
from generator.views.fact import Fact
from generator.views.page import Setting
from generator.views.program_facts import program_facts
from generator.views.schedule_view import schedule_view
from generator.views.summary import place_words
from generator.views.week_view import WeekView

#: So many programs are kept: those of a page are the neighbors of those of the next one.
_KEPT = 512


@dataclass(frozen=True, slots=True)
class ComparedProgram:
    """One program."""

    name: str
    """Its facility."""
    program: str
    """Its own name."""
    place: str
    """City and state."""
    path: str
    """The page of its facility, from the top of the site."""
    anchor: str
    """Where it stands on that page."""
    facts: Mapping[str, Fact]
    """Its facts by kind, as ``program_facts`` gives them."""
    weeks: tuple[WeekView, ...]
    """The week of each of its groups that can be drawn."""
    points: Points
    """What the differences are told from."""


def compared_program(of: TrackFacts, entry: Entry, facts: Facts, setting: Setting) -> ComparedProgram:
    """Return a program; ``of`` is one of the tracks of ``entry``."""
    own = facts[entry.id]
    schedule = schedule_view(of, own.position.timezone if own.position else None)
    groups = (group for step in schedule.steps for group in step.groups)
    return ComparedProgram(
        name=entry.facility.name,
        program=of.track.name,
        place=place_words(entry.facility),
        path=urls.facility_path(entry.id),
        anchor=f"track-{of.track.id}",
        facts=program_facts(of, entry.facility, own, setting, schedule=schedule),
        weeks=tuple(group.week for group in groups if group.week),
        points=program_points(of, entry.facility, setting.today),
    )


@dataclass(frozen=True, slots=True)
class ComparedPrograms:
    """Makes the programs of ``facts``, and keeps those made last: each stands on the pages of its neighbors too."""

    facts: Facts
    setting: Setting
    _made: OrderedDict[tuple[str, str], ComparedProgram] = field(default_factory=OrderedDict, compare=False, repr=False)

    def program(self, entry: Entry, of: TrackFacts) -> ComparedProgram:
        """Return a program of ``entry``."""
        key = (entry.id, of.track.id)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = compared_program(of, entry, self.facts, self.setting)
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        self._made.move_to_end(key)
        return made
