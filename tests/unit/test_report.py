"""What people and machines read of problems."""

from __future__ import annotations

import io
import json

import pytest

from generator.problems import Problem, Severity, words_of
from generator.report import Progress, counted, problem_github, problem_text, problems_json, problems_summary

LATE = Problem(
    "facilities/oh/harbor-point.yaml",
    31,
    15,
    Severity.ERROR,
    "time-format",
    "tracks, first track, schedule, starts",
    'must be a time such as 18:00, but is "6pm"',
    'write it on the 24-hour clock: "18:00"',
)


def test_a_problem_reads_as_where_what_and_how_to_mend_it() -> None:
    assert problem_text(LATE) == (
        "facilities/oh/harbor-point.yaml:31:15: error: tracks, first track, schedule: "
        'starts must be a time such as 18:00, but is "6pm"\n'
        '    tip: write it on the 24-hour clock: "18:00"\n'
        "    [time-format]"
    )


def test_color_is_put_around_the_severity_only() -> None:
    assert problem_text(LATE, color=True).replace("\033[31m", "").replace("\033[0m", "") == problem_text(LATE)


def test_an_annotation_cannot_be_broken_out_of() -> None:
    hostile = Problem("a,b:c\n.yaml", 1, 2, Severity.WARNING, "r", "", "100%\n::error::gotcha", "")
    assert problem_github(hostile) == (
        "::warning file=a%2Cb%3Ac%0A.yaml,line=1,col=2,title=r::100%25\ufffd::error::gotcha"
    )


def test_json_is_an_object_with_all_problems() -> None:
    rows = json.loads(problems_json([LATE]))["problems"]
    assert rows[0]["line"] == 31
    assert rows[0]["severity"] == "error"


def test_problems_are_sorted_by_file_and_place() -> None:
    early = Problem("facilities/oh/harbor-point.yaml", 4, 1, Severity.INFO, "a", "", "")
    elsewhere = Problem("facilities/az/a.yaml", 99, 1, Severity.INFO, "a", "", "")
    assert sorted([LATE, early, elsewhere]) == [elsewhere, early, LATE]


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no records"), (1, "1 record"), (12, "12 records"), (12000, "12,000 records")]
)
def test_numbers_are_counted_in_words(number: int, words: str) -> None:
    assert counted(number, "record") == words


def test_a_summary_names_what_there_is() -> None:
    note = Problem("a", 1, 1, Severity.INFO, "r", "", "")
    assert problems_summary([]) == "no problems"
    assert problems_summary([LATE, LATE, note]) == "2 errors, 1 note"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("name",), "name"),
        (("tracks", 0, "name"), "tracks, first track, name"),
        (("tracks", 20, "costs", 11), "tracks, 21st track, costs, 12th cost"),
        (("focus", 1), "focus, second item"),
        ((), ""),
    ],
)
def test_a_place_in_words(path: tuple[str | int, ...], words: str) -> None:
    assert words_of(path) == words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_wiped_at_the_end() -> None:
    terminal = Terminal()
    say = Progress(terminal)
    say("Reading records", 1, 2)
    say("Reading records", 2, 2)
    assert "Reading records 1 of 2" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")


def test_progress_is_silent_elsewhere() -> None:
    log = io.StringIO()
    Progress(log)("Reading records", 2, 2)
    assert log.getvalue() == ""
