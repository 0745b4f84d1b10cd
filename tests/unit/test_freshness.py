from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from generator.facility.model import Facility
from generator.facts.freshness import Age, are_times_doubtful, earliest_day, freshness_of
from tests.invented import facility, track_data

TODAY = date(2026, 11, 22)
SCHEDULE = {"groups": [{"sessions": [{"days": ["mon"], "starts": "18:00", "ends": "21:00"}]}]}


def _days_ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def _checked(*sources: str | None, verified: str | None = None) -> Facility:
    return facility(
        sources=[{"url": "https://example.org/iop", "checked_on": day} for day in sources],
        verification={"status": "unverified", "checked_on": verified},
    )


@pytest.mark.parametrize(
    ("days", "age"),
    [(0, Age.FRESH), (180, Age.FRESH), (181, Age.AGEING), (365, Age.AGEING), (366, Age.STALE)],
)
def test_facts_age_with_the_days(days: int, age: Age) -> None:
    fresh = freshness_of(_checked(_days_ago(days)), TODAY)
    assert (fresh.age, fresh.age_days, fresh.checked_on) == (age, days, TODAY - timedelta(days=days))


def test_the_limits_are_settings() -> None:
    checked = _checked(_days_ago(40))
    assert freshness_of(checked, TODAY, fresh_days=30, ageing_days=60).age is Age.AGEING
    assert freshness_of(checked, TODAY, fresh_days=10, ageing_days=30).age is Age.STALE


def test_without_any_date_the_age_is_not_known() -> None:
    fresh = freshness_of(_checked(None), TODAY)
    assert (fresh.age, fresh.age_days, fresh.has_future_date) == (Age.NOT_KNOWN, None, False)


def test_a_record_is_as_old_as_its_least_recently_checked_source() -> None:
    assert freshness_of(_checked(_days_ago(10), None, _days_ago(400)), TODAY).age_days == 400


def test_a_verification_counts_for_the_whole_record() -> None:
    assert freshness_of(_checked(_days_ago(400), verified=_days_ago(20)), TODAY).age_days == 20
    assert freshness_of(_checked(_days_ago(20), verified=_days_ago(400)), TODAY).age_days == 20
    assert freshness_of(_checked(None, verified=_days_ago(20)), TODAY).age_days == 20


def test_a_date_in_the_future_makes_nothing_fresher() -> None:
    only = freshness_of(_checked(_days_ago(-30)), TODAY)
    assert (only.age, only.checked_on, only.has_future_date) == (Age.NOT_KNOWN, None, True)
    beside = freshness_of(_checked(_days_ago(400), verified=_days_ago(-30)), TODAY)
    assert (beside.age, beside.age_days, beside.has_future_date) == (Age.STALE, 400, True)


def test_tomorrow_counts_as_today_because_of_time_zones() -> None:
    fresh = freshness_of(_checked(_days_ago(-1)), TODAY)
    assert (fresh.age, fresh.age_days, fresh.checked_on, fresh.has_future_date) == (
        Age.FRESH,
        0,
        TODAY,
        False,
    )


@pytest.mark.parametrize(
    ("loose", "day"),
    [("2024", date(2024, 1, 1)), ("2024-05", date(2024, 5, 1)), ("2024-05-06", date(2024, 5, 6))],
)
def test_a_loose_date_is_taken_at_its_earliest(loose: str, day: date) -> None:
    assert earliest_day(loose) == day


def _doubtful(*sources: dict[str, Any], today: date = TODAY, **keys: Any) -> bool:
    made = facility(
        tracks=[track_data(schedule=SCHEDULE)],
        sources=[{"url": f"https://example.org/{number}", **each} for number, each in enumerate(sources)],
        **keys,
    )
    return are_times_doubtful(made.tracks[0], made, today)


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (None, True),
        ("2026-03", False),
        ("2023-11-22", False),
        ("2023-11-21", True),
        ("2023", True),
        ("2024", False),
        ("2027", True),
    ],
)
def test_times_are_doubtful_when_their_page_has_no_date_or_an_old_one(published: str | None, expected: bool) -> None:
    assert _doubtful({"published": published}) is expected


def test_only_the_sources_of_the_schedule_count() -> None:
    recent, old = {"published": "2026"}, {"published": "2019"}
    assert not _doubtful(recent, old)
    assert _doubtful(recent, {**old, "supports": ["schedule"]})
    assert _doubtful(recent, {**old, "supports": ["iop.schedule"]})
    assert not _doubtful({**recent, "supports": ["iop.schedule"]}, old)
    assert not _doubtful({**recent, "supports": ["address"]}, {**old, "supports": ["other.schedule"]})


def test_times_that_the_facility_confirmed_are_not_doubtful_for_a_year() -> None:
    undated: dict[str, Any] = {}
    assert not _doubtful(undated, verification={"status": "facility", "checked_on": _days_ago(365)})
    assert _doubtful(undated, verification={"status": "facility", "checked_on": _days_ago(366)})
    assert _doubtful(undated, verification={"status": "facility", "checked_on": _days_ago(-30)})
    assert _doubtful(undated, verification={"status": "facility"})
    assert _doubtful(undated, verification={"status": "editor", "checked_on": _days_ago(3)})


def test_a_leap_day_has_a_day_three_years_before() -> None:
    assert not _doubtful({"published": "2025-02-28"}, today=date(2028, 2, 29))
    assert _doubtful({"published": "2025-02-27"}, today=date(2028, 2, 29))


def test_a_track_without_clock_times_has_none_to_doubt() -> None:
    stated_only = facility(tracks=[track_data(schedule={"days_per_week": 3})])
    assert not are_times_doubtful(stated_only.tracks[0], stated_only, TODAY)
