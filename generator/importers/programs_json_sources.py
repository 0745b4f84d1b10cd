"""The source pages of programs.json, and which keys of the record each of them stands behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.importers.draft import Draft
from generator.importers.programs_json_words import remark_words
from generator.importers.wording import LONGEST_NOTE, notes_of, plain, sentence
from generator.problems import FieldPath


def _about(words: str, *keys: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return what finds one of ``words`` (divided by commas), with the keys that such a clause speaks of."""
    return re.compile(rf"\b(?:{'|'.join(words.split(', '))})\b"), keys


#: Words of a page's facts -> keys of the facility that they speak of.
_FACILITY_WORDS = (
    _about("address, street, suite, zip, (?<!organization )sites?, locations?, building, campus", "address"),
    _about("city, golden, folsom, jacksonville, shreveport, bellevue, hiram, peachtree, tucson", "address"),
    _about("montrose, edmonds, central houston, phoenix", "address"),
    _about("phones?, toll-free number, assessment line, intake line", "phones"),
    _about("email", "email"),
    _about(r"insur\w*, payers?, plans, self-pay, network, tricare, payment types", "insurance", "payment"),
    _about("discount", "insurance"),
    _about("payment, prices?, cost, discount, financial, fees, charge, ability to pay", "payment", "costs"),
    _about("interpreters?, language", "languages", "interpreters", "notes"),
    _about(r"transport\w*", "transport"),
    _about("transit, tdd", "accessibility"),
    _about(r"license, accredit\w*, joint commission, carf", "credentials"),
    _about("^organization site$, current website", "website"),
    _about("owners?, operator, organization(?= site), ^hospital$", "organization", "parent_organizations"),
    _about("city of the organization", "organization"),
    _about("rename, current name", "name", "former_names"),
    _about("states, statewide", "serves_states"),
    _about("veterans program", "sitewide"),
)
#: Words of a page's facts -> keys of a track.
_TRACK_WORDS = (
    _about("(?<!business )hours?, days?, times?, schedules?, clock, frequency, session count", "schedule"),
    _about("evenings?, weekend, daytime, after-school, morning, gap rule, rolling entry", "schedule"),
    _about("structure, taper, program definition", "schedule"),
    _about(r"(?<!wait \d-\d )weeks?, lengths?, durations?, stays?, 90-day, months?, consecutive days", "length"),
    _about("ages?, age bands, age groups, adults?, teens, youth", "ages"),
    _about(r"therap\w+, dbt\w*, cbt\w*, efft, fbt, matrix, psychoeducation, group topics", "therapies"),
    _about("content, components, activities, program definition", "therapies"),
    _about("conditions, diagnoses, focus, co-occurring, trauma, dual diagnosis", "specialties", "focus"),
    _about("arfid", "specialties"),
    _about("family, parent, caregiver, fourth-wednesday meeting", "family_sessions"),
    _about("individual, therapist", "individual_sessions"),
    _about("psychiatry, psychiatrist, medications?, monitoring", "medications"),
    _about("testing, monitoring, absence rules", "drug_testing"),
    _about("aftercare, alumni, relapse prevention groups", "aftercare"),
    _about(r"referral\w*, self-referral, business hour review", "referral"),
    _about("wait, capacity, rolling entry, same-day", "accepting"),
    _about("telehealth, virtual, in person, televideo, delivery mode", "modality"),
    _about("populations?, veterans?, lgbtq, audience, men, women, first responder, military", "populations"),
    _about("levels?, tracks?, programs, offered, asam", "level_of_care"),
    _about("^(?:adult )?(?:iop|php)(?: and (?:iop|php))?$", "level_of_care"),
    _about("asam", "asam"),
    _about("self-pay, prices?", "costs", "payment", "insurance"),
    _about("meals?, snacks?, infants", "provides"),
    _about("meetings, meeting quotas, therapist rule, lab rule, evaluation first", "requirements"),
    _about("exclusions", "exclusions"),
    _about("group size", "group_size"),
    _about("spanish, language", "languages"),
)
#: Words that say which tracks the facts are about.
_LEVEL_WORDS = {
    "iop": "iop",
    "mhiop": "iop",
    "php": "php",
    "apop": "php",
    "pop": "outpatient",
    "gop": "outpatient",
    "sop": "outpatient",
}
_AGE_WORDS = {
    "adolescent": "adolescents",
    "teen": "adolescents",
    "teens": "adolescents",
    "youth": "adolescents",
    "adult": "adults",
    "adults": "adults",
    "young": "young-adults",
}
#: Facts that a page gives but the record does not take from it.
_NOT_TAKEN = re.compile(r"\b(older hours|virtual period|within 24 hours|prints zip)\b")
_CONTRADICTED = re.compile(r"\bconflicts?\b")


def add_sources(draft: Draft, checked_on: str) -> None:
    """Write the pages of the draft's facility; ``checked_on`` is the day they were compared with the data."""
    pages: Any = draft.source["sources"]
    for index, page in enumerate(pages):
        fact, at = ("sources", index), ("sources", index)
        draft.set((*fact, "url"), (*at, "url"), page["url"])
        draft.data["sources"][index]["checked_on"] = checked_on
        if "page_date" in page:
            draft.set((*fact, "page_date"), (*at, "published"), page["page_date"])
        _add_page_words(draft, fact, at, page)
        supports = list(_supported(draft, page["facts"]))
        if supports:
            draft.data["sources"][index]["supports"] = supports


def _add_page_words(draft: Draft, fact: FieldPath, at: FieldPath, page: Mapping[str, str]) -> None:
    """Write what the page says; what is too long for its note goes to the facility's notes."""
    facts = plain(page["facts"])
    remark = plain(remark_words(page.get("note", "")))
    if remark and len(facts) + len(remark) + 2 <= LONGEST_NOTE:
        draft.set((*fact, "facts"), (*at, "note"), f"{facts}; {remark}")
        draft.note_place((*fact, "note"), (*at, "note"), remark)
        return
    first, *rest = notes_of(facts)
    draft.set((*fact, "facts"), (*at, "note"), first)
    for key, texts in (("facts", rest), ("note", [remark] if remark else [])):
        for words in texts:
            draft.add((*fact, key), ("notes",), sentence(f"about {page['url']}: {words}"))


def _supported(draft: Draft, facts: str) -> Iterator[str]:
    """Yield the keys of the record that a page with these facts stands behind, each once."""
    words = re.sub(r"\([^)]*\)", "", plain(facts)).lower()
    seen: set[str] = set()
    about: frozenset[int] = frozenset()
    parts = [part for part in words.split(";") if not _CONTRADICTED.search(part)]
    for clause in (clause.strip() for part in parts for clause in part.split(",")):
        if _NOT_TAKEN.search(clause):
            continue
        about = _tracks_named(draft, clause) or about
        for key in (*_facility_keys(draft, clause), *_track_keys(draft, clause, about)):
            if key not in seen:
                seen.add(key)
                yield key


def _facility_keys(draft: Draft, clause: str) -> Iterator[str]:
    for pattern, keys in _FACILITY_WORDS:
        if pattern.search(clause):
            yield from (key for key in keys if key in draft.data)


def _track_keys(draft: Draft, clause: str, about: frozenset[int]) -> Iterator[str]:
    """Yield keys of tracks: with the track's name when the words name some of them only."""
    tracks = draft.data["tracks"]
    for pattern, keys in _TRACK_WORDS:
        if not pattern.search(clause):
            continue
        for key in keys:
            if about and len(about) < len(tracks):
                yield from (f"{tracks[index]['id']}.{key}" for index in sorted(about) if key in tracks[index])
            elif any(key in track for track in tracks):
                yield key


def _tracks_named(draft: Draft, clause: str) -> frozenset[int]:
    """Return the tracks whose level or age group the words name; none when they name no track."""
    words = set(re.findall(r"[a-z]+", clause.replace("young adult", "young")))
    levels = {level for word, level in _LEVEL_WORDS.items() if word in words}
    ages = {word: group for word, group in _AGE_WORDS.items() if word in words}
    if not levels and not ages:
        return frozenset()
    tracks = {
        index: track
        for index, track in enumerate(draft.data["tracks"])
        if not levels or track["level_of_care"] in levels
    }
    if not ages:
        return frozenset(tracks)
    by_name = frozenset(index for index, track in tracks.items() if _names(track["name"], ages))
    return by_name or frozenset(
        index
        for index, track in tracks.items()
        if not set(ages.values()).isdisjoint(track.get("ages", {}).get("age_groups", ()))
    )


def _names(name: str, ages: Iterable[str]) -> bool:
    return any(word.rstrip("s") in name.lower().replace("young adult", "young") for word in ages)
