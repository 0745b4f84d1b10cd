"""The JSON Schema and the model say the same, wherever a schema can say it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from generator.facility.jsonschema import facility_schema, schema_text
from generator.facility.model import Facility
from generator.records.explain import is_told_elsewhere
from tests.properties.record_data import records_of, spoiled_records, without_empty

ROOT = Path(__file__).parent.parent.parent
VALIDATOR = Draft202012Validator(facility_schema())
#: What the model refuses and a schema has no words for: the order of two ends, and the length of a month.
BEYOND_A_SCHEMA = {"range_order", "date", "loose_date"}
SLOW = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
MINIMAL: dict[str, Any] = {
    "schema_version": 1,
    "name": "Example",
    "address": {"state": "OH"},
    "tracks": [{"id": "iop", "name": "IOP", "level_of_care": "iop", "focus": ["mental-health"]}],
    "sources": [{"url": "https://example.org"}],
    "verification": {"status": "unverified"},
}


def refused_for(data: dict[str, Any]) -> set[str]:
    try:
        Facility.model_validate(without_empty(data))
    except ValidationError as error:
        return {item["type"] for item in error.errors() if not is_told_elsewhere(item, data)}
    return set()


def test_the_committed_schema_is_the_one_the_model_makes() -> None:
    assert (ROOT / "schema" / "facility.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_the_same_bytes_every_time() -> None:
    assert schema_text() == schema_text()


def test_every_key_is_described_for_an_editor() -> None:
    definitions = [facility_schema(), *facility_schema()["$defs"].values()]
    bare = [
        name
        for definition in definitions
        for name, field in definition.get("properties", {}).items()
        if not field.get("description")
    ]
    assert bare == []


@SLOW
@given(records_of())
def test_a_valid_record_is_accepted_by_both(data: dict[str, Any]) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    assert refused_for(data) == set()


@SLOW
@given(spoiled_records())
@example({**MINIMAL, "status": None})
@example({**MINIMAL, "name": None})
@example({**MINIMAL, "tracks": [{**MINIMAL["tracks"][0], "focus": []}]})
@example({**MINIMAL, "schema_version": "1"})
@example({**MINIMAL, "schema_version": True})
@example({**MINIMAL, "address": {}})
@example({key: value for key, value in MINIMAL.items() if key != "address"})
@example({**{key: value for key, value in MINIMAL.items() if key != "address"}, "virtual_only": "no"})
def test_a_spoiled_record_is_judged_alike_by_both(data: dict[str, Any]) -> None:
    reasons = refused_for(data)
    if VALIDATOR.is_valid(data):
        assert reasons <= BEYOND_A_SCHEMA
    else:
        assert reasons


def test_a_difference_between_the_two_would_be_noticed() -> None:
    """Negative control: a schema that forgets one bound no longer agrees with the model."""
    schema = facility_schema()
    schema["$defs"]["Coordinates"]["properties"]["latitude"] = {"type": "number"}
    place = {"latitude": 999, "longitude": 0, "source": "manual", "precision": "street"}
    data = {**MINIMAL, "coordinates": place}
    assert Draft202012Validator(schema).is_valid(data)
    assert not refused_for(data) <= BEYOND_A_SCHEMA
