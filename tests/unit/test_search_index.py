from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from generator.config import Config, ConfigError, Limits, Search, read_config
from generator.directory.directory import Directory, Entry
from generator.exports.search_index import AREAS, PATH, search_index
from generator.exports.search_index_coding import Column, numbers, sets, signed, together
from generator.facility.vocabulary import PAYERS, POPULATIONS, THERAPIES
from generator.facts.derive import derive_facts
from generator.records.cache import Cache
from generator.views.search.index_rows import index_row
from tests.invented import facility, track_data

TODAY = date(2026, 11, 22)


def files_of(*records: tuple[str, dict[str, Any]], limit: int = 300) -> dict[str, Any]:
    directory = Directory.of(Entry(name, f"{name}.yaml", facility(**keys), name) for name, keys in records)
    facts = derive_facts(directory, TODAY, Limits(), Cache(None))
    files = search_index(directory, facts, index_row, today=TODAY, limits=Limits(), search=Search(limit))
    return {path: json.loads(data) for path, data in files.items()}


def place(state: str, city: str = "", **keys: Any) -> dict[str, Any]:
    return {"address": {"state": state, **({"city": city} if city else {})}, **keys}


@pytest.mark.parametrize(("value", "length"), [(0, 1), (44, 1), (45, 2), (2024, 2), (2025, 3), (91125, 4)])
def test_small_numbers_are_short(value: int, length: int) -> None:
    assert len(numbers([value])) == length


def test_no_two_rows_of_numbers_look_alike() -> None:
    assert len({numbers([first, second]) for first in range(100) for second in range(100)}) == 10_000
    assert not set(numbers(range(5000))) & set('"\\')


def test_a_number_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="-1 is below 0"):
        numbers([-1])


def test_numbers_near_zero_become_small_ones() -> None:
    assert [signed(value) for value in (0, -1, 1, -2, 2)] == [0, 1, 2, 3, 4]


def test_a_column_that_repeats_itself_is_all_zeros() -> None:
    assert Column.of("aaaa").rows() == [numbers([1, 0, 0, 0]), 0]


def test_a_column_that_another_one_foretells_is_all_zeros() -> None:
    beside = Column.of("xyxyxyxy" * 20)
    text, way = Column.of("abababab" * 20).rows(beside)
    assert way & 2
    assert text == numbers([1, 1] + [0] * 158)


def test_columns_together_foretell_what_none_does_alone() -> None:
    assert together(Column.of("aabb"), Column.of("cdcd")).of_rows == (0, 1, 2, 3)


def test_sets_are_steps_from_one_term_to_the_next() -> None:
    assert sets([(0, 1, 5), (), (2,)]) == [1, 1, 4, 0, 0, 3, 0]


def test_a_closed_facility_is_not_to_be_found() -> None:
    files = files_of(("oh/one", {"name": "One"}), ("oh/two", {"name": "Two", "status": "closed"}))
    assert files[PATH]["parts"][0]["facilities"]["name"][0] == ["One"]


def test_a_directory_without_facilities_has_an_index() -> None:
    assert files_of()[PATH]["parts"][0]["facilities"]["name"][0] == []


def test_facilities_stand_by_state_county_city_and_name() -> None:
    files = files_of(
        ("tx/b", place("TX", "Houston", name="B")),
        ("oh/c", place("OH", "Columbus", name="C")),
        ("tx/a", place("TX", "Houston", name="A")),
        ("oh/d", place("OH", "Akron", name="D")),
    )
    columns = files[PATH]["parts"][0]["facilities"]
    assert columns["name"][0] == ["C", "D", "A", "B"]
    assert columns["county"][0] == ["Franklin County", "Summit County", "Harris County"]


def test_a_name_that_other_columns_say_is_not_said_again() -> None:
    whole = place("OH", "Akron", name="Example Health - Akron", organization="Example Health")
    columns = files_of(("oh/example-health-akron", whole))[PATH]["parts"][0]["facilities"]
    assert columns["name"][0] == [" - \t"]
    assert columns["path"][0] == [""]


def test_every_term_can_be_asked_for_and_what_is_left_out_only_where_a_program_says_it() -> None:
    track = track_data(therapies=["dbt"], populations={"only": ["women"]})
    terms = files_of(("oh/one", {"tracks": [track]}))[PATH]["terms"]
    for name, vocabulary in (("therapy", THERAPIES), ("payer", PAYERS), ("population", POPULATIONS)):
        assert [term[0] for term in terms[name]] == [slug for slug in vocabulary.slugs if slug != "other"]
    assert [term[0] for term in terms["only"]] == ["women"]


def test_above_the_limit_every_state_has_a_file_and_the_head_has_who_comes_by_video() -> None:
    video = [track_data(modality=["virtual"], serves_states=["OH", "TX"])]
    at_home = [track_data(modality=["virtual"], serves_states=["OH"])]
    files = files_of(
        ("oh/one", place("OH", "Akron", name="One")),
        ("oh/two", place("OH", "Columbus", name="Two", tracks=at_home)),
        ("tx/far", place("TX", "Houston", name="Far", tracks=video)),
        ("tx/three", place("TX", name="Three")),
        ("virtual/home", {"name": "Home", "virtual_only": "yes", "address": None}),
        limit=0,
    )
    head = files[PATH]
    assert list(files) == [PATH, f"{AREAS}oh.json", f"{AREAS}tx.json"]
    assert head["parts"][0]["facilities"]["name"][0] == ["Home", "Far"]
    assert head["areas"] == {"oh": [39.96, -83.0, 41.08, -81.52, 2, 2], "tx": [None, None, None, None, 1, 1]}
    assert {files[path]["build"] for path in files} == {head["build"]}
    assert files[f"{AREAS}oh.json"]["parts"][0]["facilities"]["name"][0] == ["Two", "One"]


def test_files_of_other_records_are_of_another_build() -> None:
    one, two = (files_of(("oh/one", {"name": name}), limit=0)[PATH]["build"] for name in ("One", "Two"))
    assert one != two


def test_the_limit_is_a_setting(tmp_path: Any) -> None:
    settings = tmp_path / "pyproject.toml"
    settings.write_text("[tool.iop.search]\nindex_limit_kb = 12\n", encoding="utf-8")
    config: Config = read_config(tmp_path)
    assert config.search == Search(12)
    settings.write_text('[tool.iop.search]\nindex_limit_kb = "12"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"\[tool.iop.search\] index_limit_kb must be a whole number"):
        read_config(tmp_path)
    settings.write_text("[tool.iop.search]\nindex_limit = 12\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"no setting 'index_limit'; there are: index_limit_kb"):
        read_config(tmp_path)
