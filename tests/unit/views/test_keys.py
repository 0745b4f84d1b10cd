"""A page whose key stays must look the same: that is what lets a build leave it as it is."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facility.model import Facility
from generator.views import state_page
from generator.views.planned_page import PlannedPage
from tests.invented import facility, track_data
from tests.rendering import plan, render

EVENING = {"groups": [{"sessions": [{"days": ["mon", "wed"], "starts": "18:00", "ends": "21:00"}]}]}


def _made(**keys: Any) -> Facility:
    least = {"organization": "Example Health", "address": {"state": "OH", "city": "Columbus"}}
    return facility(**{**least, "tracks": [track_data(schedule=EVENING, specialties=["ocd"])], **keys})


DIRECTORY = {
    **{f"oh/place-{number:02}": _made(name=f"Place {number:02}") for number in range(51)},
    "oh/zebra": _made(name="Zebra", address={"state": "OH", "city": "Akron"}, organization="Sample Care"),
    "tx/far": _made(name="Far", address={"state": "TX", "city": "Waco"}),
    "virtual/screen": _made(name="Screen", address=None, virtual_only="yes", serves_states=["OH"]),
}
CHANGES: dict[str, dict[str, Facility | None]] = {
    "a name": {"oh/place-07": _made(name="Another name")},
    "a city": {"oh/place-07": _made(name="Place 07", address={"state": "OH", "city": "Lima"})},
    "no city": {"oh/place-07": _made(name="Place 07", address={"state": "OH"})},
    "a state": {"tx/far": _made(name="Far", address={"state": "OH", "city": "Waco"})},
    "it has closed": {"oh/place-50": _made(name="Place 50", status="closed")},
    "another program": {"oh/place-50": _made(name="Place 50", tracks=[track_data(), track_data(id="b")])},
    "a payer": {"tx/far": _made(name="Far", insurance={"payers": [{"payer": "aetna", "accepted": "yes"}]})},
    "no payer": {"tx/far": _made(name="Far", insurance={"accepted": "no"})},
    "for the whole place": {"tx/far": _made(name="Far", sitewide={"populations": ["women"]})},
    "by video only": {"oh/place-07": _made(name="Place 07", virtual_only="yes")},
    "another organization": {"oh/place-07": _made(name="Place 07", organization="Sample Care")},
    "a new facility": {"oh/alder": _made(name="Alder"), "tx/alder": _made(name="Alder", address={"state": "TX"})},
    "one less": {"oh/place-00": None},
    "none by video": {"virtual/screen": None},
    "a spelling": {"oh/aa": _made(name="A", address={"state": "OH", "city": "COLUMBUS"})},
}


@pytest.fixture(scope="module")
def before() -> dict[str, tuple[PlannedPage, str]]:
    return {path: (page, render(page)) for path, page in plan(DIRECTORY).items()}


@pytest.mark.parametrize("change", CHANGES)
def test_a_page_whose_key_stays_looks_the_same(before: dict[str, tuple[PlannedPage, str]], change: str) -> None:
    changed = {name: made for name, made in {**DIRECTORY, **CHANGES[change]}.items() if made is not None}
    after = plan(changed)
    kept = [path for path, (page, _) in before.items() if path in after and after[path].key == page.key]
    assert kept
    assert [path for path in kept if render(after[path]) != before[path][1]] == []


def test_a_page_knows_when_a_city_on_it_gets_another_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A city on another page that wants the same address changes it for both."""
    monkeypatch.setattr(state_page, "CARDS_A_PAGE", 1)
    cities = {"oh/a": "Akron", "oh/b": "Toledo", "oh/c": "Zion"}
    one, other = (
        plan({name: _made(address={"state": "OH", "city": city}) for name, city in each.items()})["oh/page/2.html"]
        for each in (cities, {**cities, "oh/c": "\u2013Toledo"})
    )
    assert render(one) != render(other)
    assert one.key != other.key
