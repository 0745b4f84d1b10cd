"""The columns of facilities and programs in one part of the search index."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from generator.directory.directory import Entry
from generator.directory.places import zones_of_state
from generator.exports.search_index_coding import Column, Json, numbers, optional, signed, together, written
from generator.exports.search_index_schedules import Timetables, days_since_epoch, rough_time
from generator.facility.model import Facility
from generator.facility.track import AgeBounds, Track
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.facts.freshness import are_times_doubtful
from generator.facts.standings import SEARCH_GROUPS, Program, Standing, ways_of
from generator.facts.weekly_cost import weekly_cost

#: Positions are rounded to so many parts of a degree, about 110 yards.
DEGREE = 1000
_NO_WORD = re.compile(r"[^a-z0-9]+")
#: The last digits of a telephone number, which say nothing about its place.
_OWN_DIGITS = 7
_NO_BOUNDS = AgeBounds()


class TrackWords(Protocol):
    """What a result says of a program, in the language of the site."""

    @property
    def line(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def effort(self) -> str: ...
    @property
    def when(self) -> Sequence[str]: ...


class FacilityWords(Protocol):
    """What a result says of a facility: its page's path and the number to call first, both "" for none."""

    @property
    def path(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def extension(self) -> str: ...
    @property
    def tracks(self) -> Sequence[TrackWords]: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A facility as the index takes it.

    ``place`` is state, county, city, name and identifier: rows in this order compress best. ``programs`` are the
    tracks in the order of the record, ``standings`` where each stands in every group of ``SEARCH_GROUPS``.
    """

    entry: Entry
    facts: FacilityFacts
    words: FacilityWords
    today: date
    place: tuple[str, str, str, str, str]
    programs: tuple[Program, ...]
    standings: tuple[tuple[Standing, ...], ...]

    @classmethod
    def of(cls, entry: Entry, facts: FacilityFacts, words: FacilityWords, today: date) -> Row:
        """Return the row of a facility, with what takes long worked out."""
        programs = tuple(Program(each, entry.facility, today) for each in facts.tracks)
        standings = tuple(tuple([group.standing(program) for group in SEARCH_GROUPS]) for program in programs)
        return cls(entry, facts, words, today, place=_place(entry, facts), programs=programs, standings=standings)

    @property
    def facility(self) -> Facility:
        return self.entry.facility


def _place(entry: Entry, facts: FacilityFacts) -> tuple[str, str, str, str, str]:
    facility = entry.facility
    address = None if facility.virtual_only else facility.address
    state, city = (address.state, address.city or "") if address else ("", "")
    county = (facts.position.county or "") if facts.position else ""
    return state, county, city, facility.name, entry.id


def facility_columns(rows: Sequence[Row]) -> tuple[dict[str, Json], Column]:
    """Return the columns of facilities by name, and the one of organizations, whose sites have much in common."""

    def column(value: Callable[[Row], Hashable]) -> Column:
        return Column.of(map(value, rows))

    city = column(lambda row: row.place[:3])
    organization = column(lambda row: row.facility.organization or "")
    positions = [row.facts.position for row in rows]
    phones = [row.words.phone for row in rows]
    columns = {
        "state": written(column(lambda row: row.place[0])),
        "city": [[name for *_, name in city.values], *city.rows()],
        "county": written(column(lambda row: row.place[1]), city),
        "organization": written(organization),
        "name": written(column(_rest_of_name)),
        "alsoKnown": written(column(lambda row: "; ".join(row.facility.former_names))),
        "path": written(column(_unexpected_path)),
        "precision": written(Column.of(each.precision if each else "" for each in positions)),
        "latitude": _steps([each.latitude for each in positions if each]),
        "longitude": _steps([each.longitude for each in positions if each]),
        "status": written(column(lambda row: row.facility.status)),
        "exchange": written(Column.of(phone[:-_OWN_DIGITS] for phone in phones), city),
        "line": "".join(phone[-_OWN_DIGITS:] for phone in phones),
        "extension": written(column(lambda row: row.words.extension)),
        "age": written(column(lambda row: optional(_age(row))), organization),
        "flags": written(column(_flags)),
        "tracks": numbers(len(row.facts.tracks) for row in rows),
    }
    return columns, Column.of(row.facility.organization or "" for row in rows for _ in row.facts.tracks)


def _rest_of_name(row: Row) -> str:
    """Return the name without what other columns say: the organization at its start, the city anywhere.

    What is left begins with a space, as no name of a record does, or is empty; the city is a tab, which no text of a
    record holds.
    """
    _state, _county, city, name, _id = row.place
    organization = row.facility.organization or ""
    rest = name.removeprefix(organization)
    rest = rest if not rest or rest.startswith(" ") else name
    return rest.replace(city, "\t", 1) if city else rest


def page_of(state: str, name: str) -> str:
    """Return the path of a facility's page that needs not be written: made of its state and its name."""
    words = _NO_WORD.sub("-", name.lower().replace("'", "").replace("&", " and ")).removesuffix("-")
    return f"{state.lower() or 'virtual'}/{words}.html"


def _unexpected_path(row: Row) -> str:
    return "" if row.words.path == page_of(row.place[0], row.facility.name) else row.words.path


def _steps(degrees: Sequence[float]) -> str:
    """Return positions as steps from the one before, the first one from 0."""
    rounded = [round(round(each, 3) * DEGREE) for each in degrees]
    return numbers(signed(here - before) for before, here in zip([0, *rounded], rounded, strict=False))


def _age(row: Row) -> int | None:
    checked_on = row.facts.freshness.checked_on
    return (row.today - checked_on).days if checked_on else None


def _flags(row: Row) -> int:
    return bool(row.facility.virtual_only) + 2 * (row.facility.verification.status != "unverified")


@dataclass(frozen=True, slots=True)
class _Track:
    """A program as the index takes it."""

    row: Row
    program: Program
    words: TrackWords
    timetable: tuple[tuple[int, ...], str]


def track_columns(
    rows: Sequence[Row], foretelling: Callable[[str], Column], doubtful_years: int
) -> tuple[dict[str, Json], Column]:
    """Return the columns of programs by name, and the one of their ages.

    ``foretelling`` gives the column of standings of a group: the line of a program is made of some of them.
    """
    timetables = Timetables()
    tracks = [
        _Track(row, program, words, timetables.of_track(program.track, words.when))
        for row in rows
        for program, words in zip(row.programs, row.words.tracks, strict=True)
    ]

    def column(value: Callable[[_Track], Hashable]) -> Column:
        return Column.of(map(value, tracks))

    timetable, effort = column(lambda each: each.timetable), column(lambda each: each.words.effort)
    part, ages = column(lambda each: rough_time(each.program.track)), column(lambda each: _ages(each.program.track))
    ways, name = foretelling("modality"), column(lambda each: each.words.name)
    said_in_line = together(*map(foretelling, ("level-of-care", "focus", "age-group")), ways, ages, part)
    columns = {
        "timetable": timetables.written(timetable),
        "ages": written(ages),
        "line": written(column(lambda each: each.words.line), said_in_line),
        "name": written(name),
        "id": written(column(lambda each: each.program.track.id), name),
        "effort": written(effort, timetable),
        "words": written(column(_free_words)),
        "flags": written(column(lambda each: _track_flags(each, doubtful_years)), together(ways, part)),
        "zones": written(column(_zones)),
        "serves": written(column(_serves)),
        "accepting": written(column(_accepting)),
        "entry": written(column(_entry)),
        "nextStart": written(column(_next_start)),
        "costPerWeek": written(column(lambda each: weekly_cost(each.program.track))),
        "hoursLow": written(column(lambda each: hours_low(each.program.facts)), effort),
    }
    return columns, ages


def hours_low(facts: TrackFacts) -> float | None:
    """Return the fewest hours a week, to order programs by: as stated, else as the groups add up; None for unknown."""
    stated = facts.hours.stated
    if stated:
        return stated.maximum if stated.minimum is None else stated.minimum
    known = [entry.hours.lightest for entry in facts.hours.first_phase if entry.hours and entry.hours.lightest]
    return round(min(known), 2) if known else None


def _free_words(each: _Track) -> str:
    track = each.program.track
    people = track.populations.other if track.populations else ()
    said = (*track.other_specialties, *track.other_therapies, *people, track.level_as_published or "")
    return "; ".join(words for words in said if words).lower()


def _track_flags(each: _Track, doubtful_years: int) -> int:
    track, facility = each.program.track, each.program.facility
    ways = ways_of(track, facility)
    in_person = not ways or bool({"in-person", "hybrid"} & set(ways))
    doubtful = are_times_doubtful(track, facility, each.row.today, years=doubtful_years)
    return doubtful + 2 * in_person + 4 * ("virtual" in ways)


def serves_others_by_video(program: Program, state: str) -> bool:
    """Return whether people outside ``state`` may attend by video."""
    served = program.track.serves_states or program.facility.serves_states
    return "virtual" in ways_of(program.track, program.facility) and any(each != state for each in served)


def _zones(each: _Track) -> tuple[str, ...]:
    track, facility = each.program.track, each.program.facility
    if track.schedule and track.schedule.timezone:
        return (track.schedule.timezone,)
    position = each.row.facts.position
    if position and position.timezone:
        return (position.timezone,)
    states = [facility.address.state] if facility.address and not facility.virtual_only else _serves(each) or ()
    return tuple(dict.fromkeys(zone for state in states for zone in zones_of_state(state)))


def _serves(each: _Track) -> tuple[str, ...] | None:
    return each.program.track.serves_states or each.program.facility.serves_states or None


def _ages(track: Track) -> tuple[int | None, ...] | None:
    ages = track.ages
    if ages is None:
        return None
    beyond = ages.by_exception or _NO_BOUNDS
    figures = (ages.minimum, ages.maximum, beyond.minimum, beyond.maximum)
    return None if all(figure is None for figure in figures) else figures


def _accepting(each: _Track) -> tuple[Any, ...] | None:
    said = each.program.track.accepting
    if said is None or (said.status is None and said.wait_days is None):
        return None
    wait = said.wait_days
    return (said.status or "", wait and wait.minimum, wait and wait.maximum, days_since_epoch(said.as_of))


def _entry(each: _Track) -> str:
    schedule = each.program.track.schedule
    return (schedule.entry or "") if schedule else ""


def _next_start(each: _Track) -> int | None:
    schedule = each.program.track.schedule
    return days_since_epoch(schedule.next_start) if schedule else None
