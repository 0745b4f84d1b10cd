"""The time zones that go into calendars: what a calendar program reads out of them is what the tz database says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from icalendar import Timezone

from generator.directory.gazetteer import Gazetteer
from generator.exports.time_zone_rules import time_zone_lines
from generator.facility.vocabulary import STATES

FIRST = datetime(2026, 11, 22, tzinfo=UTC)
TWO_YEARS = 2 * 365 * 24


@cache
def zones_of_the_country() -> tuple[str, ...]:
    known = Gazetteer.load()
    return tuple(sorted({zone for state in STATES.slugs for zone in known.zones_of_state(state)}))


@pytest.mark.parametrize("zone", zones_of_the_country())
def test_every_hour_of_two_years_is_the_same_in_a_calendar(zone: str) -> None:
    read = Timezone.from_ical("\r\n".join(time_zone_lines(zone))).to_tz(lookup_tzid=False)
    expected = ZoneInfo(zone)
    for hours in range(TWO_YEARS):
        local = (FIRST + timedelta(hours=hours)).astimezone(expected)
        # The hour that comes twice has no one answer without a calendar's own rules.
        if local.fold or local.replace(fold=1).utcoffset() != local.utcoffset():
            continue
        here = local.replace(tzinfo=read)
        assert (here.utcoffset(), here.tzname()) == (local.utcoffset(), local.tzname()), local


def test_the_country_has_more_than_a_dozen_zones() -> None:
    assert {"America/New_York", "America/Phoenix", "Pacific/Honolulu", "America/Adak"} <= set(zones_of_the_country())


def test_a_zone_with_summer_time_says_when_each_begins() -> None:
    assert time_zone_lines("America/Chicago") == (
        "BEGIN:VTIMEZONE",
        "TZID:America/Chicago",
        "BEGIN:DAYLIGHT",
        "DTSTART:20200308T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "TZOFFSETFROM:-0600",
        "TZOFFSETTO:-0500",
        "TZNAME:CDT",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20201101T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0600",
        "TZNAME:CST",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


def test_a_zone_without_summer_time_has_one_offset() -> None:
    assert time_zone_lines("America/Phoenix") == (
        "BEGIN:VTIMEZONE",
        "TZID:America/Phoenix",
        "BEGIN:STANDARD",
        "DTSTART:20200101T000000",
        "TZOFFSETFROM:-0700",
        "TZOFFSETTO:-0700",
        "TZNAME:MST",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


@pytest.mark.parametrize(
    ("zone", "line"),
    [
        ("Europe/London", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("Europe/London", "DTSTART:20201025T020000"),
        ("Australia/Lord_Howe", "TZOFFSETTO:+1030"),
        ("Asia/Kathmandu", "TZNAME:+0545"),
        ("America/St_Johns", "TZOFFSETFROM:-0330"),
    ],
)
def test_zones_elsewhere_can_be_said_too(zone: str, line: str) -> None:
    assert line in time_zone_lines(zone)


@pytest.mark.parametrize("zone", ["America/Nuuk", "Asia/Gaza", "America/Santiago"])
def test_a_change_on_a_day_that_no_rule_of_weekdays_names_is_not_guessed(zone: str) -> None:
    assert time_zone_lines(zone) == ()


@pytest.mark.parametrize("zone", ["participant", "Mars/Olympus", "", "../secret", "zone.tab", "America"])
def test_what_is_no_zone_has_no_lines(zone: str) -> None:
    assert time_zone_lines(zone) == ()
