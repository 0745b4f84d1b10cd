"""What a track's page section says beside its timetable.

Whom it is for, what happens, and what comes after.
"""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.track import AgeBounds, Medications, Track
from generator.facts.time_words import length_words as minutes_in_words
from generator.views.fact import Fact, fact, in_their_words, present, terms_fact, yes_no
from generator.views.phrases import labels, listed, lower_first, range_words, sentence_case
from generator.views.summary import age_range_words, length_words


def level_facts(track: Track) -> tuple[Fact, ...]:
    """Return level of care and focus, with what each means."""
    level = terms.LEVELS_OF_CARE[track.level_of_care]
    asam = ""
    if track.asam:
        edition = f" ({lower_first(terms.ASAM_EDITIONS.label(track.asam.edition))})" if track.asam.edition else ""
        asam = f"ASAM level {terms.ASAM_LEVELS.label(track.asam.level)}{edition}"
    return (
        fact(
            "Level of care",
            level.label,
            asam,
            notes=(
                level.definition,
                f'Their own name for the level: "{track.level_as_published}"' if track.level_as_published else None,
            ),
        ),
        terms_fact(
            "Focus",
            labels(terms.FOCUS, track.focus),
            notes=() if len(track.focus) == 1 else ("A mixed group: it takes people for each of these.",),
        ),
    )


def length_fact(track: Track) -> Fact:
    """Return how long a stay lasts."""
    length = track.length
    notes = (in_their_words(length.as_published), length.note) if length else ()
    return fact("How long a stay lasts", sentence_case(length_words(track)), notes=notes)


def who_facts(track: Track, facility: Facility) -> tuple[Fact, ...]:
    """Return whom a track is for and how it is attended."""
    groups = track.populations
    return (
        _ages(track),
        terms_fact("Specialties", (*labels(terms.SPECIALTIES, track.specialties), *track.other_specialties)),
        terms_fact(
            "Groups or staff especially for",
            (
                *labels(terms.POPULATIONS, groups.serves if groups else ()),
                *(groups.other if groups else ()),
            ),
        ),
        *((terms_fact("Only for", labels(terms.POPULATIONS, groups.only)),) if groups and groups.only else ()),
        terms_fact("Languages of the sessions", labels(terms.LANGUAGES, track.languages)),
        terms_fact("How to attend", labels(terms.MODALITIES, track.modality)),
        *_video(track, facility),
        *_way_in(track, facility),
    )


def _ages(track: Track) -> Fact:
    ages = track.ages
    if ages is None:
        return Fact("Ages")
    exception = _bounds(ages.by_exception) if ages.by_exception else ""
    return Fact(
        "Ages",
        lines=present(
            (
                sentence_case(age_range_words(ages)),
                f"By exception: {exception}" if exception else "",
            )
        ),
        items=labels(terms.AGE_GROUPS, ages.age_groups),
        notes=present((ages.note,)),
    )


def _bounds(bounds: AgeBounds) -> str:
    low = f"from age {bounds.minimum}" if bounds.minimum is not None else ""
    high = f"up to age {bounds.maximum}" if bounds.maximum is not None else ""
    return " ".join(present((low, high)))


def _video(track: Track, facility: Facility) -> tuple[Fact, ...]:
    attends_by_video = {"virtual", "hybrid"}.intersection(track.modality)
    states = track.serves_states or (facility.serves_states if attends_by_video else ())
    if not attends_by_video and not states:
        return ()
    return (terms_fact("By video for residents of", labels(terms.STATES, states)),)


def _way_in(track: Track, facility: Facility) -> tuple[Fact, ...]:
    if not track.follows and track.direct_entry is None:
        return ()
    names = {each.id: each.name for each in facility.tracks}
    before = listed(names.get(each, each) for each in track.follows)
    return (
        fact(
            "Way in",
            f"People come here from {before}" if before else "",
            yes_no(track.direct_entry, "People can also start here directly", "Nobody starts here directly"),
        ),
    )


def what_happens_facts(track: Track) -> tuple[Fact, ...]:
    """Return therapies, medications, sessions besides the group, testing, group size and what is provided."""
    return (
        terms_fact("Therapies", (*labels(terms.THERAPIES, track.therapies), *track.other_therapies)),
        *medication_facts(track.medications),
        _individual_sessions(track),
        _family_sessions(track),
        fact("Drug testing", yes_no(track.drug_testing)),
        fact("People in a group", sentence_case(range_words(track.group_size, "person", "people"))),
        terms_fact("Provided", labels(terms.PROVIDES, track.provides)),
        terms_fact("Aftercare", labels(terms.AFTERCARE, track.aftercare)),
    )


def medication_facts(medications: Medications | None) -> tuple[Fact, ...]:
    """Return what is done about medication."""
    management = medications.management if medications else None
    moud = terms.MOUD_POLICIES.label(medications.moud) if medications and medications.moud else ""
    return (
        fact(
            "Medication management",
            yes_no(management, "Yes, by somebody here"),
            notes=(medications.note if medications else None,),
        ),
        fact("Medication for opioid use disorder", moud),
    )


def _individual_sessions(track: Track) -> Fact:
    said = track.individual_sessions
    if said is None:
        return fact("Individual sessions", _in_timetable(track, "individual"))
    return fact(
        "Individual sessions",
        sentence_case(range_words(said.times_a_week, "time a week", "times a week")),
        f"{minutes_in_words(said.minutes)} each" if said.minutes else "",
        yes_no(said.required, "Part of the program for everybody", "Not required"),
        notes=(said.note,),
    )


def _family_sessions(track: Track) -> Fact:
    said = track.family_sessions
    if said is None:
        return fact("Family sessions", _in_timetable(track, "family"))
    who = f"For: {lower_first(terms.ATTENDEES.label(said.who))}" if said.who else ""
    return fact(
        "Family sessions",
        yes_no(said.offered, "Offered", "Not offered"),
        terms.RECURRENCES.label(said.every) if said.every else "",
        f"{minutes_in_words(said.minutes)} each" if said.minutes else "",
        yes_no(said.required, "The family must come", "The family need not come"),
        who,
        notes=(in_their_words(said.as_published), said.note),
    )


def _in_timetable(track: Track, kind: str) -> str:
    schedule = track.schedule
    if schedule is None:
        return ""
    groups = (*schedule.groups, *(group for phase in schedule.phases for group in phase.groups))
    named = any(session.kind == kind for group in groups for session in group.sessions)
    return "Part of the timetable above" if named else ""
