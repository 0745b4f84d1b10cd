"""Marks that letters of many languages carry are left alone; those that would cover what is above are found."""

from __future__ import annotations

import pytest

from generator.records.signs import UNSEEN, piled_marks


@pytest.mark.parametrize(
    "name",
    [
        "Cl\u00ednica San Jos\u00e9",
        "Vi\u00ea\u0323t",
        "e\u0302\u0301\u0323",
        "\u0639\u064e\u0651\u0645\u0651\u064e\u0627\u0646",
        "\u0915\u093c\u094d\u092f\u093e",
        "\u1010\u101c\u103b\u103e\u1031\u102c\u1037",
        "\u09b0\u200d\u09cd\u09af\u09be",
        "\u05e9\u05bc\u05b8\u05c1\u05dc",
    ],
)
def test_names_in_their_own_letters_are_left_alone(name: str) -> None:
    assert piled_marks(name) == []
    assert not UNSEEN.search(name)


@pytest.mark.parametrize(
    ("text", "places"),
    [("a" + "\u0301" * 5, [4, 5]), ("9\u0301", [1]), ("\u0301a", [0]), ("\u0e19" + "\u0e49" * 8, [7, 8])],
)
def test_marks_without_a_letter_and_too_many_of_them_are_found(text: str, places: list[int]) -> None:
    assert piled_marks(text) == places


@pytest.mark.parametrize("sign", ["\ufe0f", "\U0001d173", "\U0001bca0", "\u202e", "\x07", "\r"])
def test_what_nobody_sees_is_found(sign: str) -> None:
    assert UNSEEN.search(f"a{sign}b")
