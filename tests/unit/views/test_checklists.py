"""Printed lists: their words come from one place, and each list fits on its sheet."""

from __future__ import annotations

import pytest

from generator.views.checklist_questions import CHECKLISTS, OfFact
from generator.views.checklists import checklist
from generator.views.fact_kinds import FACT_KINDS
from generator.views.questions import questions

#: More lines than this did not fit on a sheet of Letter paper when it was looked at.
_FULL_SHEET = 34
_ASKS = [ask for plan in CHECKLISTS.values() for group in plan.groups for ask in group.asks]


@pytest.mark.parametrize("name", CHECKLISTS)
def test_a_list_has_a_title_lines_to_write_on_and_things_to_ask(name: str) -> None:
    made = checklist(name)
    assert made.title
    assert made.advice.endswith(":" if made.call else (".", '?"'))
    assert made.fields
    assert all(group.heading and group.items for group in made.groups)


@pytest.mark.parametrize("name", CHECKLISTS)
def test_a_list_asks_nothing_twice_and_fits_on_a_sheet(name: str) -> None:
    groups = checklist(name).groups
    items = [item for group in groups for item in group.items]
    assert len(items) == len(set(items))
    assert len(items) + len(groups) <= _FULL_SHEET


def test_every_fact_that_is_named_has_a_question() -> None:
    named = {ask.key for ask in _ASKS if isinstance(ask, OfFact)}
    assert named
    assert all(FACT_KINDS[key].question for key in named)


def test_a_question_of_a_fact_is_the_one_that_kept_programs_are_asked() -> None:
    asked = {each["question"] for each in questions()}
    items = {item for group in checklist("program").groups for item in group.items}
    assert len(items & asked) >= 15
    assert FACT_KINDS["ages"].question in items


def test_no_own_question_repeats_that_of_a_fact() -> None:
    own = {ask for ask in _ASKS if isinstance(ask, str)}
    assert own.isdisjoint(kind.question for kind in FACT_KINDS.values())


@pytest.mark.parametrize("name", ["program", "teen", "insurer"])
def test_what_is_read_out_is_a_question(name: str) -> None:
    assert all(item.endswith("?") for group in checklist(name).groups for item in group.items)


def test_a_warning_sign_ends_the_sentence_that_its_heading_begins() -> None:
    for group in checklist("warnings").groups:
        assert group.heading.endswith((" if somebody", " if a program"))
        assert all(item[0].islower() and item[-1] not in "?." for item in group.items)


def test_signs_of_patient_brokering_are_among_them() -> None:
    signs = " ".join(item for group in checklist("warnings").groups for item in group.items)
    for sign in ("will not say which facility", "money, gifts, free rent", "insurance number before", "a state where"):
        assert sign in signs


def test_a_short_list_leaves_room_to_write() -> None:
    assert [name for name in CHECKLISTS if checklist(name).is_short] == ["teen", "insurer", "warnings"]


def test_there_is_no_list_of_another_name() -> None:
    with pytest.raises(KeyError):
        checklist("doctor")
