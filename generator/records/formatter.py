"""Writes records: canonical YAML of plain data, and the canonical form of a file that somebody wrote.

Comments are no part of YAML's data, so they are found here in the gaps between the scanner's tokens and given
to the key or list item they stand with. Laying out is ``layout.py``, quoting is ``quoting.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from generator.facility.values import PlainText
from generator.problems import FieldPath
from generator.records.layout import Comments, in_order, lay_out
from generator.records.places import Places
from generator.records.source import Unreadable, read_source

_SCHEMA_COMMENT = re.compile(r"#\s*yaml-language-server:")
_COMMENT_SIGN = re.compile(r"(?:^|(?<=\s))#")


def record_text(data: Mapping[str, object]) -> str:
    """Return the canonical YAML of ``data``, which is shaped like a record.

    ``data`` holds dict, list or tuple, str, int, float, bool and None; a number or a yes/no is written
    without quotes, text with quotes wherever another YAML tool would take it for something else.
    """
    return lay_out({key: _plain(value) for key, value in data.items()}, Comments())


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, bool):
        return PlainText("yes" if value else "no")
    if isinstance(value, int | float):
        return PlainText(f"{value:.15g}")
    return value


def format_record(content: bytes) -> bytes:
    """Return the file's bytes in the canonical form: same meaning, every comment kept.

    What is in that form already comes back as it is. Raises Unreadable, with what is wrong, when something in
    the file could not be carried over.
    """
    source = read_source(content)
    if source.refusals:
        raise Unreadable(*source.refusals)
    text = content.decode("utf-8")
    for path in source.empty:
        _set_empty(source.data, path)
    comments = _placed(_comments(text), source.data, source.places)
    return lay_out(source.data, comments).encode("utf-8")


def _set_empty(data: Any, path: FieldPath) -> None:
    """Put a key that was left empty back among the data: somebody may mean to fill it in."""
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = None


class _Found(NamedTuple):
    """A comment of the file: its line counting from 1, its text, and whether it has the line to itself."""

    line: int
    text: str
    alone: bool


def _comments(text: str) -> Iterator[_Found]:
    """Yield the comments of a file in their order; the line for editors is not one of them."""
    scalars = _scalar_columns(text)
    for number, line in enumerate(text.split("\n")):
        for sign in _COMMENT_SIGN.finditer(line):
            start = sign.start()
            if any(first <= start < end for first, end in scalars[number]):
                continue
            comment, alone = line[start:].rstrip(), not line[:start].strip()
            if not (alone and _SCHEMA_COMMENT.match(comment)):
                yield _Found(number + 1, comment, alone)
            break


def _scalar_columns(text: str) -> Mapping[int, list[tuple[int, int]]]:
    """Return, for each line counting from 0, the columns from first to end that belong to a scalar."""
    columns: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if not isinstance(token, yaml.ScalarToken):
            continue
        start, end = token.start_mark, token.end_mark
        is_block = token.style in ("|", ">")
        for line in range(start.line + is_block, end.line + 1):
            first = start.column if line == start.line else 0
            columns[line].append((first, end.column if line == end.line else len(text)))
    return columns


def _placed(found: Iterable[_Found], data: Mapping[str, object], places: Places) -> Comments:
    """Give every comment the entry that it stands with: the one on its line, else the next one below."""
    entries = sorted((place.key, len(path), path) for path, place in places.items() if path)
    above: dict[FieldPath, list[str]] = defaultdict(list)
    behind: dict[FieldPath, str] = {}
    last: list[str] = []
    first_keys = frozenset(_first_keys(data, ()))
    for comment in found:
        same_line = [entry for entry in entries if entry[0].line == comment.line]
        below = next((path for mark, _, path in entries if mark.line > comment.line), None)
        if same_line and not comment.alone:
            column = same_line[0][0].column
            behind[[path for mark, _, path in same_line if mark.column == column][-1]] = comment.text
        elif below is None:
            last.append(comment.text)
        else:
            above[below[:-1] if below in first_keys else below].append(comment.text)
    return Comments(above, behind, last)


def _first_keys(value: object, path: FieldPath) -> Iterator[FieldPath]:
    """Yield the path of the key that will stand behind the dash, for every mapping in a list."""
    if isinstance(value, dict):
        if value and path and isinstance(path[-1], int):
            yield (*path, in_order(value, path)[0])
        for key, item in value.items():
            yield from _first_keys(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _first_keys(item, (*path, index))
