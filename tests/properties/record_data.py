"""Strategies for records as plain data: valid ones made from the model's own fields, and spoiled ones."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from generator.facility import values
from generator.facility.fields import Field, fields_of
from generator.facility.model import Facility
from generator.facility.record import CountRange, Range
from generator.facility.values import TermOf, Text, Value, Within, Written

if TYPE_CHECKING:
    from generator.facility.record import Record

_WRITTEN = {
    "slug": "evening-iop",
    "handle": "example-handle",
    "record_id": "oh/example",
    "field_name": "evening-iop.schedule",
    "date": "2026-02-28",
    "loose_date": "2026-03",
    "time": "18:00",
    "zip": "02184",
    "npi": "1234567893",
    "phone_number": "+16145550100",
    "extension": "01",
    "link": "https://example.org/a?b=c#d",
    "email": "info@example.org",
    "zone_name": "America/New_York",
}
JUNK = (None, "", " ", " outer", "<b>bold</b>", "yes", "no", "true", True, False, 0, -1, 3, 2.5, 10**9, [], [None])
MORE_JUNK = ({}, {"minimum": 3}, {"minimum": 5, "maximum": 2}, "x" * 400, "25:00", "6pm", "2026-02-30", "javascript:x")


def _value(value: Value) -> st.SearchStrategy[Any]:
    if isinstance(value, TermOf):
        return st.sampled_from(value.vocabulary.slugs)
    if isinstance(value, Text):
        return st.text(st.characters(codec="ascii", categories=("L", "N", "P")), min_size=1, max_size=20).filter(
            lambda text: "<" not in text
        )
    if isinstance(value, Written):
        return st.just(_WRITTEN[value.kind])
    if isinstance(value, Within):
        low, high = int(value.low), int(min(value.high, value.low + 50))
        return st.integers(low, high)
    assert isinstance(value, values._YesOrNo)
    return st.sampled_from(("yes", "no"))


def _field(field: Field, depth: int) -> st.SearchStrategy[Any]:
    if isinstance(field.holds, Value):
        one = _value(field.holds)
    elif field.holds in (Range, CountRange):
        ends = st.tuples(st.integers(0, 9), st.integers(10, 20))
        one = st.integers(0, 20) | ends.map(lambda pair: {"minimum": pair[0], "maximum": pair[1]})
    else:
        assert field.holds is not None
        one = records_of(field.holds, depth + 1)
    if not field.is_list:
        return one
    return st.lists(one, min_size=1, max_size=2, unique_by=repr)


@st.composite
def records_of(draw: st.DrawFn, record: type[Record] = Facility, depth: int = 0) -> dict[str, Any]:
    """A valid mapping of a record type: all that it must have, and some of what it may have."""
    fields = fields_of(record)
    optional = [name for name, field in fields.items() if not field.required]
    chosen = draw(st.lists(st.sampled_from(optional), max_size=max(1, 6 - 2 * depth), unique=True)) if optional else []
    names = [name for name, field in fields.items() if field.required or name in chosen]
    if issubclass(record, Range) and not {"minimum", "maximum"}.intersection(names):
        names.append("minimum")
    data = {name: draw(_field(fields[name], depth)) for name in names}
    if record is Facility and "address" not in data:
        data["virtual_only"] = "yes"
    if "minimum" in data and "maximum" in data:
        data["maximum"] = data["minimum"]
    return data


@st.composite
def spoiled_records(draw: st.DrawFn) -> dict[str, Any]:
    """A record with one thing changed at random: a value replaced, a key taken away or added."""
    data = copy.deepcopy(draw(records_of()))
    where = draw(st.sampled_from(list(_mappings(data))))
    key = draw(st.sampled_from(sorted(where)))
    action = draw(st.sampled_from(("replace", "replace", "replace", "remove", "add")))
    if action == "remove":
        del where[key]
    elif action == "add":
        where[draw(st.sampled_from(("sponsor", "rank", "Name", "note")))] = draw(st.sampled_from(JUNK[1:]))
    else:
        where[key] = draw(st.sampled_from((*JUNK, *MORE_JUNK)))
    return data


def _mappings(data: Any) -> Any:
    if isinstance(data, dict):
        if data:
            yield data
        for value in data.values():
            yield from _mappings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _mappings(value)


def without_empty(data: Any) -> Any:
    """The data as the YAML door gives it: a key left empty is left out."""
    if isinstance(data, dict):
        return {key: without_empty(value) for key, value in data.items() if value is not None}
    if isinstance(data, list):
        return [without_empty(value) for value in data]
    return data
