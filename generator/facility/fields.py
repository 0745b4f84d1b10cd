"""What the model holds at a path: for messages, for the formatter's key order, and for generated pages."""

from __future__ import annotations

import types
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from generator.facility.model import Facility
from generator.facility.record import Range, Record
from generator.facility.values import Value
from generator.problems import FieldPath


class Field(NamedTuple):
    """One key of a record type: whether it holds a list, and what each value is (a Record type or a Value)."""

    name: str
    required: bool
    is_list: bool
    holds: type[Record] | Value | None
    description: str


@cache
def fields_of(record: type[Record]) -> dict[str, Field]:
    """Return the keys of ``record`` in the order in which they are written."""
    fields: dict[str, Field] = {}
    for name, info in record.model_fields.items():
        is_list, holds = _holds(info.annotation, tuple(info.metadata))
        fields[name] = Field(name, info.is_required(), is_list, holds, info.description or "")
    return fields


def _holds(annotation: Any, metadata: tuple[Any, ...] = ()) -> tuple[bool, type[Record] | Value | None]:
    for mark in metadata:
        if isinstance(mark, Value):
            return False, mark
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *marks = get_args(annotation)
        return _holds(inner, tuple(marks))
    if origin in (Union, types.UnionType):
        return _holds(next(choice for choice in get_args(annotation) if choice is not type(None)))
    if origin is tuple:
        return True, _holds(get_args(annotation)[0])[1]
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return False, annotation
    return False, None


def field_at(path: FieldPath) -> Field | None:
    """Return the field that ``path`` leads to (an item of a list counts as its list), or None."""
    record: type[Record] | None = Facility
    field: Field | None = None
    for step in path:
        if isinstance(step, int):
            continue
        field = fields_of(record).get(step) if record else None
        if field is None:
            return None
        record = field.holds if isinstance(field.holds, type) else None
    return field


def record_at(path: FieldPath) -> type[Record] | None:
    """Return the type of the mapping at ``path``, or None when no mapping is asked for there."""
    if not [step for step in path if isinstance(step, str)]:
        return Facility
    field = field_at(path)
    return field.holds if field and isinstance(field.holds, type) else None


def is_range(path: FieldPath) -> bool:
    """Return whether a range is asked for at ``path``, so that a number alone is good too."""
    record = record_at(path)
    return record is not None and issubclass(record, Range)
