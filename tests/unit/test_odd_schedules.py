"""Every odd schedule is a good record, and means what is written next to it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.facts.hours import hours_of_track
from generator.facts.week_grid import week_grids_of
from generator.records.reader import read_facility
from generator.records.source import read_source

FOLDER = Path(__file__).parents[1] / "records" / "accept" / "odd-schedules"
EXPECTED = sorted(FOLDER.glob("*.expected.yaml"))
RECORDS = sorted(set(FOLDER.glob("*.yaml")) - set(EXPECTED))
VERDICTS = {"fits", "might fit", "does not fit"}
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)"
_CLOCK = r"\d{1,2}(?::\d\d)?"
_FREE = re.compile(rf"{_DAY}(?:-{_DAY})? {_CLOCK}-{_CLOCK}")


def _expected_of(path: Path) -> dict[str, Any]:
    return read_source(path.with_name(f"{path.stem}.expected.yaml").read_bytes()).data


def test_every_record_has_its_meaning_and_every_meaning_its_record() -> None:
    assert len(RECORDS) >= 60
    assert [f"{path.stem}.expected.yaml" for path in RECORDS] == [path.name for path in EXPECTED]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_it_is_a_good_record_of_an_invented_facility(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reading = read_facility(path.name, text.encode())
    assert reading.problems == ()
    assert reading.facility is not None
    assert reading.facility.name.startswith("Example ")
    assert set(re.findall(r"https?://([^/\s,]+)", text)) == {"example.org"}
    assert all(re.fullmatch(r"\+1\d{3}55501\d\d", phone.number) for phone in reading.facility.phones)


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_its_hours_are_those_worked_out_by_hand(path: Path) -> None:
    facility = read_facility(path.name, path.read_bytes()).facility
    assert facility is not None
    entries = hours_of_track(facility.tracks[0]).entries
    hours = entries[0].hours if entries else None
    expected = _expected_of(path).get("hours")
    if hours is None or expected is None:
        assert hours is expected is None
        return
    assert round(hours.lightest, 3) == float(expected["lightest"])
    assert round(hours.heaviest, 3) == float(expected["heaviest"])
    assert hours.is_complete is (expected["complete"] == "true")


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_its_meaning_and_free_hours_are_written_as_agreed(path: Path) -> None:
    expected = _expected_of(path)
    assert expected.keys() <= {"meaning", "hours", "home", "free"}
    assert expected["meaning"].endswith(".")
    free = expected["free"]
    assert len(free) >= 2
    assert set(free.values()) <= VERDICTS
    assert all(_FREE.fullmatch(part) for hours in free for part in hours.split(", "))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_no_session_of_it_is_lost_in_the_week_grid(path: Path) -> None:
    facility = read_facility(path.name, path.read_bytes()).facility
    assert facility is not None
    for track in facility.tracks:
        schedule = track.schedule
        phases = schedule.phases if schedule else ()
        groups = [
            *(schedule.groups if schedule else ()),
            *(group for phase in phases for group in phase.groups),
        ]
        for group, grid in zip(groups, week_grids_of(track), strict=True):
            shown = {each.index for each in grid.placed} | {each.index for each in grid.unplaced}
            assert shown == set(range(len(group.sessions)))
