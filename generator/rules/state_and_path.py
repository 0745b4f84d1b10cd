"""A record lies in the folder of its state.

The path of a record is its identifier and its address on the site, so it must tell the truth: the folder is
the state of the address in lower case, or ``virtual`` for a provider without any site.

Passes::

    # facilities/oh/harbor-point.yaml
    address: {state: OH}

Passes::

    # facilities/virtual/harbor-point-online.yaml
    name: Harbor Point Online
    address:
    virtual_only: yes

Fails::

    # facilities/oh/harbor-point.yaml
    address: {state: TX}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule

VIRTUAL_FOLDER = "virtual"


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    folder = entry.id.partition("/")[0]
    facility = entry.facility
    if facility.virtual_only:
        if folder != VIRTUAL_FOLDER:
            yield Finding(
                ("virtual_only",),
                f'must stand in a file in the folder "{VIRTUAL_FOLDER}" only, but this one is in "{folder}"',
                f"move the file to {VIRTUAL_FOLDER}/, or delete virtual_only if there is a place to go to",
            )
    elif facility.address and folder != facility.address.state.lower():
        state = facility.address.state
        yield Finding(
            ("address", "state"),
            f'must be that of the folder "{folder}", but is "{state}"',
            f"correct the state, or move the file to {state.lower()}/",
        )


RULE = RecordRule("state-and-path", Severity.ERROR, _check)
