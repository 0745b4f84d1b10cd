from __future__ import annotations

from typing import Any

import pytest

from generator.facility.record import Range
from generator.views import phrases


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (9, "9 hours"),
        (1, "1 hour"),
        (9.5, "9.5 hours"),
        (1200, "1,200 hours"),
        ({"minimum": 9, "maximum": 12}, "9 to 12 hours"),
        ({"minimum": 9}, "at least 9 hours"),
        ({"maximum": 1}, "up to 1 hour"),
        ({"minimum": 0}, "at least 0 hours"),
    ],
)
def test_a_range_reads_like_a_sentence(value: Any, words: str) -> None:
    assert phrases.range_words(Range.model_validate(value), "%(count)s hour", "%(count)s hours") == words


def test_what_is_not_there_has_no_words() -> None:
    assert phrases.range_words(None, "%(count)s hour", "%(count)s hours") == ""
    assert phrases.date_words(None) == ""
    assert phrases.listed([]) == ""


@pytest.mark.parametrize(
    ("date", "words"),
    [("2026-11-02", "November 2, 2026"), ("2026-11", "November 2026"), ("2026", "2026")],
)
def test_a_date_says_no_more_than_it_knows(date: str, words: str) -> None:
    assert phrases.date_words(date) == words


def test_lists_end_with_a_word() -> None:
    assert phrases.listed(["a"]) == "a"
    assert phrases.listed(["a", "b"], "or") == "a or b"
    assert phrases.listed(["a", "b", "c"]) == "a, b, and c"


def test_labels_stand_in_a_sentence_and_abbreviations_stay() -> None:
    assert phrases.lower_first("Evening") == "evening"
    assert phrases.lower_first("TRICARE East") == "TRICARE East"
    assert phrases.sentence_case("at least 9") == "At least 9"


@pytest.mark.parametrize(("number", "words"), [("+16145550100", "614-555-0100"), ("+442079460000", "+442079460000")])
def test_numbers_are_grouped_as_in_america(number: str, words: str) -> None:
    assert phrases.phone_words(number) == words


@pytest.mark.parametrize(("amount", "words"), [(350, "$350"), (3450, "$3,450"), (12.5, "$12.50")])
def test_prices(amount: float, words: str) -> None:
    assert phrases.dollars_words(amount) == words


@pytest.mark.parametrize(
    ("miles", "words"),
    [
        (0.02, "less than 0.1 miles"),
        (1.0, "1 mile"),
        (2.44, "2.4 miles"),
        (10.4, "10 miles"),
        (1234.5, "1,234 miles"),
    ],
)
def test_distances_are_no_finer_than_useful(miles: float, words: str) -> None:
    assert phrases.miles_words(miles) == words
