from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.facts.facts import TrackFacts
from generator.facts.standings import SEARCH_GROUPS, Program, Standing
from tests.invented import facility, track_data

TODAY = date(2026, 11, 22)
GROUPS = {group.name: group for group in SEARCH_GROUPS}


def standing(group: str, track: dict[str, Any], **keys: Any) -> Standing:
    whole = facility(tracks=[track_data(**track)], **keys)
    return GROUPS[group].standing(Program(TrackFacts(whole.tracks[0]), whole, TODAY))


def test_groups_are_those_of_a_search() -> None:
    assert list(GROUPS) == [
        "level-of-care",
        "focus",
        "age-group",
        "specialty",
        "therapy",
        "population",
        "only",
        "payer",
        "payment",
        "credential",
        "language",
        "modality",
        "accessibility",
        "provides",
        "medication",
        "referral",
    ]


@pytest.mark.parametrize("group", [name for name in GROUPS if name not in ("level-of-care", "focus")])
def test_what_is_not_stated_is_neither_yes_nor_no(group: str) -> None:
    assert standing(group, {}) == Standing()


def test_level_and_focus_are_complete_as_they_stand() -> None:
    assert standing("focus", {"focus": ["mental-health"]}) == Standing(("mental-health",), answered=True, closed=True)
    assert standing("level-of-care", {}).closed


def test_terms_stand_in_the_order_of_their_list() -> None:
    assert standing("therapy", {"therapies": ["dbt", "cbt"]}).yes == ("cbt", "dbt")


def test_a_list_says_at_least_these() -> None:
    found = standing("specialty", {"specialties": ["anxiety"]})
    assert (found.answered, found.closed) == (True, False)


def test_a_condition_in_words_is_an_answer_without_a_term() -> None:
    assert standing("specialty", {"other_specialties": ["an invented condition"]}) == Standing(answered=True)


def test_what_the_whole_place_offers_may_be_in_any_track() -> None:
    found = standing("therapy", {"therapies": ["cbt"]}, sitewide={"therapies": ["cbt", "emdr"]})
    assert (found.yes, found.maybe) == (("cbt",), ("emdr",))
    assert standing("therapy", {}, sitewide={"therapies": ["emdr"]}) == Standing(maybe=("emdr",))


def test_adults_may_be_young_or_old() -> None:
    found = standing("age-group", {"ages": {"minimum": 18}})
    assert (found.yes, found.maybe, found.closed) == (("adults",), ("young-adults", "seniors"), True)
    assert standing("age-group", {"ages": {"age_groups": ["adults"]}}).maybe == ("young-adults", "seniors")


def test_an_age_by_exception_may_be_taken() -> None:
    ages = {"minimum": 18, "maximum": 60, "by_exception": {"minimum": 16}}
    assert standing("age-group", {"ages": ages}).maybe == ("adolescents", "young-adults")


def test_an_adult_track_is_not_for_the_adolescents_of_the_same_place() -> None:
    found = standing("age-group", {"ages": {"age_groups": ["adults"]}}, sitewide={"age_groups": ["adolescents"]})
    assert "adolescents" not in (*found.yes, *found.maybe)
    assert standing("age-group", {}, sitewide={"age_groups": ["adolescents"]}) == Standing(maybe=("adolescents",))


def test_only_women_closes_the_list_of_people() -> None:
    people = {"populations": {"only": ["women"], "serves": ["lgbtq"]}}
    assert standing("population", people, sitewide={"populations": ["men"]}) == Standing(
        ("women", "lgbtq"), answered=True, closed=True
    )
    assert standing("only", people) == Standing(("women",), answered=True, closed=True)
    assert standing("only", {"populations": {"serves": ["lgbtq"]}}) == Standing()


def test_a_refused_payer_is_a_no_and_an_accepted_one_a_yes() -> None:
    payers = [{"payer": "aetna", "accepted": "in-network"}, {"payer": "medicare", "accepted": "no"}]
    assert standing("payer", {}, insurance={"payers": payers}) == Standing(("aetna",), (), ("medicare",), answered=True)


def test_a_payer_at_another_level_says_nothing_here() -> None:
    payers = [{"payer": "medicare", "accepted": "no", "levels": ["php"]}]
    assert standing("payer", {"level_of_care": "iop"}, insurance={"payers": payers}) == Standing()


def test_no_insurance_at_all_refuses_every_payer() -> None:
    assert standing("payer", {}, insurance={"accepted": "no"}) == Standing(answered=True, closed=True)


def test_what_a_track_says_of_payment_replaces_what_its_facility_says() -> None:
    insurance = {"payers": [{"payer": "aetna", "accepted": "yes"}]}
    assert standing("payer", {"insurance": {"accepted": "no"}}, insurance=insurance).yes == ()
    assert standing("payment", {"payment": ["self-pay"]}, payment=["sliding-fee"]).yes == ("self-pay",)


@pytest.mark.parametrize(("valid_to", "held"), [(None, True), ("2026", True), ("2026-11", True), ("2026-11-21", False)])
def test_an_expired_credential_is_left_out(valid_to: str | None, held: bool) -> None:
    one = {"kind": "accreditation", "body": "carf", **({"valid_to": valid_to} if valid_to else {})}
    assert standing("credential", {}, credentials=[one]).answered is held


def test_an_interpreter_may_do_for_a_language() -> None:
    assert standing("language", {"languages": ["en"]}, interpreters=["es"]).maybe == ("es",)
    assert standing("language", {}, interpreters=["any"]).maybe_any


def test_ways_to_attend_are_those_of_the_track_and_of_its_groups() -> None:
    groups = {"groups": [{"modality": "virtual", "sessions": [{"days": ["mon"]}]}]}
    assert standing("modality", {"modality": ["in-person"], "schedule": groups}).yes == ("in-person", "virtual")
    assert standing("modality", {}, virtual_only="yes").yes == ("virtual",)


@pytest.mark.parametrize(
    ("policy", "yes", "no"),
    [
        ("offers", ("offers", "accepts"), ()),
        ("coordinates", ("coordinates", "accepts"), ()),
        ("accepts", ("accepts",), ()),
        ("not-allowed", (), ("offers", "coordinates", "accepts")),
    ],
)
def test_whoever_gives_a_medication_accepts_people_who_take_it(policy: str, yes: Any, no: Any) -> None:
    assert standing("medication", {"medications": {"moud": policy}}) == Standing(
        yes, (), no, answered=True, closed=True
    )


def test_a_medication_given_somewhere_in_the_place_may_be_given_here() -> None:
    assert standing("medication", {}, sitewide={"medications": {"moud": "offers"}}).maybe == ("offers", "accepts")
    assert standing("medication", {}, sitewide={"medications": {"moud": "not-allowed"}}) == Standing()


def test_a_referral_is_needed_or_not() -> None:
    assert standing("referral", {"referral": {"required": "no"}}).yes == ("not-needed",)
    assert standing("referral", {"referral": {"required": "yes"}}).no == ("not-needed",)
