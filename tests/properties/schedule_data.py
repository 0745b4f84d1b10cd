"""Strategies for sessions and groups whose times are sound, as plain data."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from generator.facility.vocabulary import PARTS_OF_DAY, RECURRENCES, SESSION_KINDS, WEEKDAYS


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


_yes = st.sampled_from((None, None, "yes", "no"))
_days = st.lists(st.sampled_from(WEEKDAYS.slugs), max_size=5, unique=True)
_count = st.integers(0, 4) | st.tuples(st.integers(0, 3), st.integers(3, 5)).map(
    lambda ends: {"minimum": ends[0], "maximum": ends[1]}
)


@st.composite
def sessions(draw: st.DrawFn) -> dict[str, Any]:
    """One session: with clock times, with a length, as an appointment, or with nothing of it."""
    days = draw(_days)
    starts = draw(st.none() | st.integers(0, 1430))
    ends = None if starts is None else draw(st.none() | st.integers(starts + 1, 1440))
    data = {
        "kind": draw(st.none() | st.sampled_from(SESSION_KINDS.slugs)),
        "days": days,
        "starts": None if starts is None else _clock(starts),
        "ends": None if ends is None else _clock(ends),
        "minutes": draw(st.none() | st.integers(1, 240)),
        "part_of_day": draw(st.lists(st.sampled_from(PARTS_OF_DAY.slugs), max_size=2, unique=True)),
        "by_appointment": draw(_yes),
        "pick": draw(st.none() | st.integers(1, len(days))) if days else None,
        "times_a_week": None if days else draw(st.none() | _count),
        "every": draw(st.sampled_from(("week", "week", "week", *RECURRENCES.slugs))),
        "who": draw(st.sampled_from((None, None, "person", "family", "both"))),
        "inside": draw(_yes),
        "optional": draw(_yes),
    }
    return {key: value for key, value in data.items() if value not in (None, [])}


@st.composite
def groups(draw: st.DrawFn) -> dict[str, Any]:
    """One group of up to five sessions, with or without ``attends``."""
    attends = draw(st.none() | _count)
    return {"sessions": draw(st.lists(sessions(), max_size=5)), **({"attends": attends} if attends else {})}
