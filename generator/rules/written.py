"""The values of one kind in a record, wherever they stand: all its texts, links or telephone numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from generator.facility.fields import fields_of
from generator.facility.model import Facility
from generator.facility.record import Record
from generator.facility.values import Text, Value, Written
from generator.problems import FieldPath

Kind = Literal["text", "own_words", "link", "phone_number"]

#: Keys whose text is a name, or the provider's own words: nobody here may reword it.
_OTHERS_WORDS = frozenset(
    (
        "name",
        "organization",
        "parent_organizations",
        "former_names",
        "as_published",
        "level_as_published",
        "shown_as",
    )
)


class _Step(NamedTuple):
    """A key on the way to values of a kind, and whether the values are behind it or in it."""

    key: str
    is_list: bool
    is_record: bool


@cache
def _steps(record: type[Record], kind: Kind) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    for field in fields_of(record).values():
        if isinstance(field.holds, type):
            if _steps(field.holds, kind):
                steps.append(_Step(field.name, field.is_list, is_record=True))
        elif field.holds is not None and _is_kind(field.name, field.holds, kind):
            steps.append(_Step(field.name, field.is_list, is_record=False))
    return tuple(steps)


def _is_kind(key: str, value: Value, kind: Kind) -> bool:
    if kind in ("text", "own_words"):
        return isinstance(value, Text) and (kind == "text" or key not in _OTHERS_WORDS)
    return isinstance(value, Written) and value.kind == kind


def values_of(facility: Facility, kind: Kind) -> Iterator[tuple[FieldPath, str]]:
    """Give every value of ``kind`` that the record states, with its place, in the order of the format.

    ``own_words`` are the texts that the record's authors chose: all but names and what is quoted.
    """
    return _values_in(facility, kind, ())


def _values_in(record: Record, kind: Kind, path: FieldPath) -> Iterator[tuple[FieldPath, str]]:
    for key, is_list, is_record in _steps(type(record), kind):
        value = getattr(record, key)
        if not value:
            continue
        items = (
            [((*path, key, index), item) for index, item in enumerate(value)] if is_list else [((*path, key), value)]
        )
        for place, item in items:
            if is_record:
                yield from _values_in(item, kind, place)
            else:
                yield place, item
