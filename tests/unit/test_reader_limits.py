"""A hostile record is answered quickly, with no more than a person can read."""

from __future__ import annotations

import pytest

from generator.records.reader import MOST_PROBLEMS, read_facility
from generator.records.source import LONGEST_FILE, MOST_VALUES


@pytest.mark.parametrize(
    "content",
    [
        "tracks: [" + "{}," * 21_000 + "{}]",
        "\n".join(f"a{number}:" for number in range(9_000)),
        "tracks: [{therapies: [" + "abc," * 12_000 + "a]}]",
        "a: 1\na: " + "[" * 30_000,
        "{" * 60_000,
        "? " * 30_000,
        "- " * 30_000,
    ],
)
def test_a_record_that_is_too_much_gives_one_problem(content: str) -> None:
    reading = read_facility("x.yaml", content.encode()[:LONGEST_FILE])
    assert reading.facility is None
    assert len(reading.problems) == 1


def test_no_more_problems_are_told_than_anybody_mends_at_once() -> None:
    content = "\n".join(f"a{number}: 1" for number in range(MOST_VALUES - 100))
    assert len(read_facility("x.yaml", content.encode()).problems) == MOST_PROBLEMS


def test_an_escape_hides_no_control_character() -> None:
    reading = read_facility("x.yaml", b'name: "a\\u202eb\\x1b[31m"\n"web\\n::add-mask::x": 1\n')
    assert {"control-character", "odd-key"} <= {problem.rule for problem in reading.problems}
    assert all((problem.message + problem.field).isprintable() for problem in reading.problems)


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u034f", "\u115f", "\u2800", "\u3164", "\uffa0"])
def test_a_sign_that_nobody_sees_is_told(sign: str) -> None:
    reading = read_facility("x.yaml", f"name: a{sign}b\n".encode())
    assert "control-character" in {problem.rule for problem in reading.problems}
