"""A record tells no one's story.

What people tell about themselves, or what is told about them, can be recognized by those who know them, and
praise says nothing about whether a program fits. So a record holds no testimonials, no stories, no names of
patients, no quotes with a name, no stars and no ratings, in any of its texts.

Passes::

    notes: [Former participants may join an alumni group.]

Fails::

    notes: ['"This place is like a second home" - Jamie R.']

Fails::

    notes: [I was lost when they took me in.]

Fails::

    notes: [Rated 4.8 stars by families.]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.phrases import Phrase, phrases_in
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

_VERBS = (
    "am|was|had|have|got|went|came|felt|feel|found|find|thought|think|could|did|didn't|never|can't|lost|started"
    "|finally|love|loved|recommend|learned|struggled|needed|wanted|owe|know|knew|highly"
)
_NEAR_ONES = (
    "life|son|daughter|husband|wife|mother|father|mom|dad|family|recovery|story|addiction|child|children|kids"
    "|therapist|counselor|brother|sister|experience|marriage|sobriety|depression|anxiety"
)
_STORY = "leave it out: what people say about themselves or about the place does not belong into a record"
_RATING = "leave it out: ratings and reviews do not belong into a record"
_NAME = "leave out the person; say only what the program offers"

PHRASES = (
    *(
        Phrase.of(part, rf"(?:\bI (?:{_VERBS})|\bI['\u2019](?:m|ve|d|ll))\b", _STORY, any_case=False)
        for part in (" i ", '"i ', "\u201ci ", "i'", "i\u2019")
    ),
    Phrase.of("my ", rf"\bmy (?:{_NEAR_ONES})\b", _STORY),
    Phrase.of("ed me", r"\b(?:saved|helped|taught|changed|showed|welcomed) me\b", _STORY),
    Phrase.of("ed my", r"\b(?:saved|changed) (?:my|our|his|her|their) (?:life|lives)\b", _STORY),
    Phrase.of("testimonial", r"\btestimonials?\b", _STORY),
    Phrase.of("success stor", r"\bsuccess stor(?:y|ies)\b", _STORY),
    Phrase.of("not ", r"\bnot (?:his|her|their) real name\b", _NAME),
    Phrase.of("star", r"\b(?:[1-5](?:\.\d)?|one|two|three|four|five)(?: out of (?:5|five))?[- ]stars?\b", _RATING),
    Phrase.of("\u2605", "\u2605", _RATING),
    Phrase.of("\u2b50", "\u2b50", _RATING),
    Phrase.of("out of 5", r"\b\d(?:\.\d)? out of 5\b", _RATING),
    Phrase.of("review", r"\b(?:google|yelp|facebook|online|patient|client|five-star|rave) reviews?\b", _RATING),
    Phrase.of('"', r'"[^"]{12,}"\s*,?\s*(?:-{1,2}|\u2013|\u2014|said|says|by)\s*[A-Z][a-z]+', _NAME, any_case=False),
    Phrase.of(
        "\u201d",
        "\u201c[^\u201d]{12,}\u201d\\s*,?\\s*(?:-{1,2}|\u2013|\u2014|said|says|by)\\s*[A-Z][a-z]+",
        _NAME,
        any_case=False,
    ),
    Phrase.of(
        ",",
        r"\b[A-Z][a-z]+(?: [A-Z]\.?)?, (?:age |aged )?\d{2},? (?:who|was|had|came|is|a|of)\b",
        _NAME,
        any_case=False,
    ),
)


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    told: set[tuple[str | int, ...]] = set()
    for met in phrases_in(values_of(entry.facility, "text"), PHRASES):
        if met.path not in told:
            told.add(met.path)
            message = f'may be a personal story or a rating: it says "{met.words}"'
            yield Finding(met.path, message, met.phrase.advice)


RULE = RecordRule("possible-personal-story", Severity.WARNING, _check)
