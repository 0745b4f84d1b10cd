"""An organization is written the same way in all its records.

Sites whose ``organization`` is the same text are shown together as siblings. Texts that differ only in
capitals, points, "The" or "Inc." are one organization to a reader, but two to a computer. The text that
most records use is taken as the right one.

Passes::

    # facilities/oh/harbor-point.yaml
    organization: Harbor Point Health
    ---
    # facilities/oh/harbor-point-north.yaml
    organization: Harbor Point Health

Fails::

    # facilities/oh/harbor-point.yaml
    organization: Harbor Point Health
    ---
    # facilities/oh/harbor-point-north.yaml
    organization: Harbor Point Health, Inc.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Directory, Entry
from generator.facts.facts import Facts
from generator.problems import FieldPath, Severity
from generator.rules.names import organization_key
from generator.rules.rule import DirectoryRule, Finding


def _check(directory: Directory, _facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in directory:
        for _path, name in _organizations_of(entry):
            spellings[organization_key(name)][name] += 1
    usual = {key: _usual(counts) for key, counts in spellings.items() if len(counts) > 1}
    for entry in directory:
        for path, name in _organizations_of(entry):
            right = usual.get(organization_key(name), name)
            if name != right:
                yield (
                    entry.id,
                    Finding(
                        path,
                        f'should be written as in other records, "{right}", but is "{name}"',
                        "use one text for one organization, in all its records",
                    ),
                )


def _organizations_of(entry: Entry) -> Iterator[tuple[FieldPath, str]]:
    if entry.facility.organization:
        yield ("organization",), entry.facility.organization
    for at, name in enumerate(entry.facility.parent_organizations):
        yield ("parent_organizations", at), name


def _usual(counts: Counter[str]) -> str:
    """Return the text that most records use; of equals the shortest, then the first in the alphabet."""
    return min(counts, key=lambda name: (-counts[name], len(name), name))


RULE = DirectoryRule("organization-near-miss", Severity.WARNING, _check)
