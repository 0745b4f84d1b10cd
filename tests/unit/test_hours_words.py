from __future__ import annotations

import pytest

from generator.facility.record import Range
from generator.facts.hours import WeekHours
from generator.facts.hours_words import words_of_hours, words_of_stated_hours


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (WeekHours(9, 9, is_complete=True), "9 hours a week"),
        (WeekHours(1, 1, is_complete=True), "1 hour a week"),
        (WeekHours(9, 12.5, is_complete=True), "9 to 12.5 hours a week"),
        (WeekHours(9 + 5 / 6, 9 + 5 / 6, is_complete=True), "9.8 hours a week"),
        (WeekHours(9.75, 17.25, is_complete=False), "at least 9.75 hours a week"),
        (WeekHours(8 + 2 / 3, 9, is_complete=False), "at least 8.6 hours a week"),
        (WeekHours(0, 6, is_complete=True), "up to 6 hours a week"),
        (
            WeekHours(9, 20, is_complete=True, is_from_stated=True),
            "9 to 20 hours a week, worked out from what they state",
        ),
        (WeekHours(0, 0, is_complete=False), ""),
        (WeekHours(0, 0, is_complete=True), ""),
        (None, ""),
    ],
)
def test_computed_hours_in_words(hours: WeekHours | None, words: str) -> None:
    assert words_of_hours(hours) == words


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        (Range(minimum=9, maximum=9), "9 hours a week"),
        (Range(minimum=9, maximum=12), "9 to 12 hours a week"),
        (Range(minimum=9), "at least 9 hours a week"),
        (Range(maximum=12), "up to 12 hours a week"),
        (Range(minimum=0), "at least 0 hours a week"),
        (Range(minimum=0.5, maximum=1), "0.5 to 1 hour a week"),
        (None, ""),
    ],
)
def test_stated_hours_in_words(stated: Range | None, words: str) -> None:
    assert words_of_stated_hours(stated) == words
