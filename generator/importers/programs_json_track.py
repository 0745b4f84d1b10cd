"""One program of programs.json as a track of a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.facility import vocabulary as terms
from generator.importers import programs_json_words as words
from generator.importers.draft import Draft
from generator.importers.programs_json_facility import said_by_readings
from generator.importers.programs_json_notes import MEANINGS
from generator.importers.programs_json_readings import EITHER_FOCUS
from generator.importers.programs_json_schedule import add_schedule
from generator.importers.wording import notes_of, plain, sentence, term_of
from generator.problems import FieldPath
from generator.records.naming import slug_of

#: Lists of words: input key -> vocabulary, special words, key for words without a term.
_WORD_LISTS: dict[str, tuple[terms.Vocabulary, Mapping[str, dict[str, Any]], tuple[str, ...], tuple[str, ...]]] = {
    "specialties": (terms.SPECIALTIES, words.SPECIALTIES, ("specialties",), ("other_specialties",)),
    "therapies": (terms.THERAPIES, words.THERAPIES, ("therapies",), ("other_therapies",)),
    "populations": (
        terms.POPULATIONS,
        words.POPULATIONS,
        ("populations", "serves"),
        ("populations", "other"),
    ),
}
#: Numbers: input keys of the low end, the high end and the exact figure -> place in the track.
_RANGES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("hours_per_week_min", "hours_per_week_max", "hours_per_week", ("schedule", "hours_per_week")),
    ("", "", "days_per_week", ("schedule", "days_per_week")),
    ("", "", "hours_per_session", ("schedule", "hours_per_day")),
    ("duration_weeks_min", "duration_weeks_max", "", ("length", "weeks")),
)


def track_id(name: str, taken: frozenset[str]) -> str:
    """Return a short name for a track that no other track of its file has."""
    short = slug_of(name.partition(" (")[0]) or slug_of(name)
    return short if short not in taken else slug_of(name)


def add_track(draft: Draft, index: int) -> None:
    """Write the program at ``index`` of the draft's source into the record."""
    fact, at = ("programs", index), ("tracks", index)
    program = _program(draft, index)
    taken = frozenset(track.get("id", "") for track in draft.data.get("tracks", ()))
    draft.set((*fact, "name"), (*at, "name"), plain(program["name"]))
    draft.set((*fact, "name"), (*at, "id"), track_id(program["name"], taken))
    draft.set((*fact, "level_of_care"), (*at, "level_of_care"), words.LEVELS[program["level_of_care"]])
    focus, specialties = words.FOCUS[program["track"]]
    either = EITHER_FOCUS.get((str(draft.source["name"]), str(program["name"])), (focus,))
    draft.add((*fact, "track"), (*at, "focus"), *either)
    draft.add((*fact, "track"), (*at, "specialties"), *specialties)
    _add_word_lists(draft, fact, at)
    _add_people(draft, fact, at)
    _add_numbers(draft, fact, at)
    _add_notes(draft, fact, at)
    _add_care(draft, fact, at)
    add_schedule(draft, fact, at)


def _program(draft: Draft, index: int) -> Mapping[str, Any]:
    programs: Any = draft.source["programs"]
    program: Mapping[str, Any] = programs[index]
    return program


def _add_word_lists(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    telling: list[str] = []
    said = said_by_readings(draft)
    for key, (vocabulary, special, known, other) in _WORD_LISTS.items():
        for index, word in enumerate(_program(draft, int(fact[1])).get(key, ())):
            place = (*fact, key, index)
            term = term_of(vocabulary, plain(word))
            if ".".join(map(str, place)) in said:
                continue
            if word in special:
                draft.merge(place, at, special[word])
            elif term is None:
                draft.add(place, (*at, *other), plain(word))
            else:
                draft.add(place, (*at, *known), term)
                if word in words.TELLING and word.casefold() not in (term, vocabulary.label(term).casefold()):
                    telling.append(plain(word))
                    draft.note_place(place, (*at, "notes"), plain(word))
    if telling:
        note = f"As published: {', '.join(telling)}."
        draft.data["tracks"][at[1]].setdefault("notes", []).append(note)


def _add_people(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    program = _program(draft, int(fact[1]))
    for index, name in enumerate(program.get("modality", ())):
        draft.add((*fact, "modality", index), (*at, "modality"), words.MODALITIES[name])
    for key, own in (("age_min", "minimum"), ("age_max", "maximum")):
        if key in program:
            draft.set((*fact, key), (*at, "ages", own), program[key])
    for index, name in enumerate(program.get("age_groups", ())):
        draft.add((*fact, "age_groups", index), (*at, "ages", "age_groups"), words.AGE_GROUPS[name])


def _add_numbers(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    """Write numbers and ranges: one number when both ends are the same."""
    program = _program(draft, int(fact[1]))
    for low, high, exact, place in _RANGES:
        ends = {"minimum": program.get(low), "maximum": program.get(high)}
        known = {end: number for end, number in ends.items() if number is not None}
        if exact in program and "minimum" not in known and "maximum" not in known:
            draft.set((*fact, exact), (*at, *place), program[exact])
        for key in (low, high):
            if key in program:
                is_one = known.get("minimum") == known.get("maximum")
                draft.set((*fact, key), (*at, *place), known["minimum"] if is_one else known)
    times = program.get("individual_sessions_per_week")
    if times is not None:
        draft.set((*fact, "individual_sessions_per_week"), (*at, "individual_sessions", "times_a_week"), times)


def _add_care(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    program = _program(draft, int(fact[1]))
    if "medication_management" in program:
        draft.set(
            (*fact, "medication_management"),
            (*at, "medications", "management"),
            program["medication_management"],
        )
    if "family_sessions" in program:
        draft.merge(
            (*fact, "family_sessions"),
            (*at, "family_sessions"),
            words.family_keys(program["family_sessions"]),
        )
    testing = program.get("drug_testing")
    if testing is not None:
        draft.set((*fact, "drug_testing"), (*at, "drug_testing"), testing is not False)
        if isinstance(testing, str):
            draft.add((*fact, "drug_testing"), (*at, "notes"), sentence(f"drug testing: {plain(testing)}"))
    aftercare = program.get("aftercare")
    if isinstance(aftercare, str):
        keys = words.AFTERCARE.get(aftercare, {"aftercare": ["offered"]})
        draft.merge((*fact, "aftercare"), at, keys)
        draft.add((*fact, "aftercare"), (*at, "notes"), sentence(f"aftercare: {plain(aftercare)}"))
    elif aftercare and draft.found((*at, "aftercare")):
        draft.note_place((*fact, "aftercare"), (*at, "aftercare"))
    elif aftercare:
        draft.add((*fact, "aftercare"), (*at, "aftercare"), "offered")


def _add_notes(draft: Draft, fact: FieldPath, at: FieldPath) -> None:
    """Give each phrase of the program's notes its key, and keep the other words as notes."""
    program = _program(draft, int(fact[1]))
    said = said_by_readings(draft)
    notes = [((*fact, "notes", index), note) for index, note in enumerate(program.get("notes", ()))]
    if "note" in program:
        notes.append(((*fact, "note"), program["note"]))
    for place, note in notes:
        kept: list[str] = []
        if ".".join(map(str, place)) in said:
            continue
        for phrase in [note] if note in MEANINGS else note.split("; "):
            meaning = MEANINGS.get(phrase)
            if meaning is not None:
                draft.merge(place, at, meaning.keys)
                draft.merge(place, (), meaning.facility)
            if meaning is None or meaning.kept:
                kept.append(plain(words.REWORDED.get(phrase, phrase)))
                draft.note_place(place, (*at, "notes"), kept[-1])
        if kept:
            draft.add(place, (*at, "notes"), *notes_of(sentence("; ".join(kept))))


def settle_track(draft: Draft, index: int) -> None:
    """Take away what another key of the track says better; the facts then stand there."""
    at = ("tracks", index)
    track = draft.found(at)
    held = [session for group in track.get("schedule", {}).get("groups", ()) for session in group.get("sessions", ())]
    kinds = {session.get("kind") for session in held}
    moved: dict[tuple[str, ...], tuple[str, ...]] = {}
    if "individual" in kinds:
        moved["individual_sessions",] = ("schedule", "groups")
    if "family" in kinds:
        moved["family_sessions",] = ("schedule", "groups")
    if held and any(session.get("part_of_day") or session.get("starts") for session in held):
        moved["schedule", "part_of_day"] = ("schedule", "groups")
    if len({"months", "days"} & track.get("length", {}).keys()):
        moved["length", "weeks"] = ("length",)
    for old, new in moved.items():
        draft.move((*at, *old), (*at, *new))
