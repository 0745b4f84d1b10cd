"""The search in the browser and one by brute force over the records give the same answers, in the same order."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.oracle.search import answer
from tests.search_queries import DAY, empty_query, random_cases, random_hours
from tests.search_worlds import Searched, invented_records, real_records

if TYPE_CHECKING:
    from collections.abc import Iterator

Answer = dict[str, Any]
Case = dict[str, Any]
QUERIES = {"real": 280, "invented": 260}
PAIRS = 60


@dataclass(frozen=True)
class Answered:
    """A directory, what was asked of it, and what the engine answered."""

    searched: Searched
    cases: list[Case]
    engine: list[Answer]

    def oracle(self, case: Case) -> Answer:
        found: Answer = json.loads(json.dumps(answer(self.searched.world, **case)))
        return found


@pytest.fixture(scope="module", params=list(QUERIES))
def answered(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Answered:
    make = {"real": real_records, "invented": invented_records}[request.param]
    searched = make(tmp_path_factory.mktemp(request.param))
    cases = random_cases(searched.world, Random(4), QUERIES[request.param])
    return Answered(searched, cases, searched.engine_answers(cases))


def differences(expected: Answer, given: Answer) -> list[str]:
    """What two answers differ in, briefly."""
    found = [
        f"{ours['way']} {part}: {_first_difference(ours[part], theirs[part])}"
        for ours, theirs in zip(expected["sections"], given["sections"], strict=True)
        for part in ("way", "fits", "might", "programs")
        if ours[part] != theirs[part]
    ]
    return found + [
        f"counts of {group}: {counted} and {given['facets'][group]}"
        for group, counted in expected["facets"].items()
        if counted != given["facets"][group]
    ]


def _first_difference(ours: Any, theirs: Any) -> str:
    if not isinstance(ours, list):
        return f"{ours} and {theirs}"
    pairs = zip([*ours, None], [*theirs, None], strict=False)
    return str(next((pair for pair in pairs if pair[0] != pair[1]), f"{len(ours)} and {len(theirs)} facilities"))


def rows_of(given: Answer) -> Iterator[tuple[str, tuple[str, int], int]]:
    """Yield way, program and level of everything that was found."""
    for section in given["sections"]:
        for found in (*section["fits"], *section["might"]):
            for row in found["rows"]:
                yield section["way"], (found["path"], row["index"]), row["level"]


def levels_of(given: Answer) -> dict[tuple[str, int], int]:
    """The level of every program that was found; a program is found once."""
    return {program: level for _, program, level in rows_of(given)}


def facilities_of(given: Answer) -> set[str]:
    return {path for path, _ in levels_of(given)}


def test_results_order_levels_and_every_count_agree(answered: Answered) -> None:
    wrong = {}
    for case, given in zip(answered.cases, answered.engine, strict=True):
        found = differences(answered.oracle(case), given)
        if found:
            wrong[json.dumps(case["query"])] = found
    assert not wrong, f"{len(wrong)} answers differ, such as {list(wrong.items())[:3]}"


def test_the_queries_ask_for_everything_and_find_something(answered: Answered) -> None:
    asked = {
        name for case in answered.cases for name, value in case["query"].items() if value not in (None, {}, "", False)
    }
    assert asked == set(empty_query()) - {"only"}
    groups = {group for case in answered.cases for terms in ("terms", "not") for group in case["query"][terms]}
    assert groups == {group for group, slugs in answered.searched.world.terms.items() if slugs}
    found = [bool(facilities_of(given)) for given in answered.engine]
    assert found.count(True) > len(found) / 2
    assert {way for given in answered.engine for way, _, _ in rows_of(given)} == {"all", "near", "video"}
    assert {level for given in answered.engine for _, _, level in rows_of(given)} == {1, 2, 3}


def test_no_program_is_shown_twice(answered: Answered) -> None:
    for given in answered.engine:
        programs = [program for _, program, _ in rows_of(given)]
        assert len(programs) == len(set(programs))


def test_more_free_time_or_less_travel_never_worsens_an_answer(answered: Answered) -> None:
    chance = Random(5)
    pairs = []
    for case in chance.sample(answered.cases, PAIRS):
        before, after = copy.deepcopy(case), copy.deepcopy(case)
        before["query"]["free"] = after["query"]["free"] = random_hours(chance)
        before["query"]["travel"] = 30
        if chance.random() < 0.5:
            after["query"]["travel"] = 15
        else:
            after["query"]["travel"] = 30
            after["query"]["free"] = _widened(before["query"]["free"])
        pairs += [before, after]
    given = answered.searched.engine_answers(pairs)
    for before, after in zip(given[::2], given[1::2], strict=True):
        more = levels_of(after)
        for program, level in levels_of(before).items():
            assert more.get(program, 0) >= level


def _widened(free: list[list[int]]) -> list[list[int]]:
    """The same days, each from an hour earlier until midnight."""
    return [[start - 60, (start // DAY + 1) * DAY] for start, _ in free]


def test_dropping_a_criterion_never_loses_a_facility(answered: Answered) -> None:
    chance = Random(6)
    cases, lost = [], []
    for case in chance.sample(answered.cases, PAIRS):
        cases += [case, *(_without(case, name) for name in _asked(case["query"]))]
    given = iter(answered.searched.engine_answers(cases))
    at = iter(cases)
    for case in at:
        everything = facilities_of(next(given))
        for name in _asked(case["query"]):
            next(at)
            if everything - facilities_of(next(given)):
                lost.append((name, case))
    assert not lost


def _asked(query: dict[str, Any]) -> list[str]:
    """Everything that can be dropped, place and radius apart: to ask nowhere in particular is another question."""
    single = ["free", "age", "wait", "start", "cost", "checked", "text", "accepting"]
    named = [name for name in single if query[name] not in (None, "", False)]
    return [*named, *(f"terms {group}" for group in query["terms"]), *(f"not {group}" for group in query["not"])]


def _without(case: Case, name: str) -> Case:
    less = copy.deepcopy(case)
    terms, _, group = name.partition(" ")
    if group:
        del less["query"][terms][group]
    else:
        less["query"][name] = empty_query()[name]
    return less


def test_a_wrong_answer_would_be_noticed(answered: Answered) -> None:
    """A negative control: one facility out of order, one level, one count."""
    at = next(at for at, given in enumerate(answered.engine) if len(given["sections"][0]["fits"]) > 1)
    right, expected = answered.engine[at], answered.oracle(answered.cases[at])
    assert differences(expected, right) == []
    for spoil in (_swap_two, _lower_a_level, _count_one_more):
        wrong = copy.deepcopy(right)
        spoil(wrong)
        assert len(differences(expected, wrong)) == 1


def _swap_two(given: Answer) -> None:
    fits = given["sections"][0]["fits"]
    fits[0], fits[1] = fits[1], fits[0]


def _lower_a_level(given: Answer) -> None:
    given["sections"][0]["fits"][0]["rows"][0]["level"] = 2


def _count_one_more(given: Answer) -> None:
    given["facets"]["focus"]["unsaid"] += 1
