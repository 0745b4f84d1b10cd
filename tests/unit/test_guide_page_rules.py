"""What a page of the guide must have, and where its links lead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import pytest

from generator.problems import Problem, Severity
from generator.proofreading.guide_text import GuideText
from generator.proofreading.page_rules import LeadsTo, page_problems
from generator.proofreading.prose import blocks_of

TODAY = date(2026, 11, 22)
META: Mapping[str, object] = {"title": "A", "description": "B.", "audience": "C.", "reviewed": TODAY}
FRONT = "---\ntitle: A\ndescription: B.\naudience: C.\nreviewed: 2026-11-22\n---\n"
NEXT = "## Next\n\n- [Teens](search:age=15)\n- [Evenings](search:free=evenings)\n"
SOURCES = "## Sources\n\n- A source.\n"
GOOD = f"{FRONT}# A\n\nWords.\n\n{NEXT}\n{SOURCES}"


def _resolve(to: str) -> str:
    if "gone" in to:
        raise ValueError(f"{to} is gone; do you mean here?")
    return to


LEADS_TO = LeadsTo({"search": _resolve, "term": _resolve, "directory": _resolve}, ("path", "get-help"))


def told(
    body: str, *, path: str = "guide/choose/a.md", today: date = TODAY, meta: Mapping[str, object] = META
) -> list[Problem]:
    page = GuideText(path, body, meta, 7 if body.startswith("---") else 1)
    return list(page_problems(page, blocks_of(page), LEADS_TO, today))


def rules(problems: list[Problem]) -> list[str]:
    return [problem.rule for problem in problems]


def without(key: str) -> dict[str, object]:
    return {name: value for name, value in META.items() if name != key}


def test_a_page_with_everything_has_no_problem() -> None:
    assert told(GOOD) == []
    assert told(GOOD, path="guide/use/a.md") == []


@pytest.mark.parametrize("key", ["title", "description", "audience"])
@pytest.mark.parametrize("path", ["guide/choose/a.md", "guide/use/a.md", "guide/index.md", "guide/contribute/index.md"])
def test_a_page_says_what_it_is_and_for_whom(path: str, key: str) -> None:
    (problem,) = told(GOOD, path=path, meta=without(key))
    assert (problem.rule, problem.line, problem.column) == ("front-matter", 1, 1)
    assert key in problem.message
    assert rules(told(GOOD, path=path, meta={**META, key: " "})) == ["front-matter"]
    (odd,) = told(GOOD, path=path, meta={**META, key: ["a"]})
    assert odd.line > 1


def test_front_matter_that_cannot_be_read_is_one_problem() -> None:
    assert rules(told(GOOD, meta={})) == ["front-matter"]


def test_advice_without_a_day_of_review_is_an_error() -> None:
    (problem,) = told(GOOD, meta=without("reviewed"))
    assert (problem.rule, problem.severity) == ("review-date", Severity.ERROR)
    assert told(GOOD, path="guide/contribute/index.md", meta=without("reviewed")) == []


@pytest.mark.parametrize("wrong", ["last year", 2026, datetime(2026, 11, 22, 10)])  # noqa: DTZ001 - as YAML gives it
def test_a_review_is_a_day(wrong: object) -> None:
    (problem,) = told(GOOD, meta={**META, "reviewed": wrong})
    assert (problem.rule, problem.line, problem.severity) == ("review-date", 5, Severity.ERROR)


@pytest.mark.parametrize(
    ("today", "severity"),
    [
        (date(2026, 11, 21), Severity.ERROR),
        (date(2026, 11, 22), None),
        (date(2027, 11, 22), None),
        (date(2027, 11, 23), Severity.WARNING),
        (date(2030, 1, 1), Severity.WARNING),
    ],
)
def test_a_review_is_not_to_come_and_not_older_than_a_year(today: date, severity: Severity | None) -> None:
    assert [(each.line, each.severity) for each in told(GOOD, today=today)] == ([(5, severity)] if severity else [])


def test_every_page_with_advice_has_a_next_step_into_the_directory() -> None:
    (gone,) = told(GOOD.replace("## Next", "## Then"))
    assert gone.rule == "next-step"
    (one,) = told(GOOD.replace("search:free=evenings", "other.md"))
    assert (one.rule, one.line, one.column) == ("next-step", 11, 4)
    assert "leads to 1" in one.message
    (twice,) = told(GOOD.replace("search:free=evenings", "search:age=15"))
    assert "leads to 1" in twice.message
    (elsewhere,) = told(GOOD.replace(NEXT, f"[a](search:age=1) [b](search:age=2)\n\n{NEXT}".replace("search:f", "f")))
    assert "leads to 1" in elsewhere.message


def test_other_pages_lead_on_too() -> None:
    body = "# A\n\nWords, [here](#a) and [there](https://example.org), [by phone](tel:988).\n"
    for path in ("guide/index.md", "guide/contribute/index.md"):
        assert rules(told(body, path=path)) == ["next-step"]
        assert told(f"{body}\n[On](choose/a.md)\n", path=path) == []
        assert told(f"{body}\n[On](directory:index.html)\n", path=path) == []


def test_every_page_with_advice_names_its_sources() -> None:
    (gone,) = told(GOOD.replace("## Sources", "## Thanks"))
    assert gone.rule == "sources"
    (empty,) = told(GOOD.replace("- A source.", ""))
    assert (empty.rule, empty.line) == ("sources", 16)


@pytest.mark.parametrize("kind", ["search", "term", "directory"])
@pytest.mark.parametrize("path", ["guide/choose/a.md", "guide/contribute/index.md", "guide/maintain/index.md"])
def test_a_link_that_leads_nowhere_is_told_with_what_is_near(path: str, kind: str) -> None:
    (problem,) = told(GOOD.replace("Words.", f"Some [words]({kind}:gone/x)."), path=path)
    assert (problem.rule, problem.line, problem.column) == (f"{kind}-link", 9, 14)
    assert problem.message == "gone/x is gone; do you mean here?"
    assert told(GOOD.replace("Words.", f"Some `[words]({kind}:gone/x)`."), path=path) == []


def test_a_figure_that_is_not_there_is_told() -> None:
    (problem,) = told(GOOD.replace("Words.", '<div data-figure="get-hlp"></div>'))
    assert (problem.rule, problem.line, problem.column) == ("figure", 9, 19)
    assert problem.tip == "do you mean get-help?"
    assert "path" in told(GOOD.replace("Words.", '<div data-figure="xxxx"></div>'))[0].tip
    assert told(GOOD.replace("Words.", '<div data-figure="path"></div>')) == []


def test_pages_for_maintainers_may_do_without() -> None:
    assert told("# Words\n", path="guide/maintain/index.md", meta={}) == []
