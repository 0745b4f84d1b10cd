"""From a folder of records to the directory, its facts and every problem: what ``check`` and ``build`` share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.facts.derive import derive_facts
from generator.facts.facts import Facts
from generator.messages import in_english
from generator.problems import Problem
from generator.records.cache import Cache
from generator.records.files import find_records
from generator.records.places import Places
from generator.records.readings import Progress, Record, read_records
from generator.rules.verdicts import judge_all


@dataclass(frozen=True, slots=True)
class Loaded:
    """The directory with its facts, every problem in order, and how many files had to be parsed."""

    directory: Directory
    facts: Facts
    problems: tuple[Problem, ...]
    parsed: int


def load_directory(folder: Path, today: date, limits: Limits, *, cache: Cache, progress: Progress) -> Loaded:
    """Return all records below ``folder``, what is worked out from them on ``today``, and every problem.

    A broken record is left out of the directory and named among the problems, which are told in English whatever
    the site speaks. Raises OSError when ``folder`` cannot be read.
    """
    files, misplaced = find_records(folder)
    with _nothing_to_collect(), in_english():
        readings = read_records(files, cache, progress)
        by_id = {record.file.id: record for record in readings.records}
        directory = Directory.of(_entry(record) for record in readings.records)
        facts = derive_facts(directory, today, limits, cache)

        def places_of(entry: Entry) -> Places:
            return by_id[entry.id].places

        judged = judge_all(directory, facts, today, places_of, cache, limits)
    cache.forget_unused()
    problems = tuple(sorted((*misplaced, *readings.problems, *judged)))
    return Loaded(directory, facts, problems, readings.parsed)


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Keep the garbage collector away from records, which stay: it would look through all of them again and again."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def _entry(record: Record) -> Entry:
    return Entry(record.file.id, record.file.shown, record.facility, record.digest)
