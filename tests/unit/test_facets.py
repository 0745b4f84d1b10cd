"""What a track can be found by, and how many there are of each kind."""

from __future__ import annotations

import pytest

from generator.facility.track import Ages
from generator.facts.facets import FACETS, age_groups_of, count_facets, facets_of
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


def test_a_facet_that_is_not_stated_has_no_terms() -> None:
    facets = facets_of(track())
    assert facets["level_of_care"] == ("iop",)
    assert facets["age_groups"] == facets["parts_of_day"] == facets["modality"] == ()


def test_the_part_of_day_comes_from_the_sessions() -> None:
    evening = track_with_sessions({"days": ["mon", "sat"], "starts": "18:00", "ends": "21:00"})
    assert facets_of(evening)["parts_of_day"] == ("evening", "weekend")


def test_every_facet_is_counted_with_those_not_stated_apart() -> None:
    tracks = [track(), track(modality=["in-person", "virtual"]), track(modality=["virtual"], level_of_care="php")]
    counts = {count.name: count for count in count_facets(map(facets_of, tracks))}
    assert tuple(counts) == tuple(FACETS)
    assert counts["level_of_care"].terms == (("iop", 2), ("php", 1))
    assert counts["modality"].terms == (("in-person", 1), ("virtual", 2))
    assert counts["modality"].not_stated == 1
    assert counts["age_groups"].not_stated == 3
