"""What is called "other" has a name.

``other`` is for payers and credential bodies that are not on the list yet. Without a name it says nothing.

Passes::

    insurance: {payers: [{payer: other, name: Harbor Mutual, accepted: yes}]}

Fails::

    insurance: {payers: [{payer: other, accepted: yes}]}

Fails::

    credentials: [{kind: license, body: other}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.insurances import payers_of
from generator.rules.rule import Finding, RecordRule

_OTHER = "other"


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, payer in payers_of(entry.facility):
        if payer.payer == _OTHER and payer.name is None:
            message = 'must come with a name when it is "other", but there is none'
            yield Finding((*path, "payer"), message, "add name: the payer's own name")
    for at, credential in enumerate(entry.facility.credentials):
        if credential.body == _OTHER and credential.name is None:
            message = 'must come with a name when it is "other", but there is none'
            yield Finding(("credentials", at, "body"), message, "add name: the body's own name")


RULE = RecordRule("other-has-name", Severity.ERROR, _check)
