"""The record format as a JSON Schema (2020-12), made from the model: for editors, and for anybody's tools."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.facility.model import Facility
from generator.facility.values import VOCABULARY_KEY


class _EmptyMeansNotStated(GenerateJsonSchema):
    """Lets every key that may be left out be left empty too: YAML reads an empty value as null."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        choices = inner.get("anyOf", ())
        if not any(choice.get("type") == "null" for choice in choices):
            inner = {"anyOf": [inner, {"type": "null"}]}
        return inner


def facility_schema() -> dict[str, Any]:
    """Return the JSON Schema of a record. Raises jsonschema's SchemaError should it not be a valid schema."""
    made = Facility.model_json_schema(schema_generator=_EmptyMeansNotStated)
    place = {
        "anyOf": [
            {"required": ["address"], "properties": {"address": {"type": "object"}}},
            {"required": ["virtual_only"], "properties": {"virtual_only": {"const": "yes"}}},
        ]
    }
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from generator/facility/model.py by: iop schema. Do not edit by hand.",
        **made,
        **place,
    }
    _share_terms(schema)
    Draft202012Validator.check_schema(schema)
    return schema


def _share_terms(schema: dict[str, Any]) -> None:
    """Move every list of terms into ``$defs``, where each stands once."""
    lists: dict[str, Any] = {}

    def share(node: Any) -> Any:
        if isinstance(node, list):
            return [share(item) for item in node]
        if not isinstance(node, dict):
            return node
        name = node.get(VOCABULARY_KEY)
        if name is None:
            return {key: share(value) for key, value in node.items()}
        lists[name] = {key: node[key] for key in ("title", "oneOf")}
        return {"$ref": f"#/$defs/{name}", **{key: node[key] for key in ("description", "default") if key in node}}

    for key in ("properties", "$defs"):
        schema[key] = {name: share(value) for name, value in list(schema[key].items())}
    schema["$defs"] = dict(sorted({**schema["$defs"], **lists}.items()))


def schema_text() -> str:
    """Return the schema as the text of ``schema/facility.schema.json``; the same model gives the same bytes."""
    return json.dumps(facility_schema(), indent=2, ensure_ascii=False) + "\n"
