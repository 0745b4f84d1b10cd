"""Harbor Point, an invented facility, and what rules find when parts of its record read otherwise."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import TYPE_CHECKING, Any

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.facility.model import Facility
from generator.facts.derive import derive_facts
from generator.records.cache import Cache
from generator.records.source import read_source
from generator.rules import RULES
from generator.rules.rule import DirectoryRule, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts.facts import Facts

TODAY = date(2026, 11, 22)
RULES_BY_ID = {rule.id: rule for rule in RULES}
_BETWEEN_RECORDS = "\n---\n"
_BASE = """
schema_version: 1
name: Harbor Point Counseling
address: {street: 12 Harbor Street, city: Columbus, state: OH, zip: "43004"}
tracks:
  - {id: evening-iop, name: Evening IOP, level_of_care: iop, focus: [mental-health]}
sources:
  - {url: "https://harbor-point.example.org/iop", checked_on: 2026-11-01, supports: [schedule]}
verification: {status: unverified}
"""


def directory_of(fragments: str) -> Directory:
    """Return the directory that fragments of records, divided by a line of three hyphens, stand for.

    A key of a fragment replaces that of Harbor Point's record; only the tracks are merged key by key. A first
    line such as ``# facilities/oh/harbor-point.yaml`` names the file.
    """
    parts = textwrap.dedent(fragments).strip("\n").split(_BETWEEN_RECORDS)
    return Directory.of(_entry(part, number) for number, part in enumerate(parts))


def _entry(fragment: str, number: int) -> Entry:
    first, *_ = fragment.splitlines()
    is_named = first.startswith("# facilities/")
    path = first.removeprefix("# ") if is_named else f"facilities/oh/harbor-point-{number}.yaml"
    facility = Facility.model_validate(_merged(fragment))
    return Entry(path.removeprefix("facilities/").removesuffix(".yaml"), path, facility, "")


def _merged(fragment: str) -> dict[str, Any]:
    base: dict[str, Any] = dict(read_source(_BASE.encode()).data)
    source = read_source(fragment.encode())
    known: list[dict[str, Any]] = base["tracks"]
    written = {key: source.data.get(key) for key, *deeper in filter(None, source.places) if not deeper}
    tracks: Any = written.pop("tracks", None) or known
    base["tracks"] = [{**known[at], **track} if at < len(known) else track for at, track in enumerate(tracks)]
    return {**base, **written}


def facts_of(directory: Directory) -> Facts:
    """Return the facts of a directory on the day of the tests."""
    return derive_facts(directory, TODAY, Limits(), Cache(None))


def found(rule_id: str, fragments: str) -> list[Finding]:
    """Return what one rule finds in records made from fragments, in order."""
    return [finding for _id, finding in _findings(RULES_BY_ID[rule_id], directory_of(fragments))]


def found_at(rule_id: str, fragments: str) -> list[str]:
    """Return the identifiers of the records in which one rule finds something, once for each finding."""
    return [facility_id for facility_id, _finding in _findings(RULES_BY_ID[rule_id], directory_of(fragments))]


def _findings(rule: Rule, directory: Directory) -> Iterator[tuple[str, Finding]]:
    facts = facts_of(directory)
    if isinstance(rule, DirectoryRule):
        yield from rule.check(directory, facts, TODAY)
        return
    for entry in directory:
        for finding in rule.check(entry, facts[entry.id], TODAY):
            yield entry.id, finding
