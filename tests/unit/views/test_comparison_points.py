"""What programs say on the points from which differences are told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.facility.model import Facility
from generator.facts.facts import TrackFacts
from generator.views.comparison.points import Points, Stated, program_points
from tests.invented import facility, track_data

TODAY = date(2026, 11, 22)


def points(track: dict[str, Any] | None = None, **keys: Any) -> Points:
    made = facility(tracks=[track_data(**(track or {}))], **keys)
    return points_of(made)


def points_of(made: Facility) -> Points:
    return program_points(TrackFacts(made.tracks[0]), made, TODAY)


def payer(slug: str, accepted: str, **keys: Any) -> dict[str, Any]:
    return {"payer": slug, "accepted": accepted, **keys}


def payers(*each: dict[str, Any]) -> dict[str, Stated]:
    said = points(insurance={"payers": list(each)}).terms
    return {kind: stated for kind, stated in said.items() if kind.startswith("payers")}


def test_what_nobody_states_is_absent() -> None:
    said = points()
    assert set(said.categories) == {"status", "level_of_care", "focus"}
    assert said.as_data() == {"categories": said.categories}


def test_answers_are_short_and_in_one_order_whatever_the_order_of_the_record() -> None:
    one = points({"focus": ["mental-health", "substance-use"], "modality": ["virtual", "in-person"]})
    other = points({"focus": ["substance-use", "mental-health"], "modality": ["in-person", "virtual"]})
    assert one.categories == other.categories
    assert one.categories["focus"] == "substance use and mental health"
    assert one.categories["modality"] == "in person or virtual"


@pytest.mark.parametrize(
    ("ages", "words"),
    [
        ({"minimum": 18}, "ages 18 and older"),
        ({"minimum": 18, "age_groups": ["adults"]}, "ages 18 and older"),
        ({"minimum": 12, "maximum": 18, "age_groups": ["adolescents"]}, "ages 12 to 18, teens"),
        ({"age_groups": ["adults", "adolescents"]}, "teens and adults"),
        ({"minimum": 18, "by_exception": {"minimum": 16}}, "ages 18 and older, by exception ages 16 and older"),
    ],
)
def test_ages_are_told_in_figures_and_groups_where_these_say_more(ages: dict[str, Any], words: str) -> None:
    assert points({"ages": ages}).categories["ages"] == words


def test_insurance_that_is_accepted_is_no_more_than_that_and_a_refusal_of_all_is_told() -> None:
    assert points(insurance={"accepted": "no"}).categories["insurance"] == "not accepted"
    assert points(insurance={"payers": [payer("aetna", "yes")]}).categories["insurance"] == "accepted"
    assert "insurance" not in points(insurance={"payers": [payer("aetna", "no")]}).categories
    assert "insurance" not in points(insurance={"note": "Call."}).categories


def test_payers_are_taken_refused_or_without_a_contract() -> None:
    said = payers(payer("cigna", "out-of-network"), payer("medicaid", "in-network"), payer("aetna", "no"))
    assert said == {"payers": Stated(("Medicaid",), ("Aetna",)), "payers_in_part": Stated(("Cigna",))}


def test_a_plan_that_is_refused_is_named_and_the_payer_is_not_refused_for_it() -> None:
    said = payers(payer("aetna", "in-network", name="Example PPO"), payer("aetna", "no", name="Example HMO"))
    assert said["payers"] == Stated(("Aetna",), ("Aetna: Example HMO",))
    assert payers(payer("aetna", "yes", name="Example PPO"), payer("aetna", "no"))["payers"] == Stated(("Aetna",))


def test_a_payer_for_another_level_of_care_does_not_count() -> None:
    assert payers(payer("aetna", "in-network", levels=["php"]), payer("cigna", "no", levels=["php"])) == {}


def test_a_payer_without_a_term_stands_with_its_name() -> None:
    assert payers(payer("other", "yes", name="Example Health Plan"))["payers"] == Stated(("Example Health Plan",))


def test_medication_that_is_not_allowed_is_a_refusal() -> None:
    assert points({"medications": {"moud": "not-allowed"}}).terms["moud"] == Stated(
        no=("does not accept people who take it",)
    )
    assert points({"medications": {"moud": "offers"}}).terms["moud"].yes[0] == "offers it here"
    assert "moud" not in points({"medications": {"management": "yes"}}).terms


def test_names_of_languages_keep_their_capitals() -> None:
    assert points({"languages": ["es", "en"]}).terms["languages"] == Stated(("English", "Spanish"))


def test_times_and_choices_are_read_from_the_timetable() -> None:
    session = {"kind": "group", "days": ["mon"], "starts": "18:00", "ends": "21:00"}
    group: dict[str, Any] = {"sessions": [session]}
    one, two = ({"schedule": {"groups": [group] * number}} for number in (1, 2))
    untimed = {"schedule": {"groups": [{"sessions": [{"days": ["mon"], "part_of_day": ["evening"]}]}]}}
    assert (points(one).has_times, points(two).has_times, points(untimed).has_times) == (True, True, False)
    assert (points(one).has_choice, points(two).has_choice) == (False, True)
    attends = {**group, "sessions": [{**session, "days": ["mon", "tue"]}], "attends": 1}
    assert points({"schedule": {"groups": [attends]}}).has_choice
