"""Clock times, weekdays and lengths as people in the United States say them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from generator.facility import vocabulary as terms
from generator.facts.clock_times import DAY
from generator.formats import clock_of_24_hours, in_a_row, listed, number_words, weekday_words
from generator.messages import _, ngettext

_HOUR = 60
_NOON = DAY // 2
_SHORTEST_RUN = 3


def clock_words(minutes: int) -> str:
    """Return minutes since midnight on the 12-hour clock: 1080 is "6 pm", 750 "12:30 pm", 720 "noon".

    A language that counts hours to 24 has "18:00" for 1080.
    """
    minute_of_day = minutes % DAY
    if words := clock_of_24_hours(minute_of_day):
        return words
    if minute_of_day % _NOON == 0:
        return _("noon") if minute_of_day else _("midnight")
    if minute_of_day < _NOON:
        # Translators: a clock time before noon, such as "9:30 am". Languages that count to 24 do not use this.
        return _("%(time)s am", time=_on_the_dial(minute_of_day))
    return _("%(time)s pm", time=_on_the_dial(minute_of_day))


def _on_the_dial(minute_of_day: int) -> str:
    hour, minute = divmod(minute_of_day, _HOUR)
    return f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if minute else "")


def clock_range_words(starts: int | None, ends: int | None) -> str:
    """Return a start and an end in minutes since midnight in words; "" when neither is known.

    "6-9 pm", "9:30 am-noon", "from 6 pm, end not stated", "until 9 pm, start not stated".
    """
    if starts is None:
        return _("until %(time)s, start not stated", time=clock_words(ends)) if ends is not None else ""
    if ends is None:
        return _("from %(time)s, end not stated", time=clock_words(starts))
    first, last = starts % DAY, ends % DAY
    if clock_of_24_hours(first) or not first % _NOON or not last % _NOON or (first < _NOON) != (last < _NOON):
        # Translators: from one clock time to another: "9:30 am-noon", "18:00-21:00".
        return _("%(starts)s-%(ends)s", starts=clock_words(first), ends=clock_words(last))
    if first < _NOON:
        return _("%(starts)s-%(ends)s am", starts=_on_the_dial(first), ends=_on_the_dial(last))
    return _("%(starts)s-%(ends)s pm", starts=_on_the_dial(first), ends=_on_the_dial(last))


def day_words(days: Iterable[str], joint: Literal[",", "or"] = ",") -> str:
    """Return weekdays in the order of the week: "Mon, Wed, Thu", "Mon to Fri" for three or more in a row.

    With "or" as ``joint`` no run is made of them: "Tue or Fri".
    """
    positions = sorted(terms.WEEKDAYS.slugs.index(day) for day in days)
    names = [weekday_words(position) for position in positions]
    if joint == "or":
        return listed(names, "or")
    if len(names) >= _SHORTEST_RUN and positions[-1] - positions[0] == len(names) - 1:
        # Translators: a run of weekdays: "Mon to Fri".
        return _("%(first)s to %(last)s", first=names[0], last=names[-1])
    return in_a_row(names)


def length_words(minutes: int) -> str:
    """Return a length: "50 minutes", "1 hour", "3 hours 30 minutes"."""
    whole, rest = divmod(minutes, _HOUR)
    hours = ngettext("%(count)s hour", "%(count)s hours", whole, count=number_words(whole)) if whole else ""
    if not rest:
        return hours
    more = ngettext("%(count)s minute", "%(count)s minutes", rest, count=number_words(rest))
    return _("%(hours)s %(minutes)s", hours=hours, minutes=more) if hours else more


def number_span_words(low: float | None, high: float | None) -> str:
    """Return how many: "3", "3 to 5", "at least 3", "up to 5"; "" when neither end is known.

    What a message has for ``%(count)s`` may be any of these.
    """
    if low is None:
        # Translators: stands in the place of a number: "up to 5 days".
        return _("up to %(number)s", number=number_words(high)) if high is not None else ""
    if high is None:
        # Translators: stands in the place of a number: "at least 3 days".
        return _("at least %(number)s", number=number_words(low))
    if low == high:
        return number_words(low)
    # Translators: stands in the place of a number: "3 to 5 days".
    return _("%(low)s to %(high)s", low=number_words(low), high=number_words(high))
