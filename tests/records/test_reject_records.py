"""Every reject record gives exactly the problems that are written down beside it.

``NAME.yaml`` is one record; a folder ``NAME`` is a small directory of records, for rules that look at paths
or at several records. ``NAME.expected`` holds the lines that ``iop check`` prints. Adding files adds a test.
"""

from __future__ import annotations

import re
import string
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.facts.derive import derive_facts
from generator.records import explain, refusals
from generator.records.cache import Cache
from generator.records.reader import read_facility
from generator.records.source import LONGEST_FILE
from generator.report import problem_text
from generator.rules import RULES
from generator.rules.judge import judge
from generator.rules.names import name_words

if TYPE_CHECKING:
    from generator.facility.model import Facility
    from generator.problems import Problem
    from generator.records.source import Places

TODAY = date(2026, 11, 22)
FOLDER = Path(__file__).parent / "reject"
EXPECTED = sorted(FOLDER.glob("*.expected"))
#: What the reader says in the words of the format itself rather than from a table.
WORDED_IN_PLACE = ("unknown-key", "missing-key", "term")


def _files_of(expected: Path) -> dict[str, Path]:
    """Return the record, or the records of the folder, that belong to a file of expected lines, as shown."""
    alone = expected.with_suffix(".yaml")
    if alone.exists():
        return {alone.name: alone}
    folder = expected.with_suffix("")
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.yaml"))}


def _id_of(shown: str, facility: Facility) -> str:
    """Return the identifier that a path gives; a record alone lies where it belongs."""
    if "/" in shown:
        return shown.removesuffix(".yaml")
    state = "virtual" if facility.virtual_only or not facility.address else facility.address.state.lower()
    return f"{state}/{'-'.join(name_words(facility.name))}"


def _problems_of(files: dict[str, bytes]) -> list[Problem]:
    problems: list[Problem] = []
    entries: list[Entry] = []
    places: dict[str, Places] = {}
    for shown, content in files.items():
        reading = read_facility(shown, content)
        problems += reading.problems
        if reading.facility is not None:
            entry = Entry(_id_of(shown, reading.facility), shown, reading.facility, "")
            entries.append(entry)
            places[entry.id] = reading.places
    directory = Directory.of(entries)
    facts = derive_facts(directory, TODAY, Limits(), Cache(None))
    return sorted((*problems, *judge(directory, facts, TODAY, lambda entry: places[entry.id])))


def _lines_of(files: dict[str, bytes]) -> str:
    return "".join(f"{problem_text(problem)}\n" for problem in _problems_of(files))


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.stem)
def test_a_reject_record_gives_the_problems_that_are_expected(expected: Path) -> None:
    files = {shown: path.read_bytes() for shown, path in _files_of(expected).items()}
    assert _lines_of(files) == expected.read_text(encoding="utf-8")


def test_a_file_that_is_too_large_is_refused_before_anything_else() -> None:
    assert _lines_of({"huge.yaml": b"&a [*a, *a]\n" + b"#" * LONGEST_FILE}) == (
        "huge.yaml:1:1: error: a record must be at most 65,536 bytes, but this file is larger\n"
        "    tip: keep what helps people choose; leave long texts on the facility's own site\n"
        "    [too-large]\n"
    )


def test_every_file_here_belongs_to_expected_lines() -> None:
    used = {path for expected in EXPECTED for path in _files_of(expected).values()}
    assert used == set(FOLDER.rglob("*.yaml"))
    assert all(expected.stat().st_size for expected in EXPECTED)


def _told() -> str:
    return "".join(expected.read_text(encoding="utf-8") for expected in EXPECTED)


@pytest.mark.parametrize("rule", [*(rule.id for rule in RULES), *WORDED_IN_PLACE])
def test_every_rule_has_a_reject_record(rule: str) -> None:
    assert f"\n    [{rule}]\n" in _told()


@pytest.mark.parametrize("kind", sorted(set(refusals.SENTENCES) - {"too-large"}))
def test_every_refusal_has_a_reject_record(kind: str) -> None:
    assert f"\n    [{kind}]\n" in _told()


@pytest.mark.parametrize("kind", sorted(explain.VALUE_SENTENCES))
def test_every_sentence_of_the_model_has_a_reject_record(kind: str) -> None:
    rule, message, tip = explain.VALUE_SENTENCES[kind]
    told = re.compile(rf" {_pattern(message)}\n    tip: {_pattern(tip)}\n    \[{rule}\]\n")
    assert told.search(_told())


def _pattern(template: str) -> str:
    parts = string.Formatter().parse(template)
    return "".join(re.escape(text) + (".*" if field is not None else "") for text, field, _spec, _how in parts)
