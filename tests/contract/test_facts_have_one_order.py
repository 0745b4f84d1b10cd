"""Facts have one order on every page, and a program's facts say every key of its record."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from generator.facility.fields import field_at, fields_of
from generator.facility.model import Facility
from generator.facility.track import Track
from generator.records.reader import read_facility
from generator.views.facility_page import FacilityPage
from generator.views.fact import Fact
from generator.views.fact_kinds import FACT_KINDS, FACT_SECTIONS
from generator.views.page import Setting
from generator.views.program_facts import program_facts
from tests.full_record import full_record, leaves, without
from tests.invented_site import accepted_records
from tests.rendering import CONFIG, TODAY, directory_of, facts_of, plan, render

if TYPE_CHECKING:
    from collections.abc import Iterator

_ID = "oh/example"
RECORD = full_record()
#: What a comparison leaves to the page: each source's own words and days (the days reach a fact by ``read_on``), and
#: where a facility's place was taken. A session in a certain week of the month is monthly, said or not.
_LEFT_TO_THE_PAGE = ("schema_version", "replaced_by", "sources.0.", "sessions.1.every")
#: What holds for a program only while it says nothing of its own.
_OVERRULED = ("payment", "insurance.")


def test_a_kind_has_one_key_and_rests_on_keys_of_records() -> None:
    assert len(FACT_KINDS) == sum(len(section.kinds) for section in FACT_SECTIONS)
    known = {*fields_of(Facility), *fields_of(Track)}
    assert {key for kind in FACT_KINDS.values() for key in kind.rests_on} <= known
    assert len({section.id for section in FACT_SECTIONS}) == len(FACT_SECTIONS)


def _facts_shown(value: object) -> Iterator[tuple[str, ...]]:
    """Every list of facts in a page object, as its keys."""
    if isinstance(value, tuple):
        keys = tuple(each.key for each in value if isinstance(each, Fact))
        if keys:
            yield keys
        for each in value:
            yield from _facts_shown(each)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, Fact):
        for name in value.__dataclass_fields__:
            yield from _facts_shown(getattr(value, name))


@pytest.mark.parametrize("path", accepted_records(), ids=lambda path: path.stem)
def test_every_page_shows_its_facts_in_the_one_order(path: Any) -> None:
    facility = read_facility(path.name, path.read_bytes()).facility
    assert facility is not None
    page = plan({_ID: facility})[f"{_ID}.html"].make()
    assert isinstance(page, FacilityPage)
    order = list(FACT_KINDS)
    for keys in _facts_shown(tuple(getattr(page, name) for name in page.__dataclass_fields__)):
        assert sorted(keys, key=order.index) == list(keys)


def test_the_sections_of_a_page_stand_in_the_one_order() -> None:
    page = render(plan({_ID: Facility.model_validate(RECORD)})[f"{_ID}.html"])
    named = {"when": "programs", "there": "getting-there"}
    shown = ("reach", "start", "when", "costs", "credentials", "there", "else")
    parts = [named.get(section.id, section.id) for section in FACT_SECTIONS if section.id in shown]
    places = [page.index(f'id="{part}"') for part in parts]
    assert len(places) == len(shown)
    assert places == sorted(places)


def _facts_of(data: dict[str, Any]) -> list[dict[str, Fact]]:
    facility = Facility.model_validate(data)
    own = facts_of(directory_of({_ID: facility}))[_ID]
    return [program_facts(of, facility, own, Setting(CONFIG, TODAY)) for of in own.tracks]


@cache
def _without_own_payment() -> dict[str, Any]:
    """The record when no track says anything of its own about payment."""
    own = ("payment", "insurance")
    tracks = [{key: value for key, value in track.items() if key not in own} for track in RECORD["tracks"]]
    return {**RECORD, "tracks": tracks}


def _compared_paths() -> Iterator[str]:
    """The keys of the record that a comparison has to say, as paths."""
    for steps in leaves(RECORD):
        path = ".".join(map(str, steps))
        if not any(each in path for each in _LEFT_TO_THE_PAGE):
            yield path


@pytest.mark.parametrize("path", list(_compared_paths()))
def test_the_facts_of_programs_change_when_a_key_is_left_out(path: str) -> None:
    record = _without_own_payment() if path.startswith(_OVERRULED) else RECORD
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    try:
        changed = _facts_of(without(record, steps))
    except ValidationError:
        field = field_at(steps)
        assert field is not None
        assert field.required
        return
    assert changed != _facts_of(record), f"no fact of a program says {path}"
