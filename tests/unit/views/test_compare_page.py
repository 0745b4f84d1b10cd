"""The page on which programs are compared: what it hands its script, and what it says where no script runs."""

from __future__ import annotations

import json
import re
from pathlib import Path

from generator.views.compare_page import ComparePage, compare_page
from generator.views.fact_kinds import FACT_KINDS
from generator.views.page import Setting
from tests.conftest import ROOT
from tests.rendering import CONFIG, TODAY, render_page, text_of

COUNTS = {"oh": (2, 0), "tx": (9, 1), "virtual": (0, 3)}
SCRIPTS = ROOT / "site_theme" / "static" / "js"
#: Of these the script uses a function or two, whose words are not those of the rest.
USED_IN_PART = ("result_card.js", "result_words.js", "program_words.js")
_IMPORT = re.compile(r'from "(\.{1,2}/[\w./-]+\.js)"')
_SAYS = re.compile(r"""\bsay\(\s*["'](\w+)["']""")
_MENTIONS = re.compile(r"""["'](\w+)["']""")
_PREFIX = re.compile(r"`(\w+_)\$\{")


def _page() -> ComparePage:
    return compare_page(COUNTS, Setting(CONFIG, TODAY))


def _modules(path: Path, found: dict[str, str] | None = None) -> dict[str, str]:
    """The text of a script and of all modules that it imports, by name."""
    found = {} if found is None else found
    if path.name not in found:
        found[path.name] = path.read_text(encoding="utf-8")
        for name in _IMPORT.findall(found[path.name]):
            _modules((path.parent / name).resolve(), found)
    return found


def test_the_page_hands_its_script_every_compared_fact_in_order() -> None:
    html = render_page("compare", _page())
    found = re.search(r'<script type="application/json" id="compare-sections">(.*?)</script>', html, re.DOTALL)
    assert found
    keys = [kind["key"] for section in json.loads(found[1]) for kind in section["kinds"]]
    assert keys == list(FACT_KINDS)


def test_the_script_finds_all_its_words_and_none_is_for_nothing() -> None:
    modules, words = _modules(SCRIPTS / "compare.js"), set(_page().words)
    said = {key for name, text in modules.items() if name not in USED_IN_PART for key in _SAYS.findall(text)}
    assert said <= words
    mentioned = {key for text in modules.values() for key in _MENTIONS.findall(text)}
    prefixes = tuple({prefix for text in modules.values() for prefix in _PREFIX.findall(text)})
    assert {key for key in words - mentioned if not key.startswith(prefixes)} == set()


def test_where_no_script_runs_the_page_leads_to_the_ready_made_comparisons() -> None:
    html = render_page("compare", _page())
    without = re.search(r"<noscript>(.*?)</noscript>", html, re.DOTALL)
    assert without
    assert "scripts are turned off" in text_of(without[1])
    assert "The page of every facility has a comparison with others nearby" in text_of(without[1])
    for path in ("../oh/index.html", "../tx/index.html", "../virtual/index.html"):
        assert f'href="{path}"' in html


def test_the_page_names_what_its_script_reads() -> None:
    html = render_page("compare", _page())
    for attribute in (
        'data-root="../"',
        'data-places="../search/places.json"',
        'data-search="../search/index.html"',
        'src="../static/compare.js"',
        'href="../compare/facts.json"',
    ):
        assert attribute in html
    assert "<title>Compare programs - " in html


def test_the_page_can_be_found_and_has_one_address() -> None:
    assert _page().title.startswith("Compare programs")
    assert _page().path == "compare/index.html"
    assert [crumb.text for crumb in _page().crumbs] == ["Home", "Compare programs"]
