"""How pages of the guide speak: the wordings of the rules for records, told where they stand."""

from __future__ import annotations

import pytest

from generator.problems import Problem, Severity
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import blocks_of
from generator.proofreading.wording import wording_problems


def told(body: str, *, body_line: int = 1) -> list[Problem]:
    page = GuideText("guide/choose/example.md", body, {}, body_line)
    return list(wording_problems(page, blocks_of(page)))


@pytest.mark.parametrize(
    ("text", "rule", "words", "column"),
    [
        ("Help for addicts.", "person-first-wording", "addicts", 10),
        ("He wants to **get** clean now.", "person-first-wording", "get clean", 15),
        ("- People who suffer from depression", "person-first-wording", "suffer from", 14),
        ("## Drug abuse", "person-first-wording", "Drug abuse", 4),
        ("| a | b |\n|---|---|\n| the elderly | x |", "person-first-wording", "the elderly", 3),
        ("It is [the *best*](a.md) program.", "superlatives", "the best", 8),
        ("A world-class team.", "superlatives", "world-class", 3),
    ],
)
def test_a_wording_is_told_where_it_stands(text: str, rule: str, words: str, column: int) -> None:
    (problem,) = told(text)
    assert (problem.rule, problem.column, problem.severity) == (rule, column, Severity.ERROR)
    assert f'"{words}"' in problem.message
    assert problem.tip


def test_a_wording_is_met_across_lines_and_every_time() -> None:
    assert [(each.line, each.column) for each in told("They stay\nclean. They stay clean.")] == [(1, 6), (2, 13)]


def test_the_front_matter_is_looked_at_too() -> None:
    (problem,) = told('---\ntitle: "For addicts"\nreviewed: 2026-11-22\n---\n\n# Top\n', body_line=5)
    assert (problem.line, problem.column) == (2, 13)


@pytest.mark.parametrize(
    "text",
    [
        'TIP 47, "Substance Abuse: Clinical Issues", and \u201cThe best care\u201d.',
        "Substance Abuse and Mental Health Services Administration (SAMHSA)",
        "The National Institute on Drug Abuse, the National Institute on Alcohol Abuse and Alcoholism.",
        "Alcoholics Anonymous and Adult Children of Alcoholics meet.",
        "Alcoholic drinks; a program that fits best; the best time to call.",
        "`addict` and <!-- addict --> [text](https://example.org/drug-abuse)",
    ],
)
def test_quotes_names_and_addresses_are_what_they_are(text: str) -> None:
    assert told(text) == []
