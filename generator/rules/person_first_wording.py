"""People come first, before what they live with.

Words such as "addict" or "clean" put a label on a person, and studies show that they change how people are
treated, even by professionals. Say what a person has or does instead. This is asked of what the record's
authors write; names, and what is quoted in ``as_published``, stay as they are, and so do the names of
well-known groups.

Passes::

    notes: [For people with a substance use disorder. Alcoholics Anonymous meets on site.]

Fails::

    notes: [A program for addicts and alcoholics.]

Fails::

    notes: [Everybody must give a clean urine sample.]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facts.facts import FacilityFacts
from generator.problems import Severity
from generator.rules.phrases import Phrase, phrases_in
from generator.rules.rule import Finding, RecordRule
from generator.rules.written import values_of

#: Names of groups and offices that hold such a word; they are what they are called.
_PROPER_NAMES = re.compile(
    r"Adult Children of Alcoholics|Alcoholics Anonymous|[A-Z]\w+ Addicts Anonymous"
    r"|Institute on (?:Drug|Alcohol) Abuse|(?:Drug|Substance|Alcohol) Abuse(?: and)?(?: [A-Z]\w+)+"
)

PHRASES = (
    Phrase.of("addict", r"\baddicts?\b", "person with a substance use disorder"),
    Phrase.of(
        "alcoholic",
        r"(?<!non-)\balcoholics?\b(?! (?:drinks?|beverages?|hepatitis|liver))",
        "person with an alcohol use disorder",
    ),
    Phrase.of("abuse", r"\b(?:substance|drug|alcohol|opioid|opiate|prescription drug) abuse\b", "substance use"),
    Phrase.of("abuser", r"\b(?:substance|drug|alcohol|opioid|opiate)[- ]abusers?\b", "person who uses substances"),
    Phrase.of("drug habit", r"\bdrug habits?\b", "substance use disorder"),
    Phrase.of("junk", r"\bjunk(?:ie|y|ies)\b", "person who uses drugs"),
    Phrase.of("clean", r"\b(?:stay|stays|staying|get|gets|getting|remain) clean\b", "not using substances"),
    Phrase.of(
        "clean",
        r"\bclean (?:and sober|time|urine|drug (?:test|screen)|date)\b",
        "negative test, or in recovery",
    ),
    Phrase.of("dirty", r"\bdirty (?:urine|drug|test|screen|needle)s?\b", "positive test; used needle"),
    Phrase.of("mentally ill", r"\bmentally ill\b", "person with a mental illness"),
    Phrase.of("schizophrenic", r"\bschizophrenics?\b", "person with schizophrenia"),
    Phrase.of("anorexic", r"\banorexics?\b", "person with anorexia"),
    Phrase.of("bulimic", r"\bbulimics?\b", "person with bulimia"),
    Phrase.of("bipolars", r"\bbipolars\b", "people with bipolar disorder"),
    Phrase.of("suffer", r"\bsuffer(?:s|ing|ed|ers?)? (?:from|with)\b", "have, or live with"),
    Phrase.of("sufferer", r"\bsufferers?\b", "person with the condition"),
    Phrase.of("commit", r"\bcommit(?:s|ted|ting)? suicide\b", "die by suicide"),
    Phrase.of("suicide", r"\b(?:failed|unsuccessful) suicide\b", "suicide attempt"),
    Phrase.of("bound", r"\bwheelchair[- ]bound\b", "person who uses a wheelchair"),
    Phrase.of("handicap", r"\bhandicap(?:s|ped)?\b", "accessible; person with a disability"),
    Phrase.of("retard", r"\b(?:mentally )?retard(?:ed|ation|s)?\b", "intellectual disability"),
    Phrase.of("special", r"\bspecial[- ]needs\b", "disability"),
    Phrase.of("homeless", r"\bthe homeless\b", "people without housing"),
    Phrase.of("the disabled", r"\bthe disabled\b", "people with disabilities"),
    Phrase.of("the elderly", r"\bthe elderly\b", "older adults"),
    Phrase.of("felon", r"\b(?:ex-?)?felons?\b", "person with a felony conviction"),
    Phrase.of("con", r"\bex-?con(?:vict)?s?\b", "person who was in prison"),
    Phrase.of("inmate", r"\binmates?\b", "person in jail or prison"),
    Phrase.of("crazy", r"\bcrazy\b", "leave it out, or say what is meant"),
    Phrase.of("insane", r"\binsane\b", "leave it out, or say what is meant"),
    Phrase.of("complian", r"\bnon-?complian(?:t|ce)\b", "not following the plan"),
)


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for met in phrases_in(values_of(entry.facility, "own_words"), PHRASES):
        if not met.phrase.pattern.search(_PROPER_NAMES.sub("", met.text)):
            continue
        yield Finding(
            met.path,
            f'should put people first, but says "{met.words}"',
            f"write: {met.phrase.advice}",
        )


RULE = RecordRule("person-first-wording", Severity.WARNING, _check)
