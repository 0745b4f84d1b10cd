from __future__ import annotations

import pytest

from generator.importers.draft import Draft, Unaccounted, facts_of, key_of

SOURCE = {"name": "Example", "days": ["mon", "wed"], "hours": 3, "notes": []}
NO_KEYS: frozenset[str] = frozenset()


def messages_of(draft: Draft, own_keys: frozenset[str] = NO_KEYS) -> tuple[str, ...]:
    with pytest.raises(Unaccounted) as caught:
        draft.account("Example", own_keys)
    return caught.value.messages


def placed() -> Draft:
    draft = Draft(SOURCE)
    draft.set(("name",), ("name",), "Example")
    draft.add(("days",), ("days",), "mon", "wed")
    draft.set(("hours",), ("schedule", "hours"), 3)
    draft.note_place(("notes",), ("name",))
    return draft


def test_every_value_of_the_input_is_a_fact_even_an_empty_list() -> None:
    assert [(key_of(fact.path), fact.value) for fact in facts_of(SOURCE)] == [
        ("name", "Example"),
        ("days", "mon"),
        ("days", "wed"),
        ("hours", 3),
        ("notes", []),
    ]


def test_an_account_says_where_each_fact_went() -> None:
    account = placed().account("Example", NO_KEYS)
    assert {(each.fact.key, key_of(each.at)) for each in account} == {
        ("name", "name"),
        ("days", "days"),
        ("hours", "schedule.hours"),
        ("notes", "name"),
    }


def test_a_fact_without_a_place_is_noticed() -> None:
    draft = Draft({**SOURCE, "mystery": "kept by nobody"})
    draft.set(("name",), ("name",), "Example")
    messages = messages_of(draft)
    assert "mystery 'kept by nobody' has no place" in messages
    assert "hours 3 has no place" in messages


def test_a_fact_that_is_not_where_it_was_put_is_noticed() -> None:
    draft = placed()
    draft.data["days"].remove("mon")
    assert messages_of(draft) == ("days 'mon' does not stand at days", "days 'wed' does not stand at days")


def test_a_value_without_a_fact_is_noticed_unless_the_importer_owns_the_key() -> None:
    draft = placed()
    draft.data["rank"] = 1
    assert messages_of(draft) == ("rank 1 has no fact behind it",)
    assert draft.account("Example", frozenset(("rank",)))


def test_a_replaced_value_must_stand_beside_the_new_one() -> None:
    draft = placed()
    draft.merge(("hours",), ("schedule",), {"hours": {"minimum": 3, "maximum": 4}})
    assert draft.data["schedule"] == {"hours": {"minimum": 3, "maximum": 4}}
    assert draft.account("Example", NO_KEYS)
    lossy = Draft({"first": "12", "second": "13"})
    lossy.set(("first",), ("ages", "minimum"), 12)
    lossy.set(("second",), ("ages", "minimum"), 13)
    assert messages_of(lossy) == ("first '12' has no place",)


def test_merging_lets_lists_and_mappings_grow() -> None:
    draft = Draft({"a": 1})
    draft.merge(("a",), (), {"ages": {"maximum": 17, "note": "n"}, "list": ["x"]})
    draft.merge(("a",), (), {"ages": {"minimum": 13}, "list": ["x", "y"]})
    assert draft.data == {"ages": {"maximum": 17, "note": "n", "minimum": 13}, "list": ["x", "y"]}


def test_what_is_moved_counts_at_its_new_place() -> None:
    draft = placed()
    draft.move(("schedule", "hours"), ("days",))
    assert "hours" not in draft.data["schedule"]
    assert {
        key_of(each.at) for each in draft.account("Example", frozenset(("schedule",))) if each.fact.key == "hours"
    } == {"days"}
    draft.move(("nothing", "here"), ("days",))


def test_facts_may_stand_inside_words() -> None:
    draft = Draft({"note": "call first"})
    draft.set(("note",), ("notes",), ["Please Call First."])
    draft.note_place(("note",), ("notes",), "call first")
    assert draft.account("Example", NO_KEYS)
