"""A drawn week names what it has to, and shows the hours that occur."""

from __future__ import annotations

from typing import Any

from generator.facts.facts import TrackFacts
from generator.views.schedule_view import schedule_view
from generator.views.week_view import WeekView
from tests.invented import track_with_sessions


def _week(*sessions: dict[str, Any]) -> WeekView:
    ((group,),) = (step.groups for step in schedule_view(TrackFacts(track_with_sessions(*sessions)), None).steps)
    assert group.week
    return group.week


def _session(starts: str, ends: str, **keys: Any) -> dict[str, Any]:
    return {"kind": "group", "days": ["mon"], "starts": starts, "ends": ends, **keys}


def test_a_name_that_all_sessions_share_is_said_once() -> None:
    alike = _week(_session("09:00", "10:00"), _session("10:00", "11:00"))
    assert alike.caption.endswith(": Group therapy")
    assert {block.label for block in alike.days[0].blocks} == {""}
    mixed = _week(_session("09:00", "10:00"), _session("10:00", "11:00", kind="family"))
    assert not mixed.caption.endswith(": Group therapy")
    assert [block.label for block in mixed.days[0].blocks] == ["Group therapy", "Family session"]


def test_the_hours_beside_the_week_are_those_in_which_something_is_held() -> None:
    week = _week(_session("09:30", "11:00"), _session("12:00", "12:15"), _session("18:00", "20:10"))
    marks = [(hour.label, hour.from_quarter, hour.is_after_gap) for hour in week.hours]
    assert marks == [
        ("9 am", 36, False),
        ("10 am", 40, False),
        ("11 am", 44, False),
        ("noon", 48, False),
        ("6 pm", 72, True),
        ("7 pm", 76, False),
        ("8 pm", 80, False),
    ]


def test_the_time_in_which_an_appointment_lies_has_no_hours_of_its_own() -> None:
    appointment = _session("08:00", "20:00", kind="individual", by_appointment="yes", minutes=50)
    week = _week(_session("09:00", "10:00"), appointment)
    assert [hour.label for hour in week.hours] == ["9 am"]


def test_a_week_without_clock_times_is_not_drawn() -> None:
    session = {"kind": "group", "days": ["mon"], "part_of_day": ["evening"]}
    ((group,),) = (step.groups for step in schedule_view(TrackFacts(track_with_sessions(session)), None).steps)
    assert group.week is None
    assert group.lines == ("Mon, evening, clock times not stated: Group therapy",)
