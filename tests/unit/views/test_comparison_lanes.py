"""One week with several programs."""

from __future__ import annotations

from typing import Any

from generator.facts.facts import TrackFacts
from generator.views.comparison.lanes import LaneHead, LaneSource, LanesView, lanes_view
from generator.views.schedule_view import schedule_view
from tests.invented import track

Session = tuple[str, str | None, str | None]


def group(*sessions: Session, **keys: Any) -> dict[str, Any]:
    return {
        **keys,
        "sessions": [
            {"kind": "group", "days": days.split(), **({"starts": starts, "ends": ends} if starts else {})}
            for days, starts, ends in sessions
        ],
    }


def source(letter: str, *groups: dict[str, Any], has_choice: bool = False) -> LaneSource:
    of = TrackFacts(track(schedule={"groups": list(groups)} if groups else None))
    weeks = [each.week for step in schedule_view(of, None).steps for each in step.groups]
    drawn = tuple(week for week in weeks if week)
    return LaneSource(LaneHead(letter, f"Program {letter}"), drawn, has_choice, is_said=bool(groups))


def week_of(*sources: LaneSource) -> LanesView:
    week = lanes_view(sources)
    assert week is not None
    return week


def times(week: LanesView, day: int = 0) -> list[list[str]]:
    return [[block.times for block in lane.blocks] for lane in week.days[day].lanes]


EVENING = group(("mon wed", "18:00", "21:00"))


def test_each_program_has_a_lane_on_every_day() -> None:
    week = week_of(source("A", EVENING), source("B", group(("mon", "09:00", "12:00"))))
    assert times(week) == [["6-9 pm"], ["9 am-noon"]]
    assert times(week, 2) == [["6-9 pm"], []]
    assert [head.letter for head in week.heads] == ["A", "B"]
    assert [day.is_empty for day in week.days] == [False, True, False, True, True, True, True]


def test_hours_in_which_nobody_meets_take_no_room() -> None:
    week = week_of(source("A", EVENING), source("B", group(("fri", "09:00", "11:00"))))
    assert [(hour.label, hour.is_after_gap) for hour in week.hours] == [
        ("9 am", False),
        ("10 am", False),
        ("6 pm", True),
        ("7 pm", False),
        ("8 pm", False),
    ]


def test_programs_without_times_have_no_lane_but_stand_in_the_key() -> None:
    week = week_of(source("A"), source("B", EVENING), source("C", group(("mon", None, None))))
    assert [(key.head.letter, key.is_drawn, key.is_said) for key in week.keys] == [
        ("A", False, False),
        ("B", True, True),
        ("C", False, True),
    ]
    assert [lane.letter for lane in week.days[0].lanes] == ["B"]


def test_without_any_times_there_is_no_week() -> None:
    assert lanes_view([source("A"), source("B", group(("mon", None, None)))]) is None


def test_groups_of_a_program_share_its_lane_and_are_drawn_loose() -> None:
    both = (group(("mon", "09:00", "12:00")), group(("mon", "18:00", "21:00")))
    week = week_of(source("A", *both, has_choice=True), source("B", EVENING))
    assert times(week) == [["9 am-noon", "6-9 pm"], ["6-9 pm"]]
    assert [block.is_firm for lane in week.days[0].lanes for block in lane.blocks] == [False, False, True]
    assert week.has_loose


def test_sessions_that_overlap_are_one_with_the_times_of_both() -> None:
    week = week_of(source("A", group(("mon", "09:00", "12:00")), group(("mon", "11:00", "13:00"))))
    (lane,) = week.days[0].lanes
    (block,) = lane.blocks
    assert (block.times, block.from_quarter, block.to_quarter) == ("9 am-noon; 11 am-1 pm", 36, 52)


def test_the_same_times_in_two_groups_are_said_once() -> None:
    week = week_of(source("A", EVENING, EVENING))
    assert times(week) == [["6-9 pm"]]


def test_a_session_without_a_time_is_said_in_words() -> None:
    week = week_of(source("A", group(("mon", "18:00", "21:00"), ("tue", None, None))))
    assert week.days[1].lanes[0].untimed == ("Time not stated",)
    assert not week.days[1].is_empty
