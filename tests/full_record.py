"""A record in which every key of the model says something, made from the model itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from generator.facility.contact import Alert
from generator.facility.fields import Field, fields_of
from generator.facility.model import Facility
from generator.facility.record import Range, Record
from generator.facility.track import AgeBounds
from generator.facility.values import TermOf, Text, Value, Within, Written

Path = tuple[str | int, ...]

_WRITTEN = {
    "slug": "slug-{n}",
    "handle": "handle-{n}",
    "record_id": "oh/other-{n}",
    "field_name": "schedule",
    "date": "2026-11-{day:02}",
    "loose_date": "20{day:02}-03",
    "time": "10:{day:02}",
    "zip": "430{day:02}",
    "npi": "10000000{day:02}",
    "phone_number": "+16145550{n:03}",
    "extension": "{n}",
    "link": "https://example.org/{n}",
    "email": "mail-{n}@example.org",
    "zone_name": "America/New_York",
}
#: What cannot all be said at once, or what two keys of one mapping must agree on.
_FIXED: dict[tuple[type[Record] | None, str], Any] = {
    (Facility, "schema_version"): 1,
    (Facility, "status"): "paused",
    (Alert, "until"): "2027-01-31",
}


def full_record() -> dict[str, Any]:
    """The record as plain data. ``virtual_only`` is left out, as the record has a street."""
    numbers = count(1)
    record = _filled(Facility, numbers)
    del record["virtual_only"]
    track = record["tracks"][0]
    track["accepting"]["as_of"] = record["sitewide"]["accepting"]["as_of"] = "2026-11-21"
    schedule = track["schedule"]
    for group in (schedule["groups"][0], schedule["phases"][0]["groups"][0]):
        _make_sensible(group)
    for cost in track["costs"]:
        cost["per"] = "week"
    return record


def _make_sensible(group: dict[str, Any]) -> None:
    group["attends"] = {"minimum": 2, "maximum": 3, "at_first": 4}
    session = group["sessions"][0]
    rare = {"days": ["wed"], "starts": "08:00", "every": "month", "week_of_month": "4", "kind": "education"}
    firm = {"days": ["mon", "tue", "wed", "thu"], "starts": "18:00", "ends": "21:00", "kind": "group"}
    session.update({"days": ["tue", "fri"], "starts": "10:00", "ends": "12:00", "every": "2-weeks"})
    del session["week_of_month"]
    group["sessions"] += [rare, firm]


def _filled(record: type[Record], numbers: Iterator[int]) -> dict[str, Any]:
    return {name: _value_of(record, field, numbers) for name, field in fields_of(record).items()}


def _value_of(record: type[Record], field: Field, numbers: Iterator[int]) -> Any:
    if (record, field.name) in _FIXED:
        return _FIXED[record, field.name]
    number = next(numbers)
    if issubclass(record, Range | AgeBounds) and field.name in ("minimum", "maximum"):
        return number % 49 + (50 if field.name == "maximum" else 1)
    value = _one(field, number, numbers)
    return [value] if field.is_list else value


def _one(field: Field, number: int, numbers: Iterator[int]) -> Any:
    kind = field.holds
    if isinstance(kind, type):
        return _filled(kind, numbers)
    return _scalar(kind, number)


def _scalar(kind: Value | None, number: int) -> Any:
    if isinstance(kind, TermOf):
        slugs = kind.vocabulary.slugs
        return slugs[number % len(slugs)]
    if isinstance(kind, Text):
        return f"Mark {number} of the record"
    if isinstance(kind, Within):
        return min(max(number % 90 + 1, kind.low), kind.high)
    if isinstance(kind, Written):
        return _WRITTEN[kind.kind].format(n=number, day=number % 19 + 1)
    return "yes"


def leaves(data: Any, path: Path = ()) -> Iterator[Path]:
    """The paths of all keys that hold a value or a list of values, not a mapping."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*path, key))
    elif isinstance(data, list) and any(isinstance(item, dict) for item in data):
        for index, item in enumerate(data):
            yield from leaves(item, (*path, index))
    else:
        yield path


def model_keys(record: type[Record] = Facility, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths of all keys of the model that do not hold a mapping, without positions in lists."""
    for name, field in fields_of(record).items():
        if isinstance(field.holds, type):
            yield from model_keys(field.holds, (*path, name))
        else:
            yield (*path, name)


def without(data: Any, path: Path) -> Any:
    """A copy of ``data`` without the key at ``path``."""
    first, *rest = path
    if isinstance(data, list):
        return [without(item, tuple(rest)) if index == first else item for index, item in enumerate(data)]
    if not rest:
        return {key: value for key, value in data.items() if key != first}
    return {key: without(value, tuple(rest)) if key == first else value for key, value in data.items()}


def replaced(data: Any, path: Path, value: Any) -> Any:
    """A copy of ``data`` with ``value`` at ``path``."""
    first, *rest = path
    if isinstance(data, list):
        return [replaced(item, tuple(rest), value) if index == first else item for index, item in enumerate(data)]
    if not rest:
        return {**data, first: value}
    return {key: replaced(each, tuple(rest), value) if key == first else each for key, each in data.items()}


def value_at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data
