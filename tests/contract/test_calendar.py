"""Calendar files that scripts write are read by ``icalendar``, and mean the days and times of the record.

What is expected is worked out from the record, in another way than the scripts do it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event

from generator.config import read_config
from generator.exports.time_zone_rules import time_zone_lines
from generator.facility.schedule import Group, Schedule, Session
from generator.facility.track import Track
from generator.facility.vocabulary import WEEKDAYS
from generator.facts.clock_times import clock_times
from generator.facts.open_days import days_attended, is_firm, open_days
from generator.load import load_directory
from generator.records.cache import Cache
from generator.records.source import read_source
from generator.views.search.all_words import words_of
from tests.conftest import ROOT
from tests.invented import track as make_track
from tests.node import run_node
from tests.schedule_cases import CASES
from tests.schedule_shapes import days_since_1970, shape_of_schedule

#: From before the clock is set back to after it is set forward: 2026-11-01 and 2027-03-14.
FIRST, LAST = date(2026, 10, 19), date(2027, 4, 4)
ZONES = (
    "America/Chicago",
    "America/New_York",
    "America/Los_Angeles",
    "America/Denver",
    "America/Phoenix",
    "Pacific/Guam",
)
NAME, STREET = "Example Evening Program", "1 Example Street"
_CORE = "./site_theme/static/js/core"
SCRIPT = f"""
import {{ readFileSync }} from "node:fs";
import {{ calendarOfGroup, clockOfZones }} from "{_CORE}/group_calendar.js";
import {{ groupsToJoin }} from "{_CORE}/group_events.js";
import {{ createWords }} from "{_CORE}/words.js";

const {{ asked, known, table, from, title }} = JSON.parse(readFileSync(0, "utf8"));
const words = createWords(table, "en");
const stamp = Date.UTC(2026, 9, 18, 12);
const files = asked.map(([schedule, zones]) => {{
  const clock = clockOfZones(zones, known);
  const fileOf = (joined, named) => calendarOfGroup({{ joined, from, clock, stamp }}, named, words).text;
  return groupsToJoin(schedule).map((joined) => [null, title].map((named) => fileOf(joined, named)));
}});
console.log(JSON.stringify(files));
"""


@dataclass(frozen=True)
class Case:
    """A group of a program, with the zone of its clock ("" for whatever clock it is read by) and its two files."""

    name: str
    track: Track
    group: Group
    days_per_week: Any
    zone: str
    neutral: str
    named: str


@cache
def cases() -> list[Case]:
    """Every group of the schedules of real programs, in several zones, and of the records of this directory."""
    programs = [*_schedule_cases(), *_real_programs(), *_written_for_this()]
    zones = {zone for _, _, of in programs for zone in of}
    given = {
        "asked": [[shape_of_schedule(track), of] for _, track, of in programs],
        "known": {zone: time_zone_lines(zone) for zone in zones if time_zone_lines(zone)},
        "table": words_of("clock", "fit", "list"),
        "from": days_since_1970(FIRST.isoformat()),
        "title": {"id": "iop-example-1", "summary": NAME, "where": STREET, "lines": ["Phone: 713-555-0100"]},
    }
    files = json.loads(run_node(SCRIPT, json.dumps(given)))
    found = []
    for (name, track, of), of_groups in zip(programs, files, strict=True):
        zone = of[0] if len(of) == 1 and of[0] != "participant" else ""
        groups = list(_groups(track.schedule))
        for number, ((group, days), (neutral, named)) in enumerate(zip(groups, of_groups, strict=True)):
            found.append(Case(f"{name} | {number}", track, group, days, zone, neutral, named))
    return found


def _schedule_cases() -> list[tuple[str, Track, list[str]]]:
    read: Any = read_source(CASES.read_bytes()).data
    return [
        (
            case["case"],
            make_track(schedule=case.get("schedule"), **case.get("track", {})),
            [ZONES[at % len(ZONES)]] if at % 7 else ["participant"],
        )
        for at, case in enumerate(read["cases"])
    ]


def _real_programs() -> list[tuple[str, Track, list[str]]]:
    config = read_config(Path(ROOT))
    loaded = load_directory(config.facilities, FIRST, config.limits, cache=Cache(None), progress=lambda *_: None)
    programs = []
    for entry in loaded.directory:
        position = loaded.facts[entry.id].position
        for track in entry.facility.tracks:
            stated = track.schedule.timezone if track.schedule else None
            zone = stated or (position.timezone if position else None)
            programs.append((f"{entry.id}.{track.id}", track, [zone] if zone else []))
    return programs


def _written_for_this() -> list[tuple[str, Track, list[str]]]:
    """What the records lack: an end, nights when the clock changes, a timetable that ends, and one that has."""
    night: dict[str, Any] = {"days": ["sun", "sat"], "starts": "01:00", "ends": "01:30"}
    late = {"days": ["sun"], "starts": "21:00", "ends": "24:00"}
    sunday = {"days": ["sun"], "starts": "02:00", "ends": "04:00"}
    open_ended = {"days": ["mon", "fri"], "starts": "18:00"}
    by_length = {"days": ["tue"], "ends": "21:00", "minutes": 90}
    groups = [
        {"sessions": [night, late, open_ended, by_length]},
        {"sessions": [night, late], "valid_from": "2026-10-28", "valid_to": "2026-11-01"},
        {"sessions": [sunday], "valid_to": "2027-03-21"},
        {"sessions": [open_ended], "valid_to": "2026-10-18"},
        {"sessions": [open_ended, open_ended], "valid_to": "2026-10-20"},
    ]
    return [(zone, make_track(schedule={"groups": groups}), [zone]) for zone in (*ZONES, "participant")]


def _groups(schedule: Schedule | None) -> Iterator[tuple[Group, Any]]:
    if schedule:
        yield from ((group, schedule.days_per_week) for group in schedule.groups)
        for phase in schedule.phases:
            yield from ((group, phase.days_per_week or schedule.days_per_week) for group in phase.groups)


def in_calendar(session: Session) -> bool:
    """Whether all attend it every week on a known day at a known time of its own."""
    is_for_all = is_firm(session.model_copy(update={"optional": None}))
    is_placed = bool(session.days) and clock_times(session)[0] is not None
    return is_for_all and is_placed and not session.by_appointment and not session.inside


def expected(case: Case) -> list[tuple[datetime, datetime | None]]:
    """Start and end of everything that is held until LAST, by the clock of the program."""
    held = []
    first = max(FIRST, _day(case.group.valid_from) or FIRST)
    last = min(LAST, _day(case.group.valid_to) or LAST)
    for session in filter(in_calendar, case.group.sessions):
        starts, ends = clock_times(session)
        assert starts is not None
        for ordinal in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if WEEKDAYS.slugs[day.weekday()] in session.days:
                midnight = datetime.combine(day, time())
                is_over = ends is not None and ends > starts
                end = midnight + timedelta(minutes=ends or 0) if is_over else None
                held.append((midnight + timedelta(minutes=starts), end))
    return sorted(held, key=str)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def told(calendar: Calendar, zone: str) -> list[tuple[datetime, datetime | None]]:
    """The same as the calendar tells it, after the rule of its own time zone."""
    held = []
    for event in calendar.walk("VEVENT"):
        starts = event["DTSTART"].dt
        ends = event["DTEND"].dt if "DTEND" in event else None
        assert (starts.tzinfo is None) == (not zone)
        until = datetime.combine(LAST, time(23, 59), tzinfo=starts.tzinfo)
        for begins in rrulestr(event["RRULE"].to_ical().decode(), dtstart=starts).between(starts, until, inc=True):
            if zone:
                clock = begins.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
                assert clock == begins.replace(tzinfo=None), "the zone of the file is not that of the program"
            local = begins.replace(tzinfo=None)
            held.append((local, local + (ends - starts) if ends else None))
    return sorted(held, key=str)


def is_on_some_days(case: Case) -> bool:
    listed = [session for session in case.group.sessions if in_calendar(session)]
    lowest, _ = days_attended(case.group, case.days_per_week)
    return lowest < len(open_days(case.group.sessions)) or any(each.pick or each.optional for each in listed)


def events_of(text: str) -> list[Event]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def test_a_calendar_means_the_days_and_times_of_the_record() -> None:
    for case in cases():
        held = expected(case)
        assert bool(held) == bool(case.neutral), case.name
        assert not held or told(Calendar.from_ical(case.neutral), case.zone) == held, case.name


def test_a_calendar_with_a_name_holds_the_same_times_as_one_without() -> None:
    for case in cases():
        times = [re.findall(r"(?m)^(?:DTSTART|DTEND|RRULE|TZ).*", text) for text in (case.neutral, case.named)]
        assert times[0] == times[1], case.name


def test_calendars_have_the_form_that_the_standard_asks_for() -> None:
    files = [text for case in cases() for text in (case.neutral, case.named) if text]
    assert len(files) > 100
    for text in files:
        lines = text.split("\r\n")
        assert lines[-1] == ""
        assert not [line for line in lines if "\n" in line or len(line.encode()) > 75]
        names = [event["UID"] for event in events_of(text)]
        assert len(names) == len(set(names))


def test_all_events_are_tentative_where_a_person_attends_only_some_of_the_days() -> None:
    count = 0
    for case in cases():
        for text in filter(None, (case.neutral, case.named)):
            is_tentative = is_on_some_days(case) or case.group.season is not None
            count += is_tentative
            for event in events_of(text):
                assert event["STATUS"] == ("TENTATIVE" if is_tentative else "CONFIRMED"), case.name
                assert ("Not every one of these days" in event["DESCRIPTION"]) == is_on_some_days(case), case.name
    assert count > 10


def test_what_is_not_weekly_is_said_in_words() -> None:
    for case in cases():
        others = [each for each in case.group.sessions if not in_calendar(each) and not each.inside]
        for event in events_of(case.neutral) if case.neutral else ():
            assert ("Not in this calendar" in event["DESCRIPTION"]) == bool(others), case.name
            assert ("ends is not stated" in event["DESCRIPTION"]) == ("DTEND" not in event), case.name


def test_a_neutral_calendar_says_nothing_of_what_somebody_goes_to() -> None:
    telling = re.compile(
        r"iop|php|program|treat|therap|health|clinic|recover|example|555|patient|group|family", re.IGNORECASE
    )
    for case in cases():
        if case.neutral:
            said = case.neutral.replace("\r\n ", "")
            assert not telling.findall(said), case.name
            assert "LOCATION" not in said
            assert NAME in case.named
            assert f"LOCATION:{STREET}" in case.named


def test_the_same_timetable_always_gives_the_same_names_of_events() -> None:
    first = {case.name: case.neutral for case in cases()}
    cases.cache_clear()
    assert {case.name: case.neutral for case in cases()} == first
