"""A record praises nobody.

"Leading", "world-class" and "the best" tell a family nothing that it could compare. A directory that
repeats them sounds like an advertisement. Write what is there instead. Names, and what is quoted in
``as_published``, stay as they are; names of groups and phases are ours, so they are looked at too.

Passes::

    notes: [Two psychiatrists are on site on weekdays.]

Fails::

    notes: [A leading provider with world-class therapists.]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.phrases import Phrase, phrases_in
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import groups_of, schedules_of
from generator.rules.written import values_of

_TIP = "write what is there, without praise"
_WHO = "provider|program|center|clinic|facility|hospital|experts?|specialists?|therapists?|team|treatment|care"

PHRASES = tuple(
    Phrase.of(part, pattern, _TIP)
    for part, pattern in (
        (
            "best",
            r"\b(?:the|nation'?s|country'?s|state'?s|very) best\b(?! (?:interests?|time|way|fit|option)\b)",
        ),
        ("leading", rf"\b(?:a|the|nation'?s|region'?s|area'?s|world'?s) leading (?:\w+ )?(?:{_WHO}|edge)\b"),
        ("premier", r"\bpremiere?\b"),
        ("class", r"\b(?:world|first)[- ]class\b"),
        ("rated", r"\b(?:top|highest|highly)[- ]rated\b"),
        ("award", r"\baward[- ]winning\b"),
        ("#1", r"#1\b"),
        ("number one", r"\bnumber one\b"),
        ("art", r"\bstate[- ]of[- ]the[- ]art\b"),
        ("edge", r"\bcutting[- ]edge\b"),
        ("renowned", r"\b(?:\w+ly[- ])?renowned\b"),
        ("unmatched", r"\bunmatched\b"),
        ("unparalleled", r"\bunparalleled\b"),
        ("finest", r"\bfinest\b"),
        ("second to none", r"\bsecond to none\b"),
        ("amazing", r"\bamazing\b"),
        ("exceptional", r"\bexceptional (?:care|service|staff|treatment|team|results|outcomes)\b"),
        ("luxur", r"\bluxur(?:y|ious)\b"),
    )
)


def _own_names(facility: Facility) -> Iterator[tuple[FieldPath, str]]:
    for path, _track, group in groups_of(facility):
        if group.name:
            yield (*path, "name"), group.name
    for path, _track, schedule in schedules_of(facility):
        for step, phase in enumerate(schedule.phases):
            yield (*path, "phases", step, "name"), phase.name


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    texts = (*values_of(entry.facility, "own_words"), *_own_names(entry.facility))
    for met in phrases_in(texts, PHRASES):
        yield Finding(met.path, f'should say what is there, but praises: "{met.words}"', met.phrase.advice)


RULE = RecordRule("superlatives", Severity.WARNING, _check)
