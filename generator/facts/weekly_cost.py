"""What a person who pays themselves is asked for a week, at the least, where the record allows to say so."""

from __future__ import annotations

from generator.facility.payment import Cost
from generator.facility.record import CountRange
from generator.facility.track import Track
from generator.facts.open_days import days_attended, open_days


def weekly_cost(track: Track) -> float | None:
    """Return US dollars a week, or None where no price of ``track`` is one of a week or a day.

    A price by the week is divided by the weeks it covers. A price by the day is taken times the fewest days a week on
    which a person attends. Prices by the month, session or stay, and one of admission, say nothing about a week: how
    many weeks or sessions they cover is not stated. Of several prices the lowest counts.
    """
    prices = [price for cost in track.costs if (price := _for_a_week(cost, track)) is not None]
    return min(prices, default=None)


def _for_a_week(cost: Cost, track: Track) -> float | None:
    if cost.per == "week":
        return round(cost.amount / (cost.weeks or 1), 2)
    if cost.per != "day":
        return None
    days = fewest_days_a_week(track)
    return round(cost.amount * days, 2) if days else None


def fewest_days_a_week(track: Track) -> int | None:
    """Return on how many days a week a person of ``track`` attends at least, or None where that is not stated.

    Of the groups of the first phase the one with the fewest days; without sessions that name weekdays what is stated
    in ``days_per_week``. "Up to so many" states no fewest.
    """
    schedule = track.schedule
    if schedule is None:
        return None
    phase = schedule.phases[0] if schedule.phases else None
    stated = (phase.days_per_week if phase else None) or schedule.days_per_week
    groups = [group for group in (phase or schedule).groups if open_days(group.sessions)]
    if not groups:
        return _lowest(stated)
    if any(said.minimum is None for group in groups if (said := group.attends or stated)):
        return None
    return min(days_attended(group, stated)[0] for group in groups)


def _lowest(days: CountRange | None) -> int | None:
    return days.minimum if days else None
