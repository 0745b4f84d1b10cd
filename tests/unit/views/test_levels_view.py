"""Levels of care for the guide: hours from the one table that records are checked against."""

from __future__ import annotations

from generator.facts.level_bands import BANDS, AgeBand
from generator.views.levels_view import SCALE, hours_bars, levels_table


def test_every_level_that_a_track_can_have_is_there() -> None:
    bars = hours_bars().bars
    assert len(bars) == len(BANDS) + 2
    assert [bar.is_here for bar in bars].count(True) == 1


def test_bars_begin_and_end_where_the_bands_do() -> None:
    outpatient, iop, php, *stays = hours_bars().bars
    band = BANDS["iop"][AgeBand.ADULTS]
    assert band.minimum is not None
    assert band.below is not None
    assert (iop.start, iop.start + iop.length, iop.kind) == (band.minimum, band.below, "visits")
    assert (outpatient.start, outpatient.start + outpatient.length) == (0, iop.start)
    assert (php.start, php.start + php.length, php.kind) == (iop.start + iop.length, SCALE, "open")
    assert {(stay.start, stay.length, stay.kind) for stay in stays} == {(0, SCALE, "stay")}


def test_words_say_the_hours_of_teens_where_they_differ() -> None:
    words = {bar.name: bar.words for bar in hours_bars().bars}
    assert words["Intensive outpatient (IOP)"] == "Adults: 9 to 19 hours a week. Teens: 6 to 19 hours a week."
    assert words["Partial hospitalization (PHP)"] == "20 or more hours a week, for adults and teens"


def test_every_question_is_answered_for_every_level() -> None:
    table = levels_table()
    assert table.questions[0].answers == tuple(bar.words for bar in hours_bars().bars)
    for question in table.questions:
        assert len(question.answers) == len(table.names)
        assert all(question.answers)
