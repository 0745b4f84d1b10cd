"""The sessions of a program of programs.json as the groups of a track's schedule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.facility.vocabulary import SESSION_KINDS
from generator.importers.draft import Draft, facts_of
from generator.importers.programs_json_notes import MEANINGS
from generator.importers.programs_json_readings import DAY_OR_EVENING_NAMES, EVENING_NAMES
from generator.importers.programs_json_timetables import TIMETABLES, Timetable
from generator.importers.programs_json_words import REWORDED
from generator.importers.wording import plain
from generator.problems import FieldPath

#: Words of a session's note that the keys of the track or session say already, and where.
_SAID = {
    "virtual": "modality",
    "in person": "modality",
    "telehealth schedule": "modality",
    "published as five days a week": "schedule.days_per_week",
    "six hours a day": "schedule.hours_per_day",
}
_CLOCK = {"start": "starts", "end": "ends"}
#: Words of a session's note that fill a key of the track as well.
_FILLS: dict[str, dict[str, list[str]]] = {
    "dinner provided": {"provides": ["meals"]},
    "on-site lunch included": {"provides": ["meals"]},
    "lunch available": {"provides": ["meals"]},
    "one supported meal per day": {"provides": ["meals"], "therapies": ["meal-support"]},
    "daily supervised meal": {"provides": ["meals"], "therapies": ["meal-support"]},
    "babies under 12 months may attend": {"provides": ["infants-welcome"]},
    "infants welcome until age one or mobile": {"provides": ["infants-welcome"]},
    "two hours of academic instruction": {"provides": ["school-instruction"]},
    "includes two hours of supervised study daily": {"provides": ["study-time"]},
}


def add_schedule(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    """Write the sessions of the program at ``fact`` into the track at ``at`` of the draft."""
    program = _at(draft.source, fact)
    name = str(draft.source["name"]), str(program["name"])
    _add_parts_of_day(draft, fact, at, name)
    sessions = program.get("sessions", [])
    if not sessions:
        return
    timetable = TIMETABLES.get(name)
    if timetable is not None:
        _add_timetable(draft, fact, at, timetable)
    elif not any(session["days"] or "start" in session for session in sessions):
        _add_words_only(draft, fact, at)
    else:
        _add_one_group(draft, fact, at)
    for index, session in enumerate(sessions):
        for part in _parts(session.get("note", "")):
            draft.merge((*fact, "sessions", index, "note"), at, _FILLS.get(part, {}))


def _add_parts_of_day(draft: Draft, fact: FieldPath, at: FieldPath, name: tuple[str, str]) -> None:
    place = (*at, "schedule", "part_of_day")
    if name in EVENING_NAMES:
        draft.add((*fact, "name"), place, "evening")
    if name in DAY_OR_EVENING_NAMES:
        draft.add((*fact, "name"), place, "morning", "afternoon", "evening")


def _add_timetable(draft: Draft, fact: FieldPath, at: FieldPath, timetable: Timetable) -> None:
    """Write a timetable that was read by hand, and make sure that every fact of the sessions is in it."""
    place = (*at, "schedule")
    sessions = (*fact, "sessions")
    draft.merge((*sessions, 0, "kind"), place, timetable.schedule)
    holder = (*place, "groups") if "groups" in timetable.schedule else place
    held = _Held(timetable)
    for index, session in enumerate(_at(draft.source, sessions)):
        for key in session:
            draft.note_place((*sessions, index, key), holder)
            for words in held.lacks(session, key):
                draft.note_place((*sessions, index, key), place, words)


class _Held:
    """What a timetable read by hand holds: its sessions, all its values, and the words said elsewhere."""

    def __init__(self, timetable: Timetable) -> None:
        self._sessions = list(_sessions_in(timetable.schedule))
        self._values = [str(value).casefold() for _, value in facts_of(timetable.schedule)]
        self._said = timetable.said

    def lacks(self, session: Mapping[str, Any], key: str) -> list[str]:
        """Return what of one key of an input's session the timetable does not hold, in words."""
        if key == "note":
            return [part for part in _parts(session["note"]) if part not in self._said and not self._has_words(part)]
        same_days = [held for held in self._sessions if set(held.get("days", ())).issuperset(session["days"])]
        if key == "days":
            held = bool(same_days) or not session["days"]
        elif key == "kind":
            held = self._has_words(session["kind"])
        else:
            held = any(session[key] == other.get(_CLOCK[key]) for other in same_days)
        return [] if held else [f"{key} {session[key]}"]

    def _has_words(self, words: str) -> bool:
        return any(words.casefold() in value for value in self._values)


def _add_words_only(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    """Keep sessions without any day or time as words: they say only what kind of session there is."""
    notes = []
    for index, session in enumerate(_at(draft.source, (*fact, "sessions"))):
        kind = SESSION_KINDS.label(session["kind"]).split()[0]
        words = "; ".join(_parts(session.get("note", "")))
        notes.append(f"{kind} sessions: {words}" if words else f"{kind} sessions")
        draft.note_place((*fact, "sessions", index), (*at, "schedule", "note"), words or kind)
    draft.set((*fact, "sessions"), (*at, "schedule", "note"), "; ".join(notes))


def _add_one_group(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    """Write all sessions as those of one group that everybody attends."""
    sessions = (*fact, "sessions")
    for index, session in enumerate(_at(draft.source, sessions)):
        place = (*at, "schedule", "groups", 0, "sessions", index)
        source = (*sessions, index)
        draft.set((*source, "kind"), (*place, "kind"), session["kind"])
        if session["days"]:
            draft.add((*source, "days"), (*place, "days"), *session["days"])
        else:
            _add_times_a_week(draft, fact, source, place)
        for key, own in (("start", "starts"), ("end", "ends")):
            if key in session:
                draft.set((*source, key), (*place, own), session[key])
        _add_minutes(draft, fact, place, session)
        _add_note(draft, source, at, place)


def _add_times_a_week(draft: Draft, fact: FieldPath, source: FieldPath, place: FieldPath) -> None:
    """Say how often a session without weekdays is held, when the program says on how many days it meets."""
    days = _at(draft.source, fact).get("days_per_week")
    if days is not None:
        draft.set((*fact, "days_per_week"), (*place, "times_a_week"), days)
    draft.note_place((*source, "days"), place)


def _add_minutes(draft: Draft, fact: FieldPath, place: FieldPath, session: Mapping[str, Any]) -> None:
    program = _at(draft.source, fact)
    hours = program.get("hours_per_session")
    if hours is not None and "start" not in session and len(program["sessions"]) == 1:
        draft.set((*fact, "hours_per_session"), (*place, "minutes"), round(hours * 60))


def _add_note(draft: Draft, source: FieldPath, at: FieldPath, place: FieldPath) -> None:
    kept = []
    for part in _parts(_at(draft.source, source).get("note", "")):
        if part in _SAID:
            draft.note_place((*source, "note"), (*at, *_SAID[part].split(".")))
        elif part in MEANINGS and "schedule" in MEANINGS[part].keys:
            draft.merge((*source, "note"), at, MEANINGS[part].keys)
        else:
            kept.append(part)
    if kept:
        draft.set((*source, "note"), (*place, "note"), "; ".join(kept))


def _parts(note: str) -> list[str]:
    """Return the parts of a note that semicolons divide, in the words in which they may be shown."""
    if not note:
        return []
    return [plain(REWORDED.get(part, part)) for part in REWORDED.get(note, note).split("; ")]


def _sessions_in(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield every session of a schedule."""
    if isinstance(value, Mapping):
        yield from value.get("sessions", ())
        for item in value.values():
            yield from _sessions_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _sessions_in(item)


def _at(source: object, path: FieldPath) -> Any:
    for step in path:
        source = source[step]  # type: ignore[index]
    return source
