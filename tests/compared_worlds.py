"""Programs side by side as a page has them ready, and as a browser draws them, for tests."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import yaml

from benchmarks.records import write_records
from generator.config import Config
from generator.exports.program_facts import facts_file
from generator.load import load_directory
from generator.records.cache import Cache
from generator.views.comparison.program import ComparedPrograms
from generator.views.comparison.sections import sections_for_scripts
from generator.views.comparison.view import ComparisonView, comparison_view
from generator.views.page import Setting
from generator.views.program_key import program_key
from generator.views.search.all_words import words_of
from generator.views.search.fact_rows import fact_rows
from generator.views.search.index_rows import index_row
from tests.compare_site import facilities
from tests.invented_site import TODAY, accepted_records
from tests.node import ROOT, run_node
from tests.rendering import environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.directory.directory import Directory, Entry
    from generator.facts.facts import Facts, TrackFacts

Keys = tuple[str, ...]

#: What Node runs: the components over every comparison that is asked for.
SCRIPT = """
import { readFileSync } from "node:fs";
import { drawOnNothing, htmlOf } from "./tests/js/drawn_html.js";
import { comparisonParts } from "./site_theme/static/js/components/comparison_table.js";
import { stepsOfFacts } from "./site_theme/static/js/core/program_facts.js";
import { createWords } from "./site_theme/static/js/core/words.js";

const { file, first, words, sections, comparisons } = JSON.parse(readFileSync(0, "utf8"));
const steps = stepsOfFacts(file, first);
let step = steps.next();
while (!step.done) step = steps.next();
const { programs } = step.value;
drawOnNothing();
const view = { ...createWords(words, "en"), sections, root: "../", free: null, extraRows: [] };
const drawn = comparisons.map((keys) => htmlOf(...comparisonParts(keys.map((key) => programs.get(key)), view)));
console.log(JSON.stringify(drawn));
"""


@dataclass(frozen=True)
class ComparedWorld:
    """A directory, its facts, and the file of facts that a browser gets of it."""

    directory: Directory
    facts: Facts
    setting: Setting
    file: bytes

    @property
    def programs(self) -> dict[str, tuple[Entry, TrackFacts]]:
        """Every program by its key."""
        return {
            program_key(entry.id, of.track.id): (entry, of)
            for entry in self.directory
            for of in self.facts[entry.id].tracks
        }

    def view(self, keys: Keys) -> ComparisonView:
        """Return these programs side by side for a page one folder below the top."""
        made = ComparedPrograms(self.facts, self.setting)
        return comparison_view([made.program(*self.programs[key]) for key in keys], "../")

    def html(self, view: ComparisonView) -> str:
        """Return what a page shows of ``view``."""
        module: Any = environment().get_template("components/comparison.html").make_module()
        return str(module.comparison(view))

    def drawn(self, comparisons: Sequence[Keys]) -> list[str]:
        """Return the HTML that a browser draws for each of the comparisons, in one process."""
        asked = {
            "file": json.loads(self.file),
            "first": min(entry.id for entry in self.directory),
            "words": words_of("clock", "compare", "form", "results"),
            "sections": sections_for_scripts(),
            "comparisons": comparisons,
        }
        drawn: list[str] = json.loads(run_node(SCRIPT, json.dumps(asked)))
        return drawn


def real_world(folder: Path) -> ComparedWorld:
    """The records in ``facilities/``."""
    return world_of(ROOT / "facilities", folder)


def invented_world(folder: Path, count: int = 60) -> ComparedWorld:
    """The invented records that are made to be compared, those that must be accepted, and ``count`` generated ones."""
    records = folder / "facilities"
    write_records(records, count)
    for name, data in facilities().items():
        home = records / ("virtual" if data.get("virtual_only") else data["address"]["state"].lower())
        home.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(json.loads(json.dumps(data)), sort_keys=False, allow_unicode=True)
        (home / f"{name}.yaml").write_text(text, encoding="utf-8")
    (records / "oh").mkdir(parents=True, exist_ok=True)
    for path in accepted_records():
        shutil.copy(path, records / "oh")
    return world_of(records, folder)


def world_of(records: Path, folder: Path) -> ComparedWorld:
    """The records in a folder; the cache lies in another one."""
    setting = Setting(Config(ROOT), TODAY)
    cache = Cache(folder / "records.sqlite")
    loaded = load_directory(records, TODAY, setting.config.limits, cache=cache, progress=lambda *_: None)
    file = facts_file(
        loaded.directory.entries,
        loaded.facts,
        index_row,
        partial(fact_rows, setting=setting),
        today=TODAY,
        limits=setting.config.limits,
        base_url="",
    )
    return ComparedWorld(loaded.directory, loaded.facts, setting, file)


class _TokenReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tokens: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = "".join(f' {name}="{" ".join((value or "").split())}"' for name, value in sorted(attrs))
        self.tokens.append(f"<{tag}{said}>")

    def handle_endtag(self, tag: str) -> None:
        self.tokens.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if data.strip() and self.tokens and not self.tokens[-1].startswith("<"):
            self.tokens[-1] += data
        elif data.strip():
            self.tokens.append(" ".join(data.split()))


def tokens_of(html: str) -> list[str]:
    """Return the tags of HTML with their attributes, and its texts; space between them says nothing."""
    reader = _TokenReader()
    reader.feed(html)
    return reader.tokens
