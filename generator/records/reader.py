"""One file becomes a Facility, or the problems that stand in the way, each at its line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from pydantic import ValidationError

from generator.facility.fields import field_at
from generator.facility.model import Facility
from generator.problems import FieldPath, Problem, Severity, words_of
from generator.records.explain import Explained, explain_error, is_told_elsewhere, unknown_key
from generator.records.places import START, Mark, Places
from generator.records.refusals import SENTENCES, Refusal
from generator.records.source import Unreadable, read_source

#: Mistakes of one record that are told at a time: nobody mends more before looking again.
MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: the facility, or None with the problems that say why; and every place in it."""

    facility: Facility | None
    places: Places
    problems: tuple[Problem, ...] = ()


def read_facility(path: str, content: bytes) -> Reading:
    """Return what the bytes of the file called ``path`` hold. Never raises for what a contributor wrote."""
    try:
        source = read_source(content)
    except Unreadable as unreadable:
        return Reading(None, Places([]), tuple(_refused(path, refusal) for refusal in unreadable.refusals))
    problems = [_refused(path, refusal) for refusal in source.refusals]
    facility: Facility | None = None
    explained = {unknown_key(place): None for place in source.empty if field_at(place) is None}
    try:
        facility = Facility.model_validate(source.data)
    except ValidationError as error:
        told = (
            explain_error(item, source.data)
            for item in error.errors(include_url=False, include_input=False)
            if not _is_under(item["loc"], source.doubtful) and not is_told_elsewhere(item, source.data)
        )
        explained.update(dict.fromkeys(islice(told, MOST_PROBLEMS)))
    problems += [_explained(path, item, source.places) for item in islice(explained, MOST_PROBLEMS)]
    if problems:
        return Reading(None, source.places, tuple(sorted(problems)))
    return Reading(facility, source.places)


def _is_under(loc: FieldPath, doubtful: frozenset[FieldPath]) -> bool:
    return bool(doubtful) and any(loc[:depth] in doubtful for depth in range(len(loc) + 1))


def _refused(path: str, refusal: Refusal) -> Problem:
    message, tip = SENTENCES[refusal.kind]
    words = {"what": refusal.what, "more": refusal.more}
    line, column = refusal.mark
    return Problem(path, line, column, Severity.ERROR, refusal.kind, "", message.format(**words), tip)


def _explained(path: str, explained: Explained, places: Places) -> Problem:
    line, column = place_of(explained.path, places, at_key=explained.at_key)
    return Problem(
        path,
        line,
        column,
        Severity.ERROR,
        explained.rule,
        words_of(explained.path),
        explained.message,
        explained.tip,
    )


def place_of(path: FieldPath, places: Places, *, at_key: bool = False) -> Mark:
    """Return where ``path`` is written; what is not written stands at the nearest thing around it that is."""
    found = places.nearest(path)
    if found is None:
        return START
    depth, place = found
    return place.key if at_key or depth < len(path) else place.value
