"""What has a term of its own is not hidden in words.

``other_therapies``, ``other_specialties`` and ``populations.other`` are for what no term exists yet, and so
are payers and credential bodies called ``other``. No filter finds what stands there, so words that a list
already knows, as a term or as other words for one, belong into the list.

Passes::

    tracks:
      - therapies: [dbt]
        other_therapies: [sandplay with model boats]

Fails::

    tracks:
      - other_therapies: [Dialectical Behavior Therapy]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.vocabulary import Vocabulary
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.insurances import payers_of
from generator.rules.rule import Finding, RecordRule

_VOCABULARIES = {
    vocabulary.name: vocabulary
    for vocabulary in (
        terms.THERAPIES,
        terms.SPECIALTIES,
        terms.POPULATIONS,
        terms.PAYERS,
        terms.CREDENTIAL_BODIES,
    )
}


def _folded(words: str) -> str:
    return " ".join(words.lower().replace("-", " ").replace("_", " ").split()).rstrip(".")


@cache
def _spellings(name: str) -> dict[str, str]:
    """Return every spelling that a vocabulary knows, folded, with its term."""
    return {
        _folded(spelling): term.slug
        for term in _VOCABULARIES[name]
        for spelling in (*term.synonyms, term.label, term.slug)
        if term.slug != "other"
    }


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, words, vocabulary, key in _in_words(entry):
        slug = _spellings(vocabulary.name).get(_folded(words))
        if slug:
            yield Finding(
                path,
                f'should hold what has no term, but "{words}" is "{slug}" of the list {vocabulary.title}',
                f"write {slug} in {key}, and delete the words here",
            )


def _in_words(entry: Entry) -> Iterator[tuple[FieldPath, str, Vocabulary, str]]:
    """Give the words that stand outside the lists: place, words, the list that might know them, its key."""
    facility = entry.facility
    for at, credential in enumerate(facility.credentials):
        if credential.body == "other" and credential.name:
            yield ("credentials", at, "name"), credential.name, terms.CREDENTIAL_BODIES, "body"
    for path, payer in payers_of(facility):
        if payer.payer == "other" and payer.name:
            yield (*path, "name"), payer.name, terms.PAYERS, "payer"
    for index, track in enumerate(facility.tracks):
        for at, words in enumerate(track.other_therapies):
            yield ("tracks", index, "other_therapies", at), words, terms.THERAPIES, "therapies"
        for at, words in enumerate(track.other_specialties):
            yield ("tracks", index, "other_specialties", at), words, terms.SPECIALTIES, "specialties"
        for at, words in enumerate(track.populations.other if track.populations else ()):
            yield (
                ("tracks", index, "populations", "other", at),
                words,
                terms.POPULATIONS,
                "populations.serves",
            )


RULE = RecordRule("vocabulary-near-miss", Severity.WARNING, _check)
