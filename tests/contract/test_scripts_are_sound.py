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
#: The one module that stores anything, and the one thing with which it may.
STORE = "components/kept_store.js"
STORED_WITH = "localStorage"
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


def dangers_in(name: str, text: str) -> list[str]:
    """What is dangerous in a script of this name."""
    return [found for found in DANGEROUS.findall(text) if (name, found) != (STORE, STORED_WITH)]


@pytest.mark.parametrize("path", scripts(), ids=name_of)
def test_no_script_reads_text_as_code_and_one_alone_stores_anything(path: Path) -> None:
    assert dangers_in(name_of(path), text_of(path)) == []


def test_what_is_stored_has_one_name() -> None:
    text = text_of(SCRIPTS / STORE)
    assert re.findall(rf"{STORED_WITH}\.(\w+)\((\w+)", text) == [
        ("getItem", "STORED_AS"),
        ("setItem", "STORED_AS"),
        ("removeItem", "STORED_AS"),
    ]
    assert text.count(STORED_WITH) == 3


def test_danger_would_be_noticed() -> None:
    text = "a.innerHTML = b; localStorage.x = 1; sessionStorage.y = 2"
    assert dangers_in("components/kept_tray.js", text) == ["innerHTML", "localStorage", "sessionStorage"]
    assert dangers_in(STORE, text) == ["innerHTML", "sessionStorage"]
    assert OF_A_PAGE.findall("window.open()") == ["window"]


def test_every_word_that_scripts_say_is_in_the_table_and_none_is_for_nothing() -> None:
    texts = [text_of(path) for path in scripts()]
    table = set(all_words())
    said = {key for text in texts for key in SAID.findall(text)}
    assert said <= table
    mentioned = {key for text in texts for key in KEY.findall(text)}
    prefixes = tuple({prefix for text in texts for prefix in PREFIX.findall(text)})
    assert {key for key in table - mentioned if not key.startswith(prefixes)} == set()
