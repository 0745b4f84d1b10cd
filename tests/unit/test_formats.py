"""Numbers, dates, lists and times in English and elsewhere."""

from __future__ import annotations

import pytest

from generator import formats
from generator.facts.time_words import clock_range_words, clock_words
from tests.marked_words import speaking


@pytest.mark.parametrize(
    ("code", "known"), [("en", True), ("pt-BR", True), ("zh-Hans", True), ("xx", False), ("12", False)]
)
def test_a_language_is_known_or_not(code: str, *, known: bool) -> None:
    assert formats.is_known(code) is known


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("3,450.5", "$350", "$12.50", "November 2, 2026", "November 2026", "a, b, or c", "Mon", "M")),
        ("es-US", ("3,450.5", "$350", "$12.50", "2 de noviembre de 2026", "noviembre de 2026", "a, b o c", "lun", "L")),
        ("de", ("3.450,5", "350\xa0$", "12,50\xa0$", "2. November 2026", "November 2026", "a, b oder c", "Mo.", "M")),
    ],
)
def test_values_are_written_as_the_language_does(code: str, words: tuple[str, ...]) -> None:
    with speaking(code):
        assert (
            formats.number_words(3450.5),
            formats.dollars_words(350),
            formats.dollars_words(12.5),
            formats.date_words("2026-11-02"),
            formats.date_words("2026-11"),
            formats.listed("abc", "or"),
            formats.weekday_words(0),
            formats.weekday_words(0, "narrow"),
        ) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("6 pm", "noon", "6-9 pm", "9 am-noon")),
        ("es-US", ("6 pm", "noon", "6-9 pm", "9 am-noon")),
        ("de", ("18:00", "12:00", "18:00-21:00", "09:00-12:00")),
        ("fr-CA", ("18\xa0h\xa000", "12\xa0h\xa000", "18\xa0h\xa000-21\xa0h\xa000", "09\xa0h\xa000-12\xa0h\xa000")),
    ],
)
def test_clocks_count_to_12_or_to_24(code: str, words: tuple[str, ...]) -> None:
    with speaking(code):
        times = (clock_words(1080), clock_words(720), clock_range_words(1080, 1260), clock_range_words(540, 720))
        assert tuple(time.replace(" h ", "\xa0h\xa0") for time in times) == words


def test_labels_keep_their_capital_where_nouns_have_one() -> None:
    assert (formats.lower_first("Evening"), formats.lower_first("IOP")) == ("evening", "IOP")
    with speaking("de"):
        assert formats.lower_first("Abend") == "Abend"


def test_a_row_leaves_out_what_is_empty() -> None:
    assert formats.in_a_row(("Mon", "", "evening")) == "Mon, evening"
    assert formats.in_a_row(("", "")) == ""
