"""What may not stand in a file, before anybody asks what it means: each kind with its sentence and its mend."""

from __future__ import annotations

from typing import NamedTuple

from generator.records.places import Mark


class Refusal(NamedTuple):
    """One thing refused at one place; ``what`` and ``more`` fill the sentence of its kind."""

    kind: str
    mark: Mark
    what: str = ""
    more: str = ""


#: Kind of refusal -> what must hold and what is there, how to mend it. "{what}" and "{more}" are filled in.
SENTENCES: dict[str, tuple[str, str]] = {
    "too-large": (
        "a record must be at most 65,536 bytes, but this file is larger",
        "keep what helps people choose; leave long texts on the facility's own site",
    ),
    "byte-order-mark": (
        "a record must begin with its first key, but this file begins with an invisible byte order mark",
        'save the file as "UTF-8", not as "UTF-8 with BOM"',
    ),
    "not-utf-8": (
        "a record must be UTF-8 text, but here is a byte that is not",
        'save the file as "UTF-8", and look at the letter with an accent or the quotation mark here',
    ),
    "control-character": (
        "text must hold only visible characters, but here is {what}",
        "delete it: it is invisible, so move over it with the arrow keys",
    ),
    "piled-marks": (
        "an accent or other mark must follow a letter, and few others, but here is {what}",
        "delete the marks, and write the letter again with the keyboard",
    ),
    "tab-indentation": (
        "lines must be indented with spaces, but here is a tab",
        "use two spaces for each step to the right",
    ),
    "empty-file": ("a record must not be empty", 'restore the file, or delete it and run: iop new "Name" --state OH'),
    "not-a-mapping": (
        "a record must be a list of keys and values, such as name: Harbor Point, but is something else",
        "take away the dashes or quotes in front of the first key; compare with the template: iop new",
    ),
    "second-document": (
        "a file must hold one record, but here a second one begins (---)",
        "put each facility in a file of its own",
    ),
    "directive": ("a record must not have YAML directives (%)", "delete the lines that begin with %"),
    "anchor": (
        'a record must not use anchors, aliases or merges, but here is "{what}"',
        "write the text out; if it begins with & or *, put it in quotes",
    ),
    "tag": (
        'a record must not use tags, but here is "{what}"',
        "delete the word that begins with !; if it is text, put it in quotes",
    ),
    "too-deep": ("a record must not be nested so deep", "check the indentation of this line"),
    "too-many-values": (
        "a record must have at most 5,000 keys and values, but this one has more",
        "keep what helps people choose; give each facility a file of its own",
    ),
    "duplicate-key": (
        '"{what}" must stand here once, but was already written in line {more}',
        "join the two, or delete one",
    ),
    "odd-key": (
        "a key must be a short word with a colon after it, but here is something else",
        "check the brackets and the indentation of this line",
    ),
    "yaml-syntax": ("this cannot be read as YAML", "check indentation, quotes and brackets in this line and above"),
    "quote-not-closed": ("a text in quotes must end with a quote, but this one does not", "add the missing quote"),
    "bracket-not-closed": (
        "a list in [ ] or a mapping in {{ }} must be closed and have commas between its items",
        "add the missing bracket or comma, in this line or the one before",
    ),
    "indentation": (
        "this line must stand exactly below the line it belongs to",
        "give it as many spaces in front as its neighbors have",
    ),
    "after-closing": (
        "nothing must follow a closing quote or bracket, but here something does",
        "put the whole value in one pair of quotes",
    ),
    "colon": (
        "a value that holds a colon must be in quotes, and a key must stand on a line of its own",
        'write it as "Suite 4: rear door", or check the indentation',
    ),
    "colon-missing": ("a key must have a colon and a space after it", "write it as name: Harbor Point"),
    "odd-start": (
        "a text that begins with this character must be in quotes",
        "put the whole text in double quotes",
    ),
    "backslash": ("a backslash must not stand in double quotes", "use single quotes, or write two backslashes"),
}

#: What the YAML parser says -> our kind, first match wins.
_PARSER_SAYS = (
    ("quoted scalar", "unknown escape", "backslash"),
    ("quoted scalar", "", "quote-not-closed"),
    ("while parsing a flow", "", "bracket-not-closed"),
    ("", "cannot start any token", "odd-start"),
    ("", "mapping values are not allowed", "colon"),
    ("", "could not find expected ':'", "colon-missing"),
    ("", "expected alphabetic or numeric character", "odd-start"),
    ("", "block sequence entries are not allowed", "indentation"),
    ("while parsing a block", "", "indentation"),
    ("", "%YAML", "directive"),
    ("", "incompatible YAML document", "directive"),
    ("while scanning a directive", "", "directive"),
    ("while parsing a node", "undefined tag handle", "tag"),
    ("while scanning a tag", "", "tag"),
)


def refusal_of(problem: str, context: str, mark: Mark) -> Refusal:
    """Return the refusal for what the YAML parser said (its problem and context) at ``mark``."""
    for in_context, in_problem, kind in _PARSER_SAYS:
        if in_context in context and in_problem in problem:
            return Refusal(kind, mark, "!" if kind == "tag" else "")
    return Refusal("yaml-syntax", mark)
