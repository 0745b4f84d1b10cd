"""The facility that took a place exists.

``replaced_by`` leads people from a closed facility on to another one. It names that record by its path
below ``facilities/`` without ``.yaml``; the record must be there, and must not lead back.

Passes::

    # facilities/oh/harbor-point.yaml
    status: closed
    closed_on: 2026-05
    replaced_by: oh/lakeside
    ---
    # facilities/oh/lakeside.yaml
    name: Lakeside Counseling

Fails::

    # facilities/oh/harbor-point.yaml
    status: closed
    closed_on: 2026-05
    replaced_by: oh/lakeside
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Directory
from generator.facts.facts import Facts
from generator.problems import Severity
from generator.rules.rule import DirectoryRule, Finding


def _check(directory: Directory, _facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    for entry in directory:
        target = entry.facility.replaced_by
        if target is None:
            continue
        if target not in directory:
            near = difflib.get_close_matches(target, [other.id for other in directory], n=1, cutoff=0.7)
            tip = f'did you mean "{near[0]}"?' if near else "write the path below facilities/ without .yaml"
            yield (
                entry.id,
                Finding(("replaced_by",), f'must be a record of this directory, but is "{target}"', tip),
            )
        elif _leads_back(directory, entry.id):
            message = f'must lead to another facility, but "{target}" leads back to this one'
            yield (
                entry.id,
                Finding(("replaced_by",), message, "delete replaced_by of the facility that is open"),
            )


def _leads_back(directory: Directory, start: str) -> bool:
    seen: set[str] = set()
    at: str | None = directory[start].facility.replaced_by
    while at is not None and at in directory and at not in seen:
        if at == start:
            return True
        seen.add(at)
        at = directory[at].facility.replaced_by
    return False


RULE = DirectoryRule("replaced-by-exists", Severity.ERROR, _check)
