from __future__ import annotations

from typing import Any

from generator.importers.programs_json import convert
from generator.records.formatter import record_text
from generator.records.reader import read_facility


def track(**keys: Any) -> dict[str, Any]:
    facility = {
        "name": "Example House",
        "address": {"state": "OH"},
        "programs": [{"name": "Adult IOP", "level_of_care": "iop", "track": "mental-health", **keys}],
        "sources": [{"url": "https://example.org/iop", "facts": "hours"}],
    }
    ((_, data),) = convert([facility]).records
    assert not read_facility("oh/example-house.yaml", record_text(data).encode()).problems
    made: dict[str, Any] = data["tracks"][0]
    return made


def session(**keys: Any) -> dict[str, Any]:
    return {"days": [], "kind": "group", **keys}


def test_sessions_with_days_and_times_are_one_group() -> None:
    met = session(days=["mon", "wed"], start="18:00", end="21:00", note="virtual; bring a pencil")
    made = track(sessions=[met], modality=["telehealth"])
    assert made["schedule"]["groups"] == [
        {
            "sessions": [
                {
                    "kind": "group",
                    "days": ["mon", "wed"],
                    "starts": "18:00",
                    "ends": "21:00",
                    "note": "bring a pencil",
                }
            ]
        }
    ]


def test_times_without_weekdays_are_held_as_often_as_the_program_meets() -> None:
    made = track(days_per_week=3, sessions=[session(start="09:00", end="12:00")])
    (held,) = made["schedule"]["groups"][0]["sessions"]
    assert held == {"kind": "group", "times_a_week": 3, "starts": "09:00", "ends": "12:00"}


def test_days_without_times_last_as_long_as_a_session_is_said_to() -> None:
    made = track(hours_per_session=1.5, sessions=[session(days=["sat"], kind="mixed", note="on-site lunch included")])
    (held,) = made["schedule"]["groups"][0]["sessions"]
    assert held == {"kind": "mixed", "days": ["sat"], "minutes": 90, "note": "on-site lunch included"}
    assert made["provides"] == ["meals"]


def test_sessions_of_which_nothing_is_known_stay_words() -> None:
    made = track(sessions=[session(note="times: call"), session(kind="family")])
    assert made["schedule"] == {"note": "Group sessions: times: call; Family sessions"}


def test_a_session_says_what_would_otherwise_stand_beside_it() -> None:
    made = track(
        individual_sessions_per_week=1,
        sessions=[
            session(days=["mon"], start="18:00", end="21:00"),
            session(kind="individual", days=["tue"]),
        ],
    )
    assert "individual_sessions" not in made
