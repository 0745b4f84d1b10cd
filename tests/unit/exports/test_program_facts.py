"""The files of facts: how the directory is divided into them, and what one says of a program."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any

import pytest

from generator.config import Config, Limits
from generator.directory.directory import Directory, Entry
from generator.exports.program_facts import facts_file, facts_list, shares_of
from generator.facts.derive import derive_facts
from generator.records.cache import Cache
from generator.views.page import Setting
from generator.views.search.fact_rows import fact_rows
from generator.views.search.index_rows import index_row
from tests.conftest import ROOT
from tests.invented import facility, track_data

TODAY = date(2026, 11, 22)
EMPTY = facility()


def directory_of(names: list[str]) -> Directory:
    return Directory.of(Entry(name, f"{name}.yaml", EMPTY, name) for name in names)


def shares(names: list[str]) -> list[list[str]]:
    return [[entry.id for entry in share] for share in shares_of(directory_of(names))]


def names(count: int, state: str = "tx") -> list[str]:
    return [f"{state}/example-{number:05}" for number in range(count)]


def file_of(**keys: Any) -> dict[str, Any]:
    """The file of a directory of one facility."""
    directory = Directory.of([Entry("oh/one", "one.yaml", facility(**keys), "one")])
    facts = derive_facts(directory, TODAY, Limits(), Cache(None))
    facts_of = partial(fact_rows, setting=Setting(Config(ROOT), TODAY))
    made = facts_file(
        directory.entries, facts, index_row, facts_of, today=TODAY, limits=Limits(), base_url="https://example.org"
    )
    read: dict[str, Any] = json.loads(made)
    return read


@pytest.mark.parametrize("count", [0, 1, 79, 80, 159])
def test_a_small_directory_has_one_file(count: int) -> None:
    assert len(shares(names(count))) == min(count, 1)


@pytest.mark.parametrize("count", [220, 300, 2000])
def test_every_facility_is_in_one_file_and_none_is_small_or_large(count: int) -> None:
    made = shares(names(count))
    assert [name for share in made for name in share] == names(count)
    assert len(made) > 1
    assert all(80 <= len(share) < 220 for share in made)


def test_a_state_with_one_facility_shares_its_file_with_others() -> None:
    made = shares([*names(100), "wy/example-alone"])
    assert [len(share) for share in made] == [101]


def test_a_new_facility_changes_only_the_files_around_it() -> None:
    before = {tuple(share) for share in shares(names(3000))}
    after = {tuple(share) for share in shares([*names(3000), "tx/example-01500a"])}
    assert 1 <= len(after - before) <= 3


def test_the_list_names_the_first_facility_of_each_file_and_the_kinds_in_order() -> None:
    made = list(shares_of(directory_of(names(200))))
    listed = json.loads(facts_list(made, ("focus", "wait")))
    assert listed == {"version": 1, "kinds": ["focus", "wait"], "files": [share[0].id for share in made]}


def test_what_is_not_stated_is_an_empty_cell_and_what_does_not_apply_has_none() -> None:
    facts = file_of(tracks=[track_data(), track_data(id="video", modality=["virtual"])])["facts"]
    cells, places = facts["ages"]
    assert (cells, places) == ([{}], [0, 0])
    cells, places = facts["serves_states"]
    assert (cells, places) == ([{}], [-1, 0])


def test_a_cell_holds_only_what_there_is() -> None:
    facts = file_of(accessibility=["wheelchair"], website="https://example.org/")["facts"]
    assert facts["accessibility"][0] == [{"items": ["Wheelchair access"]}]
    assert facts["website"][0] == [{"links": [["example.org", "https://example.org/"]]}]


def test_an_answer_that_is_too_old_is_to_be_asked_for() -> None:
    track = track_data(accepting={"status": "accepting", "as_of": "2026-01-01"})
    assert file_of(tracks=[track])["facts"]["accepting"][0][0]["ask"] == 1


def test_a_fact_says_when_it_was_read_where_that_is_not_the_day_of_the_record() -> None:
    sources = [
        {"url": "https://example.org/a", "checked_on": "2026-10-01", "supports": ["iop.focus"]},
        {"url": "https://example.org/b", "checked_on": "2026-11-01", "supports": ["website", "ages"]},
    ]
    made = file_of(sources=sources, website="https://example.org/")
    assert made["readOn"] == ["2026-10-01"]
    assert made["facts"]["website"][0][0]["read"] == "2026-11-01"
    assert "read" not in made["facts"]["focus"][0][0]
    assert made["facts"]["ages"][0] == [{}], "what nobody states was not read"


def test_a_week_is_there_for_each_group_that_can_be_drawn() -> None:
    session = {"kind": "group", "days": ["mon", "wed"], "starts": "18:00", "ends": "21:00"}
    groups = [{"name": "Evening", "sessions": [session]}, {"name": "Later", "sessions": [{"kind": "group"}]}]
    phases = [{"name": "First phase", "groups": [{"sessions": [session]}]}]
    tracks = [
        track_data(schedule={"groups": groups}),
        track_data(id="b", schedule={"phases": phases}),
        track_data(id="c"),
    ]
    weeks, places = file_of(tracks=tracks)["weeks"]
    own = [weeks[place] for place in places]
    assert [[week["title"] for week in each] for each in own] == [["Evening"], ["First phase"], []]
    assert len(own[0][0]["days"]) == 7
    assert own[0][0]["days"][0]["blocks"] == [
        {
            "times": "6-9 pm",
            "label": "",
            "notes": [],
            "from": 72,
            "to": 84,
            "part": "evening",
            "firm": True,
            "period": False,
        }
    ]


def test_terms_have_their_labels_and_nothing_that_only_a_search_needs() -> None:
    assert ["mental-health", "Mental health", ""] in file_of()["terms"]["focus"]


def test_zones_of_programs_are_there_and_no_others() -> None:
    here = {"address": {"state": "AZ", "city": "Phoenix"}}
    schedule = {"timezone": "America/New_York"}
    assert list(file_of(**here)["zones"]) == ["America/Phoenix"]
    tracks = [track_data(schedule=schedule), track_data(id="own", schedule={"timezone": "participant"})]
    assert list(file_of(**here, tracks=tracks)["zones"]) == ["America/New_York"]


def test_a_closed_facility_is_there() -> None:
    made = file_of(status="closed", closed_on="2026-01-01")
    assert (made["ids"], made["trackIds"], made["names"]) == (["oh/one"], ["iop"], ["IOP"])
    assert made["base"] == "https://example.org"
