"""What a browser reads out of the search index is what the records say."""

from __future__ import annotations

import json
import math
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.records import write_records
from generator.config import Limits, Search
from generator.directory.directory import Entry
from generator.exports.search_index import PATH, VERSION, search_index
from generator.exports.search_index_columns import hours_low
from generator.facts.facts import TrackFacts
from generator.facts.freshness import are_times_doubtful
from generator.facts.standings import SEARCH_GROUPS, Program, ways_of
from generator.facts.weekly_cost import weekly_cost
from generator.load import Loaded, load_directory
from generator.records.cache import Cache
from generator.views.search.index_rows import index_row
from tests.invented_site import ROOT, TODAY, accepted_records, make_directory
from tests.node import run_node
from tests.schedule_shapes import shape_of_schedule

LIMITS = Limits()
ONE_FILE, MANY_FILES = Search(), Search(index_limit_kb=0)
#: Prints what is decoded, columns as lists and numbers that are none as null.
SCRIPT = """
import { readFileSync } from "node:fs";
import { areasFor } from "./site_theme/static/js/core/search_index.js";
import { decodeIndex } from "./tests/js/decode_index.js";
const files = JSON.parse(readFileSync(0, "utf8"));
const head = files["search/programs.json"];
const areas = areasFor(head, null, null).map((area) => files[`search/areas/${area}.json`]);
const plain = (_, value) => ArrayBuffer.isView(value) ? Array.from(value) : value;
console.log(JSON.stringify(decodeIndex(head, areas), plain));
"""


def loaded_from(folder: Path) -> Loaded:
    return load_directory(folder, TODAY, LIMITS, cache=Cache(None), progress=lambda *_: None)


@pytest.fixture(scope="module", params=["accepted", "real", "invented"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("directory")
    if request.param == "real":
        return loaded_from(ROOT / "facilities")
    if request.param == "accepted":
        return loaded_from(make_directory(folder, accepted_records()).facilities)
    write_records(folder / "facilities", 60)
    return loaded_from(folder / "facilities")


@pytest.fixture(scope="module", params=[ONE_FILE, MANY_FILES], ids=["one file", "by state"])
def index(request: pytest.FixtureRequest, loaded: Loaded) -> dict[str, Any]:
    files = search_index(loaded.directory, loaded.facts, index_row, today=TODAY, limits=LIMITS, search=request.param)
    read: dict[str, Any] = json.loads(run_node(SCRIPT, json.dumps({path: json.loads(files[path]) for path in files})))
    return read


def offered(loaded: Loaded) -> dict[str, Entry]:
    entries = (entry for entry in loaded.directory if entry.facility.status != "closed")
    return {index_row(entry, loaded.facts[entry.id]).path: entry for entry in entries}


def days(day: date | str | None) -> int:
    if day is None:
        return -1
    return ((date.fromisoformat(day) if isinstance(day, str) else day) - date(1970, 1, 1)).days


def facility_of(entry: Entry, loaded: Loaded) -> dict[str, Any]:
    facility, facts = entry.facility, loaded.facts[entry.id]
    words, position = index_row(entry, facts), facts.position
    address = None if facility.virtual_only else facility.address
    return {
        "name": facility.name,
        "organization": facility.organization or "",
        "alsoKnown": "; ".join(facility.former_names),
        "path": words.path,
        "city": (address.city or "") if address else "",
        "state": address.state if address else "",
        "county": (position.county or "") if position else "",
        "latitude": round(position.latitude, 3) if position else None,
        "longitude": round(position.longitude, 3) if position else None,
        "precision": position.precision if position else "",
        "virtualOnly": int(bool(facility.virtual_only)),
        "status": facility.status,
        "phone": words.phone,
        "extension": words.extension,
        "checkedOn": days(facts.freshness.checked_on),
        "confirmed": int(facility.verification.status != "unverified"),
    }


def track_of(entry: Entry, number: int, loaded: Loaded) -> dict[str, Any]:
    facts = loaded.facts[entry.id]
    of, facility, words = facts.tracks[number], entry.facility, index_row(entry, facts).tracks[number]
    track, schedule = of.track, of.track.schedule
    ways = ways_of(track, facility)
    people = track.populations.other if track.populations else ()
    free = (*track.other_specialties, *track.other_therapies, *people, track.level_as_published or "")
    cost, low = weekly_cost(track), hours_low(of)
    return {
        "id": track.id,
        "line": words.line,
        "name": words.name,
        "effort": words.effort,
        "when": list(words.when),
        "words": "; ".join(each for each in free if each).lower(),
        "timesDoubtful": int(are_times_doubtful(track, facility, TODAY)),
        "inPerson": int(not ways or not {"in-person", "hybrid"}.isdisjoint(ways)),
        "byVideo": int("virtual" in ways),
        "serves": list(track.serves_states or facility.serves_states) or None,
        "ages": ages_of(of),
        "accepting": accepting_of(of),
        "entry": (schedule.entry or "") if schedule else "",
        "nextStart": days(schedule.next_start) if schedule else -1,
        "costPerWeek": cost,
        "hoursLow": low,
    }


def ages_of(of: TrackFacts) -> dict[str, Any] | None:
    ages = of.track.ages
    if ages is None:
        return None
    beyond = ages.by_exception
    figures = {
        "minimum": ages.minimum,
        "maximum": ages.maximum,
        "exceptionMinimum": beyond.minimum if beyond else None,
        "exceptionMaximum": beyond.maximum if beyond else None,
    }
    return figures if any(figure is not None for figure in figures.values()) else None


def accepting_of(of: TrackFacts) -> dict[str, Any] | None:
    said = of.track.accepting
    if said is None or (said.status is None and said.wait_days is None):
        return None
    wait = said.wait_days
    return {
        "status": said.status or "",
        "waitMinimum": wait.minimum if wait else None,
        "waitMaximum": wait.maximum if wait else None,
        "asOf": days(said.as_of),
    }


def test_every_facility_comes_back_with_all_its_columns(index: dict[str, Any], loaded: Loaded) -> None:
    columns, entries = index["facilities"], offered(loaded)
    assert columns["count"] == len(entries)
    assert sorted(columns["path"]) == sorted(entries)
    for row, path in enumerate(columns["path"]):
        expected = facility_of(entries[path], loaded)
        assert {name: columns[name][row] for name in expected} == expected


def test_every_program_comes_back_with_all_its_columns(index: dict[str, Any], loaded: Loaded) -> None:
    columns = index["tracks"]
    assert columns["count"] == len(programs_of(index, loaded))
    for row, (entry, number) in enumerate(programs_of(index, loaded)):
        expected = track_of(entry, number, loaded)
        assert {name: columns[name][row] for name in expected} == expected


def programs_of(index: dict[str, Any], loaded: Loaded) -> list[tuple[Entry, int]]:
    """Entry and number of every program, in the order of the index."""
    facilities, entries = index["facilities"], offered(loaded)
    found = []
    for row, path in enumerate(facilities["path"]):
        first, after = facilities["firstTrack"][row : row + 2]
        assert index["tracks"]["facility"][first:after] == [row] * (after - first)
        found += [(entries[path], number) for number in range(after - first)]
        assert after - first == len(entries[path].facility.tracks)
    return found


def test_every_schedule_comes_back(index: dict[str, Any], loaded: Loaded) -> None:
    for row, (entry, number) in enumerate(programs_of(index, loaded)):
        place = index["tracks"]["schedule"][row]
        shape = shape_of_schedule(entry.facility.tracks[number])
        assert unordered(index["schedules"][place] if place >= 0 else None) == unordered(said(shape))


def said(shape: dict[str, Any] | None) -> dict[str, Any] | None:
    """The shape, or None where no fit depends on it."""
    if shape is None:
        return None
    phases = shape["phases"]
    own = any(track["groups"] for track in phases) or any(
        each["daysPerWeek"] != shape["daysPerWeek"] for each in phases
    )
    shape = {**shape, "phases": phases if own else []}
    return shape if any(shape.values()) else None


def unordered(value: Any) -> Any:
    """The same with lists of words in one order, whatever the record has; hours to the hundredth."""
    if isinstance(value, dict):
        return {key: unordered(each) for key, each in value.items()}
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return sorted(value)
    if isinstance(value, float) and math.isfinite(value):
        return round(value, 2)
    return [unordered(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("group", SEARCH_GROUPS, ids=lambda group: group.name)
def test_every_standing_comes_back(index: dict[str, Any], loaded: Loaded, group: Any) -> None:
    read = index["groups"][group.name]
    slugs = [term["slug"] for term in read["terms"]]
    assert slugs == [slug for slug in group.vocabulary.slugs if slug in slugs], "terms are in another order"
    for row, (entry, number) in enumerate(programs_of(index, loaded)):
        standing = read["standings"][read["of"][row]]
        expected = group.standing(Program(loaded.facts[entry.id].tracks[number], entry.facility, TODAY))
        maybe = [slug for slug in slugs if slug not in expected.yes] if expected.maybe_any else list(expected.maybe)
        assert [slugs[term] for term in standing["yes"]] == list(expected.yes)
        assert [slugs[term] for term in standing["maybe"]] == maybe
        assert [slugs[term] for term in standing["no"]] == list(expected.no)
        assert (standing["answered"], standing["closed"]) == (expected.answered, expected.closed)
    mentioned = {term for each in read["standings"] for name in ("yes", "maybe", "no") for term in each[name]}
    if group.name == "only":
        assert mentioned == set(range(len(slugs))), "a term occurs nowhere"
    else:
        assert slugs == [slug for slug in group.vocabulary.slugs if slug != "other"], "a term cannot be asked for"


def test_the_index_says_when_and_how_it_was_built(index: dict[str, Any]) -> None:
    assert (index["version"], index["builtOn"], index["acceptingDays"]) == (VERSION, TODAY.isoformat(), 14)


def test_the_same_records_give_the_same_bytes(loaded: Loaded) -> None:
    first, second = (
        search_index(loaded.directory, loaded.facts, index_row, today=TODAY, limits=LIMITS) for _ in range(2)
    )
    assert first == second
    assert list(first) == [PATH]
