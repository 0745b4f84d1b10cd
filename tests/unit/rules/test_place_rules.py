from __future__ import annotations

import pytest

from tests.unit.rules.harbor_point import found

EVENING = 'groups: [{GROUP sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}]'


def virtual(place: str, *, modality: str = "[virtual]", zone: str = "", group: str = "") -> str:
    """Return a record with one evening a week at ``place``."""
    schedule = f"{{{zone}{EVENING.replace('GROUP', group)}}}"
    return f"{place}\ntracks: [{{modality: {modality}, schedule: {schedule}}}]"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("address: {city: Houston, state: TX}", "TX has 2 time zones"),
        ("address:\nvirtual_only: yes", "there is no place"),
        ("address: {state: OH}\nvirtual_only: yes", "there is no place"),
    ],
)
def test_virtual_sessions_whose_clock_nobody_knows_are_told(place: str, why: str) -> None:
    (finding,) = found("virtual-time-zone", virtual(place))
    assert finding.field == ("tracks", 0, "schedule")
    assert finding.message == f"should say the time zone of its virtual sessions, because {why}"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(virtual("address: {state: OH}"), id="one zone"),
        pytest.param(virtual("address: {state: TX}", zone="timezone: America/Chicago, "), id="zone given"),
        pytest.param(virtual("address: {state: TX}", zone="timezone: participant, "), id="each one's own"),
        pytest.param(virtual("address: {state: TX}", modality="[in-person]"), id="in person"),
        pytest.param(virtual("address: {state: TX}", modality="[in-person, virtual]"), id="not said which"),
        pytest.param(virtual("address: {state: TX}", group="modality: in-person,"), id="this group in person"),
        pytest.param(
            "address: {state: TX}\ntracks: [{modality: [virtual], schedule: {hours_per_week: 9}}]",
            id="no times",
        ),
    ],
)
def test_virtual_sessions_whose_clock_is_known_or_not_needed_pass(text: str) -> None:
    assert found("virtual-time-zone", text) == []


def test_a_virtual_group_of_a_track_with_two_ways_is_told_once() -> None:
    group = '{modality: virtual, sessions: [{days: [mon], starts: "18:00", ends: "21:00"}]}'
    track = f"{{modality: [in-person, virtual], schedule: {{groups: [{group}, {group}]}}}}"
    text = f"address: {{state: TX}}\ntracks: [{track}]"
    assert len(found("virtual-time-zone", text)) == 1


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("street", "address: {street: 12 Harbor Street, state: OH}"),
        ("unit", "address: {unit: Suite 4, state: OH}"),
    ],
)
def test_a_provider_without_a_site_that_has_a_door_is_told(key: str, text: str) -> None:
    (finding,) = found("virtual-place", f"{text}\nvirtual_only: yes")
    assert (finding.field, finding.at_key) == (("address", key), True)
    assert finding.message == "must be left out with virtual_only: yes, but is given"


def test_a_provider_without_a_site_has_no_position_and_nothing_in_person() -> None:
    text = """
    address:
    virtual_only: yes
    coordinates: {latitude: 39.96, longitude: -83, source: census, precision: street}
    tracks: [{modality: [virtual, hybrid], schedule: {groups: [{modality: in-person}]}}]
    """
    position, hybrid, in_person = found("virtual-place", text)
    assert position.message == "must be left out with virtual_only: yes, but are given"
    assert hybrid.field == ("tracks", 0, "modality", 1)
    assert in_person.field == ("tracks", 0, "schedule", "groups", 0, "modality")
    assert in_person.message == 'must be "virtual" with virtual_only: yes, but is attended in person'


def test_a_site_may_have_a_street_and_virtual_sessions() -> None:
    assert found("virtual-place", "tracks: [{modality: [in-person, virtual]}]") == []


@pytest.mark.parametrize(
    "zone", ["America/New_York", "America/Indiana/Indianapolis", "Pacific/Honolulu", "participant"]
)
def test_time_zones_of_the_world_pass(zone: str) -> None:
    assert found("time-zone-known", f"tracks: [{{schedule: {{timezone: {zone}}}}}]") == []


@pytest.mark.parametrize(
    ("zone", "tip"),
    [
        ("America/NewYork", 'did you mean "America/New_York"?'),
        ("Eastern/Time", "the zones of America: New_York, Chicago, Denver, Los_Angeles"),
    ],
)
def test_time_zones_of_nowhere_are_told(zone: str, tip: str) -> None:
    (finding,) = found("time-zone-known", f"tracks: [{{schedule: {{timezone: {zone}}}}}]")
    assert finding.field == ("tracks", 0, "schedule", "timezone")
    assert (finding.message, finding.tip) == (f'must be a time zone of the IANA list, but is "{zone}"', tip)
