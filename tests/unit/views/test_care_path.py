"""The way through a program, as the guide draws it."""

from __future__ import annotations

from generator.views.care_path import care_path


def test_it_leads_from_the_first_call_to_aftercare() -> None:
    titles = [step.title for step in care_path().steps]
    assert (titles[0], titles[-1]) == ("Call", "Aftercare")
    assert len(titles) == len(set(titles)) == 8


def test_its_parts_come_one_after_the_other() -> None:
    parts = [step.part for step in care_path().steps]
    assert list(dict.fromkeys(parts)) == ["before", "during", "after"]
    assert parts == sorted(parts, key=["before", "during", "after"].index)


def test_another_level_of_care_is_a_turn_and_no_end() -> None:
    turns = {step.title: step.turn for step in care_path().steps if step.turn}
    assert list(turns) == ["Assessment", "Review"]
    assert all(turn.endswith(".") for turn in turns.values())
