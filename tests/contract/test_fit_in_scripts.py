"""The fit of schedules to free hours is the same in the scripts of the search as the oracle works it out."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.directory.places import zones_of_state
from generator.exports.search_index import PATH, search_index
from generator.facility.track import Track
from generator.facility.vocabulary import STATES
from generator.facts.derive import derive_facts
from generator.records.cache import Cache
from generator.views.search.index_rows import index_row
from generator.views.search.words import clock_words
from generator.views.search.words_fit import fit_words
from tests.invented import facility
from tests.node import run_node
from tests.oracle.fit import fit_of_track, offset_at_noon
from tests.random_schedules import random_less, random_question, random_track
from tests.schedule_cases import ASKED_ON, fit_cases
from tests.schedule_shapes import shape_of_schedule

#: What a place that was not filled in looks like.
NO_WORDS = re.compile(r"undefined|null|NaN|Infinity|%\(|^;|; ;|  ")
Question = dict[str, Any]
_CORE = "./site_theme/static/js/core"
FIT_SCRIPT = f"""
import {{ readFileSync }} from "node:fs";
import {{ explainFit, fitOf }} from "{_CORE}/schedule_fit.js";
import {{ fitWords }} from "{_CORE}/fit_words.js";
import {{ decodeIndex }} from "./tests/js/decode_index.js";
import {{ createWords }} from "{_CORE}/words.js";

const {{ index, asked, table }} = JSON.parse(readFileSync(0, "utf8"));
const words = createWords(table, "en");
const decoded = index && decodeIndex(index);
const scheduleOf = (given) => (decoded ? decoded.schedules[decoded.tracks.schedule[given]] : given);
const levels = asked.map(([given, question]) => {{
  const schedule = scheduleOf(given);
  if (!schedule) return [2, 2, "no schedule"];
  const told = explainFit(schedule, question);
  const {{ summary, notes }} = fitWords(told, words);
  return [fitOf(schedule, question), told.level, summary, ...notes];
}});
console.log(JSON.stringify(levels));
"""
ZONES_SCRIPT = f"""
import {{ readFileSync }} from "node:fs";
import {{ offsetOfZone }} from "{_CORE}/zones.js";
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map((asked) => offsetOfZone(...asked))));
"""


def in_scripts(asked: list[tuple[Any, Question]], index: object = None) -> list[int]:
    """Return the answers of the scripts, in one process; what explains an answer must agree, and be in good words."""
    table = {**clock_words(), **fit_words()}
    told = json.loads(run_node(FIT_SCRIPT, json.dumps({"asked": asked, "index": index, "table": table})))
    assert [level for level, *_ in told] == [explained for _, explained, *_ in told]
    assert not [words for _, _, *words in told if not words[0] or NO_WORDS.search(" ".join(words))]
    return [level for level, *_ in told]


def by_oracle(track: Track, question: Question) -> int:
    asked = {key: question[key] for key in ("travel", "home", "zones", "way", "ways")}
    return fit_of_track(track, question["free"], on=date.fromisoformat(question["date"]), **asked)


@pytest.fixture(scope="module")
def random_pairs() -> list[tuple[Track, Question]]:
    random = Random(4)
    tracks = [random_track(random) for _ in range(1000)]
    return [(track, random_question(random, track)) for track in tracks for _ in range(3)]


def test_cases_of_real_schedules_have_the_right_answer_in_scripts() -> None:
    cases = fit_cases()
    same = {"travel": 0, "date": ASKED_ON.isoformat(), "way": "all", "ways": None}
    asked = [
        (shape_of_schedule(each.track), {**same, "free": each.free, "home": each.home, "zones": each.zones})
        for each in cases
    ]
    found = dict(zip([each.name for each in cases], in_scripts(asked), strict=True))
    assert found == {each.name: each.level for each in cases}


def test_scripts_agree_with_the_oracle_on_random_schedules(random_pairs: list[tuple[Track, Question]]) -> None:
    expected = [by_oracle(*pair) for pair in random_pairs]
    counts = Counter(expected)
    assert min(counts[level] for level in (3, 2, 0)) > len(expected) / 25, "the questions are too easy"
    found = in_scripts([(shape_of_schedule(track), question) for track, question in random_pairs])
    differing = [
        (shape_of_schedule(track), question, here, there)
        for (track, question), here, there in zip(random_pairs, found, expected, strict=True)
        if here != there
    ]
    assert differing == []


def test_scripts_agree_on_what_the_index_holds(tmp_path: Path) -> None:
    random = Random(5)
    tracks = [random_track(random).model_copy(update={"id": f"iop-{number}"}) for number in range(300)]
    record = facility().model_copy(update={"tracks": tuple(tracks)})
    directory = Directory.of([Entry("oh/example", "facilities/oh/example.yaml", record, "0" * 64)])
    facts = derive_facts(directory, ASKED_ON, Limits(), Cache(tmp_path / "records.sqlite"))
    files = search_index(directory, facts, index_row, today=ASKED_ON, limits=Limits())
    asked = [(number, random_question(random, track)) for number, track in enumerate(tracks) for _ in range(3)]
    found = in_scripts(asked, json.loads(files[PATH]))
    assert found == [by_oracle(tracks[number], question) for number, question in asked]


def test_less_free_time_or_more_travel_never_gives_a_better_answer_in_scripts(
    random_pairs: list[tuple[Track, Question]],
) -> None:
    random = Random(6)
    shapes = [(shape_of_schedule(track), question) for track, question in random_pairs]
    more = in_scripts(shapes)
    less = in_scripts([(shape, random_less(random, question)) for shape, question in shapes])
    assert all(one <= other for one, other in zip(less, more, strict=True))


def test_a_whole_free_week_is_never_ruled_out_in_scripts(random_pairs: list[tuple[Track, Question]]) -> None:
    asked = [(shape_of_schedule(track), {**question, "free": [[0, 10_080]]}) for track, question in random_pairs]
    assert 0 not in in_scripts(asked)


def test_zones_of_every_state_are_as_far_from_utc_as_in_python_in_summer_and_winter() -> None:
    zones = sorted({zone for state in STATES.slugs for zone in zones_of_state(state)})
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(400)]
    asked = [(zone, day) for zone in zones for day in days]
    found = json.loads(run_node(ZONES_SCRIPT, json.dumps([(zone, day.isoformat()) for zone, day in asked])))
    assert found == [offset_at_noon(zone, day) for zone, day in asked]
