"""Pages of the guide that are made from the model and the rules, so that they cannot say anything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.facility.fields import Field, fields_of
from generator.facility.model import Facility
from generator.facility.record import CountRange, Range, Record
from generator.facility.values import TermOf, Text, Value, Within, Written
from generator.facility.vocabulary import VOCABULARIES, Vocabulary
from generator.rules.pages import rules_page
from generator.views.glossary_pages import glossary_pages
from generator.views.record_examples import EXAMPLES

FIELDS = "contribute/fields.md"
RULES = "contribute/rules.md"
TERMS = "contribute/terms.md"

#: The search of the guide finds terms in the glossary, with the words that people say for them.
_NOT_SEARCHED = ("---", "search:", "  exclude: true", "---", "")
_WRITTEN_AS = {
    "slug": "lower-case words joined by hyphens, such as `evening-iop`",
    "handle": "an account name",
    "record_id": "state and file name, such as `oh/harbor-point`",
    "field_name": "a key of this record, such as `address` or `evening-iop.schedule`",
    "date": "a date, such as `2026-11-22`",
    "loose_date": "a date, a month or a year, such as `2026-11`",
    "time": 'a time on the 24-hour clock, such as `"18:00"`',
    "zip": 'a ZIP code of five digits, such as `"02184"`',
    "npi": "ten digits",
    "phone_number": 'a phone number with +1 in front, such as `"+16145550100"`',
    "extension": 'digits, such as `"01"`',
    "link": "a web address that begins with https:// or http://",
    "email": "a mail address",
    "zone_name": "a time zone, such as `America/New_York`, or `participant`",
}


def reference_pages() -> Mapping[str, str]:
    """Return the generated pages of the guide as Markdown, by their path below ``guide/``."""
    return {FIELDS: fields_page(), RULES: rules_page(), TERMS: terms_page(), **glossary_pages()}


def fields_page() -> str:
    """Return the page that explains every key of a record, in the order of the format."""
    lines = [
        "# Every key of a record",
        "",
        'A key that is left out, or left empty, means that nothing is stated. It is shown as "not stated" and never',
        "turned into a no. Keys marked *required* must be there. Every example is invented.",
        "",
        "The words to choose from are on the page [Every term](terms.md). What families read for them is in the",
        "[glossary](../glossary/care.md).",
        "",
    ]
    for record, title in _record_types():
        lines += [f"## {title}", "", (record.__doc__ or "").strip().replace("``", "`"), ""]
        lines += ["| key | what it says | written as |", "|---|---|---|"]
        lines += [_field_row(field) for field in fields_of(record).values()]
        lines += ["", *_example(record)]
    return "\n".join(lines)


def _example(record: type[Record]) -> Iterator[str]:
    if record in EXAMPLES:
        yield from ("For example:", "", "```yaml", EXAMPLES[record].rstrip(), "```", "")


def _record_types() -> list[tuple[type[Record], str]]:
    """Return every kind of mapping in a record with the key it stands under, each once, outermost first."""
    found: dict[type[Record], str] = {Facility: "The record itself"}
    waiting: list[type[Record]] = [Facility]
    while waiting:
        for field in fields_of(waiting.pop(0)).values():
            inner = field.holds
            if isinstance(inner, type) and inner not in found and inner not in (Range, CountRange):
                found[inner] = f"`{field.name}`"
                waiting.append(inner)
    return list(found.items())


def _field_row(field: Field) -> str:
    required = " *required*" if field.required else ""
    many = "a list: each " if field.is_list else ""
    description = field.description.replace("``", "`").replace("|", "\\|")
    return f"| `{field.name}`{required} | {description} | {many}{_written_as(field.holds)} |"


def _written_as(holds: type[Record] | Value | None) -> str:
    if isinstance(holds, type):
        if issubclass(holds, Range):
            whole = "whole " if issubclass(holds, CountRange) else ""
            return f"a {whole}number, or `{{minimum: 9, maximum: 12}}`"
        return "keys of its own, see below"
    if isinstance(holds, TermOf):
        return f"a term of [{holds.vocabulary.title}](terms.md#{_anchor(holds.vocabulary)})"
    if isinstance(holds, Text):
        return f"text of at most {holds.longest} characters"
    if isinstance(holds, Written):
        return _WRITTEN_AS[holds.kind]
    if isinstance(holds, Within):
        if holds.low == holds.high:
            return f"the number {holds.low:g}"
        return f"a {'whole ' if holds.whole else ''}number from {holds.low:g} to {holds.high:g}"
    return "`yes` or `no`"


def terms_page() -> str:
    """Return the page that lists every term of every closed list with its meaning."""
    lines = [
        *_NOT_SEARCHED,
        "# Every term",
        "",
        "Where a key takes a term, it takes one of these, written exactly so. The [glossary](../glossary/care.md)",
        "says the same for families, with other words for each term and a link to programs.",
        "",
    ]
    for vocabulary in VOCABULARIES:
        lines += [
            f"## {vocabulary.title} {{#{_anchor(vocabulary)}}}",
            "",
            "| term | shown as | meaning |",
            "|---|---|---|",
        ]
        lines += list(_term_rows(vocabulary))
        lines.append("")
    return "\n".join(lines)


def _term_rows(vocabulary: Vocabulary) -> Iterator[str]:
    for term in vocabulary:
        yield f"| `{term.slug}` | {term.label} | {term.definition} |"


def _anchor(vocabulary: Vocabulary) -> str:
    return vocabulary.name.replace("_", "-")
