"""The public page of all rules, made from their docstrings and from the sentences of the reader.

A rule's docstring is a title, what is asked and why, and snippets under ``Passes::`` and ``Fails::``.
"""

from __future__ import annotations

import inspect
import re
import string
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from generator.problems import Severity
from generator.records.explain import VALUE_SENTENCES as MODEL_SENTENCES
from generator.records.files import PLACES
from generator.records.refusals import SENTENCES as REFUSALS
from generator.rules import RULES
from generator.rules.rule import Rule

_PASSES = "Passes::"
_FAILS = "Fails::"
_SEVERITY_WORDS = {
    Severity.ERROR: "Error: a record that breaks it is not published.",
    Severity.WARNING: "Warning: look at it; the record is published all the same.",
    Severity.INFO: "Note: nothing is wrong.",
}
_INTRODUCTION = """\
# Rules

What `iop check` insists on: first [what a record says](#rules-about-what-a-record-says), then
[how a file is written](#rules-about-how-a-file-is-written). The name in brackets at the end of each problem
is the name of its rule. This page is made from the program itself.

Examples are parts of a record. Every name and number in them is invented.
"""


#: The end of a sentence that only repeats what stands in a record.
_WHAT_IS_THERE = re.compile(r", but (?:is|has|here is)(?: the text)? \"?\.\.\.\"?(?: characters)?$")
_EXAMPLES = {"time": '"18:00"', "phone": '"+16145550100"', "longest": "150 or 300"}


class RulePage(NamedTuple):
    """What a rule's docstring says: title, paragraphs, and the snippets that pass and that fail."""

    title: str
    paragraphs: tuple[str, ...]
    passes: tuple[str, ...]
    fails: tuple[str, ...]


def rule_page(rule: Rule) -> RulePage:
    """Return the page of a rule from the docstring of its module. Raises ValueError when it has no title."""
    module = sys.modules[f"{__package__}.{rule.id.replace('-', '_')}"]
    title, *blocks = _blocks(inspect.cleandoc(module.__doc__ or ""))
    if not title:
        raise ValueError(f"the rule {rule.id} has no docstring")
    snippets: dict[str, list[str]] = {_PASSES: [], _FAILS: []}
    paragraphs: list[str] = []
    heading = ""
    for block in blocks:
        if block in snippets:
            heading = block
        elif block.startswith(" "):
            snippets[heading].append(textwrap.dedent(block))
        else:
            paragraphs.append(block)
    return RulePage(title, tuple(paragraphs), tuple(snippets[_PASSES]), tuple(snippets[_FAILS]))


def _blocks(docstring: str) -> list[str]:
    return [block.strip("\n") for block in docstring.split("\n\n")]


def rules_page() -> str:
    """Return the Markdown of ``guide/contribute/rules.md``; the same rules give the same bytes."""
    parts = [_INTRODUCTION, "## Rules about what a record says\n"]
    parts += [_rule_section(rule) for rule in RULES]
    parts.append("## Rules about how a file is written\n")
    parts.append("Each of these is an error.\n")
    parts += [_reading_section(name, sentences) for name, sentences in sorted(_reading_sentences().items())]
    return "\n".join(parts)


def _rule_section(rule: Rule) -> str:
    page = rule_page(rule)
    parts = [f"### {rule.id}\n", f"**{page.title}**\n", f"*{_SEVERITY_WORDS[rule.severity]}*\n"]
    parts += [f"{_markdown(paragraph)}\n" for paragraph in page.paragraphs]
    for heading, snippets in (("Passes", page.passes), ("Fails", page.fails)):
        parts += [f"{heading}:\n\n```yaml\n{snippet}\n```\n" for snippet in snippets]
    return "\n".join(parts)


def _markdown(paragraph: str) -> str:
    return paragraph.replace("``", "`")


def _reading_section(name: str, sentences: list[tuple[str, str]]) -> str:
    lines = [f"- {_capital(message)}.{_mend(tip)}" for message, tip in sentences]
    return f"### {name}\n\n" + "\n".join(dict.fromkeys(lines)) + "\n"


def _mend(tip: str) -> str:
    return f" To mend it: {tip}." if tip else ""


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _reading_sentences() -> dict[str, list[tuple[str, str]]]:
    """Return for each rule of the reader its sentences, each with the way to mend it."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for rule, message, tip in MODEL_SENTENCES.values():
        found[rule].append((f"it {_in_general(message)}", _in_general(tip)))
    for kind, (message, tip) in REFUSALS.items():
        found[kind].append((_in_general(message), tip))
    for rule, message, tip in (*_OF_ONE_KEY, *PLACES):
        found[rule].append((message, tip))
    return found


#: What the reader says with words of the format itself: unknown and missing keys, and terms of closed lists.
_OF_ONE_KEY = (
    ("unknown-key", "a key must be one of the record format", "take the one that the problem names"),
    ("missing-key", "a record, and each mapping in it, must have the keys that are required", "add the key"),
    ("term", "a word of a closed list must be one of its terms", "take the one that the problem names"),
)


def _in_general(template: str) -> str:
    """Return a sentence without what one record has written there."""
    words = "".join(_template_parts(template))
    return _WHAT_IS_THERE.sub("", words)


def _template_parts(template: str) -> Iterator[str]:
    for text, field, _format, _conversion in string.Formatter().parse(template):
        yield text
        if field is not None:
            yield _EXAMPLES.get(field, "...")
