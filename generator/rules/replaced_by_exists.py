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

#: To look for the nearest of all identifiers takes a while, so that only so many wrong ones are told it.
_MOST_SUGGESTIONS = 20


def _check(directory: Directory, _facts: Facts, _today: date) -> Iterator[tuple[str, Finding]]:
    in_circles = _in_circles(directory)
    known = [entry.id for entry in directory]
    suggestions = 0
    for entry in directory:
        target = entry.facility.replaced_by
        if target is None:
            continue
        if target not in directory:
            suggestions += 1
            near = difflib.get_close_matches(target, known, n=1, cutoff=0.7) if suggestions <= _MOST_SUGGESTIONS else []
            tip = f'did you mean "{near[0]}"?' if near else "write the path below facilities/ without .yaml"
            yield (
                entry.id,
                Finding(("replaced_by",), f'must be a record of this directory, but is "{target}"', tip),
            )
        elif entry.id in in_circles:
            message = f'must lead to another facility, but "{target}" leads back to this one'
            yield (
                entry.id,
                Finding(("replaced_by",), message, "delete replaced_by of the facility that is open"),
            )


def _in_circles(directory: Directory) -> set[str]:
    """Return the facilities from which ``replaced_by`` leads back to themselves; each is looked at once."""
    found: set[str] = set()
    done: set[str] = set()
    for entry in directory:
        way: dict[str, int] = {}
        at: str | None = entry.id
        while at is not None and at in directory and at not in done and at not in way:
            way[at] = len(way)
            at = directory[at].facility.replaced_by
        if at in way:
            found.update(step for step, place in way.items() if place >= way[at])
        done.update(way)
    return found


RULE = DirectoryRule("replaced-by-exists", Severity.ERROR, _check)
