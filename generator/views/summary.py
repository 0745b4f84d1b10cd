"""A facility and its tracks in a few words: for titles, cards and tables."""

from __future__ import annotations

from collections.abc import Iterable

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.record import Range
from generator.facility.track import Ages, Track
from generator.facts.hours import TrackHours
from generator.facts.hours_words import NOT_STATED, words_of_hours, words_of_stated_hours
from generator.views.phrases import labels, listed, lower_first, range_words

_MEASURES = (
    ("weeks", "week"),
    ("months", "month"),
    ("days", "day"),
    ("program_days", "program day"),
    ("sessions", "session"),
    ("hours", "hour"),
)


def place_words(facility: Facility) -> str:
    """Return where a facility is: "Columbus, OH", "OH, city not stated", "By video only"."""
    if facility.virtual_only:
        return "By video only"
    address = facility.address
    if address is None:
        return "Place not stated"
    return f"{address.city}, {address.state}" if address.city else f"{address.state}, city not stated"


def short_level(slug: str) -> str:
    """Return the short name of a level of care: "IOP", "PHP", "outpatient"."""
    label = terms.LEVELS_OF_CARE.label(slug)
    return label[label.index("(") + 1 : -1] if label.endswith(")") else lower_first(label)


def short_focus(slugs: Iterable[str]) -> str:
    """Return what a track is for: "substance use and mental health"; what stands in brackets is left out."""
    return listed(lower_first(label.split(" (")[0]) for label in labels(terms.FOCUS, slugs))


def levels_and_focus(facility: Facility) -> str:
    """Return the levels of care and what they are for: "IOP and PHP for substance use"."""
    levels = [
        level for level in terms.LEVELS_OF_CARE.slugs if any(each.level_of_care == level for each in facility.tracks)
    ]
    focus = [slug for slug in terms.FOCUS.slugs if any(slug in track.focus for track in facility.tracks)]
    return f"{listed(map(short_level, levels))} for {short_focus(focus)}"


def age_range_words(ages: Ages | None) -> str:
    """Return the stated ages: "ages 18 to 64", "ages 18 and older", "up to age 17".

    Empty when none is stated.
    """
    if ages is None:
        return ""
    if ages.minimum is None:
        return f"up to age {ages.maximum}" if ages.maximum is not None else ""
    if ages.maximum is None:
        return f"ages {ages.minimum} and older"
    return f"age {ages.minimum}" if ages.minimum == ages.maximum else f"ages {ages.minimum} to {ages.maximum}"


def who_words(ages: Ages | None) -> str:
    """Return for whom a track is, by age: the age groups, else the ages; "ages not stated"."""
    if ages and ages.age_groups:
        return listed(lower_first(label) for label in labels(terms.AGE_GROUPS, ages.age_groups))
    return age_range_words(ages) or "ages not stated"


def track_line(track: Track) -> str:
    """Return a track in one line: "IOP for adults, substance use"."""
    ages = who_words(track.ages)
    who = ages if ages.startswith(("ages not", "up to")) else f"for {ages}"
    level = short_level(track.level_of_care)
    return f"{level}{', ' if who.startswith('ages not') else ' '}{who}; {short_focus(track.focus)}"


def length_words(track: Track) -> str:
    """Return how long a stay lasts: "8 to 12 weeks", "30 sessions, 90 days"; empty when not stated."""
    length = track.length
    if length is None:
        return ""
    measures: list[str] = []
    for name, unit in _MEASURES:
        value: Range | None = getattr(length, name)
        if value:
            measures.append(range_words(value, unit))
    return ", ".join(measures)


def hours_words(hours: TrackHours) -> str:
    """Return the hours a week of a track: as stated, else as its groups add up.

    Empty when nothing says them.
    """
    if hours.stated:
        return words_of_stated_hours(hours.stated)
    known = {words_of_hours(entry.hours): None for entry in hours.first_phase}
    known.pop(NOT_STATED, None)
    return " or ".join(known) if len(known) <= 2 else ""


def by_name(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in the order in which people look for names; ties by identifier."""
    return sorted(entries, key=lambda entry: (entry.facility.name.casefold(), entry.id))
