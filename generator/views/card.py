"""A facility in a list: what it is, when it meets, who pays, and how old the facts are."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.track import Track
from generator.facts.clock_times import clock_times
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.facts.freshness import are_times_doubtful
from generator.facts.open_days import sessions_of
from generator.facts.parts_of_day import part_of_day_at, parts_of_day_of
from generator.facts.time_words import clock_range_words, day_words
from generator.facts.week_grid import WeekGrid
from generator.views import urls
from generator.views.contact_view import first_call
from generator.views.fact import Link
from generator.views.page import Setting
from generator.views.payment_view import payers_in_words
from generator.views.phrases import labels, listed, lower_first, sentence_case
from generator.views.sources_view import age_of_facts
from generator.views.summary import hours_words, length_words, place_words, track_line

_PARTS = ("morning", "afternoon", "evening")


@dataclass(frozen=True, slots=True)
class MiniDay:
    """One day of a mini week."""

    letter: str
    """First letter of the weekday."""
    parts: str
    """The parts of the day in which something is held, joined by hyphens: "morning-evening".

    Empty for none.
    """


@dataclass(frozen=True, slots=True)
class CardTrack:
    """A track on a card."""

    name: str
    """Its name."""
    line: str
    """What it is: "IOP for adults, substance use"."""
    week: tuple[MiniDay, ...]
    """Monday to Sunday; empty when no weekday is stated."""
    when: str
    """Days and times in words; empty when neither is stated."""
    doubt: str
    """That the times may have changed; empty when there is no reason to think so."""
    effort: str
    """Hours a week and length of stay; empty when neither is stated."""


@dataclass(frozen=True, slots=True)
class Card:
    """A facility in a list."""

    name: str
    """Its name."""
    href: str
    """Its page."""
    place: str
    """City and state."""
    call: Link | None
    """The number to call first."""
    status: str
    """That it is closed, paused or not yet open; empty when open."""
    tracks: tuple[CardTrack, ...]
    """Its tracks, in the order of the record."""
    payers: str
    """Who pays; empty when nothing is said."""
    age: str
    """When the facts were checked; empty when not known."""
    has_remarks: bool
    """Whether its page begins with remarks to read before calling."""
    is_confirmed: bool
    """Whether somebody confirmed the record."""


def card_of(entry: Entry, facts: FacilityFacts, root: str, setting: Setting) -> Card:
    """Return the card of a facility on a page whose way to the top is ``root``."""
    facility = entry.facility
    return Card(
        name=facility.name,
        href=urls.link(root, urls.facility_path(entry.id)),
        place=place_words(facility),
        call=first_call(facility),
        status=status_words(facility),
        tracks=tuple(_track(of, facility, setting) for of in facts.tracks),
        payers=payers_in_words(facility),
        age=age_of_facts(facts.freshness),
        has_remarks=bool(facility.notes),
        is_confirmed=facility.verification.status != "unverified",
    )


def status_words(facility: Facility) -> str:
    """Return the status of a facility that is not open, else an empty text."""
    return "" if facility.status == "open" else terms.FACILITY_STATUS.label(facility.status)


def _track(of: TrackFacts, facility: Facility, setting: Setting) -> CardTrack:
    track = of.track
    years = setting.config.limits.dated_page_years
    is_doubtful = are_times_doubtful(track, facility, today=setting.today, years=years)
    return CardTrack(
        name=track.name,
        line=track_line(track),
        week=_mini_week(track),
        when=_when(track, of.week_grids),
        doubt="hours may have changed" if is_doubtful else "",
        effort=sentence_case(", ".join(each for each in (hours_words(of.hours), length_words(track)) if each)),
    )


def _mini_week(track: Track) -> tuple[MiniDay, ...]:
    parts: dict[str, set[str]] = {day: set() for day in terms.WEEKDAYS.slugs}
    for session in sessions_of(track):
        starts, _ = clock_times(session)
        stated = [part for part in session.part_of_day if part in _PARTS]
        held = [part_of_day_at(starts)] if starts is not None else stated or ["some-time"]
        for day in session.days:
            parts[day].update(held)
    if not any(parts.values()):
        return ()
    order = (*_PARTS, "night", "some-time")
    return tuple(
        MiniDay(terms.WEEKDAYS.label(day)[0], "-".join(part for part in order if part in held))
        for day, held in parts.items()
    )


def _when(track: Track, grids: tuple[WeekGrid, ...]) -> str:
    """Days and times of the firm sessions, when they are few enough to say; else the parts of the day."""
    by_time: dict[tuple[str | None, str], list[str]] = {}
    for grid in grids:
        for session in grid.placed:
            if session.is_firm and not session.is_period:
                words = clock_range_words(session.starts, session.ends)
                by_time.setdefault((grid.name, words), []).append(session.day)
    lines = {f"{day_words(days)} {words}": None for (_, words), days in by_time.items()}
    if 0 < len(lines) <= 3:
        return " or ".join(lines) if len(grids) > 1 else "; ".join(lines)
    parts = labels(terms.PARTS_OF_DAY, parts_of_day_of(track))
    return sentence_case(listed(lower_first(part) for part in parts)) if parts else ""
