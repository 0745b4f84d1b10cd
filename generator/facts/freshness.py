"""How old the facts of a record are, and whether its clock times may have changed since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from generator.config import Limits
from generator.facility.model import Facility, Source
from generator.facility.track import Track
from generator.facts.open_days import sessions_of

_LIMITS = Limits()
#: A date may be ahead of ``today`` by so many days, for it may already be tomorrow where somebody looked.
_TIME_ZONE_DAYS = 1


class Age(Enum):
    """How old facts are."""

    FRESH = "fresh"
    AGEING = "ageing"
    STALE = "stale"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Freshness:
    """The age of a record's facts.

    ``checked_on`` is the day that counts and ``age_days`` the days since then, both None when not known.
    ``has_future_date`` says that the record names a day that has not come yet, which was left out of account.
    """

    age: Age
    checked_on: date | None
    age_days: int | None
    has_future_date: bool = False


def freshness_of(
    facility: Facility,
    today: date,
    *,
    fresh_days: int = _LIMITS.fresh_days,
    ageing_days: int = _LIMITS.ageing_days,
) -> Freshness:
    """Return how old the facts of ``facility`` are on ``today``.

    They are fresh up to ``fresh_days``, ageing up to ``ageing_days``, then stale.

    They count as checked on the day the record was verified, or on the day its least recently checked source
    was looked at, whichever is later: a verification covers the whole record, one page only its own facts.
    Sources without a date say nothing. A date in the future can only be a slip, so it counts as not stated.
    """
    verified_on = _day(facility.verification.checked_on)
    seen_on = [_day(source.checked_on) for source in facility.sources]
    stated = [day for day in (verified_on, *seen_on) if day]
    seen = _past(seen_on, today)
    counted = _past((verified_on,), today) + ([min(seen)] if seen else [])
    has_future_date = len(_past(stated, today)) < len(stated)
    if not counted:
        return Freshness(Age.NOT_KNOWN, None, None, has_future_date)
    checked_on = min(max(counted), today)
    age_days = (today - checked_on).days
    age = Age.FRESH if age_days <= fresh_days else Age.AGEING if age_days <= ageing_days else Age.STALE
    return Freshness(age, checked_on, age_days, has_future_date)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _past(days: Iterable[date | None], today: date) -> list[date]:
    latest = today + timedelta(days=_TIME_ZONE_DAYS)
    return [day for day in days if day and day <= latest]


def earliest_day(loose: str) -> date:
    """Return the first day that a loose date can mean: "2024" and "2024-01" both give 1 January 2024."""
    return date.fromisoformat({4: f"{loose}-01-01", 7: f"{loose}-01"}.get(len(loose), loose))


def are_times_doubtful(
    track: Track,
    facility: Facility,
    today: date,
    *,
    years: int = _LIMITS.dated_page_years,
    ageing_days: int = _LIMITS.ageing_days,
) -> bool:
    """Return whether a page should say of ``track`` of ``facility`` that its hours may have changed.

    True when the track has clock times and no source of them is known to be at most ``years`` years old on
    ``today``; a loose date is taken at its earliest, a date in the future as none. The sources are those that
    support ``schedule`` or the track's own, or all of them where none says so. Times that the facility itself
    confirmed are not doubtful until that confirmation is older than ``ageing_days``.
    """
    if not any(session.starts or session.ends for session in sessions_of(track)):
        return False
    if facility.verification.status == "facility":
        confirmed = _past((_day(facility.verification.checked_on),), today)
        if confirmed and (today - confirmed[0]).days <= ageing_days:
            return False
    oldest = _years_before(today, years)
    sources = times_sources(track, facility)
    published = (earliest_day(source.published) for source in sources if source.published)
    return not any(oldest <= day for day in _past(published, today))


def _years_before(today: date, years: int) -> date:
    is_leap_day = (today.month, today.day) == (2, 29)
    return date(today.year - years, today.month, 28 if is_leap_day else today.day)


def times_sources(track: Track, facility: Facility) -> tuple[Source, ...]:
    """Return the sources that the clock times of ``track`` come from; all of them where none says so."""
    keys = {"schedule", f"{track.id}.schedule"}
    named = tuple(source for source in facility.sources if keys.intersection(source.supports))
    return named or facility.sources
