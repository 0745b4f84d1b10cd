from __future__ import annotations

import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.facility.schedule import Session
from generator.facts.clock_times import length_of, minutes_of_day
from generator.facts.hours import WeekHours, hours_of_track
from tests.invented import track
from tests.properties.schedule_data import groups, sessions

days_per_week = st.none() | st.integers(1, 7)


def _hours(group: dict[str, Any], days: int | None = None) -> WeekHours | None:
    made = track(schedule={"groups": [group], "days_per_week": days})
    return hours_of_track(made).entries[0].hours


def _with(group: dict[str, Any], *more: dict[str, Any]) -> dict[str, Any]:
    return {**group, "sessions": [*group["sessions"], *more]}


@given(groups(), days_per_week)
def test_the_lightest_week_is_never_heavier_than_the_heaviest(group: dict[str, Any], days: int | None) -> None:
    hours = _hours(group, days)
    assert hours is None or 0 <= hours.lightest <= hours.heaviest <= 24 * 7 * 10


@given(groups(), days_per_week, st.randoms(use_true_random=False))
def test_the_order_of_sessions_and_days_does_not_matter(
    group: dict[str, Any], days: int | None, chance: random.Random
) -> None:
    turned = [{**each, "days": each["days"][::-1]} if "days" in each else each for each in group["sessions"]]
    chance.shuffle(turned)
    assert _hours({**group, "sessions": turned}, days) == _hours(group, days)


@given(groups().filter(lambda group: group["sessions"]), sessions(), days_per_week)
def test_an_optional_session_never_changes_the_lightest_week(
    group: dict[str, Any], session: dict[str, Any], days: int | None
) -> None:
    before, after = _hours(group, days), _hours(_with(group, {**session, "optional": "yes"}), days)
    assert before is not None
    assert after is not None
    assert after.lightest == before.lightest
    assert after.heaviest >= before.heaviest
    assert after.is_complete == before.is_complete


@given(groups().filter(lambda group: group["sessions"]), sessions(), st.sampled_from(("inside", "who")))
def test_a_session_inside_another_or_for_the_family_only_changes_nothing(
    group: dict[str, Any], session: dict[str, Any], key: str
) -> None:
    added = {**session, key: "yes" if key == "inside" else "family"}
    assert _hours(_with(group, added)) == _hours(group)


@given(groups().filter(lambda group: group["sessions"]), sessions())
def test_a_firm_session_never_makes_the_heaviest_week_lighter_when_all_days_are_attended(
    group: dict[str, Any], session: dict[str, Any]
) -> None:
    everywhere = {"sessions": group["sessions"]}
    before, after = _hours(everywhere), _hours(_with(everywhere, session))
    assert before is not None
    assert after is not None
    assert after.lightest >= before.lightest
    assert after.heaviest >= before.heaviest


@given(st.lists(sessions(), max_size=6).map(lambda many: [Session.model_validate(each) for each in many]))
def test_a_day_takes_no_longer_than_its_sessions_and_the_breaks_between_them(day: list[Session]) -> None:
    lengths = [length_of(each) or 0 for each in day]
    together = minutes_of_day(day)
    assert max(lengths, default=0) <= together <= sum(lengths) + 15 * max(0, len(day) - 1)


@given(sessions().map(Session.model_validate))
def test_a_session_said_twice_takes_no_longer_than_once(session: Session) -> None:
    has_a_place_on_the_clock = session.starts and session.ends and not session.by_appointment
    once, twice = minutes_of_day([session]), minutes_of_day([session, session])
    assert once <= twice <= 2 * once
    assert not has_a_place_on_the_clock or once == twice


@given(groups().filter(lambda group: group["sessions"]))
def test_a_longer_session_never_makes_a_week_lighter(group: dict[str, Any]) -> None:
    shorter = {
        **group,
        "sessions": [{**each, "minutes": max(1, each["minutes"] // 2)} if "minutes" in each else each
                     for each in group["sessions"]],
    }  # fmt: skip
    before, after = _hours(shorter), _hours(group)
    assert before is not None
    assert after is not None
    assert before.lightest <= after.lightest
