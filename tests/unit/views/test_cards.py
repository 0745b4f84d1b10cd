from __future__ import annotations

from typing import Any

import pytest

from generator.directory.directory import Entry
from generator.facility.track import Track
from generator.facts.facts import TrackFacts
from generator.views.card import Cards, card_of
from generator.views.listed_program import listed_program, when_lines
from generator.views.page import Setting
from generator.views.program_row import Rows
from generator.views.summary import hours_words, name_beside, short_focus, track_line
from tests.invented import facility, track, track_data
from tests.rendering import CONFIG, TODAY, directory_of, facts_of

SETTING = Setting(CONFIG, TODAY)


def _session(*days: str, starts: str = "18:00", ends: str = "21:00", **keys: Any) -> dict[str, Any]:
    return {"days": list(days), "starts": starts, "ends": ends, **keys}


def _groups(*groups: dict[str, Any], **keys: Any) -> Track:
    return track(schedule={"groups": list(groups)}, **keys)


def _on(day: str, **keys: Any) -> dict[str, Any]:
    return {**keys, "sessions": [_session(day)]}


_MORNING = range(8, 12)
EVENING = {"groups": [{"sessions": [_session("mon")]}]}


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ({"ages": {"age_groups": ["adults"]}}, "IOP for adults, mental health"),
        ({"schedule": EVENING, "ages": {"age_groups": ["adults"]}}, "Evening IOP for adults, mental health"),
        ({"focus": ["co-occurring"]}, "IOP for mental health and substance use together, ages not stated"),
        ({"level_of_care": "php"}, "Partial hospitalization (PHP) for mental health, ages not stated"),
        (
            {"level_of_care": "php", "schedule": EVENING},
            "Partial hospitalization (PHP) for mental health, ages not stated",
        ),
        ({"level_of_care": "outpatient"}, "Outpatient program for mental health, ages not stated"),
        ({"ages": {"maximum": 17}}, "IOP for people up to age 17, mental health"),
        ({"ages": {"minimum": 18}}, "IOP for ages 18 and older, mental health"),
        ({"modality": ["virtual"]}, "Virtual IOP for mental health, ages not stated"),
        ({"schedule": {"part_of_day": ["after-school"]}}, "After-school IOP for mental health, ages not stated"),
        (
            {"schedule": {"part_of_day": ["morning", "afternoon", "evening"]}},
            "IOP for mental health, ages not stated",
        ),
    ],
)
def test_a_program_is_said_in_plain_words(keys: dict[str, Any], line: str) -> None:
    assert track_line(track(**keys)) == line


@pytest.mark.parametrize(
    ("times", "line"),
    [
        ([("09:00", "14:30")], "Daytime IOP for mental health, ages not stated"),
        ([("09:00", "13:30")], "Morning IOP for mental health, ages not stated"),
        ([("09:00", "14:30"), ("09:00", "12:00")], "Morning IOP for mental health, ages not stated"),
        ([("09:00", "14:30"), ("18:00", "21:00")], "Daytime and evening IOP for mental health, ages not stated"),
        ([("09:00", "12:00"), ("13:00", "15:00")], "Morning and afternoon IOP for mental health, ages not stated"),
    ],
)
def test_what_fills_the_day_is_not_called_a_morning(times: list[tuple[str, str]], line: str) -> None:
    made = _groups({"sessions": [_session("mon", starts=starts, ends=ends) for starts, ends in times]})
    assert track_line(made) == line


def test_one_thing_alone_and_both_together_are_told_apart() -> None:
    assert short_focus(["mental-health", "substance-use"]) == "substance use and mental health"
    assert short_focus(["co-occurring", "mental-health"]) == "mental health, alone or with substance use"
    assert short_focus(["co-occurring", "substance-use"]) == "substance use, alone or with mental health"
    every = short_focus(["mental-health", "substance-use", "co-occurring", "eating-disorder"])
    assert every == "substance use, mental health, and both together; eating disorders"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("IOP", ""),
        ("Intensive Outpatient Program", ""),
        ("Mental Health IOP for Adults", ""),
        ("Evening IOP", "Evening IOP"),
        ("Journey IOP", "Journey IOP"),
    ],
)
def test_a_name_is_shown_where_it_says_more_than_the_line(name: str, shown: str) -> None:
    place = facility(tracks=[track_data(name=name, ages={"age_groups": ["adults"]})])
    assert name_beside(place.tracks[0], place) == shown


def test_names_are_shown_where_lines_are_the_same() -> None:
    place = facility(tracks=[track_data(), track_data(id="b", name="Intensive Outpatient Program")])
    assert [name_beside(each, place) for each in place.tracks] == ["IOP", "Intensive Outpatient Program"]


@pytest.mark.parametrize(
    ("made", "lines"),
    [
        (track(), ()),
        (_groups({"sessions": [_session("mon", "wed"), _session("fri", starts="09:00", ends="12:00")]}),
         ("Mon, Wed 6-9 pm; Fri 9 am-noon",)),
        (_groups(_on("mon", season="school-year"), _on("tue", season="summer")),
         ("School year: Mon 6-9 pm", "School holidays: Tue 6-9 pm")),
        (_groups(_on("mon", name="Blue"), _on("mon", name="Red")), ("Mon 6-9 pm",)),
        (_groups(_on("mon", name="Blue"), _on("tue", name="Red")), ("Blue: Mon 6-9 pm", "Red: Tue 6-9 pm")),
        (_groups(_on("mon", name="Monday"), _on("tue", name="Tuesday")), ("Mon 6-9 pm", "Tue 6-9 pm")),
        (_groups({"sessions": [{"days": ["mon", "fri"]}]}), ("Mon, Fri, times not stated",)),
        (_groups({"sessions": [{"days": ["mon"], "part_of_day": ["evening"]}]}), ("Mon, evening",)),
        (_groups({"sessions": [_session("mon", optional="yes")]}), ("Mon, times on its page",)),
        (_groups({"sessions": [_session("mon", starts=f"{hour:02}:00", ends=f"{hour:02}:50") for hour in _MORNING]}),
         ("Mon, morning",)),
        (track(schedule={"part_of_day": ["evening"]}), ("Evening, days not stated",)),
        (track(schedule={"phases": [
            {"name": "First", "groups": [{"sessions": [_session("mon")]}]},
            {"name": "Second", "groups": [{"sessions": [_session("tue")]}]},
        ]}), ("First: Mon 6-9 pm", "Second: Tue 6-9 pm")),
    ],
)  # fmt: skip
def test_days_and_times_are_said_when_they_are_few(made: Track, lines: tuple[str, ...]) -> None:
    assert when_lines(made) == lines


def test_the_small_week_shows_the_parts_of_each_day() -> None:
    sessions = [
        _session("mon", starts="09:00", ends="12:00"),
        _session("mon"),
        {"days": ["tue"], "part_of_day": ["after-school"]},
        {"days": ["wed"]},
    ]
    week = listed_program(TrackFacts(_groups({"sessions": sessions})), _entry(), SETTING).week
    assert [day.parts for day in week] == ["morning-evening", "afternoon", "some-time", "", "", "", ""]
    assert "".join(day.letter for day in week) == "MTWTFSS"


def _hours(*groups: dict[str, Any]) -> str:
    return hours_words(TrackFacts(_groups(*groups)))


def test_hours_that_differ_are_one_span_and_say_by_what() -> None:
    winter = {"season": "school-year", "sessions": [_session("mon", "tue", starts="08:00", ends="15:30")]}
    summer = {"season": "summer", "sessions": [_session("mon", "tue", starts="09:00", ends="15:30")]}
    assert _hours(winter, summer) == "13 to 15 hours a week, by season"
    assert _hours({**winter, "season": None}, summer) == "13 to 15 hours a week, by group"
    assert _hours(winter, {**winter, "season": "summer"}) == "15 hours a week"
    assert _hours({"sessions": [{"days": ["mon"]}]}) == ""


def test_what_is_stated_of_days_stands_in_for_a_timetable() -> None:
    made = track(schedule={"days_per_week": 3, "hours_per_week": 9}, modality=["in-person", "virtual"])
    program = listed_program(TrackFacts(made), _entry(), SETTING)
    assert program.effort == "3 days a week, 9 hours a week, in person or virtual"


def _entry(**keys: Any) -> Entry:
    return next(iter(directory_of({"oh/a": facility(**keys)})))


def _card(**keys: Any) -> Any:
    entry = _entry(**keys)
    return card_of(entry, facts_of(directory_of({"oh/a": entry.facility}))["oh/a"], SETTING)


def test_a_facility_with_many_programs_shows_the_first_few() -> None:
    tracks = [track_data(id=f"t-{number}", name=f"Track {number}") for number in range(8)]
    card = _card(tracks=tracks)
    assert ([program.name for program in card.programs], card.more) == (
        ["Track 0", "Track 1", "Track 2"],
        "and 5 more programs",
    )
    four = _card(tracks=tracks[:4])
    assert (len(four.programs), four.more) == (4, "")


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (["MN"], "By video for residents of Minnesota"),
        (["WI", "MN"], "By video for residents of Minnesota and Wisconsin"),
        (["AL", "AK", "AZ", "CA", "CO", "CT", "DE"],
         "By video for residents of Alabama, Alaska, Arizona, California, Colorado, and 2 more states"),
        ([], "By video; whose residents it serves is not stated - ask"),
    ],
)  # fmt: skip
def test_a_provider_by_video_says_first_whom_it_serves(states: list[str], words: str) -> None:
    card = _card(address=None, virtual_only="yes", tracks=[track_data(serves_states=states)])
    assert (card.serves, card.place) == (words, "")
    assert (_card(serves_states=["KY"]).serves, _card().place) == ("", "OH, city not stated")


def test_doubt_is_said_once() -> None:
    timed, silent = track_data(schedule=EVENING), track_data(id="b")
    assert _card(tracks=[timed, silent]).doubt == "Times may have changed"
    assert _card(tracks=[silent]).doubt == ""
    recent = [{"url": "https://example.org/iop", "published": "2026-10", "supports": ["iop.schedule"]}]
    undated = {"url": "https://example.org/b", "supports": ["b.schedule"]}
    assert _card(tracks=[timed], sources=recent).doubt == ""
    second = {**timed, "id": "b"}
    assert _card(tracks=[timed, second], sources=[*recent, undated]).doubt == "Some times may have changed"


@pytest.mark.parametrize(
    ("keys", "call", "instead"),
    [
        ({"phones": [{"use": "main", "number": "+16145550100"}], "website": "https://example.org/"},
         "tel:+16145550100", None),
        ({"phones": [{"use": "main", "number": "+16145550100", "note": "That of another site."}],
          "website": "https://example.org/"}, None, "../oh/a.html#reach"),
        ({"phones": [{"use": "admissions", "number": "+16145550100", "note": "For teens."},
                     {"use": "main", "number": "+16145550101"}]}, "tel:+16145550101", None),
        ({"website": "https://example.org/"}, None, "https://example.org/"),
        ({}, None, None),
    ],
)  # fmt: skip
def test_a_list_offers_a_number_only_where_it_needs_no_remark(
    keys: dict[str, Any], call: str | None, instead: str | None
) -> None:
    directory = directory_of({"oh/a": facility(**keys)})
    (entry,) = directory
    for shown in (Cards(facts_of(directory), SETTING).card(entry, "../"), Rows().row(entry, (0,), "../")):
        assert (shown.call.href if shown.call else None) == call
        assert (shown.instead.href if shown.instead else None) == instead


def test_remarks_are_a_link_to_where_they_stand() -> None:
    assert _card().remarks is None
    assert _card(notes=["Ring twice."]).remarks.href == "oh/a.html#notes"
