from __future__ import annotations

import pytest

from generator.facts.time_words import (
    clock_range_words,
    clock_words,
    day_words,
    length_words,
    number_span_words,
)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "midnight"), (5, "12:05 am"), (60, "1 am"), (690, "11:30 am"), (720, "noon"), (750, "12:30 pm"),
     (1080, "6 pm"), (1439, "11:59 pm"), (1440, "midnight"), (1500, "1 am")],
)  # fmt: skip
def test_a_clock_time_on_the_twelve_hour_clock(minutes: int, words: str) -> None:
    assert clock_words(minutes) == words


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        (1080, 1260, "6-9 pm"),
        (1110, 1260, "6:30-9 pm"),
        (540, 720, "9 am-noon"),
        (720, 900, "noon-3 pm"),
        (600, 840, "10 am-2 pm"),
        (1320, 1440, "10 pm-midnight"),
        (660, None, "from 11 am, end not stated"),
        (None, 1260, "until 9 pm, start not stated"),
        (None, None, ""),
    ],
)
def test_a_start_and_an_end(starts: int | None, ends: int | None, words: str) -> None:
    assert clock_range_words(starts, ends) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["thu", "mon", "wed"], "Mon, Wed, Thu"),
        (["mon", "tue", "wed", "thu"], "Mon to Thu"),
        (["tue", "mon"], "Mon, Tue"),
        (["sun"], "Sun"),
    ],
)
def test_weekdays_stand_in_the_order_of_the_week(days: list[str], words: str) -> None:
    assert day_words(days) == words


def test_a_choice_of_days_makes_no_run() -> None:
    assert day_words(["wed", "mon", "tue"], "or") == "Mon, Tue, or Wed"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(50, "50 minutes"), (60, "1 hour"), (61, "1 hour 1 minute"), (210, "3 hours 30 minutes")],
)
def test_a_length(minutes: int, words: str) -> None:
    assert length_words(minutes) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(3, 3, "3"), (3, 5, "3 to 5"), (3, None, "at least 3"), (None, 5, "up to 5"), (None, None, "")],
)
def test_a_number_of_times(low: int | None, high: int | None, words: str) -> None:
    assert number_span_words(low, high) == words
