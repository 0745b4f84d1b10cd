"""What was read by hand, with invented entries in the place of the committed tables."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importers import programs_json_facility, programs_json_schedule, programs_json_track
from generator.importers.draft import Unaccounted
from generator.importers.programs_json import convert
from generator.importers.programs_json_readings import Reading
from generator.importers.programs_json_timetables import Timetable

MORNING = {
    "days": ["mon", "tue"],
    "start": "09:00",
    "end": "12:00",
    "kind": "group",
    "note": "morning choice",
}
EVENING = {
    "days": ["wed"],
    "start": "18:00",
    "end": "21:00",
    "kind": "group",
    "note": "evening choice; bring tea",
}
CHOICE = {
    "groups": [
        {
            "name": "Morning",
            "sessions": [{"kind": "group", "days": ["mon", "tue"], "starts": "09:00", "ends": "12:00"}],
        },
        {
            "name": "Evening",
            "sessions": [{"kind": "group", "days": ["wed"], "starts": "18:00", "ends": "21:00", "note": "bring tea"}],
        },
    ]
}
SAID = {"morning choice": "schedule.groups", "evening choice": "schedule.groups"}


def facility(**keys: Any) -> dict[str, Any]:
    program = {
        "name": "IOP",
        "level_of_care": "iop",
        "track": "mental-health",
        "sessions": [MORNING, EVENING],
    }
    made = {
        "name": "Example House",
        "address": {"city": "Columbus", "state": "OH"},
        "website": "https://example.org",
        "programs": [program],
        "sources": [{"url": "https://example.org/iop", "facts": "days, times"}],
    }
    return {**made, **keys}


def read_as(monkeypatch: pytest.MonkeyPatch, schedule: dict[str, Any], said: dict[str, str]) -> dict[str, Any]:
    timetables = {("Example House", "IOP"): Timetable(schedule, said)}
    monkeypatch.setattr(programs_json_schedule, "TIMETABLES", timetables)
    made: dict[str, Any] = convert([facility()]).records[0][1]["tracks"][0]
    return made


def with_readings(monkeypatch: pytest.MonkeyPatch, *readings: Reading, **keys: Any) -> dict[str, Any]:
    monkeypatch.setattr(programs_json_facility, "READINGS", {"Example House": readings})
    program = {"name": "IOP", "level_of_care": "iop", "track": "mental-health"}
    return convert([facility(programs=[program], **keys)]).records[0][1]


def test_a_choice_of_times_becomes_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_as(monkeypatch, CHOICE, SAID)["schedule"] == CHOICE


def test_words_that_a_timetable_forgets_stop_the_import(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unaccounted, match="morning choice"):
        read_as(monkeypatch, CHOICE, {"evening choice": "schedule.groups"})


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [("starts", "09:30", "start '09:00'"), ("ends", "11:00", "end '12:00'"), ("days", ["mon"], "days 'mon'")],
)
def test_times_and_days_that_a_timetable_changes_stop_the_import(
    key: str, value: Any, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled = {"groups": [{"sessions": [{**CHOICE["groups"][0]["sessions"][0], key: value}]}, CHOICE["groups"][1]]}
    with pytest.raises(Unaccounted, match=message):
        read_as(monkeypatch, spoiled, SAID)


def test_a_reading_fills_keys_of_the_facility_and_of_a_track(monkeypatch: pytest.MonkeyPatch) -> None:
    data = with_readings(
        monkeypatch,
        Reading("name", {"name": "Example House at Last", "former_names": ["Example House"]}, said=True),
        Reading("sources.0.facts", {"referral": {"required": False}}, track=0),
    )
    assert (data["name"], data["former_names"]) == ("Example House at Last", ["Example House"])
    assert data["tracks"][0]["referral"] == {"required": False}


def test_a_reading_completes_a_known_phone_and_adds_another(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        {"use": "main", "number": "+16145550100", "note": "the office"},
        {"use": "admissions", "number": "+16145550101"},
    ]
    data = with_readings(
        monkeypatch, Reading("caveats.0", {"phones": lines}), phone="+16145550100", caveats=["two lines"]
    )
    assert data["phones"] == lines
    assert data["notes"] == ["Two lines."]


def test_a_reading_may_say_more_of_the_payers(monkeypatch: pytest.MonkeyPatch) -> None:
    payers = [{"payer": "aetna", "accepted": "in-network"}]
    reading = Reading("insurance", {"insurance": {"payers": payers, "note": "day program only"}})
    data = with_readings(monkeypatch, reading, insurance=["Aetna"])
    assert data["insurance"] == {"payers": payers, "note": "day program only"}


def test_a_payer_that_a_reading_forgets_stops_the_import(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading("insurance", {"insurance": {"payers": [{"payer": "aetna", "accepted": "in-network"}]}})
    with pytest.raises(Unaccounted, match="insurance 'Medicare' does not stand"):
        with_readings(monkeypatch, reading, insurance=["Aetna", "Medicare"])


def test_a_place_that_a_reading_says_all_of_is_not_repeated_by_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "quilters (their group began in 2021)"
    monkeypatch.setattr(
        programs_json_facility,
        "READINGS",
        {
            "Example House": (
                Reading("programs.0.populations.0", {"notes": [words]}, said=True),
                Reading("programs.0.note", {"id": "teen-iop", "name": "Teen IOP"}, said=True, track=1),
                Reading("accepting", {"referral": {"decision": "in two days"}}, said=True, track=0),
            )
        },
    )
    program = {
        "name": "IOP", "level_of_care": "iop", "track": "mental-health", "populations": [words],
        "note": "Teen IOP here",
    }  # fmt: skip
    data = convert([facility(programs=[program], accepting="in two days")]).records[0][1]
    assert data["notes"] == [words]
    assert data["tracks"] == [
        {
            "name": "IOP",
            "id": "iop",
            "level_of_care": "iop",
            "focus": ["mental-health"],
            "referral": {"decision": "in two days"},
        },
        {"id": "teen-iop", "name": "Teen IOP"},
    ]


def test_groups_for_one_thing_or_the_other_are_not_for_both_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    either = {("Example House", "IOP"): ("mental-health", "substance-use")}
    monkeypatch.setattr(programs_json_track, "EITHER_FOCUS", either)
    program = {"name": "IOP", "level_of_care": "iop", "track": "co-occurring"}
    data = convert([facility(programs=[program, {**program, "name": "PHP"}])]).records[0][1]
    assert [track["focus"] for track in data["tracks"]] == [["mental-health", "substance-use"], ["co-occurring"]]
