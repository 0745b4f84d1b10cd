"""What the search's scripts are checked against gives the right answers itself, and never punishes more free time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.directory.places import zones_of_state
from generator.facility.track import Track
from generator.records.reader import read_facility
from generator.records.source import read_source
from tests.invented import track, track_with_sessions
from tests.oracle.fit import fit_of_track
from tests.random_schedules import random_less, random_question, random_track
from tests.schedule_cases import ASKED_ON, LEVELS, FitCase, fit_cases, read_free_hours

ODD = Path(__file__).parents[1] / "records" / "accept" / "odd-schedules"
ZONE = "America/New_York"
WHOLE_WEEK = [[0, 10_080]]


def fit(program: Track, hours: str, **asked: Any) -> int:
    question = {"travel": 0, "on": ASKED_ON, "home": ZONE, "zones": [ZONE], **asked}
    return fit_of_track(program, read_free_hours(hours) if hours else [], **question)


def answer(program: Track, question: dict[str, Any]) -> int:
    asked = {key: question[key] for key in ("travel", "home", "zones", "way", "ways")}
    return fit_of_track(program, question["free"], on=date.fromisoformat(question["date"]), **asked)


@pytest.mark.parametrize("case", fit_cases(), ids=lambda case: case.name)
def test_cases_of_real_schedules_have_the_right_answer(case: FitCase) -> None:
    found = fit_of_track(case.track, case.free, travel=0, on=ASKED_ON, home=case.home, zones=case.zones)
    assert found == case.level


@pytest.mark.parametrize("path", sorted(ODD.glob("*.expected.yaml")), ids=lambda path: path.name.partition(".")[0])
def test_odd_schedules_have_the_answer_written_next_to_them(path: Path) -> None:
    record = path.with_name(path.name.replace(".expected", ""))
    facility = read_facility(record.name, record.read_bytes()).facility
    expected: Any = read_source(path.read_bytes()).data
    assert facility is not None
    program = facility.tracks[0]
    stated = program.schedule.timezone if program.schedule else None
    home = expected.get("home", stated or ZONE)
    tried = [zone for state in facility.serves_states for zone in zones_of_state(state)]
    for hours, verdict in expected["free"].items():
        assert fit(program, hours, home=home, zones=[stated] if stated else tried or [home]) == LEVELS[verdict], hours


def test_a_break_of_ninety_minutes_belongs_to_the_stay_and_a_longer_one_does_not() -> None:
    sessions = [{"days": ["mon"], "starts": "09:00", "ends": "10:00"}]
    near = track_with_sessions(*sessions, {"days": ["mon"], "starts": "11:30", "ends": "12:00"})
    far = track_with_sessions(*sessions, {"days": ["mon"], "starts": "11:31", "ends": "12:00"})
    video = track_with_sessions(*sessions, {"days": ["mon"], "starts": "11:30", "ends": "12:00"}, modality="virtual")
    hours = "mon 9-10, mon 11:30-12"
    assert (fit(near, hours), fit(far, hours), fit(video, hours)) == (0, 3, 3)


def test_travel_comes_on_top_at_both_ends_in_person_only() -> None:
    session = {"days": ["mon"], "starts": "18:00", "ends": "21:00"}
    hours = "mon 17:30-21:30"
    in_person, hybrid, video = (
        track_with_sessions(session, modality=modality) for modality in ("in-person", "hybrid", "virtual")
    )
    assert [fit(each, hours, travel=30) for each in (in_person, hybrid, video)] == [3, 3, 3]
    assert [fit(each, hours, travel=31) for each in (in_person, hybrid, video)] == [0, 0, 3]


def test_an_appointment_needs_a_free_stretch_of_its_minutes() -> None:
    window = {"days": ["mon"], "starts": "08:00", "ends": "17:00", "by_appointment": "yes"}
    program = track_with_sessions({**window, "minutes": 50})
    assert fit(program, "mon 16-18") == 3
    assert fit(program, "mon 16:20-18") == 0
    unknown = track_with_sessions(window)
    assert [fit(unknown, hours) for hours in ("mon 8-17", "mon 16-18", "mon 17-18")] == [3, 2, 0]


def test_what_is_arranged_optional_or_for_the_family_has_no_effect() -> None:
    group = {"days": ["mon"], "starts": "18:00", "ends": "21:00"}
    others: list[dict[str, Any]] = [
        {"kind": "individual", "times_a_week": 1},
        {"days": ["sat"], "starts": "09:00", "ends": "12:00", "optional": "yes"},
        {"kind": "family", "days": ["sun"], "starts": "09:00", "ends": "12:00", "who": "family"},
    ]
    assert fit(track_with_sessions(group, *others), "mon 18-21") == 3
    assert fit(track_with_sessions(others[0]), "mon-sun 0-24") == 2


def test_what_is_not_held_every_week_is_in_the_way_but_does_not_rule_out() -> None:
    group = {"days": ["mon"], "starts": "18:00", "ends": "21:00"}
    second = {"days": ["tue"], "starts": "17:00", "ends": "18:00", "every": "2-weeks", "who": "both"}
    assert fit(track_with_sessions(group, second), "mon 18-21") == 2
    assert fit(track_with_sessions(group, second), "mon-tue 17-21") == 3
    assert fit(track_with_sessions(group, second), "tue 17-18") == 0


def test_only_groups_of_the_way_count_and_nothing_is_known_when_none_does() -> None:
    groups = [
        {"modality": "virtual", "sessions": [{"days": ["mon"], "starts": "09:00", "ends": "12:00"}]},
        {"modality": "in-person", "sessions": [{"days": ["mon"], "starts": "18:00", "ends": "21:00"}]},
    ]
    program = track(schedule={"groups": groups})
    assert [fit(program, "mon 18-21", way=way) for way in ("all", "near", "video")] == [3, 3, 0]
    assert fit(program, "mon 9-12", way="near", ways=["in-person", "hybrid"]) == 0
    assert fit(track(schedule={"groups": groups[1:]}), "mon 9-12", way="video") == 2


def test_hours_by_video_are_moved_to_the_persons_zone_and_unknown_zones_are_all_tried() -> None:
    program = track_with_sessions({"days": ["mon"], "starts": "09:00", "ends": "12:00"}, modality="virtual")
    west, east = "America/Los_Angeles", "America/New_York"
    assert fit(program, "mon 12-15", home=east, zones=[west]) == 3
    assert fit(program, "mon 12-15", home=east, zones=[west, east]) == 2
    assert fit(program, "mon 16-20", home=east, zones=[west, east]) == 0
    assert fit(program, "mon 9-12", home=east, zones=["participant"]) == 3
    assert fit(program, "mon 9-12", home=east, zones=[]) == 2
    assert fit(program, "mon 9-12", home="", zones=[east]) == 2


def test_nothing_stated_might_always_fit() -> None:
    assert fit(track(), "") == 2
    assert fit(track(schedule={"timezone": ZONE}), "") == 2
    assert fit(track(schedule={"days_per_week": 3}), "mon-tue 8-20") == 0


def test_less_free_time_or_more_travel_never_gives_a_better_answer() -> None:
    random = Random(7)
    for _ in range(700):
        program = random_track(random)
        question = random_question(random, program)
        assert answer(program, random_less(random, question)) <= answer(program, question)


def test_a_whole_free_week_is_never_ruled_out() -> None:
    random = Random(8)
    for _ in range(700):
        program = random_track(random)
        assert answer(program, {**random_question(random, program), "free": WHOLE_WEEK}) > 0
