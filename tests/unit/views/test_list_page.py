"""The page of what somebody keeps: what it loads, what can be asked, and where it leads without scripts."""

from __future__ import annotations

import json
import re

from generator.views import urls
from generator.views.checklists import checklist
from generator.views.fact_kinds import FACT_KINDS
from generator.views.list_page import ListPage, list_page
from generator.views.page import Setting
from generator.views.questions import questions
from tests.rendering import CONFIG, TODAY, render_page, text_of

COUNTS = {"oh": (3, 1), "tx": (0, 2), "virtual": (0, 4)}


def page() -> ListPage:
    return list_page(COUNTS, Setting(CONFIG, TODAY))


def test_it_lies_one_folder_deep_and_names_what_it_loads_from_there() -> None:
    made = page()
    assert (made.path, made.root) == (urls.LIST, "../")
    assert (made.files.styles, made.files.script) == ("../static/list.css", "../static/list.js")
    assert made.compare == "../compare/index.html"


def test_questions_are_those_of_the_kinds_of_facts_in_their_order() -> None:
    asked = questions()
    assert [each["key"] for each in asked] == [kind.key for kind in FACT_KINDS.values() if kind.question]
    assert all(each["question"].endswith("?") and each["label"] for each in asked)


def test_orders_are_those_that_the_script_knows() -> None:
    assert [each.value for each in page().orders.choices] == ["mine", "county", "fit", "near"]


def test_words_and_questions_stand_in_the_page_as_data() -> None:
    html = render_page("list", page())
    data = {
        name: json.loads(text)
        for name, text in re.findall(r'<script type="application/json" id="([\w-]+)">(.*?)</script>', html, re.DOTALL)
    }
    assert data["list-words"]["list_undo"] == "Put it back"
    assert len(data["list-questions"]) == len(questions())
    insurer = [item for group in checklist("insurer").groups for item in group.items]
    assert data["list-insurer"]["questions"] == insurer


def test_without_scripts_it_says_what_is_missing_and_leads_to_the_lists() -> None:
    html = render_page("list", page())
    [without] = re.findall(r"<noscript>(.*?)</noscript>", html, re.DOTALL)
    assert "the page of each facility prints" in text_of(without)
    for path in ("../oh/index.html", "../tx/index.html", "../virtual/index.html", "../topics/index.html"):
        assert f'href="{path}"' in html


def test_nothing_on_it_sends_anything() -> None:
    html = render_page("list", page())
    assert "<form" not in html.partition("<main")[2]
    assert not re.findall(r"\son\w+=|style=", html)
