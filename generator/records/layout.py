"""How a record is laid out: keys in the model's order, two spaces a step, short values on one line.

A record, its tracks and whatever holds a list of mappings is written one key a line; each mapping of such a
list stands on a line of its own when it fits. Whatever carries a comment inside is written one item a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.facility.fields import fields_of, record_at
from generator.problems import FieldPath
from generator.records.quoting import written

#: First line of every record: editors that know it complete keys and show mistakes while typing.
SCHEMA_LINE = "# yaml-language-server: $schema=../../schema/facility.schema.json"
_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of a file: above an entry, behind it, and at the end of the file; each begins with "#"."""

    above: Mapping[FieldPath, Sequence[str]] = field(default_factory=dict)
    behind: Mapping[FieldPath, str] = field(default_factory=dict)
    last: Sequence[str] = ()

    def inside(self, path: FieldPath) -> bool:
        """Return whether a comment belongs to something within the value at ``path``."""
        depth = len(path)
        return any(len(place) > depth and place[:depth] == path for place in (*self.above, *self.behind))


def lay_out(data: Mapping[str, object], comments: Comments) -> str:
    """Return the text of a record; ``data`` holds dict, list, str, PlainText and None."""
    lines = [SCHEMA_LINE, *_Layout(comments).mapping(data, (), 0), *comments.last]
    return "\n".join(lines) + "\n"


class _Layout:
    def __init__(self, comments: Comments) -> None:
        self._comments = comments

    def mapping(self, data: Mapping[str, object], path: FieldPath, indent: int) -> Iterator[str]:
        """Yield the lines of a mapping, one key a line."""
        for key in in_order(data, path):
            place = (*path, key)
            yield from self._above(place, indent)
            yield from self._entry(f"{' ' * indent}{_key(key)}:", data[key], place, indent)

    def _list(self, items: Sequence[object], path: FieldPath, indent: int) -> Iterator[str]:
        for index, item in enumerate(items):
            place = (*path, index)
            yield from self._above(place, indent)
            lead = f"{' ' * indent}-"
            one_line = self._one_line(item, place, len(lead) + 1)
            if one_line is None and isinstance(item, dict):
                yield from self._open_item(item, place, indent)
            else:
                yield from self._entry(lead, item, place, indent)

    def _open_item(self, item: Mapping[str, object], path: FieldPath, indent: int) -> Iterator[str]:
        """Yield a mapping of a list whose first key stands behind the dash."""
        first, *rest = self.mapping(item, path, indent + 2)
        behind = self._comments.behind.get(path)
        yield f"{' ' * indent}- {first[indent + 2 :]}" + (f"  {behind}" if behind else "")
        yield from rest

    def _entry(self, lead: str, value: object, path: FieldPath, indent: int) -> Iterator[str]:
        """Yield the lines of one key or item with its value."""
        behind = f"  {self._comments.behind[path]}" if path in self._comments.behind else ""
        one_line = self._one_line(value, path, len(lead) + 1)
        if one_line is not None:
            yield f"{lead} {one_line}".rstrip() + behind
            return
        yield lead + behind
        if isinstance(value, dict):
            yield from self.mapping(value, path, indent + 2)
        elif isinstance(value, list):
            yield from self._list(value, path, indent + 2)

    def _above(self, path: FieldPath, indent: int) -> Iterator[str]:
        for comment in self._comments.above.get(path, ()):
            yield f"{' ' * indent}{comment}"

    def _one_line(self, value: object, path: FieldPath, column: int) -> str | None:
        """Return ``value`` as it stands behind its key or dash, or None when it takes lines of its own."""
        if value is None:
            return ""
        if isinstance(value, str):
            return written(value, path, flow=False)
        if not value:
            return "[]" if isinstance(value, list) else "{}"
        if _is_track(path) or _holds_mappings(value) or self._comments.inside(path):
            return None
        text = _in_brackets(value, path)
        return text if column + len(text) <= _WIDTH else None


def in_order(data: Mapping[str, object], path: FieldPath) -> list[str]:
    """Return the keys of the mapping at ``path``: first those of the model in its order, then the others."""
    record = record_at(path)
    known = [key for key in fields_of(record) if key in data] if record else []
    return known + [key for key in data if key not in known]


def _is_track(path: FieldPath) -> bool:
    return path[:1] == ("tracks",) and not path[2:]


def _holds_mappings(value: object) -> bool:
    """Return whether a list of mappings, or an empty value, stands somewhere inside."""
    if isinstance(value, dict):
        return any(item is None or _holds_mappings(item) for item in value.values())
    if isinstance(value, list):
        return any(item is None or isinstance(item, dict | list) for item in value)
    return False


def _in_brackets(value: Any, path: FieldPath) -> str:
    if isinstance(value, dict):
        pairs = (f"{_key(key)}: {_in_brackets(value[key], (*path, key))}" for key in in_order(value, path))
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_in_brackets(item, (*path, index)) for index, item in enumerate(value)) + "]"
    return written(value, path, flow=True)


def _key(key: str) -> str:
    return written(key, ("",), flow=True)
