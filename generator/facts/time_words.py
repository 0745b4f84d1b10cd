"""Clock times, weekdays and lengths as people in the United States say them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.facility import vocabulary as terms
from generator.facts.clock_times import DAY

_HOUR = 60
_NOON = DAY // 2
_SHORTEST_RUN = 3


def clock_words(minutes: int) -> str:
    """Return minutes since midnight on the 12-hour clock: 1080 is "6 pm", 750 "12:30 pm", 720 "noon"."""
    minute_of_day = minutes % DAY
    if minute_of_day % _NOON == 0:
        return "noon" if minute_of_day else "midnight"
    hour, minute = divmod(minute_of_day, _HOUR)
    shown = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if minute else "")
    return f"{shown} {'am' if minute_of_day < _NOON else 'pm'}"


def clock_range_words(starts: int | None, ends: int | None) -> str:
    """Return a start and an end in minutes since midnight in words; "" when neither is known.

    "6-9 pm", "9:30 am-noon", "from 6 pm, end not stated", "until 9 pm, start not stated".
    """
    if starts is None or ends is None:
        if starts is not None:
            return f"from {clock_words(starts)}, end not stated"
        return f"until {clock_words(ends)}, start not stated" if ends is not None else ""
    first, last = clock_words(starts), clock_words(ends)
    half = first[-3:]
    if half in (" am", " pm") and last.endswith(half):
        first = first.removesuffix(half)
    return f"{first}-{last}"


def day_words(days: Iterable[str], joint: str = ",") -> str:
    """Return weekdays in the order of the week: "Mon, Wed, Thu", "Mon to Fri" for three or more in a row.

    With a word as ``joint``, such as "or", no run is made of them: "Tue or Fri".
    """
    positions = sorted(terms.WEEKDAYS.slugs.index(day) for day in days)
    names = [terms.WEEKDAYS.slugs[position].title() for position in positions]
    if joint != ",":
        return f" {joint} ".join(names)
    if len(names) >= _SHORTEST_RUN and positions[-1] - positions[0] == len(names) - 1:
        return f"{names[0]} to {names[-1]}"
    return ", ".join(names)


def length_words(minutes: int) -> str:
    """Return a length: "50 minutes", "1 hour", "3 hours 30 minutes"."""
    hours, rest = divmod(minutes, _HOUR)
    words = [f"{hours} {'hour' if hours == 1 else 'hours'}"] if hours else []
    if rest:
        words.append(f"{rest} {'minute' if rest == 1 else 'minutes'}")
    return " ".join(words)


def number_span_words(low: int | None, high: int | None) -> str:
    """Return how many: "3", "3 to 5", "at least 3", "up to 5"; "" when neither end is known."""
    if low is None or high is None:
        return f"at least {low}" if low is not None else f"up to {high}" if high is not None else ""
    return f"{low}" if low == high else f"{low} to {high}"
