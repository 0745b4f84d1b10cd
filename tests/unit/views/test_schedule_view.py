from __future__ import annotations

from typing import Any

import pytest

from generator.facility.track import Track
from generator.facts.facts import TrackFacts
from generator.views.fact import Fact
from generator.views.schedule_view import DIFFERENCE, ScheduleView, schedule_view
from generator.views.week_view import WeekView
from tests.invented import track, track_with_sessions

EVENING = {"kind": "group", "days": ["mon", "wed", "thu"], "starts": "18:00", "ends": "21:00"}


def _view(of: Track, time_zone: str | None = None) -> ScheduleView:
    return schedule_view(TrackFacts(of), time_zone)


def _fact(view: ScheduleView, label: str) -> Fact:
    return next(fact for fact in view.facts if fact.label == label)


def _week(view: ScheduleView) -> WeekView:
    week = view.steps[0].groups[0].week
    assert week
    return week


def test_without_a_schedule_everything_is_not_stated() -> None:
    view = _view(track())
    assert view.steps == ()
    assert not any(fact.is_stated for fact in view.facts)


def test_hours_are_said_as_stated_and_as_they_add_up() -> None:
    view = _view(track_with_sessions(EVENING, schedule={"hours_per_week": 9}))
    assert _fact(view, "Hours a week").lines == (
        "They state: 9 hours a week",
        "The sessions add up to 9 hours a week",
    )


def test_hours_that_contradict_each_other_are_said_plainly() -> None:
    view = _view(track_with_sessions(EVENING, schedule={"hours_per_week": 15}))
    assert DIFFERENCE in _fact(view, "Hours a week").lines


def test_hours_outside_the_usual_band_come_with_the_band() -> None:
    view = _view(track_with_sessions({**EVENING, "days": ["mon"]}))
    assert _fact(view, "Hours a week").notes == ("Usual for this level of care: 6 to 19 hours a week.",)


def test_hours_worked_out_from_stated_days_do_not_repeat_stated_hours() -> None:
    view = _view(track(schedule={"hours_per_week": 9, "days_per_week": 3, "hours_per_day": 3}))
    assert _fact(view, "Hours a week").lines == ("They state: 9 hours a week",)
    alone = _view(track(schedule={"days_per_week": 3, "hours_per_day": 3}))
    assert _fact(alone, "Hours a week").lines == ("9 hours a week, worked out from what they state",)


def test_each_of_several_groups_says_its_own_hours() -> None:
    groups = [{"name": "Short", "sessions": [{**EVENING, "days": ["mon"]}]}, {"sessions": [EVENING]}]
    view = _view(track(schedule={"hours_per_week": 9, "groups": groups}))
    (step,) = view.steps
    assert step.choice == "A person joins one of these groups."
    assert [(group.title, group.hours, group.difference) for group in step.groups] == [
        ("Short", "The sessions add up to 3 hours a week", "They state 9 hours a week: ask which one holds"),
        ("Group 2", "The sessions add up to 9 hours a week", ""),
    ]


def test_timetables_of_seasons_are_no_choice() -> None:
    groups = [{"season": "school-year", "sessions": [EVENING]}, {"season": "summer", "sessions": [EVENING]}]
    (step,) = _view(track(schedule={"groups": groups})).steps
    assert step.choice == "The timetable changes with the season."
    assert [group.title for group in step.groups] == ["School year", "School holidays"]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("School year", "School year"),
        ("School-year hours", "School-year hours"),
        ("Afternoons", "School year: Afternoons"),
    ],
)
def test_a_season_is_not_said_twice(name: str, title: str) -> None:
    (step,) = _view(track(schedule={"groups": [{"name": name, "season": "school-year", "sessions": [EVENING]}]})).steps
    assert [group.title for group in step.groups] == [title]


def test_steps_say_what_is_theirs() -> None:
    phases = [{"name": "Start", "weeks": 2, "days_per_week": 5}, {"name": "Later", "days_per_week": 3}]
    view = _view(track(schedule={"phases": phases}))
    said = [[(fact.label, *fact.lines) for fact in step.facts] for step in view.steps]
    assert said == [
        [("How long", "2 weeks"), ("Days a week", "5 days")],
        [("How long",), ("Days a week", "3 days")],
    ]
    assert _fact(view, "Days a week").lines == ("Differs by step, see above",)


def test_a_session_stands_on_its_days_from_its_start_to_its_end() -> None:
    week = _week(_view(track_with_sessions(EVENING)))
    assert [day.short for day in week.days if day.blocks] == ["Mon", "Wed", "Thu"]
    block = week.days[0].blocks[0]
    assert (block.times, block.part) == ("6-9 pm", "evening")
    assert (block.from_quarter, block.to_quarter) == (72, 84)


def test_a_session_within_another_is_named_in_its_block() -> None:
    family = {"kind": "family", "days": ["wed"], "starts": "18:30", "ends": "19:00", "inside": "yes"}
    week = _week(_view(track_with_sessions(EVENING, family)))
    (block,) = week.days[2].blocks
    assert block.notes == ("with 6:30-7 pm Family session",)


def test_times_off_the_quarter_do_not_make_neighbors_overlap() -> None:
    first = {"days": ["mon"], "starts": "08:10", "ends": "09:05"}
    second = {"days": ["mon"], "starts": "09:05", "ends": "09:06"}
    last = {"days": ["mon"], "starts": "23:55", "ends": "24:00"}
    one, two, three = _week(_view(track_with_sessions(first, second, last))).days[0].blocks
    assert one.to_quarter <= two.from_quarter < two.to_quarter
    assert (three.from_quarter, three.to_quarter) == (95, 96)


def test_a_session_without_a_time_still_stands_on_its_days() -> None:
    alone = {"kind": "individual", "days": ["fri"], "pick": 1, "minutes": 50}
    evening = {"kind": "group", "days": ["mon"], "part_of_day": ["evening"]}
    week = _week(_view(track_with_sessions(alone, evening, EVENING)))
    assert week.days[0].untimed == ("Group therapy: evening, time not stated",)
    assert week.days[4].untimed == ("Individual therapy: time not stated",)


def test_no_week_is_drawn_without_weekdays() -> None:
    view = _view(track_with_sessions({"kind": "mixed", "times_a_week": 3, "minutes": 180}))
    (group,) = view.steps[0].groups
    assert group.week is None
    assert group.lines == ("3 times a week, clock times not stated: Program time; 3 hours each",)


def _zone(time_zone: str | None, schedule: dict[str, Any], **keys: Any) -> tuple[str, ...] | None:
    view = _view(track(schedule=schedule, **keys), time_zone)
    return next((fact.lines for fact in view.facts if fact.label == "Time zone"), None)


def test_the_time_zone_is_said_where_people_may_be_elsewhere() -> None:
    assert _zone("America/New_York", {}) is None
    assert _zone("America/New_York", {}, modality=["virtual"]) == (
        "New York time (America/New_York), that of the place",
    )
    assert _zone(None, {}, modality=["hybrid"]) == ()
    assert _zone(None, {"timezone": "participant"}) == ("Each person's own local time",)
    assert _zone(None, {"timezone": "America/Chicago"}) == ("Chicago time (America/Chicago)",)
