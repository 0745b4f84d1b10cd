from __future__ import annotations

from typing import Any

import pytest

from generator.facility.values import PlainText
from generator.records.formatter import format_record, record_text
from generator.records.quoting import written
from generator.records.reader import read_facility
from generator.records.source import Unreadable

FIRST_LINE = "# yaml-language-server: $schema=../../schema/facility.schema.json\n"
RECORD: dict[str, Any] = {
    "verification": {"status": "unverified"},
    "sources": [{"note": "hours", "url": "https://example.org/iop", "checked_on": "2026-11-22", "published": "2024"}],
    "tracks": [
        {
            "focus": ["mental-health"],
            "level_of_care": "iop",
            "name": "Evening IOP",
            "id": "evening-iop",
            "schedule": {
                "groups": [
                    {"sessions": [{"ends": "21:00", "starts": "18:00", "days": ["mon", "wed"], "inside": False}]}
                ],
                "hours_per_week": {"maximum": 12.5, "minimum": 9},
            },
        }
    ],
    "address": {"state": "OH", "zip": "02184"},
    "name": "Example House",
    "schema_version": 1,
}
TEXT = (
    FIRST_LINE
    + """schema_version: 1
name: Example House
address: {state: OH, zip: "02184"}
tracks:
  - id: evening-iop
    name: Evening IOP
    level_of_care: iop
    focus: [mental-health]
    schedule:
      hours_per_week: {minimum: 9, maximum: 12.5}
      groups:
        - sessions:
            - {days: [mon, wed], starts: "18:00", ends: "21:00", inside: no}
sources:
  - {url: https://example.org/iop, checked_on: 2026-11-22, published: "2024", note: hours}
verification: {status: unverified}
"""
)
MINIMAL = "schema_version: 1\nname: A\nvirtual_only: yes\n"


def formatted(body: str) -> str:
    text = format_record(body.encode()).decode()
    assert text.startswith(FIRST_LINE)
    return text.removeprefix(FIRST_LINE)


def test_a_record_is_written_in_the_order_of_the_model_with_quotes_where_they_are_needed() -> None:
    assert record_text(RECORD) == TEXT
    assert not read_facility("oh/example-house.yaml", TEXT.encode()).problems


def test_canonical_text_is_left_as_it_is() -> None:
    assert format_record(TEXT.encode()) == TEXT.encode()


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("name", "yes", '"yes"'),
        ("name", "Off", '"Off"'),
        ("name", "null", '"null"'),
        ("name", "18:00", '"18:00"'),
        ("name", "1_000", '"1_000"'),
        ("name", "0o17", '"0o17"'),
        ("name", "1e3", '"1e3"'),
        ("name", ".5", '".5"'),
        ("name", "- dash", '"- dash"'),
        ("name", "a: b", '"a: b"'),
        ("name", "a #b", '"a #b"'),
        ("name", "a#b", "a#b"),
        ("name", "ends:", '"ends:"'),
        ("name", "@home", '"@home"'),
        ("name", 'say "hi"', 'say "hi"'),
        ("name", '"hi" they say', '"\\"hi\\" they say"'),
        ("name", "C:\\x: y", '"C:\\\\x: y"'),
        ("name", "two\nlines", '"two\\nlines"'),
        ("name", "bell\x07", '"bell\\u0007"'),
        ("name", "Ágora, Inc.", "Ágora, Inc."),
        ("opens_on", "2026-11-22", "2026-11-22"),
        ("opens_on", "2026-11", "2026-11"),
        ("opens_on", "2026", '"2026"'),
        ("npi", "1234567893", '"1234567893"'),
        ("virtual_only", "yes", "yes"),
        ("schema_version", PlainText("1"), "1"),
        ("schema_version", "1", '"1"'),
        ("unknown", PlainText("12"), "12"),
        ("unknown", "12", '"12"'),
    ],
)
def test_quotes_stand_where_another_tool_would_misread_the_text(key: str, value: str, text: str) -> None:
    assert written(value, (key,), flow=False) == text


def test_commas_and_brackets_need_quotes_inside_brackets_only() -> None:
    assert written("a, b", ("name",), flow=False) == "a, b"
    assert written("a, b", ("name",), flow=True) == '"a, b"'
    assert written("a [b]", ("name",), flow=True) == '"a [b]"'


def test_yes_and_no_stay_plain_where_they_are_terms() -> None:
    assert written("no", ("insurance", "payers", 0, "accepted"), flow=True) == "no"
    assert written("4", ("tracks", 0, "asam", "edition"), flow=True) == '"4"'


def test_what_does_not_fit_on_a_line_is_written_one_key_a_line() -> None:
    note = "n" * 90
    text = record_text({"name": "A", "address": {"state": "OH", "city": "Akron", "note": note}})
    assert text == f"{FIRST_LINE}name: A\naddress:\n  city: Akron\n  state: OH\n  note: {note}\n"
    text = record_text({"phones": [{"use": "main", "number": "+16145550100", "note": note}]})
    assert text == f'{FIRST_LINE}phones:\n  - use: main\n    number: "+16145550100"\n    note: {note}\n'


def test_empty_values_stay_empty_and_unknown_keys_go_last() -> None:
    body = "sponsor: [a, {b: c}]\nphones: []\naddress: {}\nname:\nnotes: [a,, ]\n".replace("[a,, ]", "[a, ~]")
    assert formatted(body) == ("name:\naddress: {}\nphones: []\nnotes:\n  - a\n  -\nsponsor:\n  - a\n  - {b: c}\n")


def test_every_comment_stays_with_what_it_stands_at() -> None:
    body = """# about the file
name: 'A'   # the name
address:  # where
  # the state
  state: OH
tracks:
- name: House  # its name
  # its id
  id: nn
payment: [self-pay,
  sliding-fee]  # late
schema_version: 1
# the end
"""
    assert (
        formatted(body)
        == """schema_version: 1
# about the file
name: A  # the name
address:  # where
  # the state
  state: OH
payment:
  - self-pay
  - sliding-fee  # late
tracks:
  # its id
  - id: nn
    name: House  # its name
# the end
"""
    )


def test_a_comment_above_the_key_behind_the_dash_goes_above_the_item() -> None:
    body = "sources:\n  - note: b\n    # where\n    url: https://example.org\n"
    once = formatted(body)
    assert once == "sources:\n  # where\n  - {url: https://example.org, note: b}\n"
    assert formatted(once) == once


def test_number_signs_in_texts_are_no_comments() -> None:
    body = "name: 'A # b'\nwebsite: https://example.org/#x\nnotes:\n  - |  # kept\n    c # d\n"
    assert formatted(body) == ('name: "A # b"\nwebsite: https://example.org/#x\nnotes:\n  - "c # d"  # kept\n')


def test_the_line_for_editors_is_put_right_and_windows_line_ends_go() -> None:
    body = "# yaml-language-server: $schema=elsewhere.json\r\n---\r\n# kept\r\nname: A\r\n"
    assert formatted(body) == "# kept\nname: A\n"


def test_a_comment_behind_a_closing_bracket_is_kept() -> None:
    assert formatted("payment: [\n  self-pay\n] # why\nname: A\n") == "# why\nname: A\npayment: [self-pay]\n"
    assert formatted("name: A\npayment: [\n  self-pay\n] # why\n") == "name: A\npayment: [self-pay]\n# why\n"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("name: A\nname: B\n", "duplicate-key"),
        ("name: &a A\nnotes: [*a]\n", "anchor"),
        ("name: !!str A\n", "tag"),
        ("name: [\n", "yaml-syntax"),
        ("\tname: A\n", "tab-indentation"),
        ("", "empty-file"),
    ],
)
def test_what_could_not_be_carried_over_is_refused(body: str, kind: str) -> None:
    with pytest.raises(Unreadable) as caught:
        format_record(body.encode())
    kinds = {refusal.kind for refusal in caught.value.refusals}
    assert kind in kinds or kind == "yaml-syntax"


def test_a_mistake_stays_a_mistake() -> None:
    body = MINIMAL + 'npi: 12\ntracks:\n  - {id: a, group_size: "3", sponsor: x}\n'
    before = read_facility("virtual/a.yaml", body.encode()).problems
    after = read_facility("virtual/a.yaml", format_record(body.encode())).problems
    assert {(problem.rule, problem.message) for problem in before} == {
        (problem.rule, problem.message) for problem in after
    }
    assert "quoted" not in formatted(body)
    assert 'group_size: "3"' in formatted(body)
