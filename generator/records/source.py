"""The only reader of YAML: bytes of one file become plain data and a map of where each thing was written.

YAML is helpful in ways that ruin a record: an unquoted 18:00 becomes a number of minutes, ``no`` becomes false,
a ZIP loses its zero, ``&`` and ``*`` let a small file grow without end. So nothing is guessed here. Every scalar
stays the text that was written (``PlainText`` when it had no quotes), a key left empty is left out, and whatever a
record has no use for (anchors, aliases, merges, tags, directives, a second document) is refused with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from generator.facility.values import PlainText
from generator.problems import FieldPath
from generator.records.places import START, Mark, Places, Row
from generator.records.refusals import Refusal, refusal_of
from generator.records.signs import UNSEEN, piled_marks

#: Bytes a record may have.
LONGEST_FILE = 64 * 1024
#: Mappings and lists that may stand inside one another.
DEEPEST = 16
#: Keys and values that a record may have; the longest real one has under 500.
MOST_VALUES = 5_000
_LONGEST_KEY = 100

_EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_TAB_INDENTATION = re.compile(r"^ *\t", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Source:
    """One file as plain data (dict, list, str, None), with the place of every key and value.

    A key that was left empty is not in ``data``, since it says no more than one left out; ``empty`` names its path.
    ``doubtful`` holds the paths whose value was refused here already, so that nobody complains of them twice.
    """

    data: dict[str, object]
    places: Places
    refusals: tuple[Refusal, ...] = ()
    doubtful: frozenset[FieldPath] = frozenset()
    empty: tuple[FieldPath, ...] = ()


class Unreadable(Exception):
    """The file holds no record that could be looked at further; ``refusals`` says why."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(refusals)
        self.refusals = refusals


def read_source(content: bytes) -> Source:
    """Return the plain data and places of one file. Raises Unreadable when there is no record to look at."""
    refusals: list[Refusal] = []
    text = _text_of(content, refusals)
    composer = _Composer(refusals)
    try:
        data = composer.compose(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        raise Unreadable(*refusals, _syntax_refusal(error, text)) from None
    except yaml.YAMLError:
        raise Unreadable(*refusals, Refusal("yaml-syntax", START)) from None
    places = composer.places
    if not isinstance(data, dict):
        kind = "empty-file" if data is None else "not-a-mapping"
        mark = places[()].value if places else START
        raise Unreadable(*(refusals or [Refusal(kind, mark)]))
    return Source(
        data,
        places,
        tuple(refusals),
        frozenset(places.path_of(row) for row in composer.doubtful),
        tuple(places.path_of(row) for row in composer.empty),
    )


def _text_of(content: bytes, refusals: list[Refusal]) -> str:
    """Return the text of a file, noting what may not stand in it. Raises Unreadable."""
    if len(content) > LONGEST_FILE:
        raise Unreadable(Refusal("too-large", START))
    if content.startswith(_BYTE_ORDER_MARK):
        refusals.append(Refusal("byte-order-mark", START))
        content = content[len(_BYTE_ORDER_MARK) :]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        good = content[: error.start].decode("utf-8")
        raise Unreadable(*refusals, Refusal("not-utf-8", _mark_in(good, len(good)))) from None
    if found := UNSEEN.search(text):
        refusals.append(Refusal("control-character", _mark_in(text, found.start()), _code(found[0])))
        text = UNSEEN.sub(" ", text)
    if piled := piled_marks(text):
        refusals.append(Refusal("piled-marks", _mark_in(text, piled[0]), _code(text[piled[0]])))
        text = _without(text, piled)
    if found := _TAB_INDENTATION.search(text):
        raise Unreadable(*refusals, Refusal("tab-indentation", _mark_in(text, found.end() - 1)))
    return text


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _without(text: str, places: list[int]) -> str:
    left_out = set(places)
    return "".join(sign for at, sign in enumerate(text) if at not in left_out)


def _mark_in(text: str, index: int) -> Mark:
    return Mark(text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1)


def _mark(mark: Any) -> Mark:
    """Return our mark of the parser's; its Python and C versions share no type but count alike, from 0."""
    return Mark(mark.line + 1, mark.column + 1) if mark else START


def _syntax_refusal(error: yaml.MarkedYAMLError, text: str) -> Refusal:
    problem, context = error.problem or "", error.context or ""
    begins_earlier = any(words in problem for words in ("end of stream", "document indicator", "expected ':'"))
    mark = _mark(error.context_mark if begins_earlier and error.context_mark else error.problem_mark)
    refusal = refusal_of(problem, context, mark)
    if refusal.kind == "indentation" and _follows_closing(text, mark):
        return Refusal("after-closing", mark)
    return refusal


def _follows_closing(text: str, mark: Mark) -> bool:
    """Return whether a quote or bracket closes in the line of ``mark`` before it."""
    lines = text.split("\n")
    before = lines[mark.line - 1][: mark.column - 1].rstrip() if mark.line <= len(lines) else ""
    return before.endswith(("'", '"', "]", "}"))


class _Composer:
    """Builds data from the parser's events, and keeps every place. Refuses what a record has no use for."""

    def __init__(self, refusals: list[Refusal]) -> None:
        self.doubtful: set[int] = set()
        self.empty: list[int] = []
        self._rows: list[Row] = []
        self._refusals = refusals
        self._refused: set[str] = set()

    @property
    def places(self) -> Places:
        """The places of all values met so far."""
        return Places(self._rows)

    def compose(self, events: Iterator[Any]) -> object:
        """Return the data of the one document. Raises Unreadable and yaml.YAMLError."""
        data: object = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Unreadable(*self._refusals, Refusal("second-document", _mark(event.start_mark)))
                if event.version or event.tags:
                    self._refuse("directive", event)
            elif isinstance(event, yaml.NodeEvent):
                start = _mark(event.start_mark)
                self._rows.append((-1, "", *start, *start))
                data = self._value(event, events, 0, 0)
        return data

    def _refuse(self, kind: str, event: yaml.Event, what: str = "") -> None:
        """Note the first of each kind only: one anchor and its hundred aliases are one mistake."""
        if kind not in self._refused:
            self._refused.add(kind)
            self._refusals.append(Refusal(kind, _mark(event.start_mark), what))

    def _value(self, event: Any, events: Iterator[Any], row: int, depth: int) -> object:
        """Return the value that begins with ``event``; its own row is there already."""
        if event.anchor is not None:
            self._refuse("anchor", event, event.anchor)
            self.doubtful.add(row)
        kind = type(event)
        if kind is yaml.AliasEvent:
            parent, step = self._rows[row][:2]
            self.doubtful.add(parent if isinstance(step, int) else row)
            return None
        if event.tag is not None:
            self._refuse("tag", event, event.tag.replace("tag:yaml.org,2002:", "!!"))
        if kind is yaml.ScalarEvent:
            return self._text(event)
        if depth >= DEEPEST:
            raise Unreadable(*self._refusals, Refusal("too-deep", _mark(event.start_mark)))
        if kind is yaml.SequenceStartEvent:
            return self._list(events, row, depth + 1)
        return self._mapping(events, row, depth + 1)

    def _text(self, event: Any) -> str | None:
        """Return a scalar, with a space for whatever must not be in it: an escape hides it from a look at the file."""
        if found := UNSEEN.search(event.value):
            self._refuse("control-character", event, _code(found[0][0]))
            event.value = UNSEEN.sub(" ", event.value)
        if piled := piled_marks(event.value):
            self._refuse("piled-marks", event, _code(event.value[piled[0]]))
            event.value = _without(event.value, piled)
        return _scalar(event)

    def _list(self, events: Iterator[Any], row: int, depth: int) -> list[object]:
        items: list[object] = []
        for event in events:
            if type(event) is yaml.SequenceEndEvent:
                break
            self._count(event)
            start = event.start_mark
            line, column = start.line + 1, start.column + 1
            self._rows.append((row, len(items), line, column, line, column))
            items.append(self._value(event, events, len(self._rows) - 1, depth))
        return items

    def _mapping(self, events: Iterator[Any], row: int, depth: int) -> dict[str, object]:
        mapping: dict[str, object] = {}
        met: dict[str, int] = {}
        for event in events:
            if type(event) is yaml.MappingEndEvent:
                break
            self._count(event)
            key = self._key(event)
            value_event = next(events)
            start, value_start = event.start_mark, value_event.start_mark
            if key == "<<" or key in met:
                self._skip(value_event, events, depth)
                if key == "<<":
                    self._refuse("anchor", event, "<<")
                else:
                    self._refusals.append(Refusal("duplicate-key", _mark(start), key, str(met[key])))
                continue
            met[key] = start.line + 1
            here = len(self._rows)
            self._rows.append(
                (row, key, start.line + 1, start.column + 1, value_start.line + 1, value_start.column + 1)
            )
            value = self._value(value_event, events, here, depth)
            if value is not None:
                mapping[key] = value
            elif here not in self.doubtful:
                self.empty.append(here)
        return mapping

    def _key(self, event: Any) -> str:
        """Return the key. Raises Unreadable when it is not a short text: nothing after it can be placed."""
        is_short_text = isinstance(event, yaml.ScalarEvent) and 0 < len(event.value) <= _LONGEST_KEY
        if is_short_text and event.value.isprintable():
            if event.anchor is not None:
                self._refuse("anchor", event, event.anchor)
            return str(event.value)
        raise Unreadable(*self._refusals, Refusal("odd-key", _mark(event.start_mark)))

    def _count(self, event: Any) -> None:
        if len(self._rows) > MOST_VALUES:
            raise Unreadable(*self._refusals, Refusal("too-many-values", _mark(event.start_mark)))

    def _skip(self, event: Any, events: Iterator[Any], depth: int) -> None:
        """Pass over one value. Raises Unreadable when it is too deep."""
        open_collections = 0
        while True:
            if isinstance(event, yaml.CollectionStartEvent):
                open_collections += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                open_collections -= 1
            if not open_collections:
                return
            if depth + open_collections > DEEPEST:
                raise Unreadable(*self._refusals, Refusal("too-deep", _mark(event.start_mark)))
            event = next(events)


def _scalar(event: yaml.ScalarEvent) -> str | None:
    if event.style in ("'", '"'):
        return str(event.value)
    if event.style in ("|", ">"):
        return str(event.value).rstrip("\n")
    return None if event.value in _EMPTY else PlainText(event.value)
