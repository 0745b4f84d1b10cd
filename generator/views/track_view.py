"""One track of a facility page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility.model import Facility
from generator.facility.track import Track
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.facts.freshness import are_times_doubtful, times_sources
from generator.views.fact import Fact
from generator.views.page import Setting
from generator.views.phrases import date_words, listed
from generator.views.schedule_view import ScheduleView, schedule_view
from generator.views.summary import track_line
from generator.views.track_facts import level_facts, what_happens_facts, who_facts


@dataclass(frozen=True, slots=True)
class TrackView:
    """A track with all that its record says, but for payment and how to start, which stand by themselves."""

    anchor: str
    """Where links to this track lead: ``track-evening-iop``."""
    name: str
    """What the provider calls it."""
    line: str
    """What it is, in one line."""
    level: tuple[Fact, ...]
    """Level of care and focus."""
    schedule: ScheduleView
    """When it meets."""
    doubt: str
    """That the hours may have changed, and why; empty when the clock times are recent or there are none."""
    who: tuple[Fact, ...]
    """Whom it is for and how it is attended."""
    what: tuple[Fact, ...]
    """Therapies, medications, sessions, testing, group size, what is provided, aftercare."""
    notes: tuple[str, ...]
    """Remarks of the record about this track."""


def track_views(facility: Facility, facts: FacilityFacts, setting: Setting) -> tuple[TrackView, ...]:
    """Return all tracks in the order of the record."""
    time_zone = facts.position.timezone if facts.position else None
    return tuple(_track(of, facility=facility, time_zone=time_zone, setting=setting) for of in facts.tracks)


def _track(of: TrackFacts, *, facility: Facility, time_zone: str | None, setting: Setting) -> TrackView:
    track = of.track
    return TrackView(
        anchor=f"track-{track.id}",
        name=track.name,
        line=track_line(track),
        level=level_facts(track),
        schedule=schedule_view(of, time_zone),
        doubt=_doubt(track, facility, setting),
        who=who_facts(track, facility),
        what=what_happens_facts(track),
        notes=track.notes,
    )


def _doubt(track: Track, facility: Facility, setting: Setting) -> str:
    """Say that clock times are old, or that their page carries no date."""
    if not are_times_doubtful(track, facility, today=setting.today, years=setting.config.limits.dated_page_years):
        return ""
    dates = {source.published: None for source in times_sources(track, facility) if source.published}
    if not dates:
        return "Hours may have changed: the page they come from has no date."
    words = listed(date_words(each) for each in dates)
    return f"Hours may have changed: the page they come from is dated {words}."
