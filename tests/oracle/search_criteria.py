"""What one program says to each thing that is asked: 3 yes, 2 not stated, 1 others but not this, 0 no."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.oracle.fit import fit_of_track
from tests.oracle.search_standings import AGES

if TYPE_CHECKING:
    from tests.oracle.search_rows import Program, Site

Query = dict[str, Any]
EPOCH = date(1970, 1, 1)
ANSWER_DAYS = 14
WAYS = {"all": None, "near": ("in-person", "hybrid"), "video": ("virtual",)}
_FITS: dict[tuple[Any, ...], int] = {}


def miles_between(place: Query | None, site: Site) -> float | None:
    """Return the great-circle distance (haversine), or None where either position is not known."""
    if place is None or place["latitude"] is None or site.latitude is None or site.longitude is None:
        return None
    a, b = math.radians(place["latitude"]), math.radians(site.latitude)
    east = math.radians(site.longitude - place["longitude"])
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(east / 2) ** 2
    return 2 * 3958.7613 * math.asin(min(1.0, math.sqrt(half)))


def levels(program: Program, query: Query, *, place: Query | None, way: str, today: date, home: str) -> dict[str, int]:
    """Return the level of ``program``, attended in this way, by the name of each criterion of ``query``.

    Free hours, which take long, are not looked at where a program is out anyhow, for the results and for every count.
    """
    found = {}
    if place is not None:
        found["where"] = _by_video(program, place) if way == "video" else _near(program, place, query["within"])
    found |= {group: _of_group(program, group, slugs, way) for group, slugs in query["terms"].items()}
    for group, slugs in query["not"].items():
        found[f"not-{group}"] = 0 if set(slugs) & program.says[group].yes else 3
    if query["accepting"]:
        found["accepting"] = _accepting(program, today)
    for name, judge in _FIGURES.items():
        if query[name] is not None:
            found[name] = judge(program, query[name], today)
    if query["free"]:
        is_out = found.get("where") == 0 or list(found.values()).count(0) > 1
        found["free"] = 0 if is_out else _free(program, query, place=place, way=way, today=today, home=home)
    return found


def _near(program: Program, place: Query, within: int | None) -> int:
    site = program.site
    if not program.in_person:
        return 0
    in_state = site.state == place["state"]
    if place["kind"] == "state":
        return 3 if in_state else 0
    miles = miles_between(place, site)
    if place["kind"] == "county":
        if in_state and site.county == place["county"]:
            return 3
        if within is not None and miles is not None and miles <= within:
            return 3
        return 2 if in_state and not site.county else 0
    if miles is None:
        return 2 if in_state or within is None else 0
    return 3 if within is None or miles <= within else 0


def _by_video(program: Program, place: Query) -> int:
    if not program.by_video:
        return 0
    if program.serves:
        return 3 if place["state"] in program.serves else 0
    return 2 if program.site.state in ("", place["state"]) else 0


def _free(program: Program, query: Query, *, place: Query | None, way: str, today: date, home: str) -> int:
    travel = query["travel"]
    if travel == "distance":
        miles = miles_between(place, program.site) if way == "near" else None
        travel = 0 if miles is None else min(240, 5 * math.ceil((5 + 2 * miles) / 5))
    key = (program.timetable, program.zones, str(query["free"]), travel, way, home, today)
    if key not in _FITS:
        asked: dict[str, Any] = {"travel": travel, "on": today, "home": home, "zones": program.zones, "way": way}
        _FITS[key] = int(fit_of_track(program.track, query["free"], ways=WAYS[way], **asked))
    return _FITS[key]


def _of_group(program: Program, group: str, slugs: list[str], way: str) -> int:
    says = program.says[group]
    counted = WAYS[way] if group == "modality" else None
    asked = [slug for slug in slugs if counted is None or slug in counted]
    if not asked:
        return 0 if says.answered else 2
    return says.level(asked)


def _cost(program: Program, most: float, _today: date) -> int:
    cost = program.cost_per_week
    return 2 if cost is None else 3 if cost <= most else 0


def _checked(program: Program, days: int, today: date) -> int:
    day = program.site.checked_on
    return 2 if day is None else 3 if day >= today - timedelta(days) else 0


def _age(program: Program, age: int, _today: date) -> int:
    ages = program.track.ages
    low, high = (ages.minimum, ages.maximum) if ages else (None, None)
    says = program.says["age-group"]
    if low is not None or high is not None:
        level = 3 if _is_within(age, low, high) else 0
    elif any(_is_within(age, *AGES[group]) for group in says.yes):
        level = 3
    elif any(_is_within(age, *AGES[group]) for group in says.maybe):
        level = 2
    else:
        level = 0 if says.answered else 2
    beyond = ages.by_exception if ages else None
    if level == 0 and beyond and (beyond.minimum is not None or beyond.maximum is not None):
        lower = low if beyond.minimum is None else beyond.minimum
        upper = high if beyond.maximum is None else beyond.maximum
        return 2 if _is_within(age, lower, upper) else 0
    return level


def _is_within(age: int, low: int | None, high: int | None) -> bool:
    return (low is None or age >= low) and (high is None or age <= high)


def _recent(program: Program, today: date) -> bool:
    said = program.track.accepting
    if said is None or said.as_of is None:
        return False
    day = date.fromisoformat(said.as_of)
    return today - timedelta(ANSWER_DAYS) <= day <= today + timedelta(1)


def _accepting(program: Program, today: date) -> int:
    if program.site.facility.status != "open":
        return 0
    said = program.track.accepting
    if said is None or said.status is None or not _recent(program, today):
        return 2
    return 3 if said.status == "accepting" else 0


def _wait(program: Program, days: int, today: date) -> int:
    said = program.track.accepting
    if said is None or not _recent(program, today):
        return 2
    if said.status == "paused":
        return 0
    if said.wait_days is None:
        return 3 if said.status == "accepting" else 2
    low, high = said.wait_days.minimum, said.wait_days.maximum
    if low is not None and low > days:
        return 0
    return 3 if high is not None and high <= days else 2


def _start(program: Program, days: int, today: date) -> int:
    if program.site.facility.status != "open":
        return 2
    schedule = program.track.schedule
    if schedule is None:
        return 2
    if schedule.entry == "rolling":
        return 3
    if schedule.next_start is None or date.fromisoformat(schedule.next_start) < today:
        return 2
    return 3 if date.fromisoformat(schedule.next_start) <= today + timedelta(days) else 0


_FIGURES = {"age": _age, "wait": _wait, "start": _start, "cost": _cost, "checked": _checked}
