"""The file that a search in the browser reads: every facility and program that is not closed, as columns.

``guide/maintain/search-index.md`` describes it for those who look after it. Only ``core/search_index.js`` reads it.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from generator.config import Limits, Search
from generator.directory.directory import Directory, Entry
from generator.exports.search_index_coding import Json, as_bytes
from generator.exports.search_index_columns import FacilityWords, Row, serves_others_by_video
from generator.exports.search_index_parts import VERSION, Part, head_of
from generator.facts.facts import FacilityFacts, Facts

_SEARCH = Search()
PATH = "search/programs.json"
#: Where the files of areas lie, when the directory takes more than one.
AREAS = "search/areas/"
_KILOBYTE = 1000

_Json = dict[str, Json]


def search_index(
    directory: Directory,
    facts: Facts,
    words_of: Callable[[Entry, FacilityFacts], FacilityWords],
    *,
    today: date,
    limits: Limits,
    search: Search = _SEARCH,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> dict[str, bytes]:
    """Return the files of the index by path, as they are on ``today``; the same input gives the same bytes.

    ``words_of`` gives what a result says of a facility. Facilities that are closed are left out. There is one file
    unless it would be larger than the limit of ``search`` when compressed: then one for each state beside it.
    ``progress`` is told how many facilities are done, of how many.
    """
    entries = [entry for entry in directory if entry.facility.status != "closed"]
    rows: list[Row] = []
    for done, entry in enumerate(entries):
        progress(done, len(entries))
        rows.append(Row.of(entry, facts[entry.id], words_of(entry, facts[entry.id]), today))
    rows.sort(key=lambda row: row.place)
    files = _files(rows, today, limits, search)
    progress(len(entries), len(entries))
    return files


def _files(rows: Sequence[Row], today: date, limits: Limits, search: Search) -> dict[str, bytes]:
    whole = Part(rows, limits)
    head = head_of(whole, today, limits)
    file = as_bytes({**head, "parts": [whole.written(head["terms"])]})
    limit = search.index_limit_kb * _KILOBYTE
    if len(file) <= limit or len(gzip.compress(file, 9, mtime=0)) <= limit:
        return {PATH: file}
    return _by_area(rows, head, limits)


def _by_area(rows: Sequence[Row], head: _Json, limits: Limits) -> dict[str, bytes]:
    """Return a head that holds who can be attended from other states by video, and one file for each state."""
    here = [row for row in rows if _serves_other_states(row)]
    by_state = {
        state: list(own) for state, own in groupby((row for row in rows if not _serves_other_states(row)), _state)
    }
    parts = {state: Part(own, limits).written(head["terms"]) for state, own in by_state.items()}
    first = Part(here, limits).written(head["terms"])
    digest = hashlib.sha256(as_bytes([head, first, parts])).hexdigest()[:16]
    areas = {
        state: [*_box(own), len(own), sum(len(row.facts.tracks) for row in own)] for state, own in by_state.items()
    }
    files = {PATH: as_bytes({**head, "build": digest, "areas": areas, "parts": [first]})}
    for state, part in parts.items():
        files[f"{AREAS}{state}.json"] = as_bytes({"version": VERSION, "build": digest, "parts": [part]})
    return files


def _state(row: Row) -> str:
    return row.place[0].lower()


def _serves_other_states(row: Row) -> bool:
    """Return whether a search elsewhere can find the facility: it has no state, or a program by video for others."""
    own = row.place[0]
    return not own or any(serves_others_by_video(program, own) for program in row.programs)


def _box(rows: Iterable[Row]) -> tuple[float | None, ...]:
    """Return the southern, western, northern and eastern end of where facilities are, in degrees."""
    positions = [row.facts.position for row in rows if row.facts.position]
    if not positions:
        return (None, None, None, None)
    north = [each.latitude for each in positions]
    east = [each.longitude for each in positions]
    return tuple(round(end, 2) for end in (min(north), min(east), max(north), max(east)))
