from __future__ import annotations

import pytest

from tests.unit.rules.harbor_point import found

VERIFIED = (
    "verification: {{status: facility, checked_on: {0}, method: phone}}\nsources: [{{url: 'https://example.org/a'}}]"
)


def test_a_timetable_that_ends_before_it_begins_is_told() -> None:
    text = "tracks: [{schedule: {groups: [{valid_from: 2026-09-02, valid_to: 2026-09-01}]}}]"
    (finding,) = found("dates-in-order", text)
    assert finding.field == ("tracks", 0, "schedule", "groups", 0, "valid_to")
    assert finding.message == "must not be before valid_from, which is 2026-09-02, but is 2026-09-01"


@pytest.mark.parametrize(
    ("opens", "closed", "number"),
    [("2026", "2025-12", 1), ("2026-03", "2026", 0), ("2026-03-02", "2026-03-01", 1)],
)
def test_a_facility_that_closed_before_it_opened_is_told(opens: str, closed: str, number: int) -> None:
    findings = found("dates-in-order", f"status: closed\nopens_on: {opens}\nclosed_on: {closed}")
    assert len(findings) == number
    if number:
        assert findings[0].message == f"must not be before opens_on, which is {opens}, but is {closed}"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("sources: [{url: 'https://example.org/a', checked_on: 2026-11-24}]", ("sources", 0, "checked_on")),
        ("sources: [{url: 'https://example.org/a', published: 2027}]", ("sources", 0, "published")),
        (
            "credentials: [{kind: license, body: carf, checked_on: 2027-01-01}]",
            ("credentials", 0, "checked_on"),
        ),
        (
            "insurance: {payers: [{payer: aetna, accepted: yes, checked_on: 2027-01-01}]}",
            ("insurance", "payers", 0, "checked_on"),
        ),
        ("sitewide: {accepting: {as_of: 2027-01-01}}", ("sitewide", "accepting", "as_of")),
        ("tracks: [{accepting: {as_of: 2027-01-01}}]", ("tracks", 0, "accepting", "as_of")),
        ("tracks: [{costs: [{amount: 1, per: day, as_of: 2027}]}]", ("tracks", 0, "costs", 0, "as_of")),
        ("status: closed\nclosed_on: 2027", ("closed_on",)),
        ("verification: {status: editor, checked_on: 2027-01-01}", ("verification", "checked_on")),
    ],
)
def test_what_was_done_in_the_future_is_told(text: str, field: tuple[str | int, ...]) -> None:
    (finding,) = found("dates-in-order", text)
    assert finding.field == field
    assert finding.message.startswith("must not be in the future, but is 202")


def test_one_day_ahead_and_this_year_pass() -> None:
    text = "sources: [{url: 'https://example.org/a', checked_on: 2026-11-23, published: 2026-11}]"
    assert found("dates-in-order", text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("alert: {text: Moving, until: 2026-11-21}", "2026-11-21"),
        ("status: announced\nopens_on: 2026-10", "2026-10"),
        ("credentials: [{kind: license, body: carf, valid_to: 2025}]", "2025"),
        ("tracks: [{schedule: {next_start: 2026-11-01}}]", "2026-11-01"),
        ("tracks: [{schedule: {groups: [{valid_to: 2026-11-01}]}}]", "2026-11-01"),
    ],
)
def test_a_day_to_come_that_has_passed_is_told(text: str, date: str) -> None:
    (finding,) = found("date-has-passed", text)
    assert finding.message == f"has passed: it was {date}"


@pytest.mark.parametrize("text", ["alert: {text: Moving, until: 2026-11-22}", "status: announced\nopens_on: 2026-11"])
def test_a_day_that_is_today_or_may_be_has_not_passed(text: str) -> None:
    assert found("date-has-passed", text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("status: closed", "should come with the date, but closed_on is missing"),
        ("status: announced", "should come with the date, but opens_on is missing"),
        ("closed_on: 2026", "should stand with status: closed or paused, but the status is open"),
    ],
)
def test_a_status_without_its_date_is_told(text: str, message: str) -> None:
    assert [finding.message for finding in found("closed-without-date", text)] == [message]


@pytest.mark.parametrize(
    ("checked_on", "messages"),
    [
        ("2026-11-01", []),
        ("2026-01-01", []),
        ("2025-11-01", ["is out of date: this record was last checked on 2025-11-01"]),
    ],
)
def test_a_record_grows_stale(checked_on: str, messages: list[str]) -> None:
    assert [each.message for each in found("stale-or-unverified", VERIFIED.format(checked_on))] == messages


def test_an_unverified_record_is_told_and_a_closed_one_is_not() -> None:
    (finding,) = found("stale-or-unverified", "verification: {status: unverified}")
    assert finding.field == ("verification", "status")
    assert finding.message == "is unverified: nobody has confirmed this with the facility"
    assert found("stale-or-unverified", "status: closed") == []


def test_a_record_of_unknown_age_is_told() -> None:
    text = "verification: {status: unverified}\nsources: [{url: 'https://example.org/a'}]"
    (finding,) = found("stale-or-unverified", text)
    assert finding.message == "says nothing of when this record was checked, and no source does"


FACTS = """
insurance: {accepted: no}
credentials: [{kind: license, body: carf}]
sitewide: {accepting: {status: paused}}
tracks:
  - schedule: {hours_per_week: 9}
    insurance: {accepted: no}
    costs: [{amount: 1, per: day}]
    accepting: {status: paused}
sources: [{url: "https://example.org/a", supports: [SUPPORTS]}]
"""


def test_each_fact_without_a_source_is_told() -> None:
    findings = found("no-source", FACTS.replace("SUPPORTS", "address"))
    assert {finding.field[-1] for finding in findings} == {
        "insurance",
        "credentials",
        "accepting",
        "schedule",
        "costs",
    }
    assert len(findings) == 7
    assert {finding.message for finding in findings} == {
        "should have a source, but none says that it supports this",
    }
    assert 'add "evening-iop.schedule" to supports of the source that it comes from' in [each.tip for each in findings]


@pytest.mark.parametrize(
    ("supports", "left"),
    [
        ("insurance, credentials, accepting, schedule, costs", []),
        ("insurance, credentials, sitewide, tracks", []),
        ("insurance, credentials, accepting, evening-iop.schedule", [("tracks", 0, "costs")]),
    ],
)
def test_a_fact_with_a_source_passes(supports: str, left: list[tuple[str | int, ...]]) -> None:
    assert [finding.field for finding in found("no-source", FACTS.replace("SUPPORTS", supports))] == left


@pytest.mark.parametrize(
    ("name", "message", "tip"),
    [
        ("shedule", 'must name a key of the record or a track, but is "shedule"', 'did you mean "schedule"?'),
        (
            "evening-iop.address",
            'must name a key of a track, but is "evening-iop.address"',
            "such as: accepting, aftercare, ages, asam, costs, direct_entry, drug_testing, exclusions",
        ),
        (
            "evening.schedule",
            'must name a track of this record, but there is no track "evening"',
            'did you mean "evening-iop"?',
        ),
    ],
)
def test_a_source_that_supports_nothing_known_is_told(name: str, message: str, tip: str) -> None:
    (finding,) = found("supports-known-key", f"sources: [{{url: 'https://example.org/a', supports: [name, {name}]}}]")
    assert finding.field == ("sources", 0, "supports", 1)
    assert (finding.message, finding.tip) == (message, tip)
