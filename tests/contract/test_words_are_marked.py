"""Words in code and templates are marked for translation, also where no page of a test comes by.

``test_every_word_is_in_the_catalog`` proves it on pages; this reads what is written.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment

from generator.site.message_list import KEYWORDS
from generator.site.pelican_templates import TEMPLATE_OPTIONS
from tests.conftest import ROOT
from tests.marked_words import SAID_ATTRIBUTES

TEMPLATES = sorted((ROOT / "site_theme" / "templates").rglob("*.html"))
CODE = sorted(path for folder in ("views", "facts") for path in (ROOT / "generator" / folder).glob("*.py"))
#: Code whose words are not of the directory: the generated pages of the guide and what its authors are told, which
#: stay English, how English words are spelled, and JSON-LD, whose words are schema.org's.
NOT_OF_THE_DIRECTORY = {
    "facility_data.py",
    "guide_data.py",
    "guide_links.py",
    "other_words.py",
    "record_examples.py",
    "reference_pages.py",
}
#: What is called the same in every language.
NAMES = {"Apache License 2.0", "CC BY 4.0"}
#: Two words in a row, or one that begins like a sentence.
_WORDS = re.compile(r"[^\W\d_]{2,}[ ,]+[^\W\d_]{2,}|^[A-Z][a-z]+\b")
#: A policy of what a page may load, which stands in an attribute.
_POLICY = re.compile(r"\b(?:[a-z]+-src|form-action|base-uri)\b[^;\"<]*;?")
#: A tag of HTML that says nothing to anybody.
_SILENT_TAG = re.compile(rf"</?[a-z](?![^>]*\b(?:{'|'.join(sorted(SAID_ATTRIBUTES))})=)[^>]*>")
_EXPRESSION = "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_template_says_nothing_outside_messages(path: Path) -> None:
    assert list(words_of_template(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_code_says_nothing_outside_messages(path: Path) -> None:
    if path.name in NOT_OF_THE_DIRECTORY:
        pytest.skip("its words are not of the directory")
    assert list(words_of_code(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", CODE, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_messages_are_written_out(path: Path) -> None:
    assert list(made_up_messages(path.read_text(encoding="utf-8"))) == []


def test_unmarked_words_of_a_template_are_found() -> None:
    template = """{# Not shown #}<p class="a {{ b }} c">Call {{ _("us") }}{% trans %}today{% endtrans %}</p>
        <a aria-label="Next {{ page }}" title="{{ _("on") }}">{% if x > 1 %}or{% else %}{{ y }}{% endif %}</a>"""
    assert list(words_of_template(template)) == ["Call", "Next", "or"]


def test_unmarked_words_of_code_are_found() -> None:
    code = '''
"""A docstring is no word of a page."""
label = fact("Length of stay", _("Not stated"), f"at least {x} hours", key="evening", width="2 px")
raise ValueError("this is for us")
shown = f'<a class="b c" href="{x}"></a><i title="Call us">'
'''
    assert list(words_of_code(code)) == [
        "3: Length of stay",
        "3: at least  hours",
        '5: <a class="b c" href=""></a><i title="Call us">',
    ]
    assert list(made_up_messages('_(f"{x} days"), _("a" + b), _("%s days"), _(NAME), ngettext("a", many, 2)')) == [
        "1: f'{x} days'",
        "1: 'a' + b",
        "1: '%s days'",
    ]


def words_of_template(text: str) -> Iterator[str]:
    """Words that a template writes by itself, outside messages, comments and expressions."""
    shown: list[str] = []
    block, in_message = "", False
    for _, kind, value in Environment(**TEMPLATE_OPTIONS).lex(text):  # noqa: S701 - nothing is rendered
        if kind == "block_begin":
            block = "begins"
        elif kind == "name" and block == "begins":
            block = value
            in_message = value == "trans" or (in_message and value != "endtrans")
        elif kind == "variable_begin":
            shown.append(_EXPRESSION)
        elif kind == "data" and not in_message:
            shown.append(value)
    reader = _Said()
    reader.feed(_POLICY.sub("", "".join(shown)))
    reader.close()
    yield from reader.words


class _Said(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as HTMLParser has it
        for name, value in attrs:
            if name in SAID_ATTRIBUTES:
                self.handle_data(value or "")

    def handle_data(self, data: str) -> None:
        self.words += re.findall(r"[^\W\d_]{2,}", data)


def words_of_code(text: str) -> Iterator[str]:
    """Texts of code that read like words, outside messages, docstrings and errors, each with its line."""
    for node in _outside_messages(ast.parse(text)):
        if isinstance(node, ast.JoinedStr):
            said = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        else:
            said = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if said not in NAMES and _WORDS.search(_SILENT_TAG.sub("", said)):
            yield f"{node.lineno}: {said}"


def _outside_messages(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if is_docstring or isinstance(child, ast.Raise) or _is_message(child):
            continue
        if isinstance(child, ast.Constant | ast.JoinedStr):
            yield child
        if not isinstance(child, ast.JoinedStr):
            yield from _outside_messages(child)
        else:
            yield from (each for part in child.values for each in _outside_messages(part))


def made_up_messages(text: str) -> Iterator[str]:
    """What is handed over as a message without being written out, so that nobody could translate it."""
    for node in ast.walk(ast.parse(text)):
        if not _is_message(node):
            continue
        places = KEYWORDS[node.func.id] or (1,)  # type: ignore[attr-defined]
        for message in (node.args[place - 1] for place in places):  # type: ignore[attr-defined]
            is_constant = isinstance(message, ast.Constant) and isinstance(message.value, str)
            is_made_up = isinstance(message, ast.JoinedStr | ast.BinOp)
            if is_made_up or (is_constant and re.search(r"%[^%(]", message.value.replace("%%", ""))):
                yield f"{node.lineno}: {ast.unparse(message)}"  # type: ignore[attr-defined]


def _is_message(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KEYWORDS
