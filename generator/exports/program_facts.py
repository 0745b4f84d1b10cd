"""All that pages say of programs, in files of about a hundred facilities: what comparisons and tables are made of.

A browser fetches the file of the facilities that it shows. So that a host cannot tell which these are, a file holds
the facilities of a whole stretch of the directory, however few a state has. ``core/program_facts.js`` reads the
files, ``guide/maintain/program-facts.md`` describes them.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.exports.search_index_coding import Column, Json, as_bytes
from generator.exports.search_index_columns import FacilityWords, Row
from generator.exports.search_index_parts import Part, head_of
from generator.exports.time_zone_rules import time_zone_lines
from generator.facts.facts import FacilityFacts, Facts

#: Of the list of files; a file has the version of the parts that it is made of.
VERSION = 1
#: Facilities in a file. From the fewest on, a file ends before an identifier that chance picks.
_FEWEST, _MOST = 80, 140
_ONE_IN = 32


class LinkWords(Protocol):
    """Words that lead somewhere."""

    @property
    def text(self) -> str: ...
    @property
    def href(self) -> str: ...


class FactWords(Protocol):
    """What a page says of one kind of fact; nothing in it when nobody states it."""

    @property
    def lines(self) -> Sequence[str]: ...
    @property
    def items(self) -> Sequence[str]: ...
    @property
    def notes(self) -> Sequence[str]: ...
    @property
    def links(self) -> Sequence[LinkWords]: ...
    @property
    def ask(self) -> bool: ...


class ProgramWords(Protocol):
    """What pages say of a program.

    ``facts`` are by the key of their kind, each of which can be hashed; ``read`` holds by the same key the day on
    which a fact was read, where that is not the day of the whole record. ``weeks`` and ``points`` are JSON.
    """

    @property
    def facts(self) -> Mapping[str, FactWords]: ...
    @property
    def read(self) -> Mapping[str, str]: ...
    @property
    def weeks(self) -> Json: ...
    @property
    def points(self) -> Json: ...


def shares_of(directory: Directory) -> Iterator[tuple[Entry, ...]]:
    """Yield the facilities of each file, in the order of their identifiers.

    Where a file ends follows from identifiers alone, so that a new record changes the one or two files around it.
    A directory that has the fewest facilities of a file, or fewer, has one file.
    """
    share: list[Entry] = []
    rest = list(directory)
    for at, entry in enumerate(rest):
        is_enough = len(share) >= _FEWEST and len(rest) - at >= _FEWEST
        if is_enough and (len(share) >= _MOST or zlib.crc32(entry.id.encode()) % _ONE_IN == 0):
            yield tuple(share)
            share = []
        share.append(entry)
    if share:
        yield tuple(share)


def facts_list(shares: Iterable[Sequence[Entry]], kinds: Iterable[str]) -> bytes:
    """Return the list of files: the first facility of each, and the keys of all kinds of facts in their order."""
    return as_bytes({"version": VERSION, "kinds": list(kinds), "files": [share[0].id for share in shares]})


def facts_file(
    share: Sequence[Entry],
    facts: Facts,
    words_of: Callable[[Entry, FacilityFacts], FacilityWords],
    facts_of: Callable[[Entry, FacilityFacts], Sequence[ProgramWords]],
    *,
    today: date,
    limits: Limits,
    base_url: str,
) -> bytes:
    """Return one file: the facilities of ``share``, also those that are closed, as they are on ``today``.

    ``words_of`` gives what a result says of a facility, ``facts_of`` all that its page says of each of its programs.
    ``base_url`` is the address of the site, "" when that is not known.
    """
    rows = [Row.of(entry, facts[entry.id], words_of(entry, facts[entry.id]), today) for entry in share]
    rows.sort(key=lambda row: row.place)
    part = Part(rows, limits)
    head = head_of(part, today, limits)
    head["terms"] = {name: [_label(term) for term in terms] for name, terms in head["terms"].items()}
    written = part.written(head["terms"])
    programs = [program for row in rows for program in facts_of(row.entry, row.facts)]
    return as_bytes(
        {
            **head,
            "parts": [written],
            **_names(rows),
            "base": base_url,
            "facts": _facts(programs),
            "weeks": _unlike(program.weeks for program in programs),
            "points": _unlike(program.points for program in programs),
            "zones": {zone: lines for zone in _zones(written) if (lines := time_zone_lines(zone))},
        }
    )


def _label(term: Sequence[str]) -> list[str]:
    """Return a term without its meaning and its other spellings, which only a search needs."""
    slug, label = term[:2]
    return [slug, label, ""]


def _zones(part: Mapping[str, Json]) -> list[str]:
    of_programs: Sequence[Sequence[str]] = part["tracks"]["zones"][0]
    return sorted({zone for zones in of_programs for zone in zones})


def _names(rows: Sequence[Row]) -> dict[str, Json]:
    """Return what identifies each facility and each program, and the day of each record: "" when it has none."""
    checked = [row.facts.freshness.checked_on for row in rows]
    tracks = [(at, each.track) for at, row in enumerate(rows) for each in row.facts.tracks]
    return {
        "ids": [row.entry.id for row in rows],
        "facilityNames": [row.facility.name for row in rows],
        "readOn": [day.isoformat() if day else "" for day in checked],
        "facilityOf": [at for at, _ in tracks],
        "trackIds": [track.id for _, track in tracks],
        "names": [track.name for _, track in tracks],
    }


def _facts(programs: Sequence[ProgramWords]) -> dict[str, Json]:
    """Return by kind each different cell once, and which of them each program has: -1 for none."""
    keys = {key: None for program in programs for key in program.facts}
    return {key: _fact(key, programs) for key in keys}


def _fact(key: str, programs: Sequence[ProgramWords]) -> list[Json]:
    said: list[Hashable] = [
        (program.facts[key], program.read.get(key, "")) if key in program.facts else None for program in programs
    ]
    present = Column.of(each for each in said if each is not None)
    places = iter(present.of_rows)
    return [
        [_cell(fact, read) for fact, read in present.values],
        [-1 if each is None else next(places) for each in said],
    ]


def _cell(fact: FactWords, read: str) -> dict[str, Json]:
    """Return a fact as JSON; nothing in it for what nobody states."""
    parts = {
        "lines": list(fact.lines),
        "items": list(fact.items),
        "links": [[link.text, link.href] for link in fact.links],
        "notes": list(fact.notes),
        "ask": int(fact.ask),
    }
    said = {name: part for name, part in parts.items() if part}
    return {**said, "read": read} if said and read else said


def _unlike(values: Iterable[Json]) -> list[Json]:
    """Return each different value once, and which of them each program has."""
    column = Column.of(json.dumps(value, ensure_ascii=False) for value in values)
    return [[json.loads(text) for text in column.values], list(column.of_rows)]
