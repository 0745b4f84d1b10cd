"""The age groups and the parts of the day that a track can be found by."""

from __future__ import annotations

import pytest

from generator.facility.track import Ages
from generator.facts.age_groups import age_groups_of
from generator.facts.facts import TrackFacts
from tests.invented import track, track_with_sessions


@pytest.mark.parametrize(
    ("ages", "groups"),
    [
        ({}, ()),
        ({"minimum": 18}, ("adults",)),
        ({"minimum": 18, "maximum": 64}, ("adults",)),
        ({"minimum": 65}, ("adults",)),
        ({"minimum": 12, "maximum": 17}, ("adolescents",)),
        ({"minimum": 8, "maximum": 17}, ("children", "adolescents")),
        ({"maximum": 11}, ("children",)),
        ({"minimum": 13}, ("adolescents", "adults")),
        ({"minimum": 18, "age_groups": ["seniors", "young-adults"]}, ("young-adults", "seniors")),
        ({"minimum": 18, "by_exception": {"minimum": 16}}, ("adults",)),
    ],
)
def test_age_groups_are_those_stated_else_those_the_ages_reach_into(
    ages: dict[str, object], groups: tuple[str, ...]
) -> None:
    assert age_groups_of(Ages.model_validate(ages)) == groups


def test_what_is_not_stated_has_no_terms() -> None:
    of = TrackFacts(track())
    assert of.age_groups == of.parts_of_day == ()


def test_the_part_of_day_comes_from_the_sessions() -> None:
    evening = track_with_sessions({"days": ["mon", "sat"], "starts": "18:00", "ends": "21:00"})
    assert TrackFacts(evening).parts_of_day == ("evening", "weekend")
