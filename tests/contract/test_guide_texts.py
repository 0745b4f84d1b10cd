"""What people wrote into the guide: who it is for, when it was reviewed, where it leads, and that examples hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from generator.facts.level_bands import BANDS, AgeBand
from generator.records.reader import read_facility
from generator.rules.person_first_wording import PHRASES
from generator.views import urls
from tests.built_guide import guide_pages
from tests.conftest import ROOT
from tests.rendering import text_of

_GUIDE = ROOT / "guide"
_ADVICE = sorted((_GUIDE / "choose").glob("*.md"))
_FOR_ALL = (*_ADVICE, _GUIDE / "index.md", _GUIDE / "contribute" / "index.md")
#: Titles of publications and names of offices are what they are called.
_NAMES = re.compile(r'"[^"]*"|Substance Abuse and Mental Health Services Administration')


def _labels_in(text: str) -> list[str]:
    """Words of ``text`` that the rule for records would not let pass either."""
    plain = _NAMES.sub("", text)
    return [found[0] for phrase in PHRASES for found in phrase.pattern.finditer(plain)]


def _front_matter(path: Path) -> dict[str, object]:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1]))


def _html(path: Path) -> str:
    return guide_pages()[f"guide/{path.relative_to(_GUIDE).with_suffix('.html').as_posix()}"]


def _name(path: Path) -> str:
    return path.relative_to(_GUIDE).as_posix()


@pytest.mark.parametrize("path", _FOR_ALL, ids=_name)
def test_it_says_what_it_is_and_who_it_is_for(path: Path) -> None:
    given = _front_matter(path)
    assert {"title", "description", "audience"} <= set(given)
    assert str(given["audience"]) in text_of(_html(path))


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_advice_says_when_it_was_reviewed_and_by_whom(path: Path) -> None:
    given = _front_matter(path)
    assert "reviewed" in given
    text = text_of(_html(path))
    assert "Last reviewed " in text
    assert ("Not yet clinically reviewed." in text) is ("reviewed_by" not in given)


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_advice_names_its_sources_and_leads_into_the_directory(path: Path) -> None:
    html = _html(path)
    assert '<h2 id="sources">' in html
    following = html.partition('<h2 id="next">')[2].partition("</section>")[0]
    assert 'href="../../index.html#find"' in following


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_advice_says_before_anything_else_that_no_clinician_reviewed_it(path: Path) -> None:
    html = _html(path)
    assert html.index("Last reviewed ") < html.index("<details")


def test_questions_for_the_phone_are_where_facilities_pages_lead() -> None:
    html = guide_pages()[urls.HOW_TO_CHOOSE]
    questions = html.partition('<h2 id="questions">')[2].partition("</section>")[0]
    assert "iop-checklist" in questions
    assert questions.count('?"</li>') + questions.count("?&quot;</li>") > 15


@pytest.mark.parametrize("path", _ADVICE, ids=_name)
def test_what_needs_911_comes_before_988(path: Path) -> None:
    help_now = _html(path).partition('<div class="admonition help">')[2]
    assert "emergency room now" in help_now
    assert help_now.index("suicide attempt" if "suicide attempt" in help_now else "end their life") < help_now.index(
        "tel:988"
    )
    assert "Do not stop alcohol or sedatives suddenly" in help_now


@pytest.mark.parametrize("path", _FOR_ALL, ids=_name)
def test_its_words_put_the_person_first(path: Path) -> None:
    assert _labels_in(path.read_text(encoding="utf-8")) == []


def test_words_that_do_not_would_be_noticed() -> None:
    assert _labels_in('An addict who wants to get clean reads "Substance Abuse"') == ["addict", "get clean"]


def test_the_levels_page_says_the_hours_that_records_are_checked_against() -> None:
    text = text_of(guide_pages()["guide/choose/levels-of-care.html"])
    for bands in BANDS.values():
        for age in (AgeBand.ADULTS, AgeBand.ADOLESCENTS):
            assert text.count(bands[age].words) >= 2


def test_the_record_shown_to_offices_is_a_record() -> None:
    text = (_GUIDE / "contribute" / "index.md").read_text(encoding="utf-8")
    found = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    result = read_facility("facilities/oh/example.yaml", found[1].encode())
    assert result.problems == ()
    assert result.facility is not None
