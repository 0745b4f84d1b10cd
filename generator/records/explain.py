"""How a mistake is told: from what the model refused to a sentence in the contributor's words.

Each sentence says what must hold and what is there; the tip says how to mend it. The field's own name goes in
front of the sentence when it is shown ("starts must be a time such as 18:00, but is "6pm"").
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, NamedTuple

from generator.facility.fields import field_at, fields_of, is_range, record_at
from generator.facility.values import TermOf
from generator.problems import FieldPath

_LONGEST_SHOWN = 60


class Explained(NamedTuple):
    """A mistake in words. ``path`` is the place it is about; ``at_key`` when the key, not the value, is wrong."""

    rule: str
    path: FieldPath
    message: str
    tip: str
    at_key: bool = False


#: Error of the model -> rule, sentence, tip. "{value}" is what was written; others come with the error.
VALUE_SENTENCES: dict[str, tuple[str, str, str]] = {
    "text": ("text-format", "must be text, but is {value}", "write it as one line of words"),
    "outer_spaces": ("text-format", "must be text without spaces around it, but is {value}", "delete the spaces"),
    "one_line": ("text-format", "must be on one line, but is {value}", "take away the line break or the tab"),
    "too_long": (
        "text-length",
        "must be at most {longest} characters, but has {length}",
        "keep what helps people choose; split the rest into notes",
    ),
    "html": ("html-in-text", "must be plain text without HTML, but is {value}", "leave out everything in < >"),
    "number": ("number-format", "must be a number, but is {value}", "write digits only, such as 3 or 2.5"),
    "quoted_number": ("number-format", "must be a number, but is the text {value}", "take away the quotes"),
    "whole_number": ("number-format", "must be a whole number, but is {value}", "leave out the fraction"),
    "out_of_bounds": ("number-bounds", "must be from {low} to {high}, but is {value}", "check the figure"),
    "only_one": ("number-bounds", "must be {low}, but is {value}", "write {low}"),
    "yes_no": (
        "yes-or-no",
        "must be yes or no, but is {value}",
        "write yes or no; leave the key out when it is not stated",
    ),
    "time": (
        "time-format",
        "must be a time such as 18:00, but is {value}",
        "write it on the 24-hour clock: {time}",
    ),
    "date": ("date-format", "must be a date such as 2026-11-22, but is {value}", "write year-month-day"),
    "loose_date": (
        "date-format",
        "must be a date such as 2026-11-22, 2026-11 or 2026, but is {value}",
        "write year, year-month or year-month-day",
    ),
    "zip": ("zip-format", "must be a ZIP code of five digits, but is {value}", "write all five digits: 02184"),
    "npi": ("npi-format", "must be ten digits, but is {value}", "copy the number from the NPI register"),
    "phone_number": (
        "phone-format",
        "must be a phone number such as +16145550100, but is {value}",
        'write +1 and ten digits, without spaces: {phone}; put the way it is shown into "shown_as"',
    ),
    "extension": ("phone-format", "must be digits, but is {value}", "write the digits only"),
    "link": (
        "link-format",
        "must be a web address such as https://example.org/iop, but is {value}",
        "copy it from the browser's address bar; it begins with https:// or http://",
    ),
    "email": ("email-format", "must be a mail address such as info@example.org, but is {value}", "check it"),
    "slug": (
        "slug-format",
        "must be lower-case words joined by hyphens, such as evening-iop, but is {value}",
        "use letters a to z, digits and hyphens only",
    ),
    "record_id": (
        "slug-format",
        "must be a state and a file name such as oh/harbor-point, but is {value}",
        "write the path below facilities/ without .yaml",
    ),
    "field_name": (
        "slug-format",
        "must be a key of this record such as address or evening-iop.schedule, but is {value}",
        "write the key, or the track's id, a point and the key",
    ),
    "handle": ("slug-format", "must be an account name, but is {value}", "write it without @"),
    "zone_name": (
        "time-zone",
        "must be a time zone such as America/New_York, but is {value}",
        "write the zone's name, not EST or Eastern",
    ),
    "repeated": ("repeated-item", "must not say one thing twice", "delete the second one"),
    "range": (
        "range-format",
        "must be a number or a range such as {{minimum: 9, maximum: 12}}",
        "write one number, or a minimum and a maximum",
    ),
    "range_empty": ("range-format", "must name a minimum, a maximum, or both", "write one number, or a range"),
    "range_order": ("range-format", "must not have a minimum above its maximum", "exchange the two"),
    "too_short": ("missing-key", "must hold at least one item", "add one, each with a dash in front"),
    "tuple_type": ("list-format", "must be a list, but is {value}", "write it as [one, two], or one dash a line"),
    "model_type": ("mapping-format", "must be keys with values, but is {value}", "write each key on its own line"),
}

_NO_PLACE_TIP = "add address: {state: OH}; for a provider without any site write virtual_only: yes"
_TIME_EXAMPLE = '"18:00", with hours from 00 to 23 and minutes from 00 to 59'
NOT_FORESEEN = ("record-format", "must be as the record format asks, but is {value}", "see the list of keys")


def explain_error(error: Mapping[str, Any], data: object) -> Explained:
    """Return in words what the model refused; ``error`` is one of pydantic's, ``data`` the whole record."""
    path, value = _written_place(tuple(error["loc"]), data)
    kind = str(error["type"])
    if kind == "extra_forbidden":
        return unknown_key(path)
    if kind == "missing":
        return _missing_key(path)
    if kind == "term":
        return _unknown_term(path, value)
    if kind == "no_place":
        return Explained("missing-key", path, "a record must have an address with a state", _NO_PLACE_TIP)
    if kind == "number" and is_range(path):
        kind = "range" if not isinstance(value, str) else kind
    if kind == "out_of_bounds" and error["ctx"]["low"] == error["ctx"]["high"]:
        kind = "only_one"
    rule, message, tip = VALUE_SENTENCES.get(kind, NOT_FORESEEN)
    context = dict(error.get("ctx") or {})
    words = {
        **context,
        "value": shown(value),
        "length": len(value) if isinstance(value, str) else 0,
        "time": _time_meant(value),
        "phone": _phone_meant(value),
    }
    return Explained(rule, path, message.format(**words), tip.format(**words))


def unknown_key(path: FieldPath) -> Explained:
    """Return in words that the last step of ``path`` is no key, naming the nearest that is."""
    key = str(path[-1])
    record = record_at(path[:-1])
    known = list(fields_of(record)) if record else []
    near = difflib.get_close_matches(key.lower().replace("-", "_"), known, n=1, cutoff=0.6)
    tip = f'did you mean "{near[0]}"?' if near else f"keys that may stand here: {', '.join(known)}"
    return Explained("unknown-key", path, "is not a key of the record format", tip, at_key=True)


def is_told_elsewhere(error: Mapping[str, Any], data: object) -> bool:
    """Return whether ``error`` only follows from others: a list whose every item is wrong counts as too short."""
    return error["type"] == "too_short" and bool(_written_place(tuple(error["loc"]), data)[1])


def shown(value: object) -> str:
    """Return a value as a message quotes it: text in quotes, shortened; lists and mappings by kind."""
    if isinstance(value, str):
        text = "".join(sign if sign.isprintable() else " " for sign in value)
        return f'"{text[:_LONGEST_SHOWN]}..."' if len(text) > _LONGEST_SHOWN else f'"{text}"'
    if isinstance(value, dict):
        return "a mapping of keys"
    if isinstance(value, list):
        return "a list"
    return "left empty" if value is None else f'"{value}"'


def _written_place(loc: tuple[str | int, ...], data: object) -> tuple[FieldPath, object]:
    """Return the part of ``loc`` that stands in the file, and what is written there.

    A range given as one number is read as two ends, so the model's place can go one step beyond the file's.
    """
    for depth, step in enumerate(loc):
        if isinstance(data, dict):
            if step not in data:
                return loc, None
            data = data[step]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return loc[:depth], data
    return loc, data


def _missing_key(path: FieldPath) -> Explained:
    key = str(path[-1])
    field = field_at(path)
    tip = f"{key}: {field.description[0].lower() + field.description[1:]}" if field and field.description else ""
    if not path[:-1]:
        return Explained("missing-key", (), f'a record must have the key "{key}"', tip)
    return Explained("missing-key", path[:-1], f'must have the key "{key}"', tip)


def _unknown_term(path: FieldPath, value: object) -> Explained:
    field = field_at(path)
    vocabulary = field.holds.vocabulary if field and isinstance(field.holds, TermOf) else None
    if vocabulary is None:
        return Explained("term", path, f"must be a term of its list, but is {shown(value)}", "")
    if not isinstance(value, str):
        message = f"must be one word of the list {vocabulary.title}, but is {shown(value)}"
        return Explained("term", path, message, f"choose one of: {', '.join(vocabulary.slugs[:12])}")
    near = vocabulary.nearest(value)
    choices = ", ".join(vocabulary.slugs[:12]) + (", ..." if len(vocabulary.slugs) > 12 else "")
    tip = f'did you mean "{near}"? ' if near else ""
    message = f"must be a term of the list {vocabulary.title}, but is {shown(value)}"
    return Explained("term", path, message, f"{tip}terms: {choices}")


def _phone_meant(value: object) -> str:
    """Return the number that a person most likely meant by ``614-555-0100``, or how one is written."""
    digits = "".join(sign for sign in value if sign in "0123456789") if isinstance(value, str) else ""
    digits = digits.removeprefix("1") if len(digits) == 11 else digits
    return f'"+1{digits}"' if len(digits) == 10 else '"+16145550100"'


def _time_meant(value: object) -> str:
    """Return the clock time a person most likely meant by ``6pm``, or how one is written."""
    text = value.lower().replace(" ", "").replace(".", "") if isinstance(value, str) else ""
    digits = text.rstrip("apm").split(":")
    if not 1 <= len(digits) <= 2 or not all(part.isdecimal() and len(part) <= 2 for part in digits):
        return _TIME_EXAMPLE
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    hour += 12 if text.endswith("pm") and hour < 12 else 0
    hour -= 12 if text.endswith("am") and hour == 12 else 0
    return f'"{hour:02d}:{minute:02d}"' if hour < 24 and minute < 60 else _TIME_EXAMPLE
