from __future__ import annotations

import pytest

from tests.unit.rules.harbor_point import found

DAY_PHP = "{id: day-php, name: Day PHP, level_of_care: php, focus: [mental-health]"
NINE_HOURS = '{sessions: [{kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}'


def test_two_tracks_with_one_id_are_told_at_the_second() -> None:
    text = "tracks: [{id: iop}, {id: iop, name: Day PHP, level_of_care: php, focus: [mental-health]}]"
    (finding,) = found("track-ids", text)
    assert finding.field == ("tracks", 1, "id")
    assert finding.message == 'must be of one track only, but "iop" is that of "Evening IOP" too'


def test_a_track_that_follows_none_of_the_record_is_told() -> None:
    (finding,) = found("track-ids", "tracks: [{follows: [day-php]}]")
    assert finding.field == ("tracks", 0, "follows", 0)
    assert finding.message == 'must be the id of a track of this record, but is "day-php"'
    assert finding.tip == "tracks here: evening-iop"


def test_tracks_that_follow_one_another_in_a_circle_are_told() -> None:
    findings = found("track-ids", f"tracks: [{{follows: [day-php]}}, {DAY_PHP}, follows: [evening-iop]}}]")
    assert [finding.field for finding in findings] == [
        ("tracks", 0, "follows", 0),
        ("tracks", 1, "follows", 0),
    ]
    assert findings[0].message == ('must be a track that people come from, but "day-php" follows "evening-iop" itself')


def test_a_track_that_follows_itself_is_told() -> None:
    assert len(found("track-ids", "tracks: [{follows: [evening-iop]}]")) == 1


def test_no_direct_entry_needs_a_track_that_people_come_from() -> None:
    (finding,) = found("track-ids", "tracks: [{direct_entry: no}]")
    assert finding.message == "must stand with the tracks that people come from, but follows is missing"
    assert found("track-ids", f"tracks: [{{follows: [day-php], direct_entry: no}}, {DAY_PHP}}}]") == []


@pytest.mark.parametrize(
    "ages",
    [
        "{minimum: 18, maximum: 64, by_exception: {minimum: 16}, age_groups: [young-adults, seniors]}",
        "{maximum: 17, by_exception: {maximum: 18}, age_groups: [adolescents, children]}",
        "{minimum: 18, maximum: 18}",
        "{minimum: 17, age_groups: [adults, adolescents]}",
        "{minimum: 18, by_exception: {minimum: 13}, age_groups: [adolescents]}",
        "{minimum: 0}",
    ],
)
def test_ages_that_real_programs_have_pass(ages: str) -> None:
    assert found("ages", f"tracks: [{{ages: {ages}}}]") == []


@pytest.mark.parametrize(
    ("ages", "field", "message"),
    [
        ("{minimum: 18, maximum: 12}", ("minimum",), "must be at most the maximum, which is 12, but is 18"),
        (
            "{by_exception: {minimum: 17, maximum: 16}}",
            ("by_exception", "minimum"),
            "must be at most the maximum, which is 16, but is 17",
        ),
        (
            "{minimum: 18, by_exception: {minimum: 18}}",
            ("by_exception", "minimum"),
            "must be below the usual minimum, which is 18, but is 18",
        ),
        (
            "{minimum: 12, by_exception: {maximum: 19}}",
            ("by_exception", "maximum"),
            "must be above the usual maximum, which is not stated, but is 19",
        ),
        (
            "{minimum: 18, age_groups: [adults, children]}",
            ("age_groups", 1),
            'must agree with the ages, but "children" (children) have no place in ages at least 18',
        ),
        (
            "{minimum: 12, maximum: 16, age_groups: [adults]}",
            ("age_groups", 0),
            'must agree with the ages, but "adults" (adults) have no place in ages 12 to 16',
        ),
    ],
)
def test_ages_that_contradict_one_another_are_told(ages: str, field: tuple[str | int, ...], message: str) -> None:
    (finding,) = found("ages", f"tracks: [{{ages: {ages}}}]")
    assert finding.field == ("tracks", 0, "ages", *field)
    assert finding.message == message


def test_a_track_for_girls_only_has_no_adult_minimum() -> None:
    (finding,) = found("ages", "tracks: [{ages: {minimum: 25}, populations: {only: [girls]}}]")
    assert finding.field == ("tracks", 0, "populations", "only", 0)
    assert finding.message == "must agree with the ages, but the minimum is 25 and only girls may join"
    assert found("ages", "tracks: [{ages: {minimum: 12}, populations: {only: [girls]}}]") == []


def test_stated_hours_far_from_the_sessions_are_told_where_they_are_stated() -> None:
    text = f"tracks: [{{schedule: {{hours_per_week: 12, groups: [{NINE_HOURS}, {NINE_HOURS}]}}}}]"
    (finding,) = found("hours-stated-and-computed", text)
    assert finding.field == ("tracks", 0, "schedule", "hours_per_week")
    assert finding.message == (
        "should agree with the sessions, but 12 hours a week is stated and the sessions come to 9 hours a week"
    )


def test_hours_stated_for_a_phase_are_told_there() -> None:
    first = f"{{name: Start, hours_per_week: 9, groups: [{NINE_HOURS}]}}"
    later = f"{{name: Later, hours_per_week: 3, groups: [{NINE_HOURS}]}}"
    (finding,) = found("hours-stated-and-computed", f"tracks: [{{schedule: {{phases: [{first}, {later}]}}}}]")
    assert finding.field == ("tracks", 0, "schedule", "phases", 1, "hours_per_week")


def test_hours_a_day_times_days_are_told_as_such() -> None:
    text = "tracks: [{schedule: {hours_per_week: 20, hours_per_day: 3, days_per_week: 3}}]"
    (finding,) = found("hours-stated-and-computed", text)
    assert "hours a day times days a week come to 9 hours a week, worked out from what they state" in finding.message


@pytest.mark.parametrize("stated", ["9", "9.5", "{minimum: 8, maximum: 20}", "{maximum: 9}"])
def test_stated_hours_within_half_an_hour_pass(stated: str) -> None:
    text = f"tracks: [{{schedule: {{hours_per_week: {stated}, groups: [{NINE_HOURS}]}}}}]"
    assert found("hours-stated-and-computed", text) == []


def test_hours_outside_the_level_are_told_with_the_usual_ones() -> None:
    schedule = f"schedule: {{groups: [{NINE_HOURS}, {NINE_HOURS}]}}"
    text = f"tracks: [{{level_of_care: php, ages: {{minimum: 18}}, {schedule}}}]"
    (finding,) = found("hours-and-level", text)
    assert finding.field == ("tracks", 0, "level_of_care")
    assert finding.message == (
        "should fit the hours: Partial hospitalization (PHP) is usually 20 or more hours a week for adults,"
        " but this track has 9 hours a week (and 1 more like it)"
    )


def test_six_hours_pass_for_teens_and_are_told_for_adults() -> None:
    sessions = '[{days: [mon, wed], starts: "16:00", ends: "19:00"}]'
    hours = f"schedule: {{groups: [{{name: Evening, sessions: {sessions}}}]}}"
    assert found("hours-and-level", f"tracks: [{{ages: {{minimum: 12, maximum: 17}}, {hours}}}]") == []
    (finding,) = found("hours-and-level", f"tracks: [{{ages: {{minimum: 18}}, {hours}}}]")
    assert finding.message.endswith('for adults, but the group "Evening" has 6 hours a week')


def test_hours_that_nobody_states_pass() -> None:
    assert found("hours-and-level", "tracks: [{schedule: {part_of_day: [evening]}}]") == []
