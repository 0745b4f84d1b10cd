"""What people wrote into the guide, as families see it: who it is for, when it was reviewed, where it leads.

What can be said of the Markdown alone, ``iop guide-check`` says: tests/contract/test_guide_check.py.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from generator.facts.level_bands import BANDS, AgeBand
from generator.records.reader import read_facility
from generator.views import urls
from generator.views.checklists import checklist
from tests.built_guide import guide_pages
from tests.conftest import ROOT
from tests.rendering import text_of
from tests.schema_org import problems_of_document

_GUIDE = ROOT / "guide"
_CHOOSE = sorted((_GUIDE / "choose").glob("*.md"))
_ADVICE = [*_CHOOSE, *sorted((_GUIDE / "use").glob("*.md"))]
_FOR_ALL = (*_ADVICE, _GUIDE / "index.md", _GUIDE / "contribute" / "index.md")
_NAMING_HELP = [path for path in _CHOOSE if "get-help" in path.read_text(encoding="utf-8")]
_FAQ = "guide/choose/faq.html"
#: Other sites may lead to these answers, so their addresses stay.
_ANSWERS = (
    "good-candidate",
    "iop-or-php",
    "insurance",
    "co-occurring",
    "relapse",
    "work",
    "private",
    "online",
    "missed-sessions",
    "medication",
    "how-long",
    "cost",
    "teens",
    "referral",
    "use-during",
    "this-site",
)


def _front_matter(path: Path) -> dict[str, object]:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1]))


def _html(path: Path) -> str:
    return guide_pages()[f"guide/{path.relative_to(_GUIDE).with_suffix('.html').as_posix()}"]


def _section(html: str, anchor: str) -> str:
    return html.partition(f'<h2 id="{anchor}">')[2].partition("</section>")[0]


def _name(path: Path) -> str:
    return path.relative_to(_GUIDE).as_posix()


@pytest.mark.parametrize("path", _FOR_ALL, ids=_name)
def test_it_says_what_it_is_and_who_it_is_for(path: Path) -> None:
    given = _front_matter(path)
    assert {"title", "description", "audience"} <= set(given)
    assert str(given["audience"]) in text_of(_html(path))


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_advice_says_before_anything_else_how_long_it_is_and_who_reviewed_it(path: Path) -> None:
    html = _html(path)
    text = text_of(html)
    assert re.search(r"\d+ minutes? to read\. Last reviewed [A-Z][a-z]+ \d+, 20\d\d by ", text)
    assert ("Not yet clinically reviewed." in text) is ("reviewed_by" not in _front_matter(path))
    assert html.index("Last reviewed ") < html.index("<details")


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_advice_names_its_sources_and_leads_to_the_search(path: Path) -> None:
    html = _html(path)
    assert "<li>" in _section(html, "sources")
    assert len(set(re.findall(r'href="../../search/index\.html[^"]*"', _section(html, "next")))) >= 2


@pytest.mark.parametrize(
    "path", [path for path in _CHOOSE if "get-help" in path.read_text(encoding="utf-8")], ids=_name
)
def test_where_help_is_named_what_needs_911_comes_first(path: Path) -> None:
    text = text_of(_html(path))
    if '<div data-figure="get-help">' in path.read_text(encoding="utf-8"):
        box = text[text.index("If it cannot wait") :]
        assert box.index("suicide attempt") < box.index("Call or text 988") < box.index("Do not stop alcohol")
    else:
        assert 'href="when-it-is-not-enough.html#get-help-now"' in _html(path)


def test_questions_for_the_phone_are_where_facilities_pages_lead() -> None:
    text = text_of(_section(guide_pages()[urls.QUESTIONS_TO_ASK], "program"))
    asked = [item for group in checklist("program").groups for item in group.items]
    assert len(asked) >= 20
    assert [question for question in asked if question not in text] == []


def test_the_levels_page_says_the_hours_that_records_are_checked_against() -> None:
    text = text_of(guide_pages()["guide/choose/levels-of-care.html"])
    for bands in BANDS.values():
        for age in (AgeBand.ADULTS, AgeBand.ADOLESCENTS):
            assert text.count(bands[age].words) >= 2


def test_the_answers_keep_their_addresses() -> None:
    html = guide_pages()[_FAQ]
    asked = re.findall(r'<h2 id="([^"]+)">[^<]*\?</h2>', html)
    assert set(_ANSWERS) <= set(asked)


def test_every_answer_is_told_to_search_engines_as_it_stands_on_the_page() -> None:
    html = guide_pages()[_FAQ]
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    document = json.loads(found[1])
    assert problems_of_document(document) == []
    (faq,) = document["@graph"]
    assert faq["@type"] == "FAQPage"
    told = {each["name"]: each["acceptedAnswer"]["text"] for each in faq["mainEntity"]}
    assert len(told) == len(re.findall(r"<h2[^>]*>[^<]*\?</h2>", html))
    text = text_of(html)
    for question, answer in told.items():
        assert question in text
        assert answer.split(".")[0] in text
        assert len(answer) > 80


def test_the_record_shown_to_offices_is_a_record() -> None:
    text = (_GUIDE / "contribute" / "index.md").read_text(encoding="utf-8")
    found = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    result = read_facility("facilities/oh/example.yaml", found[1].encode())
    assert result.problems == ()
    assert result.facility is not None


def test_the_list_of_decisions_leads_to_each() -> None:
    folder = ROOT / "guide" / "maintain" / "decisions"
    listed = (folder / "index.md").read_text(encoding="utf-8")
    assert [path.name for path in sorted(folder.glob("*.md")) if f"({path.name})" not in listed] == ["index.md"]
