"""A file is named after its facility.

The file name should hold at least one word of the facility's name, of a former name or of its organization,
so that people find the record. Small words such as "the" and "of" do not count. After a rename the file
keeps its name: write the old name into ``former_names``.

Passes::

    # facilities/oh/old-harbor-clinic.yaml
    name: Lakeside Counseling
    former_names: [Old Harbor Clinic]

Fails::

    # facilities/oh/sunny-meadow.yaml
    name: Harbor Point Counseling
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.names import name_words
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    facility = entry.facility
    slug = entry.id.rpartition("/")[2]
    names = (facility.name, *facility.former_names, facility.organization or "")
    words = {word for name in names for word in name_words(name)}
    if words and words.isdisjoint(name_words(slug)):
        yield Finding(
            ("name",),
            f'should share a word with its file name "{slug}", but is "{facility.name}"',
            "correct the name; after a rename keep the file name and add the old name to former_names",
        )


RULE = RecordRule("name-and-path", Severity.WARNING, _check)
