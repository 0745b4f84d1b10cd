"""How one scalar is written, so that every YAML tool, old or new, reads the same text."""

from __future__ import annotations

import re
from typing import get_args

from generator.facility.fields import field_at, is_range
from generator.facility.values import PlainText, TermOf, Within, YesNo
from generator.problems import FieldPath

_YES_OR_NO = get_args(YesNo)[1]
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: What text without quotes may begin with and may not hold; a comma or a bracket matters in flow style only.
_SAFE_START = re.compile(r"[A-Za-z0-9+./(\u00a1-\ufffd]")
_UNSAFE_INSIDE = re.compile(r": |:$| #|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\s$")
_FLOW_MARKS = re.compile(r"[,\[\]{}?]")
#: What YAML 1.1 or 1.2 takes for something other than text (https://yaml.org/type/ and YAML 1.2.2, 10.3).
_WORDS = re.compile(r"y|n|yes|no|on|off|true|false|null|~|<<|=", re.IGNORECASE)
_NUMBERS = re.compile(
    r"[-+]?(?:0b[01_]+|0o[0-7]+|0x[0-9A-Fa-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
    r"|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))"
)
_TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9].*)?")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def written(value: str, path: FieldPath, *, flow: bool) -> str:
    """Return ``value`` as it stands in the file at ``path``, with quotes only where they are needed.

    ``flow`` says that it stands inside brackets, where commas and brackets need quotes too.
    """
    if _keeps_plain(value, path):
        return str(value)
    return str(value) if _is_plain(value, flow=flow) else _quoted(value)


def _keeps_plain(value: str, path: FieldPath) -> bool:
    """Return whether quotes would change what is meant, or whether the format writes this without them."""
    field = field_at(path)
    holds = field.holds if field else None
    if holds is _YES_OR_NO or isinstance(holds, TermOf):
        return value in ("yes", "no")
    if isinstance(holds, Within) or is_range(path) or field is None:
        return isinstance(value, PlainText) and bool(_NUMBERS.fullmatch(value) or _WORDS.fullmatch(value))
    return False


def _is_plain(value: str, *, flow: bool) -> bool:
    if not _SAFE_START.match(value) or _UNSAFE_INSIDE.search(value):
        return False
    if flow and _FLOW_MARKS.search(value):
        return False
    if _DATE.fullmatch(value):
        return True
    return not (_WORDS.fullmatch(value) or _NUMBERS.fullmatch(value) or _TIMESTAMP.fullmatch(value))


def _quoted(value: str) -> str:
    return '"' + "".join(_ESCAPES.get(letter) or _visible(letter) for letter in value) + '"'


def _visible(letter: str) -> str:
    return f"\\u{ord(letter):04x}" if _INVISIBLE.match(letter) else letter
