from __future__ import annotations

from typing import Any

import pytest

from generator.facility import vocabulary as terms
from generator.facts.hours import hours_of_track
from generator.facts.level_bands import BANDS, AgeBand, BandVerdict, age_band_of, band_of, judge_hours
from tests.invented import track


def _verdicts(hours: Any, *, level: str = "iop", ages: Any = None) -> list[str]:
    made = track(level_of_care=level, ages=ages, schedule={"hours_per_week": hours})
    return [each.verdict.value for each in judge_hours(made, hours_of_track(made))]


def test_every_level_has_a_band_for_every_age() -> None:
    assert set(BANDS) == set(terms.LEVELS_OF_CARE.slugs)
    assert all(set(bands) == set(AgeBand) for bands in BANDS.values())


@pytest.mark.parametrize(
    ("ages", "band"),
    [
        (None, AgeBand.MIXED),
        ({"maximum": 17}, AgeBand.ADOLESCENTS),
        ({"minimum": 11, "maximum": 17, "by_exception": {"maximum": 18}}, AgeBand.ADOLESCENTS),
        ({"minimum": 13, "maximum": 18, "age_groups": ["adolescents"]}, AgeBand.ADOLESCENTS),
        ({"age_groups": ["children", "adolescents"]}, AgeBand.ADOLESCENTS),
        ({"minimum": 13, "maximum": 18}, AgeBand.MIXED),
        ({"minimum": 18}, AgeBand.ADULTS),
        ({"minimum": 18, "by_exception": {"minimum": 16}}, AgeBand.ADULTS),
        ({"age_groups": ["young-adults", "adults"]}, AgeBand.ADULTS),
        ({"minimum": 16, "age_groups": ["adults"]}, AgeBand.MIXED),
        ({"age_groups": ["adolescents", "adults"]}, AgeBand.MIXED),
        ({"note": "ask"}, AgeBand.MIXED),
    ],
)
def test_whose_band_counts(ages: Any, band: AgeBand) -> None:
    assert age_band_of(track(ages=ages)) is band


@pytest.mark.parametrize(
    ("level", "ages", "words"),
    [
        ("iop", {"minimum": 18}, "9 to 19 hours a week"),
        ("iop", {"maximum": 17}, "6 to 19 hours a week"),
        ("iop", None, "6 to 19 hours a week"),
        ("php", {"minimum": 18}, "20 or more hours a week"),
        ("outpatient", {"minimum": 18}, "fewer than 9 hours a week"),
        ("outpatient", {"maximum": 17}, "fewer than 6 hours a week"),
    ],
)
def test_bands_in_words(level: str, ages: Any, words: str) -> None:
    assert band_of(track(level_of_care=level, ages=ages)).words == words


@pytest.mark.parametrize(
    ("level", "hours", "verdict"),
    [
        ("iop", 9, "within"),
        ("iop", 8.9, "outside"),
        ("iop", 19.5, "within"),
        ("iop", 20, "outside"),
        ("iop", {"minimum": 6, "maximum": 9}, "within"),
        ("iop", {"minimum": 6}, "unknown"),
        ("iop", {"minimum": 21}, "outside"),
        ("iop", {"maximum": 8}, "outside"),
        ("iop", {"maximum": 12}, "unknown"),
        ("iop", None, "unknown"),
        ("php", 20, "within"),
        ("php", {"minimum": 20}, "within"),
        ("php", 19.9, "outside"),
        ("outpatient", 8, "within"),
        ("outpatient", 9, "outside"),
        ("outpatient", {"maximum": 8}, "within"),
    ],
)
def test_a_whole_range_outside_the_band_of_adults_is_noticed(level: str, hours: Any, verdict: str) -> None:
    assert _verdicts(hours, level=level, ages={"minimum": 18}) == [verdict]


def test_teens_have_a_lower_band() -> None:
    assert _verdicts(6, ages={"maximum": 17}) == ["within"]
    assert _verdicts(6, ages={"minimum": 18}) == ["outside"]
    assert _verdicts(6) == ["within"]
    assert _verdicts(5) == ["outside"]


def test_computed_hours_come_before_stated_ones_and_later_phases_are_left_alone() -> None:
    long_day = {"days": ["mon", "tue", "wed"], "starts": "09:00", "ends": "17:00"}
    short_day = {"days": ["mon"], "starts": "09:00", "ends": "10:00"}
    phases = [
        {"name": "First", "groups": [{"name": "A", "sessions": [long_day]}, {"name": "B"}]},
        {"name": "Later", "groups": [{"name": "C", "sessions": [short_day]}]},
    ]
    made = track(schedule={"hours_per_week": 12, "phases": phases})
    judged = judge_hours(made, hours_of_track(made))
    assert [(each.group.group, each.verdict) for each in judged] == [
        ("A", BandVerdict.OUTSIDE),
        ("B", BandVerdict.WITHIN),
    ]


def test_a_week_of_unknown_length_is_not_outside_below_the_band() -> None:
    made = track(schedule={"groups": [{"sessions": [{"days": ["mon"], "starts": "09:00"}]}]})
    assert [each.verdict for each in judge_hours(made, hours_of_track(made))] == [BandVerdict.UNKNOWN]


def test_hours_for_the_family_alone_say_nothing_about_the_level() -> None:
    parents = {"days": ["mon"], "starts": "09:00", "ends": "10:00", "who": "family"}
    made = track(schedule={"groups": [{"sessions": [parents]}]})
    assert [each.verdict for each in judge_hours(made, hours_of_track(made))] == [BandVerdict.UNKNOWN]
