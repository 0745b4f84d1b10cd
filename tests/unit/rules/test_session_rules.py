from __future__ import annotations

import pytest

from tests.unit.rules.harbor_point import found

SESSIONS = ("tracks", 0, "schedule", "groups", 0, "sessions")
EVENING = '{days: [mon, wed], starts: "18:00", ends: "21:00"}'


def week(*sessions: str, group: str = "") -> str:
    """Return a record whose one group holds ``sessions``; ``group`` are keys of the group."""
    return f"tracks: [{{schedule: {{groups: [{{{group}sessions: [{', '.join(sessions)}]}}]}}}}]"


@pytest.mark.parametrize(("starts", "ends"), [("18:00", "18:00"), ("21:00", "18:00"), ("00:01", "00:00")])
def test_a_session_that_does_not_end_after_its_start_is_told(starts: str, ends: str) -> None:
    (finding,) = found("session-order", week(f'{{days: [mon], starts: "{starts}", ends: "{ends}"}}'))
    assert finding.field == (*SESSIONS, 0, "ends")
    assert finding.message == f"must be after the start at {starts}, but is {ends}"


def test_a_session_may_end_at_midnight_and_one_with_half_its_times_passes() -> None:
    text = week('{days: [mon], starts: "22:00", ends: "24:00"}', '{days: [tue], starts: "22:00"}')
    assert found("session-order", text) == []


def test_two_sessions_at_once_are_told_once_at_the_later_one() -> None:
    text = week(EVENING, '{days: [mon, wed], starts: "20:30", ends: "22:00"}')
    (finding,) = found("session-overlap", text)
    assert finding.field == (*SESSIONS, 1)
    assert finding.message == "must not overlap another one of its group, but on Monday there is one from 18:00"


def test_a_long_session_overlaps_one_that_is_not_next_to_it() -> None:
    text = week(
        '{days: [mon], starts: "09:00", ends: "17:00"}',
        '{days: [mon], starts: "10:00", ends: "11:00", inside: yes}',
        '{days: [mon], starts: "16:00", ends: "18:00"}',
    )
    (finding,) = found("session-overlap", text)
    assert finding.field == (*SESSIONS, 2)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param('{days: [wed], starts: "18:00", ends: "19:00", inside: yes}', id="inside"),
        pytest.param('{days: [tue], starts: "18:00", ends: "19:00"}', id="another day"),
        pytest.param('{days: [wed], starts: "21:00", ends: "22:00"}', id="right after"),
        pytest.param('{days: [wed], starts: "18:00", ends: "19:00", every: 2-weeks}', id="every second week"),
        pytest.param('{days: [wed], starts: "18:00", ends: "19:00", who: family}', id="family alone"),
        pytest.param('{kind: family, days: [wed], starts: "18:00", ends: "19:00"}', id="who comes not stated"),
        pytest.param('{days: [wed], starts: "18:00", ends: "19:00", optional: yes}', id="optional"),
        pytest.param('{days: [tue, wed], pick: 1, starts: "18:00", ends: "19:00"}', id="to pick"),
        pytest.param(
            '{days: [wed], starts: "08:00", ends: "20:00", by_appointment: yes, minutes: 50}',
            id="appointment",
        ),
        pytest.param("{days: [wed], minutes: 60}", id="no times"),
    ],
)
def test_sessions_that_take_nobody_away_from_another_may_overlap(other: str) -> None:
    assert found("session-overlap", week(EVENING, other)) == []


def test_groups_of_one_track_may_overlap() -> None:
    group = f"{{sessions: [{EVENING}]}}"
    assert found("session-overlap", f"tracks: [{{schedule: {{groups: [{group}, {group}]}}}}]") == []


def test_sessions_of_a_phase_are_looked_at_too() -> None:
    group = f"{{sessions: [{EVENING}, {EVENING}]}}"
    (finding,) = found("session-overlap", f"tracks: [{{schedule: {{phases: [{{name: Start, groups: [{group}]}}]}}}}]")
    assert finding.field == ("tracks", 0, "schedule", "phases", 0, "groups", 0, "sessions", 1)


@pytest.mark.parametrize(
    ("inner", "day"),
    [
        ('{days: [mon, wed, thu], starts: "18:00", ends: "19:00", inside: yes}', "Thursday"),
        ('{days: [wed], starts: "20:00", ends: "21:30", inside: yes}', "Wednesday"),
    ],
)
def test_a_session_inside_nothing_is_told_with_the_day(inner: str, day: str) -> None:
    (finding,) = found("session-inside", week(EVENING, inner))
    assert finding.field == (*SESSIONS, 1, "inside")
    assert finding.message == f"must be said of a session in another one's time, but on {day} there is none around it"


def test_a_session_inside_one_whose_time_or_day_is_not_published_passes() -> None:
    inner = '{days: [wed], starts: "18:00", ends: "19:00", inside: yes}'
    assert found("session-inside", week("{days: [wed], minutes: 180}", inner)) == []
    assert found("session-inside", week('{starts: "18:00", ends: "21:00"}', inner)) == []


@pytest.mark.parametrize(
    ("session", "key", "message"),
    [
        (
            '{days: [mon], starts: "08:00", ends: "17:00", by_appointment: yes}',
            "by_appointment",
            "must come with the length of one appointment, but there are no minutes",
        ),
        (
            '{days: [wed], every: 2-weeks, week_of_month: "4"}',
            "week_of_month",
            'must stand with every: month, but the session is held every "2-weeks"',
        ),
        (
            "{days: [mon], times_a_week: 1}",
            "times_a_week",
            "must stand only where the weekdays are not published, but days are given too",
        ),
        (
            "{days: [mon, wed], pick: 3}",
            "pick",
            "must be at most the number of days, which is 2, but is 3",
        ),
        ("{pick: 1}", "pick", "must be at most the number of days, which is 0, but is 1"),
    ],
)
def test_keys_that_need_or_exclude_one_another_are_told(session: str, key: str, message: str) -> None:
    (finding,) = found("session-complete", week(session))
    assert finding.field == (*SESSIONS, 0, key)
    assert finding.message == message


def test_a_length_that_disagrees_with_the_times_is_told() -> None:
    (finding,) = found("session-minutes", week('{days: [mon], starts: "18:00", ends: "21:00", minutes: 90}'))
    assert finding.field == (*SESSIONS, 0, "minutes")
    assert finding.message == "must agree with the times, but is 90 while 18:00 to 21:00 are 180"
    assert found("session-minutes", week('{days: [mon], starts: "18:00", ends: "21:00", minutes: 180}')) == []


def test_an_appointment_that_does_not_fit_its_times_is_told() -> None:
    text = week('{days: [mon], starts: "16:00", ends: "16:30", by_appointment: yes, minutes: 50}')
    (finding,) = found("session-minutes", text)
    assert finding.message == "must fit between the times, but 50 are more than the 30 from 16:00 to 16:30"


def test_times_in_the_wrong_order_are_one_mistake_only() -> None:
    assert found("session-minutes", week('{days: [mon], starts: "18:00", ends: "09:00", minutes: 180}')) == []


def test_more_days_attended_than_open_are_told() -> None:
    text = week('{days: [mon, wed, thu], starts: "18:00", ends: "21:00"}', group="attends: 4, ")
    (finding,) = found("attended-days", text)
    assert finding.field == ("tracks", 0, "schedule", "groups", 0, "attends")
    assert finding.message == "must be at most the number of open days, which is 3, but is 4"


def test_a_start_outside_its_range_is_told() -> None:
    days = '{days: [mon, tue, wed, thu, fri], starts: "18:00", ends: "21:00"}'
    text = week(days, group="attends: {minimum: 2, maximum: 3, at_first: 5}, ")
    (finding,) = found("attended-days", text)
    assert finding.field[-1] == "at_first"
    assert finding.message == "must lie within the days attended, which are 2 to 3, but is 5"


def test_days_attended_pass_where_no_weekdays_are_published() -> None:
    assert found("attended-days", week('{starts: "18:00", ends: "21:00"}', group="attends: 3, ")) == []


def test_groups_beside_phases_are_told() -> None:
    text = f"tracks: [{{schedule: {{groups: [{{sessions: [{EVENING}]}}], phases: [{{name: Start}}]}}}}]"
    (finding,) = found("groups-or-phases", text)
    assert (finding.field, finding.at_key) == (("tracks", 0, "schedule", "phases"), True)
    assert finding.message == "must not stand beside groups, but the schedule has both"


def test_a_part_of_the_day_beside_a_time_is_told() -> None:
    (finding,) = found("said-twice", week('{days: [mon], starts: "18:00", part_of_day: [evening]}'))
    assert finding.field == (*SESSIONS, 0, "part_of_day")
    assert finding.message == "should stand only where no times are published, but the session starts at 18:00"


def test_a_part_of_the_day_of_the_schedule_beside_sessions_is_told() -> None:
    text = f"tracks: [{{schedule: {{part_of_day: [evening], groups: [{{sessions: [{EVENING}]}}]}}}}]"
    (finding,) = found("said-twice", text)
    assert finding.message == "should stand only while no session says it, but sessions of this schedule do"


@pytest.mark.parametrize("kind", ["individual", "family"])
def test_sessions_told_twice_are_told(kind: str) -> None:
    schedule = f"schedule: {{groups: [{{sessions: [{{kind: {kind}, minutes: 50}}]}}]}}"
    (finding,) = found("said-twice", f"tracks: [{{{kind}_sessions: {{minutes: 50}}, {schedule}}}]")
    assert finding.field == ("tracks", 0, f"{kind}_sessions")
    assert finding.message == (
        f"should stand only while no session says it, but the schedule has a session of kind {kind}"
    )
