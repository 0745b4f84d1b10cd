"""The vocabulary of schema.org, read from the types of the npm package schema-dts, and what a node does against it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TYPES = ROOT / "node_modules" / "schema-dts" / "dist" / "schema.d.ts"

_INTERFACE = re.compile(r"^(?:export )?interface (\w+) extends ([^{]+) \{$")
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\1">;$')
_LEAF_TYPE = re.compile(r'^    "@type": "(\w+)";$')
_ALIAS = re.compile(r"^export type (\w+)(?:<[^=]*>)? = (.+);$")
_CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True)
class SchemaOrg:
    """Types with their properties.

    ``above`` says for each shape what it extends, ``properties`` what it adds, ``shapes`` which shape a type
    has, and ``choices`` what a name may stand for: other names, and members of a closed list as addresses.
    """

    above: dict[str, list[str]] = field(default_factory=dict)
    properties: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)

    def properties_of(self, kind: str) -> dict[str, list[str]]:
        """What may be said of a type, with the names of what its values may be. Raises KeyError."""
        found: dict[str, list[str]] = {}
        for shape in self._and_above(self.shapes[kind]):
            for name, kinds in self.properties.get(shape, {}).items():
                found.setdefault(name, []).extend(kinds)
        return found

    def _and_above(self, shape: str) -> Iterator[str]:
        yield shape
        for each in self.above.get(shape, ()):
            yield from self._and_above(each)

    def covered_by(self, name: str) -> frozenset[str]:
        """Every type and member that ``name`` may stand for, itself among them."""
        found: set[str] = set()
        left = [name]
        while left:
            each = left.pop()
            if each not in found:
                found.add(each)
                left += self.choices.get(each, ())
        return frozenset(found)


@cache
def schema_org() -> SchemaOrg:
    """The vocabulary as installed. Fails with what to do when it is not there."""
    assert TYPES.is_file(), "schema-dts is not installed: run make test, or .ci/install-npm-packages .venv/bin/python"
    return read_types(TYPES.read_text(encoding="utf-8"))


def read_types(text: str) -> SchemaOrg:
    vocabulary = SchemaOrg()
    shape = ""
    for line in text.splitlines():
        if found := _INTERFACE.match(line):
            shape = found[1]
            vocabulary.above[shape] = [each.strip() for each in found[2].split(",")]
        elif found := _PROPERTY.match(line):
            vocabulary.properties.setdefault(shape, {})[found[1]] = found[2].split(" | ")
        elif found := _LEAF_TYPE.match(line):
            vocabulary.shapes[found[1]] = shape
        elif found := _ALIAS.match(line):
            parts = (part.strip().strip('"') for part in found[2].split(" | "))
            vocabulary.choices[found[1]] = [part.removesuffix("Leaf") for part in parts if part != "string"]
    return vocabulary


def problems_of_document(document: Mapping[str, object]) -> list[str]:
    """What is wrong with the JSON-LD of a page."""
    found = [] if document.get("@context") == _CONTEXT else ["the context is not schema.org"]
    nodes = document.get("@graph")
    if not isinstance(nodes, list) or set(document) != {"@context", "@graph"}:
        return [*found, "there is no graph of nodes, or something beside it"]
    return [*found, *(problem for node in nodes for problem in problems_of(node))]


def problems_of(node: Mapping[str, object]) -> list[str]:
    """What is wrong with a node: an unknown type, a property it does not have, or a value of a wrong kind."""
    kind = node.get("@type")
    if not isinstance(kind, str) or kind not in schema_org().shapes:
        return [f"no type of schema.org: {kind}"]
    known = schema_org().properties_of(kind)
    found: list[str] = []
    for name, value in node.items():
        if name in ("@type", "@id"):
            continue
        if name not in known:
            found.append(f"{kind} has no {name}")
            continue
        for each in value if isinstance(value, list) else [value]:
            found += _problems_of_value(f"{kind}.{name}", each, known[name])
    return found


def _problems_of_value(where: str, value: object, kinds: list[str]) -> list[str]:
    allowed = frozenset().union(*(schema_org().covered_by(kind) for kind in kinds))
    if isinstance(value, dict):
        if set(value) == {"@id"}:
            return [] if "IdReference" in allowed else [f"{where} takes no reference"]
        wrong = [] if value.get("@type") in allowed else [f"{where} takes no {value.get('@type')}"]
        return [*wrong, *problems_of(value)]
    return [] if any(_is(value, kind) for kind in allowed) else [f"{where} cannot be {value!r}"]


def _is(value: object, kind: str) -> bool:
    """Whether a plain value is of a plain kind, or the member of a closed list that ``kind`` is."""
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, int | float):
        return kind == "Number" or (kind == "Integer" and isinstance(value, int))
    if not isinstance(value, str) or not value:
        return False
    if kind == "URL":
        return urlsplit(value).scheme in ("http", "https")
    if kind == "Date":
        return re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None and date.fromisoformat(value) is not None
    return kind == "Text" or (kind.startswith(f"{_CONTEXT}/") and kind == value)
