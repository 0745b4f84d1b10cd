"""Examples on the page of every key are parts of records that are accepted."""

from __future__ import annotations

import pytest

from generator.facility.fields import fields_of
from generator.facility.model import Facility
from generator.facility.record import Record
from generator.facility.track import Track
from generator.records.reader import read_facility
from generator.views.record_examples import EXAMPLES
from generator.views.reference_pages import fields_page

_TRACK = "tracks:\n  - id: evening-iop\n    name: Evening IOP\n    level_of_care: iop\n    focus: [mental-health]\n"
_NEEDED = {
    "name": "schema_version: 1\nname: Example Center\n",
    "address": "address: {city: Columbus, state: OH}\n",
    "tracks": _TRACK,
    "sources": "sources:\n  - {url: https://example.org, checked_on: 2026-11-22}\n",
    "verification": "verification: {status: unverified}\n",
}


def _record(example: str) -> str:
    """A whole record that holds ``example``, which begins with a key of a facility or of a track."""
    key = example.partition(":")[0]
    if key == "schema_version":
        return example
    if key in fields_of(Facility):
        return _with(key, example)
    assert key in fields_of(Track)
    inside = "".join(f"    {line}\n" for line in example.splitlines())
    return _with("tracks", _TRACK + inside)


def _with(key: str, text: str) -> str:
    return "".join({**_NEEDED, key: text}.values())


@pytest.mark.parametrize("record", EXAMPLES, ids=lambda record: record.__name__)
def test_an_example_is_accepted_and_shown(record: type[Record]) -> None:
    read = read_facility("facilities/oh/example.yaml", _record(EXAMPLES[record]).encode())
    assert read.problems == ()
    assert read.facility is not None
    assert EXAMPLES[record].rstrip() in fields_page()


@pytest.mark.parametrize("record", EXAMPLES, ids=lambda record: record.__name__)
def test_an_example_shows_the_keys_of_what_it_stands_under(record: type[Record]) -> None:
    assert any(f"{name}:" in EXAMPLES[record] for name in fields_of(record))


def test_a_slip_in_an_example_would_be_found() -> None:
    assert read_facility("facilities/oh/example.yaml", _record("length: {weeks: many}\n").encode()).problems
