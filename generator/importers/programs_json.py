"""Records from programs.json: facilities and programs gathered from public pages, with the pages.

Nothing is invented and nothing is lost: every value of the input stands somewhere in the record, in a key or
in words, and the account at the end says where. What a person had to read is in tables next to this module.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.importers.draft import Draft, Placed, facts_of, key_of
from generator.importers.programs_json_facility import add_facility, add_readings
from generator.importers.programs_json_sources import add_sources
from generator.importers.programs_json_track import add_track, settle_track
from generator.records.formatter import record_text
from generator.records.naming import slug_of
from generator.records.reader import read_facility

#: The day on which the collection was last compared with its pages.
COMPARED_ON = "2026-11-22"
_LONGEST_SLUG = 80
#: Keys that the importer fills by itself, because they are the same everywhere or follow from other keys.
_OWN_KEYS = frozenset(("schema_version", "sources.checked_on", "sources.supports", "verification.status"))


@dataclass(frozen=True, slots=True)
class KeyAccount:
    """What became of one key of the input: facts in and out, and how many stand at each key of a record."""

    facts_in: int
    facts_out: int
    went_to: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Import:
    """Records made of an input, as identifier (``oh/harbor-point``) and data; the account of its facts."""

    records: tuple[tuple[str, dict[str, Any]], ...]
    account: Mapping[str, KeyAccount]

    def report(self) -> str:
        """Return the account as text: a line for each key of the input, and under it where its facts went."""
        facts_in = sum(key.facts_in for key in self.account.values())
        facts_out = sum(key.facts_out for key in self.account.values())
        records = "1 record" if len(self.records) == 1 else f"{len(self.records)} records"
        lines = [f"{records}, {facts_in} facts in, {facts_out} facts out"]
        for name, key in sorted(self.account.items()):
            lines.append(f"{name}: {key.facts_in} in, {key.facts_out} out")
            lines += [f"    {count:5} -> {place}" for place, count in sorted(key.went_to.items())]
        return "\n".join(lines) + "\n"


def convert(programs: Iterable[Mapping[str, Any]], checked_on: str = COMPARED_ON) -> Import:
    """Return the records of ``programs``, the facilities of programs.json.

    ``checked_on`` is the day (2026-11-22) the pages were compared with the data. Raises Unaccounted when
    a fact would be lost or invented; LookupError, TypeError or AttributeError for input of another shape.
    """
    records: dict[str, dict[str, Any]] = {}
    books = _Books()
    for source in sorted(programs, key=lambda facility: str(facility["name"])):
        draft = _draft(source, checked_on)
        books.enter(source, draft.account(str(source["name"]), _OWN_KEYS))
        records[_identifier(draft.data, frozenset(records))] = draft.data
    return Import(tuple(sorted(records.items())), books.closed())


class _Books:
    """Adds up the accounts of all facilities."""

    def __init__(self) -> None:
        self._in: Counter[str] = Counter()
        self._out: Counter[str] = Counter()
        self._went_to: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def enter(self, source: Mapping[str, Any], placed: Iterable[Placed]) -> None:
        """Count the facts of one facility, and each fact once at every key it stands at."""
        self._in.update(fact.key for fact in facts_of(source))
        went_to = {(fact.path, fact.key, key_of(at)) for fact, at, _ in placed}
        self._out.update(key for _, key in {(path, key) for path, key, _ in went_to})
        for _, key, place in went_to:
            self._went_to[key][place] += 1

    def closed(self) -> dict[str, KeyAccount]:
        """Return the account of every key."""
        return {key: KeyAccount(self._in[key], self._out[key], dict(self._went_to[key])) for key in sorted(self._in)}


def _draft(source: Mapping[str, Any], checked_on: str) -> Draft:
    draft = Draft(source)
    draft.data["schema_version"] = 1
    add_facility(draft)
    for index in range(len(source["programs"])):
        add_track(draft, index)
    add_readings(draft)
    for index in range(len(source["programs"])):
        settle_track(draft, index)
    add_sources(draft, checked_on)
    draft.data["verification"] = {"status": "unverified"}
    return draft


def _identifier(data: Mapping[str, Any], taken: frozenset[str]) -> str:
    """Return ``<state>/<slug>``; where two facilities of a state have one name, the city goes with it."""
    address = data.get("address", {})
    folder = "virtual" if data.get("virtual_only") else str(address["state"]).lower()
    short = slug_of(data["name"])
    identifier = f"{folder}/{short}"
    return identifier if identifier not in taken else f"{identifier}-{slug_of(address['city'])}"


class NotImported(Exception):
    """The file holds something else, or a record made from it would not be read; the message says what."""


def import_programs_json(content: bytes, output: Path) -> tuple[Import, tuple[str, ...]]:
    """Write the records of a programs.json below ``output``; return them, and the files left alone.

    A file that exists and says something else is left as it is: somebody may have corrected it. Nothing is
    written unless every record reads without a problem. Raises NotImported, Unaccounted, OSError.
    """
    try:
        programs = json.loads(content)
        made = convert(programs)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise NotImported(f"the file is not shaped like programs.json: {error!r}") from error
    texts = {f"{identifier}.yaml": record_text(data).encode("utf-8") for identifier, data in made.records}
    for name, text in texts.items():
        for problem in read_facility(name, text).problems:
            raise NotImported(f"{problem.path}:{problem.line}: {problem.field}: {problem.message}")
    kept = []
    for name, text in texts.items():
        path = output / name
        if path.exists() and path.read_bytes() != text:
            kept.append(name)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    return made, tuple(kept)
