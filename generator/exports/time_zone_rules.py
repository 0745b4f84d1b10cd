"""What a calendar has to know of a time zone: its offsets and when they change, as a VTIMEZONE (RFC 5545, 3.6.5).

The rule is the tz database's own: the last line of a zone's file says for all years to come how the clock runs, such
as ``EST5EDT,M3.2.0,M11.1.0`` (RFC 8536, 3.3). The files come with the package ``tzdata``, so that every machine
writes the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files

#: Rules are written as if they began in this year: before it no calendar is asked.
_FIRST_YEAR = 2020
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_NAME = r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
_TIME = r"[+-]?\d{1,3}(?::\d{2}){0,2}"
_CHANGE = rf"M\d{{1,2}}\.[1-5]\.[0-6](?:/{_TIME})?"
_FOOTER = re.compile(
    rf"(?P<name>{_NAME})(?P<offset>{_TIME})"
    rf"(?:(?P<other>{_NAME})(?P<other_offset>{_TIME})?,(?P<begins>{_CHANGE}),(?P<ends>{_CHANGE}))?"
)
_TWO_O_CLOCK = "2"
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time that is kept for a part of the year: what it is called, and how far it is ahead of UTC."""

    name: str
    offset: timedelta


@cache
def time_zone_lines(zone: str) -> tuple[str, ...]:
    """Return the lines of the VTIMEZONE of an IANA zone, without line ends.

    There are none for a zone that is not known, and for one whose clock changes at a day that a yearly rule on a
    weekday of a month cannot name, such as the Saturday before the last Sunday: no zone of the United States does.
    """
    read = _FOOTER.fullmatch(_footer(zone))
    if read is None:
        return ()
    usual = _Clock(read["name"].strip("<>"), -_span(read["offset"]))
    if not read["other"]:
        return _zone(zone, _component("STANDARD", usual, usual, f"DTSTART:{_FIRST_YEAR}0101T000000"))
    other_offset = -_span(read["other_offset"]) if read["other_offset"] else usual.offset + _HOUR
    other = _Clock(read["other"].strip("<>"), other_offset)
    begins, ends = _onset(read["begins"]), _onset(read["ends"])
    if not (begins and ends):
        return ()
    return _zone(zone, (*_component("DAYLIGHT", usual, other, *begins), *_component("STANDARD", other, usual, *ends)))


def _footer(zone: str) -> str:
    """Return the last line of a zone's file: the rule for all years to come. Nothing when there is no such file."""
    steps = zone.split("/")
    if not all(re.fullmatch(r"[A-Za-z0-9_+-]+", step) for step in steps):
        return ""
    try:
        content = files("tzdata").joinpath("zoneinfo", *steps).read_bytes()
    except OSError:
        return ""
    return content.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", errors="replace")


def _span(text: str) -> timedelta:
    """Return hours, minutes and seconds such as ``-9:30`` as a time span."""
    hours, minutes, seconds = (*(int(part) for part in text.lstrip("+-").split(":")), 0, 0)[:3]
    span = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -span if text.startswith("-") else span


def _onset(change: str) -> tuple[str, str] | None:
    """Return when a change of the clock begins: its first day and its rule. None when no such rule can say it.

    ``M3.2.0/2`` is the second Sunday of March at two o'clock, 5 the last one.
    """
    day, _, at = change.removeprefix("M").partition("/")
    month, week, weekday = (int(part) for part in day.split("."))
    clock = _span(at or _TWO_O_CLOCK)
    if not timedelta(0) <= clock < _DAY:
        return None
    first = datetime.combine(_day_of(_FIRST_YEAR, month, week, weekday), time()) + clock
    which = -1 if week == 5 else week
    return f"DTSTART:{first:%Y%m%dT%H%M%S}", f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY={which}{_WEEKDAYS[weekday]}"


def _day_of(year: int, month: int, week: int, weekday: int) -> date:
    """Return the first to fourth or, for 5, the last such weekday of a month; weekdays count from Sunday."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (week - 1))
    return day if day.month == month else day - timedelta(days=7)


def _component(kind: str, before: _Clock, after: _Clock, *onset: str) -> tuple[str, ...]:
    offsets = f"TZOFFSETFROM:{_written(before.offset)}", f"TZOFFSETTO:{_written(after.offset)}"
    return f"BEGIN:{kind}", *onset, *offsets, f"TZNAME:{after.name}", f"END:{kind}"


def _zone(zone: str, components: tuple[str, ...]) -> tuple[str, ...]:
    return "BEGIN:VTIMEZONE", f"TZID:{zone}", *components, "END:VTIMEZONE"


def _written(offset: timedelta) -> str:
    minutes = abs(offset) // timedelta(minutes=1)
    return f"{'-' if offset < timedelta(0) else '+'}{minutes // 60:02d}{minutes % 60:02d}"
