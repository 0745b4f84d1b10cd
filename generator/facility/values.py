"""The small values of a record: text, dates, times, links, numbers, yes and no, and terms.

A scalar of a YAML file arrives as text. An unquoted one arrives as ``PlainText``, and only that is read as
a number, and only where a number is asked for; so ``zip: 02184`` keeps its zero and ``"3"`` is never a number.

Each kind of value is a marker for ``Annotated``: ``read`` takes what stood in the file and gives the value
or raises PydanticCustomError, ``json_schema`` says the same for editors. ``records/explain.py`` words the errors.
"""

from __future__ import annotations

import calendar
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from generator.facility.vocabulary import Vocabulary

JsonSchema = dict[str, Any]


class PlainText(str):
    """Text that stood in the file without quotes."""

    __slots__ = ()


class Value(ABC):
    """A kind of scalar: how it is read, and how a JSON Schema says it."""

    @abstractmethod
    def read(self, value: object) -> object:
        """Return the value that ``value`` of a file stands for. Raises PydanticCustomError."""

    @abstractmethod
    def json_schema(self) -> JsonSchema:
        """Return the JSON Schema that accepts what ``read`` accepts."""

    @abstractmethod
    def stored_schema(self) -> core_schema.CoreSchema:
        """Return the fast check of a value that ``read`` gave before and that was kept as JSON since."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.json_or_python_schema(
            json_schema=self.stored_schema(),
            python_schema=core_schema.no_info_plain_validator_function(self.read),
        )

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        return self.json_schema()


#: Marks a list of terms in a schema under construction, so that each list is written once.
VOCABULARY_KEY = "x-vocabulary"


class TermOf(Value):
    """One term of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def read(self, value: object) -> str:
        if isinstance(value, str) and value in self.vocabulary:
            return str(value)
        raise PydanticCustomError("term", "must be a term of {vocabulary}", {"vocabulary": self.vocabulary.name})

    def stored_schema(self) -> core_schema.CoreSchema:
        return core_schema.literal_schema(list(self.vocabulary.slugs))

    def json_schema(self) -> JsonSchema:
        return {
            VOCABULARY_KEY: self.vocabulary.name,
            "title": self.vocabulary.title,
            "oneOf": [
                {"const": term.slug, "title": term.label, "description": term.definition} for term in self.vocabulary
            ],
        }


#: HTML in a text: a "<" that begins a tag, a closing tag, a comment or a declaration.
_HTML_TAG = re.compile(r"<[A-Za-z/!?]")


class Text(Value):
    """Plain text of 1 to ``longest`` characters on one line, without HTML and without spaces around it."""

    def __init__(self, longest: int) -> None:
        self.longest = longest

    def read(self, value: object) -> str:
        if not isinstance(value, str):
            raise PydanticCustomError("text", "must be text")
        if not value or value != value.strip(" "):
            raise PydanticCustomError("outer_spaces", "must be text without spaces around it")
        if "\n" in value or "\t" in value:
            raise PydanticCustomError("one_line", "must be one line without tabs")
        if len(value) > self.longest:
            raise PydanticCustomError("too_long", "must be at most {longest} characters", {"longest": self.longest})
        if _HTML_TAG.search(value):
            raise PydanticCustomError("html", "must be plain text without HTML")
        return str(value)

    def stored_schema(self) -> core_schema.CoreSchema:
        return core_schema.str_schema(min_length=1, max_length=self.longest)

    def json_schema(self) -> JsonSchema:
        return {
            "type": "string",
            "minLength": 1,
            "maxLength": self.longest,
            "allOf": [{"pattern": r"^[^ ]"}, {"pattern": r"[^ ]$"}, {"pattern": r"^[^\n\t]*$"}],
            "not": {"pattern": _HTML_TAG.pattern},
        }


class Written(Value):
    """Text written in one fixed way. ``kind`` picks the message; ``also`` checks what a pattern cannot say."""

    def __init__(self, kind: str, pattern: str, longest: int, also: Callable[[str], bool] | None = None) -> None:
        self.kind, self.longest, self.also = kind, longest, also
        self.pattern = re.compile(pattern)

    def read(self, value: object) -> str:
        if not isinstance(value, str):
            raise PydanticCustomError("text", "must be text")
        matches = len(value) <= self.longest and self.pattern.fullmatch(value)
        if not matches or (self.also and not self.also(value)):
            raise PydanticCustomError(self.kind, "is not written as it must be")
        return str(value)

    def stored_schema(self) -> core_schema.CoreSchema:
        return core_schema.str_schema(pattern=f"^(?:{self.pattern.pattern})$", max_length=self.longest)

    def json_schema(self) -> JsonSchema:
        return {"type": "string", "maxLength": self.longest, "pattern": f"^(?:{self.pattern.pattern})$"}


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


class Within(Value):
    """A number from ``low`` to ``high``, both ends included; ``whole`` refuses fractions."""

    def __init__(self, low: float, high: float, *, whole: bool = False) -> None:
        self.low, self.high, self.whole = low, high, whole

    def read(self, value: object) -> int | float:
        number = _number_of(value)
        if self.whole and number != int(number):
            raise PydanticCustomError("whole_number", "must be a whole number")
        if not self.low <= number <= self.high:
            ends = {"low": f"{self.low:g}", "high": f"{self.high:g}"}
            raise PydanticCustomError("out_of_bounds", "must be from {low} to {high}", ends)
        return int(number) if number == int(number) else number

    def stored_schema(self) -> core_schema.CoreSchema:
        whole = core_schema.int_schema(strict=True, ge=int(self.low), le=int(self.high))
        if self.whole:
            return whole
        return core_schema.union_schema(
            [whole, core_schema.float_schema(ge=self.low, le=self.high)], mode="left_to_right"
        )

    def json_schema(self) -> JsonSchema:
        kind = "integer" if self.whole else "number"
        return {"type": kind, "minimum": self.low, "maximum": self.high}


def _number_of(value: object) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and len(value) <= 15 and _NUMBER.fullmatch(value):
        if isinstance(value, PlainText):
            return float(value) if "." in value else int(value)
        raise PydanticCustomError("quoted_number", "must be a number without quotes")
    raise PydanticCustomError("number", "must be a number")


class _YesOrNo(Value):
    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        as_word = core_schema.plain_serializer_function_ser_schema(
            lambda value: "yes" if value else "no", when_used="json"
        )
        return core_schema.json_or_python_schema(
            json_schema=self.stored_schema(),
            python_schema=core_schema.no_info_plain_validator_function(self.read),
            serialization=as_word,
        )

    def stored_schema(self) -> core_schema.CoreSchema:
        return core_schema.bool_schema()

    def read(self, value: object) -> bool:
        if isinstance(value, str) and value in ("yes", "no"):
            return value == "yes"
        raise PydanticCustomError("yes_no", "must be yes or no")

    def json_schema(self) -> JsonSchema:
        return {"type": "string", "enum": ["yes", "no"]}


def _is_calendar_date(text: str) -> bool:
    parts = [int(part) for part in text.split("-")]
    return len(parts) < 3 or parts[2] <= calendar.monthrange(parts[0], parts[1])[1]


_YEAR = r"(?:19|20)[0-9]{2}"
_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
_PORT = r"(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
#: What RFC 3986 allows in a path, less the apostrophe; the query may hold question marks as well.
_IN_PATH = r"[A-Za-z0-9._~:/@!$&()*+,;=-]|%[0-9A-Fa-f]{2}"
_LINK = rf"https?://{_HOST}(?::{_PORT})?(?:/(?:{_IN_PATH})*)?(?:\?(?:{_IN_PATH}|\?)*)?(?:#(?:{_IN_PATH}|\?)*)?"

Line = Annotated[str, Text(150)]
"""A name or a few words."""
Note = Annotated[str, Text(300)]
"""A sentence or two."""
Slug = Annotated[str, Written("slug", r"[a-z0-9]+(?:-[a-z0-9]+)*", 80)]
Handle = Annotated[str, Written("handle", r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?", 39)]
RecordId = Annotated[str, Written("record_id", r"(?:[a-z]{2}|virtual)/[a-z0-9]+(?:-[a-z0-9]+)*", 90)]
FieldName = Annotated[str, Written("field_name", r"(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)?[a-z_]+", 120)]
Date = Annotated[str, Written("date", rf"{_YEAR}-{_MONTH}-{_DAY}", 10, _is_calendar_date)]
LooseDate = Annotated[str, Written("loose_date", rf"{_YEAR}(?:-{_MONTH}(?:-{_DAY})?)?", 10, _is_calendar_date)]
Time = Annotated[str, Written("time", _CLOCK, 5)]
EndTime = Annotated[str, Written("time", rf"{_CLOCK}|24:00", 5)]
Zip = Annotated[str, Written("zip", r"[0-9]{5}(?:-[0-9]{4})?", 10)]
Npi = Annotated[str, Written("npi", r"[0-9]{10}", 10)]
PhoneNumber = Annotated[str, Written("phone_number", r"\+[1-9][0-9]{7,14}", 16)]
Extension = Annotated[str, Written("extension", r"[0-9]{1,8}", 8)]
Link = Annotated[str, Written("link", _LINK, 500)]
Email = Annotated[str, Written("email", rf"[A-Za-z0-9._%+-]{{1,64}}@{_HOST}", 200)]
ZoneName = Annotated[str, Written("zone_name", r"participant|[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+){1,2}", 40)]
YesNo = Annotated[bool, _YesOrNo()]
Amount = Annotated[int | float, Within(0, 10_000)]
Count = Annotated[int, Within(0, 10_000, whole=True)]
Minutes = Annotated[int, Within(1, 1_440, whole=True)]
Dollars = Annotated[int | float, Within(0, 1_000_000)]
