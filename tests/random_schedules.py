"""Random tracks with schedules of every shape that the format allows, and random questions of free hours."""

from __future__ import annotations

from random import Random
from typing import Any

from generator.facility.track import Track
from generator.facility.vocabulary import MODALITIES, PARTS_OF_DAY, RECURRENCES, SESSION_KINDS, WEEKDAYS
from generator.facts.clock_times import minutes_since_midnight
from generator.facts.open_days import sessions_of
from tests.invented import track
from tests.schedule_cases import merged

ZONES = ["America/New_York", "America/Chicago", "America/Phoenix", "America/Los_Angeles", "Pacific/Guam"]
DATES = ["2026-03-08", "2026-07-04", "2026-11-01", "2026-11-22", "2027-01-01"]
_DAY = 1440


def random_track(random: Random) -> Track:
    """A track whose schedule has groups, phases, or neither."""
    modality = random.sample(MODALITIES.slugs, random.choice((0, 1, 1, 1, 2)))
    return track(modality=modality, schedule=_schedule(random))


def random_question(random: Random, program: Track) -> dict[str, Any]:
    """Free hours, travel, date, zones and way, under the names that the script gives them.

    Half of the free hours are those of the sessions, or nearly: there the answers differ most.
    """
    zones = random.choice((["participant"], [], *([random.sample(ZONES, random.choice((1, 1, 2, 3)))] * 6)))
    return {
        "free": random_free(random) if random.random() < 0.5 else _free_when_held(random, program),
        "travel": random.choice((0, 0, 15, 45, 240)),
        "date": random.choice(DATES),
        "home": random.choice((*ZONES, "", "Nowhere/Known") if random.random() < 0.2 else ZONES),
        "zones": zones if random.random() < 0.95 else ["Nowhere/Known", *zones],
        "ways": random.choice((None, None, random.sample(MODALITIES.slugs, random.choice((1, 2))))),
        "way": random.choice(("all", "near", "near", "video")),
    }


def _free_when_held(random: Random, program: Track) -> list[list[int]]:
    """Free whenever a session is held, and perhaps a little longer; now and then not."""
    intervals = []
    held = [session for session in sessions_of(program) if session.starts and session.ends]
    room = random.choice((0, 0, 15, 45, 60))
    for session in held:
        starts, ends = (minutes_since_midnight(clock or "") for clock in (session.starts, session.ends))
        for day in session.days:
            if random.random() < 0.95:
                midnight = WEEKDAYS.slugs.index(day) * _DAY
                intervals.append([max(0, midnight + starts - room), min(7 * _DAY, midnight + ends + room)])
    return merged(intervals)


def random_less(random: Random, question: dict[str, Any]) -> dict[str, Any]:
    """The same question with less free time, or more travel."""
    if random.random() < 0.3:
        return {**question, "travel": question["travel"] + random.choice((5, 60))}
    starts = random.randrange(0, 7 * _DAY)
    ends = starts + random.randrange(15, 2 * _DAY)
    pieces = [
        piece for each in question["free"] for piece in ([each[0], min(each[1], starts)], [max(each[0], ends), each[1]])
    ]
    return {**question, "free": [piece for piece in pieces if piece[0] < piece[1]]}


def random_free(random: Random) -> list[list[int]]:
    """Nothing, a whole week, or the same hours on some days with others between."""
    if random.random() < 0.06:
        return random.choice(([], [[0, 7 * _DAY]]))
    intervals = []
    for _ in range(random.choice((1, 1, 2, 3))):
        starts = random.randrange(0, random.choice((9, 23)) * 60, random.choice((15, 60)))
        ends = min(_DAY, starts + random.randrange(30, 24 * 60, 15))
        chance = random.choice((0.5, 0.8, 1.0))
        intervals += [[day * _DAY + starts, day * _DAY + ends] for day in range(7) if random.random() < chance]
    return merged(intervals)


def _schedule(random: Random) -> dict[str, Any]:
    shape = random.random()
    schedule: dict[str, Any] = {}
    if random.random() < 0.4:
        schedule["days_per_week"] = _count(random)
    if shape < 0.15:
        if random.random() < 0.7:
            schedule["hours_per_day"] = random.choice((3, 2.5, {"minimum": 3, "maximum": 6}, {"maximum": 4}, 8))
        schedule["part_of_day"] = _parts(random)
    elif shape < 0.35:
        schedule["phases"] = [
            {
                "name": f"Step {number}",
                "groups": [_group(random) for _ in range(random.choice((0, 1, 1, 2)))],
                **({"days_per_week": _count(random)} if random.random() < 0.4 else {}),
            }
            for number in range(random.choice((1, 2, 3)))
        ]
    else:
        schedule["groups"] = [_group(random) for _ in range(random.choice((1, 1, 2, 3)))]
    return schedule


def _group(random: Random) -> dict[str, Any]:
    group: dict[str, Any] = {"sessions": [_session(random) for _ in range(random.choice((0, 1, 1, 1, 2, 3, 4)))]}
    if random.random() < 0.3:
        group["sessions"] += _two_with_a_break(random)
    if random.random() < 0.3:
        group["attends"] = random.choice((_count(random), {"minimum": 2, "maximum": 5, "at_first": 4}))
    if random.random() < 0.2:
        group["valid_from"] = random.choice(DATES)
    if random.random() < 0.2:
        group["valid_to"] = random.choice(DATES)
    if random.random() < 0.25:
        group["season"] = random.choice(("school-year", "summer"))
    if random.random() < 0.4:
        group["modality"] = random.choice(MODALITIES.slugs)
    return group


def _session(random: Random) -> dict[str, Any]:
    return _plain_session(random) if random.random() < 0.6 else _odd_session(random)


def _two_with_a_break(random: Random) -> list[dict[str, Any]]:
    days = random.sample(WEEKDAYS.slugs, random.choice((1, 2, 3)))
    first = random.randrange(8 * 60, 15 * 60, 30)
    second = first + 90 + random.choice((-30, 15, 60, 89, 90, 91, 120))
    times = ((first, first + 90), (second, second + 60))
    return [{"days": days, "starts": _clock(starts), "ends": _clock(ends)} for starts, ends in times]


def _plain_session(random: Random) -> dict[str, Any]:
    starts = random.randrange(8 * 60, 20 * 60, 30)
    days = random.sample(WEEKDAYS.slugs, random.choice((1, 2, 3, 5)))
    return {"days": days, "starts": _clock(starts), "ends": _clock(starts + random.choice((60, 90, 180)))}


def _odd_session(random: Random) -> dict[str, Any]:
    days = random.sample(WEEKDAYS.slugs, random.choice((0, 1, 2, 3, 3, 5)))
    starts = random.choice((None, *[random.randrange(0, 22 * 60, 15)] * 4))
    ends = random.choice((None, *[min(_DAY, (starts or 0) + random.randrange(45, 6 * 60, 15))] * 4))
    session = {
        "kind": random.choice((None, "group", "group", *SESSION_KINDS.slugs)),
        "days": days,
        "starts": None if starts is None else _clock(starts),
        "ends": None if ends is None else _clock(ends),
        "minutes": random.choice((None, None, 50, 180)),
        "part_of_day": _parts(random) if random.random() < 0.4 else [],
        "by_appointment": random.choice((None, None, None, "yes")),
        "pick": random.randint(1, 3) if days and random.random() < 0.2 else None,
        "times_a_week": _count(random) if not days and random.random() < 0.6 else None,
        "every": random.choice(("week", "week", "week", "week", *RECURRENCES.slugs)),
        "who": random.choice((None, None, None, "person", "family", "both")),
        "inside": "yes" if random.random() < 0.07 else None,
        "optional": "yes" if random.random() < 0.1 else None,
    }
    return {key: value for key, value in session.items() if value not in (None, [])}


def _parts(random: Random) -> list[str]:
    return random.sample(PARTS_OF_DAY.slugs, random.choice((0, 1, 1, 2)))


def _count(random: Random) -> int | dict[str, int]:
    return random.choice((1, 2, 3, 5, 9, {"minimum": 2, "maximum": 4}, {"minimum": 3}, {"maximum": 3}))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
