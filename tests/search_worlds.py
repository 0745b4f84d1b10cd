"""Directories to search, with the index of each, and the browser's own engine run over them by Node."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from benchmarks.records import write_records
from generator.config import Limits
from generator.exports.search_index import PATH, search_index
from generator.load import load_directory
from generator.records.cache import Cache
from generator.views.search.index_rows import index_row
from tests.node import ROOT, run_node
from tests.oracle.search_rows import World, world_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TODAY = date(2026, 11, 22)

#: What Node runs: the engine over every case, its answers in the shape of the oracle's.
SCRIPT = """
import { readFileSync } from "node:fs";
import { decodeIndex } from "./tests/js/decode_index.js";
import { createEngine } from "./site_theme/static/js/core/search.js";

const { index: written, date, cases } = JSON.parse(readFileSync(0, "utf8"));
const index = decodeIndex(written);
const engine = createEngine(index);
const { facilities } = index;
const today = Date.parse(date) / 86400000;
const found = ({ facility, miles, rows }) => ({
  path: facilities.path[facility],
  miles,
  rows: rows.map(({ track, level, levels }) => ({ index: track - facilities.firstTrack[facility], level, levels })),
});
const facet = ({ counts, unsaid }) => ({ counts: Object.fromEntries([...counts].filter((each) => each[1])), unsaid });
const answers = cases.map(({ query, place, home }) => {
  const at = place && { ...place, latitude: place.latitude ?? NaN, longitude: place.longitude ?? NaN };
  const { sections, facets } = engine.search(query, { place: at, today, date, home });
  const groups = Object.keys(index.groups).map((name) => [name, facet(facets(name))]);
  return {
    sections: sections.map((each) => ({ ...each, fits: each.fits.map(found), might: each.might.map(found) })),
    facets: Object.fromEntries(groups),
  };
});
console.log(JSON.stringify(answers));
"""


@dataclass(frozen=True)
class Searched:
    """A directory as the oracle sees it, and the index that a browser gets of it."""

    world: World
    index: bytes

    def engine_answers(self, cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return what the browser's engine answers to every case (query, place, home), in one process."""
        asked = json.dumps({"index": json.loads(self.index), "date": TODAY.isoformat(), "cases": cases})
        answers: list[dict[str, Any]] = json.loads(run_node(SCRIPT, asked))
        return answers


def real_records(folder: Path) -> Searched:
    """The records in ``facilities/``."""
    return _searched(ROOT / "facilities", folder)


def invented_records(folder: Path, count: int = 300) -> Searched:
    """``count`` generated records, and every record that must be accepted, whatever a problem there may be with it."""
    facilities = folder / "facilities"
    write_records(facilities, count)
    for path in sorted((ROOT / "tests" / "records" / "accept").rglob("*.yaml")):
        if path.name.endswith(".expected.yaml"):
            continue
        home = facilities / "oh"
        home.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, home)
    return _searched(facilities, folder)


def _searched(facilities: Path, folder: Path) -> Searched:
    folder.mkdir(parents=True, exist_ok=True)
    cache = Cache(folder / "records.sqlite")
    loaded = load_directory(facilities, TODAY, Limits(), cache=cache, progress=lambda *_: None)
    files = search_index(loaded.directory, loaded.facts, index_row, today=TODAY, limits=Limits())
    return Searched(world_of(loaded.directory, loaded.facts, TODAY), files[PATH])
