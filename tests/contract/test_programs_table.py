"""The table of all programs: what pages say, the same from the build and from a browser, and no formula in it."""

from __future__ import annotations

import csv
import io
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks.records import write_records
from generator.config import Config, Limits
from generator.exports.program_facts import facts_file, facts_list, shares_of
from generator.exports.programs_csv import FIRST_COLUMNS, LAST_COLUMN, csv_field, programs_table
from generator.load import Loaded, load_directory
from generator.records.cache import Cache
from generator.views import urls
from generator.views.fact_kinds import FACT_KINDS
from generator.views.page import Setting
from generator.views.search.fact_rows import fact_rows
from generator.views.search.index_rows import index_row
from generator.views.search.words_facts import facts_words
from tests.hostile_texts import BROKEN, HOSTILE, hostile_directory
from tests.invented_site import ROOT, TODAY, accepted_records, build, files_of, make_directory
from tests.node import run_node

BASE = "https://example.org/iop"
KINDS = tuple(key for key, kind in FACT_KINDS.items() if not kind.is_of_step)
#: Reads the files of facts as the search page does, and writes the table of all that is in them.
SCRIPT = """
import { readFileSync } from "node:fs";
import { createFactsFiles } from "./site_theme/static/js/components/facts_files.js";
import { csvHeader, csvRow } from "./site_theme/static/js/core/csv.js";
import { createWords } from "./site_theme/static/js/core/words.js";
globalThis.window = {};
const { files, keys, words } = JSON.parse(readFileSync(0, "utf8"));
const facts = createFactsFiles({ root: "../", readJson: async (address) => files[address.replace("../", "")] });
const { say } = createWords(words, "en");
const kinds = await facts.kinds();
const programs = [...(await facts.load(keys)).values()];
console.log(JSON.stringify([csvHeader(kinds), ...programs.map((program) => csvRow(program, kinds, say))]));
"""


def loaded_from(folder: Path) -> Loaded:
    return load_directory(folder, TODAY, Limits(), cache=Cache(None), progress=lambda *_: None)


@pytest.fixture(scope="module", params=["real", "accepted", "invented", "hostile"])
def loaded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("directory")
    if request.param == "real":
        return loaded_from(ROOT / "facilities")
    if request.param == "accepted":
        return loaded_from(make_directory(folder, accepted_records()).facilities)
    if request.param == "hostile":
        return hostile_directory(TODAY)
    write_records(folder / "facilities", 300)
    return loaded_from(folder / "facilities")


@pytest.fixture(scope="module")
def files(loaded: Loaded) -> dict[str, bytes]:
    """The files of facts by their path."""
    setting = Setting(Config(ROOT, base_url=BASE), TODAY)
    facts_of = partial(fact_rows, setting=setting)
    shares = tuple(shares_of(loaded.directory))
    made = {
        f"{urls.FACTS_FOLDER}{number}.json": facts_file(
            share, loaded.facts, index_row, facts_of, today=TODAY, limits=Limits(), base_url=BASE
        )
        for number, share in enumerate(shares, 1)
    }
    return {urls.FACTS: facts_list(shares, KINDS), **made}


@pytest.fixture(scope="module")
def table(files: dict[str, bytes]) -> bytes:
    made = [content for path, content in files.items() if path != urls.FACTS]
    return b"".join(programs_table(made, KINDS, page_of))


def page_of(facility_id: str) -> str:
    return urls.canonical(BASE, urls.facility_path(facility_id))


def rows_of(table: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), strict=True))


def test_a_browser_writes_the_same_bytes(loaded: Loaded, files: dict[str, bytes], table: bytes) -> None:
    keys = [f"{entry.id}.{track.id}" for entry in loaded.directory for track in entry.facility.tracks]
    given = {path: json.loads(content) for path, content in files.items()}
    written = json.loads(run_node(SCRIPT, json.dumps({"files": given, "keys": keys, "words": facts_words()})))
    lines = table.decode().split("\r\n")
    assert lines.pop() == ""
    assert len(written) == len(keys) + 1
    for here, there in zip(lines, written, strict=True):
        assert f"{here}\r\n" == there


def test_a_browser_writes_any_text_as_the_build_does() -> None:
    texts = (*HOSTILE, *BROKEN)
    script = """
    import { readFileSync } from "node:fs";
    import { csvField } from "./site_theme/static/js/core/csv.js";
    console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(csvField)));
    """
    written = json.loads(run_node(script, json.dumps(texts)))
    assert written == [csv_field(text) for text in texts]
    for field in written:
        [[read]] = csv.reader([field], strict=True)
        assert not read.strip().startswith(("=", "+", "-", "@"))


def test_every_program_has_a_row_and_every_fact_a_column(loaded: Loaded, table: bytes) -> None:
    rows = rows_of(table)
    assert list(rows[0]) == [*FIRST_COLUMNS, *KINDS, LAST_COLUMN]
    programs = [(entry, track) for entry in loaded.directory for track in entry.facility.tracks]
    assert [(row["facility_id"], row["program_id"]) for row in rows] == [(entry.id, of.id) for entry, of in programs]
    for row, (entry, _track) in zip(rows, programs, strict=True):
        checked_on = loaded.facts[entry.id].freshness.checked_on
        assert row[LAST_COLUMN] == (checked_on.isoformat() if checked_on else "")
        assert row["page"] == f"{BASE}/{urls.facility_path(entry.id)}"


def test_a_field_says_what_the_page_says(loaded: Loaded, table: bytes) -> None:
    setting = Setting(Config(ROOT, base_url=BASE), TODAY)
    rows = iter(rows_of(table))
    for entry in loaded.directory:
        for said in fact_rows(entry, loaded.facts[entry.id], setting):
            row = next(rows)
            for key in KINDS:
                if key not in said.facts:
                    assert row[key] == ""
                    continue
                fact = said.facts[key]
                assert row[key] != ""
                assert ("not stated" in row[key]) or fact.is_stated
                for text in (*fact.lines, *fact.items, *fact.notes):
                    assert " ".join(text.splitlines()) in " ".join(row[key].splitlines())


def test_no_field_begins_like_a_formula(table: bytes) -> None:
    for row in rows_of(table):
        for field in row.values():
            assert not field.strip().startswith(("=", "+", "-", "@")), field
            assert not field.startswith(("\t", "\r")), field
            assert "\n" not in field
            assert "\r" not in field


def test_spreadsheets_know_the_file_for_utf8_with_lines_as_the_standard_says(table: bytes) -> None:
    assert table.startswith(b'\xef\xbb\xbf"facility_id"')
    assert table.count(b"\r\n") == table.count(b"\n") == table.count(b"\r")


def test_one_changed_record_makes_one_file_of_facts_anew(tmp_path: Path) -> None:
    config = make_directory(tmp_path, [])
    write_records(config.facilities, 200)
    build(config)
    before = files_of(config.output)
    facts = {path for path in before if path.startswith(urls.FACTS_FOLDER)}
    assert len(facts) > 1
    record = min(config.facilities.rglob("*.yaml"))
    record.write_text(record.read_text("utf-8").replace("by the parking lot", "by the entrance"), encoding="utf-8")
    build(config)
    after = files_of(config.output)
    assert [path for path in facts if before[path] != after[path]] == [f"{urls.FACTS_FOLDER}1.json"]
    assert before[urls.FACTS] == after[urls.FACTS]
    changed, was = (rows_of(each[urls.PROGRAMS_TABLE]) for each in (after, before))
    different = [row["facility_id"] for row, old in zip(changed, was, strict=True) if row != old]
    assert set(different) == {f"{record.parent.name}/{record.stem}"}
    fresh = make_again(config)
    assert {path: fresh[path] for path in (*facts, urls.PROGRAMS_TABLE)} == {
        path: after[path] for path in (*facts, urls.PROGRAMS_TABLE)
    }


def make_again(config: Config) -> dict[str, bytes]:
    """The site from records alone."""
    for folder in (config.output, config.cache):
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
    build(config)
    return files_of(config.output)


def test_a_directory_without_facilities_has_a_table_without_rows() -> None:
    table = b"".join(programs_table([], ("focus",), page_of))
    assert (
        table.decode("utf-8-sig")
        == '"facility_id","program_id","facility_name","program_name","page","focus","read_on"\r\n'
    )
    assert json.loads(facts_list([], ("focus",)))["files"] == []


def test_scripts_know_where_the_files_lie() -> None:
    script = (ROOT / "site_theme" / "static" / "js" / "components" / "facts_files.js").read_text("utf-8")
    known: dict[str, Any] = {"FACTS_LIST": urls.FACTS, "FACTS_FOLDER": urls.FACTS_FOLDER}
    for name, path in known.items():
        assert f'const {name} = "{path}";' in script
