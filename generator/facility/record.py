"""What every mapping of a record has in common, and the ranges of numbers in it."""

from __future__ import annotations

from typing import Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, GetJsonSchemaHandler, model_validator
from pydantic_core import PydanticCustomError, core_schema

from generator.facility.values import Amount, Count, JsonSchema


class Record(BaseModel):
    """A mapping of a record: frozen, with no key but the ones it names."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Range(Record):
    """A number when exact, else minimum and maximum; one end alone is "at least" or "up to"."""

    minimum: Amount | None = None
    """The low end."""
    maximum: Amount | None = None
    """The high end."""

    @model_validator(mode="before")
    @classmethod
    def _from_one_number(cls, data: Any) -> Any:
        if isinstance(data, dict | cls):
            return data
        if isinstance(data, list):
            raise PydanticCustomError("range", "must be a number or a range")
        return {"minimum": data, "maximum": data}

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.minimum is None and self.maximum is None:
            raise PydanticCustomError("range_empty", "must name a minimum, a maximum, or both")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise PydanticCustomError("range_order", "must not have a minimum above its maximum")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        mapping = handler.resolve_ref_schema(handler(schema))
        ends = mapping["properties"]
        number = next(choice for choice in ends["minimum"]["anyOf"] if choice.get("type") != "null")
        mapping["anyOf"] = [
            {"required": [end], "properties": {end: {"type": number["type"]}}} for end in ("minimum", "maximum")
        ]
        words: JsonSchema = {key: mapping.pop(key) for key in ("title", "description") if key in mapping}
        return {**words, "oneOf": [number, mapping]}


class CountRange(Range):
    """A whole number when exact, else minimum and maximum; one end alone is "at least" or "up to"."""

    minimum: Count | None = None
    """The low end."""
    maximum: Count | None = None
    """The high end."""


def _without_repeats(values: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(set(values)) != len(values):
        raise PydanticCustomError("repeated", "must not say one thing twice")
    return values


class _UniqueItems(AfterValidator):
    """Refuses a list that says one thing twice; the schema says ``uniqueItems``."""

    def __init__(self) -> None:
        super().__init__(_without_repeats)

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        return {**handler(schema), "uniqueItems": True}


NoRepeats = _UniqueItems()
"""Mark of a list whose items are all different: ``Annotated[tuple[str, ...], NoRepeats]``."""
