"""What a search result says of a facility and its programs: the words of the index, in the language of the site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.views import urls
from generator.views.contact_view import phone_in_a_list
from generator.views.listed_program import effort_words, when_lines
from generator.views.summary import name_beside, track_line


@dataclass(frozen=True, slots=True)
class IndexedProgram:
    """The words of one program."""

    line: str
    """What it is: "Evening IOP for adults, substance use"."""
    name: str
    """Its name, where it says more than the line; else empty."""
    effort: str
    """Hours a week and length of stay; empty when neither is stated."""
    when: tuple[str, ...]
    """Days and times, one line for each group that differs; empty when they are not stated."""


@dataclass(frozen=True, slots=True)
class IndexedFacility:
    """The words of one facility."""

    path: str
    """Its page, relative to the top of the site."""
    phone: str
    """The number to call first, as in the record; empty when there is none that a list may offer."""
    extension: str
    """Its extension; else empty."""
    tracks: tuple[IndexedProgram, ...]
    """Its programs, in the order of the record."""


def index_row(entry: Entry, facts: FacilityFacts) -> IndexedFacility:
    """Return the words of a facility."""
    phone = phone_in_a_list(entry.facility)
    return IndexedFacility(
        path=urls.facility_path(entry.id),
        phone=phone.number if phone else "",
        extension=(phone.extension or "") if phone else "",
        tracks=tuple(_program(each, entry.facility) for each in facts.tracks),
    )


def _program(of: TrackFacts, facility: Facility) -> IndexedProgram:
    track = of.track
    return IndexedProgram(
        line=track_line(track),
        name=name_beside(track, facility),
        effort=effort_words(of),
        when=when_lines(track),
    )
