"""Judging with a memory: what the rules found in an unchanged record, on the same day, they would find again."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import asdict
from datetime import date

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.facts.facts import Facts
from generator.problems import Problem, Severity
from generator.records.cache import Cache, code_digest, digest_of
from generator.rules import RULES
from generator.rules.judge import PlacesOf, judge
from generator.rules.rule import DirectoryRule, RecordRule
from generator.workers import in_parallel

_OF_RECORDS = tuple(rule for rule in RULES if isinstance(rule, RecordRule))
#: Records that one process judges at a time, and from how many such groups on other processes pay.
_TOGETHER, _MANY = 50, 10
_OF_DIRECTORY = tuple(rule for rule in RULES if isinstance(rule, DirectoryRule))


def judge_all(  # noqa: PLR0917 - what rules look at, and where the answers are kept
    directory: Directory, facts: Facts, today: date, places_of: PlacesOf, cache: Cache, limits: Limits
) -> tuple[Problem, ...]:
    """Return what all rules find, sorted by file and place; rules of one record run only on news.

    Rules that compare records always run. ``places_of`` is asked only for records with a finding of this run.
    """
    keys = {entry.id: _key(entry, today, limits) for entry in directory}
    known = dict(cache.get(keys.values()))
    news = [entry for entry in directory if keys[entry.id] not in known]
    groups = [Directory.of(news[start : start + _TOGETHER]) for start in range(0, len(news), _TOGETHER)]

    def judge_group(group: Directory) -> tuple[Problem, ...]:
        return judge(group, facts, today, places_of, rules=_OF_RECORDS)

    found = [problem for problems in in_parallel(judge_group, groups, worth_it=_MANY) for problem in problems]
    by_path: dict[str, list[Problem]] = defaultdict(list)
    for problem in found:
        by_path[problem.path].append(problem)
    cache.put({keys[entry.id]: _as_bytes(by_path.get(entry.path, [])) for entry in news})
    remembered = [problem for value in known.values() for problem in _from_bytes(value)]
    compared = judge(directory, facts, today, places_of, rules=_OF_DIRECTORY)
    return tuple(sorted((*remembered, *found, *compared)))


def _key(entry: Entry, today: date, limits: Limits) -> str:
    code = code_digest("rules", "facts", "facility", "directory", "records", "problems.py")
    return digest_of("verdict", code, entry.digest, entry.id, entry.path, today.isoformat(), repr(limits))


def _as_bytes(problems: list[Problem]) -> bytes:
    rows = [{**asdict(problem), "severity": problem.severity.value} for problem in problems]
    return json.dumps(rows, separators=(",", ":")).encode()


def _from_bytes(value: bytes) -> list[Problem]:
    return [Problem(**{**row, "severity": Severity(row["severity"])}) for row in json.loads(value)]
