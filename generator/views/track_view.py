"""One track of a facility page."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.facts.freshness import are_times_doubtful, times_sources
from generator.messages import _
from generator.views.fact import Fact
from generator.views.page import Setting
from generator.views.phrases import date_words, listed
from generator.views.program_key import program_key
from generator.views.schedule_view import ScheduleView, schedule_view
from generator.views.summary import track_line
from generator.views.track_facts import level_facts, what_happens_facts, who_facts

#: So many facts need no headings between them.
_FEW_FACTS = 9


@dataclass(frozen=True, slots=True)
class TrackPart:
    """Facts of a track that belong together."""

    title: str
    """The heading above them; empty when they need none."""
    facts: tuple[Fact, ...]
    """The facts of which something is said."""


@dataclass(frozen=True, slots=True)
class TrackView:
    """A track with all that its record says, but for payment and how to start, which stand by themselves."""

    anchor: str
    """Where links to this track lead: ``track-evening-iop``."""
    key: str
    """What it is kept under."""
    name: str
    """What the provider calls it."""
    facility: str
    """Name of the facility."""
    line: str
    """What it is, in one line."""
    schedule: ScheduleView
    """When it meets; its facts stand first among ``parts``."""
    doubt: str
    """That the hours may have changed, and why; empty when the clock times are recent or there are none."""
    parts: tuple[TrackPart, ...]
    """Hours and length, level and focus, whom it is for, what happens there."""
    notes: tuple[str, ...]
    """Remarks of the record about this track."""
    ask_about: tuple[str, ...]
    """What nobody states about this track, though it is stated of another one of the facility."""


@dataclass(frozen=True, slots=True)
class TrackViews:
    """All tracks of a facility."""

    tracks: tuple[TrackView, ...]
    """The tracks in the order of the record; what a level of care means is said where it first stands."""
    ask_about: tuple[str, ...]
    """What nobody states about any of them, from top to bottom."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of all tracks, from top to bottom."""
        return tuple(fact for track in self.tracks for part in track.parts for fact in part.facts)


def track_views(entry: Entry, facts: FacilityFacts, setting: Setting) -> TrackViews:
    """Return all tracks of a facility."""
    time_zone = facts.position.timezone if facts.position else None
    levels: set[str] = set()
    views: list[TrackView] = []
    for of in facts.tracks:
        is_first = of.track.level_of_care not in levels
        levels.add(of.track.level_of_care)
        views.append(_track(of, entry, time_zone=time_zone, is_first=is_first, setting=setting))
    never_stated = [label for label in views[0].ask_about if all(label in view.ask_about for view in views)]
    return TrackViews(
        tuple(replace(view, ask_about=_without(view.ask_about, never_stated)) for view in views), tuple(never_stated)
    )


def _without(labels: Iterable[str], others: Collection[str]) -> tuple[str, ...]:
    return tuple(label for label in labels if label not in others)


def _track(of: TrackFacts, entry: Entry, *, time_zone: str | None, is_first: bool, setting: Setting) -> TrackView:
    track, facility = of.track, entry.facility
    schedule = schedule_view(of, time_zone)
    parts = (
        TrackPart("", schedule.facts),
        TrackPart(_("What it is"), level_facts(track, is_explained=is_first)),
        TrackPart(_("Who it is for"), who_facts(track, facility)),
        TrackPart(_("What happens there"), what_happens_facts(track)),
    )
    return TrackView(
        anchor=f"track-{track.id}",
        key=program_key(entry.id, track.id),
        name=track.name,
        facility=facility.name,
        line=track_line(track),
        schedule=schedule,
        doubt=doubt_words(track, facility, setting),
        parts=_parts_said(parts),
        notes=track.notes,
        ask_about=tuple(fact.label for part in parts for fact in part.facts if not fact.is_said),
    )


def _parts_said(parts: Iterable[TrackPart]) -> tuple[TrackPart, ...]:
    """Return the parts that say something; few facts stand together without headings."""
    said = [
        TrackPart(part.title, facts) for part in parts if (facts := tuple(each for each in part.facts if each.is_said))
    ]
    together = tuple(fact for part in said for fact in part.facts)
    return (TrackPart("", together),) if len(together) <= _FEW_FACTS else tuple(said)


def doubt_words(track: Track, facility: Facility, setting: Setting) -> str:
    """Return that clock times are old, or that their page carries no date; empty when neither holds."""
    if not are_times_doubtful(track, facility, today=setting.today, years=setting.config.limits.dated_page_years):
        return ""
    dates = {source.published: None for source in times_sources(track, facility) if source.published}
    if not dates:
        return _("Hours may have changed: the page they come from has no date.")
    days = listed(date_words(each) for each in dates)
    return _("Hours may have changed: the page they come from is dated %(days)s.", days=days)
