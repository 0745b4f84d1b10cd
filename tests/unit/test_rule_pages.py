"""Every rule has a page, and what a page says passes or fails does so."""

from __future__ import annotations

import pytest

from generator.problems import Severity
from generator.records.refusals import SENTENCES
from generator.rules import RULES
from generator.rules.pages import rule_page, rules_page
from generator.rules.rule import Rule
from tests.unit.rules.harbor_point import found


def _snippets(kind: str) -> list[object]:
    return [
        pytest.param(rule.id, snippet, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, snippet in enumerate(getattr(rule_page(rule), kind))
    ]


@pytest.mark.parametrize(("rule_id", "snippet"), _snippets("passes"))
def test_what_a_page_says_passes_does_pass(rule_id: str, snippet: str) -> None:
    assert found(rule_id, snippet) == []


@pytest.mark.parametrize(("rule_id", "snippet"), _snippets("fails"))
def test_what_a_page_says_fails_is_found(rule_id: str, snippet: str) -> None:
    assert found(rule_id, snippet)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_page_has_a_title_a_reason_and_both_kinds_of_snippet(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.title.endswith(".")
    assert "\n" not in page.title
    assert page.paragraphs
    assert page.passes
    assert page.fails


def test_the_page_of_all_rules_names_each_with_its_severity() -> None:
    text = rules_page()
    for rule in RULES:
        section = text.split(f"### {rule.id}\n")[1].split("\n### ")[0]
        assert rule_page(rule).title in section
        assert {Severity.ERROR: "*Error", Severity.WARNING: "*Warning", Severity.INFO: "*Note"}[
            rule.severity
        ] in section


def test_the_page_of_all_rules_names_every_refusal_of_the_reader() -> None:
    text = rules_page()
    for kind in SENTENCES:
        assert f"### {kind}\n" in text
    assert 'It must be a time such as 18:00. To mend it: write it on the 24-hour clock: "18:00".' in text


def test_the_page_of_all_rules_is_plain_markdown() -> None:
    text = rules_page()
    assert "``" not in text.replace("```", "")
    assert "{value}" not in text
    assert text.count("```") % 2 == 0
