"""No key of the model is forgotten on the page of a facility.

A record with every key is rendered, then again without each key in turn: a page that stays the same does not
show that key. Keys that a record cannot do without are given another value instead.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from pydantic import ValidationError

from generator.facility.fields import field_at
from generator.facility.model import Facility
from generator.facility.values import TermOf, Within
from tests.full_record import Path, full_record, leaves, model_keys, replaced, value_at, without
from tests.rendering import plan, render, text_of

_ID = "oh/example"
RECORD = full_record()
#: Keys of a record that stand in every file with the same value; the page names it.
_CONSTANT = {("schema_version",)}
_TEXTS = [path for path in leaves(RECORD) if "Mark " in str(value_at(RECORD, path))]


def _page(data: dict[str, Any]) -> str:
    return render(plan({_ID: Facility.model_validate(data)})[f"{_ID}.html"])


@cache
def _full_page() -> str:
    return _page(RECORD)


@cache
def _full_text() -> str:
    return text_of(_full_page())


def _name(path: Path) -> str:
    return ".".join(str(step) for step in path)


@pytest.mark.parametrize("path", [path for path in leaves(RECORD) if path not in _CONSTANT], ids=_name)
def test_the_page_changes_when_a_key_is_left_out_or_says_something_else(path: Path) -> None:
    try:
        changed = Facility.model_validate(without(RECORD, path)).model_dump(mode="json")
    except ValidationError:
        assert field_at(path).required
        changed = None
    page = _page(without(RECORD, path)) if changed else _page(replaced(RECORD, path, _another(path)))
    is_shown = _without_head(page) != _without_head(_full_page())
    assert is_shown, f"the page does not show {_name(path)}"


def _another(path: Path) -> Any:
    """Another good value for a key that must be there."""
    field, value = field_at(path), value_at(RECORD, path)
    if isinstance(field.holds, TermOf):
        other = next(slug for slug in field.holds.vocabulary.slugs if slug not in value)
        return [other] if field.is_list else other
    if isinstance(field.holds, Within):
        return value - 1
    return value[:-1] + ("8" if value[-1] != "8" else "9")


def _without_head(page: str) -> str:
    return page[page.index("<main") :]


@pytest.mark.parametrize("path", _TEXTS, ids=_name)
def test_every_word_of_the_record_can_be_read(path: Path) -> None:
    value = value_at(RECORD, path)
    for text in value if isinstance(value, list) else [value]:
        assert text in _full_text()


def test_the_record_of_this_test_has_every_key_of_the_model() -> None:
    said = {tuple(step for step in path if isinstance(step, str)) for path in leaves(RECORD)}
    assert set(model_keys()) - said == {("virtual_only",)}


def test_the_version_of_the_record_format_is_shown() -> None:
    assert "Version 1 of the record format" in _full_text()


def test_a_facility_by_video_only_says_so() -> None:
    virtual = {**without(RECORD, ("coordinates",)), "virtual_only": "yes"}
    assert "By video only: there is no place to go to." in text_of(_page(virtual))


def test_a_key_that_is_not_shown_would_be_found_out() -> None:
    silent = {**RECORD, "tracks": [{**RECORD["tracks"][0], "notes": ["Said in a note."]}]}
    assert "Said in a note." in text_of(_page(silent))
    assert "Said in a note." not in _full_text()
