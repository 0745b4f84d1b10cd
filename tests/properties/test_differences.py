"""Every difference that a comparison shows is true, and none is missed: held against the records of random sets."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import pytest

from generator.facility.model import Facility
from generator.facility.track import Track
from generator.views.comparison.program import compared_program
from generator.views.comparison.view import ComparisonView, comparison_view
from generator.views.fact_kinds import FACT_KINDS
from tests.compared_worlds import TODAY, invented_world, real_world
from tests.oracle.comparison_days import WEEK, start_of
from tests.oracle.comparison_rows import WORKED_OUT, groups_of, rows_of, values_of
from tests.oracle.comparison_sentences import Program, sentences
from tests.rendering import directory_of, facts_of

if TYPE_CHECKING:
    from generator.views.page import Setting

#: Keys of a facility that a mixture leaves as they are, or that stand in no fact.
FIXED = {"schema_version", "tracks", "name", "sources", "verification", "address", "virtual_only", "coordinates"}
FACILITY_KEYS = sorted({*Facility.model_fields} - FIXED)
TRACK_KEYS = sorted({*Track.model_fields} - {"id", "name", "follows"})
COMPARED = [key for key, kind in FACT_KINDS.items() if kind.is_compared]
HELD = [key for key in COMPARED if key not in WORKED_OUT]
SETS = 400


Compared = list[tuple[list[Program], ComparisonView]]


@dataclass(frozen=True)
class Pool:
    """Every program of the real and of the invented records, and what pages need to know besides."""

    programs: list[Program]
    setting: Setting

    def chosen(self, chance: Random) -> list[Program]:
        """Two to four programs: as they are, or each with some keys of the one before it."""
        found = [chance.choice(self.programs) for _ in range(chance.randint(2, 4))]
        if chance.random() < 0.3:
            return found
        share = chance.random()
        for place in range(1, len(found)):
            found[place] = _mixed(found[place], found[place - 1], chance, share)
        return found


def _mixed(one: Program, other: Program, chance: Random, share: float) -> Program:
    (track, facility), (other_track, other_facility) = one, other
    of_track = {key: getattr(other_track, key) for key in TRACK_KEYS if chance.random() < share}
    of_facility = {key: getattr(other_facility, key) for key in FACILITY_KEYS if chance.random() < share}
    mixed = track.model_copy(update=of_track)
    return mixed, facility.model_copy(update={**of_facility, "tracks": (mixed,)})


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    worlds = [real_world(tmp_path_factory.mktemp("real")), invented_world(tmp_path_factory.mktemp("invented"))]
    programs = [(of.track, entry.facility) for world in worlds for entry, of in world.programs.values()]
    return Pool(programs, worlds[0].setting)


@pytest.fixture(scope="module")
def sets(pool: Pool) -> Compared:
    """Random sets of programs, each with what a page shows of them side by side."""
    chance = Random(5)
    chosen = [pool.chosen(chance) for _ in range(SETS)]
    return [(programs, view_of(programs, pool.setting)) for programs in chosen]


def view_of(programs: list[Program], setting: Setting) -> ComparisonView:
    directory = directory_of({f"oh/example-{number}": facility for number, (_, facility) in enumerate(programs)})
    facts = facts_of(directory)
    made = [
        compared_program(next(of for of in facts[entry.id].tracks if of.track.id == track.id), entry, facts, setting)
        for entry, (track, _) in zip(directory, programs, strict=True)
    ]
    return comparison_view(made, "")


def marks_of(view: ComparisonView) -> dict[str, str]:
    return {row.key: row.mark for section in view.sections for row in section.rows}


def test_every_kind_is_held_against_the_record_or_known_to_be_worked_out(pool: Pool) -> None:
    values = values_of(*pool.programs[0], TODAY)
    assert {*values} | WORKED_OUT == {*COMPARED}
    assert not {*values} & WORKED_OUT


def test_timetables_differ_where_the_records_do(sets: Compared) -> None:
    """What a group's sessions add up to rests on more than the timetable, and its doubt on the sources."""
    missed, invented = [], []
    for programs, view in sets:
        mark = marks_of(view).get("timetable", "")
        weeks = {week for track, _ in programs if (week := _timetable(track))}
        behind = {(*_timetable(track), *_beside(track, facility)) for track, facility in programs if _timetable(track)}
        if len(weeks) > 1 and mark != "Differs":
            missed.append(weeks)
        if mark == "Differs" and len(behind) < 2:
            invented.append(behind)
    assert not missed
    assert not invented


def _timetable(track: Track) -> tuple[str, ...]:
    schedule = track.schedule
    steps = (*schedule.groups, *schedule.phases) if schedule else ()
    return tuple(step.model_dump_json() for step in steps)


def _beside(track: Track, facility: Facility) -> tuple[str, ...]:
    kept = track.model_dump_json(include={"schedule", "individual_sessions", "family_sessions"})
    return kept, facility.model_dump_json(include={"sources"})


def test_every_session_with_a_day_and_a_start_is_in_the_lane_of_its_program(sets: Compared) -> None:
    lost = []
    for programs, view in sets:
        for letter, (track, _) in zip("ABCD", programs, strict=False):
            for day, start in _starts(track):
                lanes = [lane for lane in (view.week.days[day].lanes if view.week else ()) if lane.letter == letter]
                quarter = min(round(start / 15), 95)
                if not any(block.from_quarter <= quarter < block.to_quarter for lane in lanes for block in lane.blocks):
                    lost.append((letter, day, start, track.schedule))
    assert not lost, f"{len(lost)} sessions, such as {lost[0]}"


def _starts(track: Track) -> list[tuple[int, int]]:
    sessions = [session for group in groups_of(track) for session in group.sessions]
    starts = [(session, start) for session in sessions if (start := start_of(session)) is not None]
    return [(WEEK.index(day), start) for session, start in starts for day in session.days]


def test_the_rows_and_their_marks_are_those_of_the_records(
    sets: Compared,
) -> None:
    wrong = []
    for programs, view in sets:
        expected = rows_of([values_of(*program, TODAY) for program in programs], HELD)
        shown = {key: mark for key, mark in marks_of(view).items() if key in HELD}
        if shown != expected:
            wrong.append(
                {key: (expected.get(key), shown.get(key)) for key in HELD if expected.get(key) != shown.get(key)}
            )
    assert not wrong, f"{len(wrong)} sets, such as {wrong[:3]}"


def test_the_sentences_are_those_that_follow_from_the_records(
    sets: Compared,
) -> None:
    wrong = []
    for programs, view in sets:
        expected = sentences(programs)
        if list(view.differences) != expected:
            wrong.append((expected, view.differences))
    assert not wrong, f"{len(wrong)} sets, such as {wrong[:3]}"


def test_a_mark_or_a_word_that_is_wrong_would_be_noticed(pool: Pool) -> None:
    """A negative control: no ages, and another level of care."""
    track, facility = next(program for program in pool.programs if program[0].ages)
    ageless = track.model_copy(update={"ages": None}), facility
    other = (
        track.model_copy(update={"level_of_care": "outpatient" if track.level_of_care == "php" else "php"}),
        facility,
    )
    view = view_of([(track, facility)] * 2, pool.setting)
    values = [values_of(*each, TODAY) for each in ((track, facility), ageless)]
    assert rows_of([values[0]] * 2, HELD) == {key: mark for key, mark in marks_of(view).items() if key in HELD}
    assert {*rows_of(values, HELD).values()} == {"", "Not all say"}
    assert sentences([(track, facility)] * 2) == list(view.differences) == []
    assert sentences([(track, facility), other])
