"""How a page of the guide speaks: people first, and no praise. The wordings are those of the rules for records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.problems import Problem
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import Block
from generator.rules import person_first_wording, superlatives
from generator.rules.phrases import Phrase

#: What is quoted is what somebody else calls it, and names are what they are.
_NAMES = re.compile(
    r'"[^"]*"|\u201c[^\u201d]*\u201d'
    r"|Substance Abuse and Mental Health Services Administration"
    r"|National Institute on (?:Drug Abuse|Alcohol Abuse and Alcoholism)"
    r"|Adult Children of Alcoholics|Alcoholics Anonymous|[A-Z]\w+ Addicts Anonymous"
)
#: By rule: its wordings, what a text with one of them must do, and what goes before the advice.
_RULES: tuple[tuple[str, Sequence[Phrase], str, str], ...] = (
    ("person-first-wording", person_first_wording.PHRASES, "must put people first, but says", "write: "),
    ("superlatives", superlatives.PHRASES, "must say what is there, but praises:", ""),
)


def wording_problems(page: GuideText, blocks: Iterable[Block]) -> Iterator[Problem]:
    """Give every wording of a page that its readers should not meet, except within quotes and names."""
    for block in blocks:
        names = [found.span() for found in _NAMES.finditer(block.text)]
        for rule, phrases, must, before in _RULES:
            for phrase in phrases:
                for found in phrase.pattern.finditer(block.text):
                    if any(start <= found.start() and found.end() <= end for start, end in names):
                        continue
                    offset = block.offsets[found.start()]
                    yield page.problem(offset, rule, f'{must} "{found[0]}"', tip=f"{before}{phrase.advice}")
