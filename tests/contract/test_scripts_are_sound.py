"""The scripts' own tests pass, core modules know no page, and every word they say is in the table of words."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from generator.views.search.all_words import all_words
from tests.node import node

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = ROOT / "site_theme" / "static" / "js"
#: What only a page has. `core` is handed whatever it needs of it.
OF_A_PAGE = re.compile(r"\b(document|window|location|history|localStorage|sessionStorage|fetch|navigator|Date\.now)\b")
#: What reads text as code or as HTML, or tells somebody else.
DANGEROUS = re.compile(
    r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|createContextualFragment"
    r"|setHTMLUnsafe|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|WebSocket|EventSource|cookie)\b"
)
SAID = re.compile(r"""\bsay\(\s*["'](\w+)["']""")
KEY = re.compile(r"""["'`](\w+)["'`]""")
#: What keys begin with whose rest is a name of the data, such as the criterion.
PREFIX = re.compile(r"\bsay\(`(\w+_)\$\{")


def text_of(path: Path) -> str:
    """A script without its comments."""
    return re.sub(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


def scripts() -> list[Path]:
    return sorted(SCRIPTS.rglob("*.js"))


def name_of(path: Path) -> str:
    return path.relative_to(SCRIPTS).as_posix()


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "js").glob("*.test.js")), ids=lambda path: path.name)
def test_the_tests_of_scripts_pass(path: Path) -> None:
    done = subprocess.run([node(), "--test", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


@pytest.mark.parametrize("path", sorted((SCRIPTS / "core").glob("*.js")), ids=name_of)
def test_core_knows_no_page(path: Path) -> None:
    assert OF_A_PAGE.findall(text_of(path)) == []


@pytest.mark.parametrize("path", scripts(), ids=name_of)
def test_no_script_reads_text_as_code_or_stores_anything(path: Path) -> None:
    assert DANGEROUS.findall(text_of(path)) == []


def test_danger_would_be_noticed() -> None:
    assert DANGEROUS.findall("a.innerHTML = b; localStorage.x = 1") == ["innerHTML", "localStorage"]
    assert OF_A_PAGE.findall("window.open()") == ["window"]


def test_every_word_that_scripts_say_is_in_the_table_and_none_is_for_nothing() -> None:
    texts = [text_of(path) for path in scripts()]
    table = set(all_words())
    said = {key for text in texts for key in SAID.findall(text)}
    assert said <= table
    mentioned = {key for text in texts for key in KEY.findall(text)}
    prefixes = tuple({prefix for text in texts for prefix in PREFIX.findall(text)})
    assert {key for key in table - mentioned if not key.startswith(prefixes)} == set()
