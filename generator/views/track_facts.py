"""What a track's page section says beside its timetable.

Whom it is for, what happens, and what comes after.
"""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.track import AgeBounds, Medications, Track
from generator.facts.time_words import length_words as minutes_in_words
from generator.messages import _
from generator.views.fact import Fact, explained_fact, fact, in_their_words, present, terms_fact, yes_no
from generator.views.phrases import labels, listed, lower_first, range_words, sentence_case
from generator.views.summary import age_range_words, length_words


def level_facts(track: Track, *, is_explained: bool) -> tuple[Fact, ...]:
    """Return level of care and focus; ``is_explained`` adds what the level means."""
    own_name = track.level_as_published
    return (
        fact(
            "level_of_care",
            terms.LEVELS_OF_CARE.label(track.level_of_care),
            _asam_words(track),
            notes=(
                terms.LEVELS_OF_CARE.definition(track.level_of_care) if is_explained else None,
                _('Their own name for the level: "%(name)s"', name=own_name) if own_name else None,
            ),
            slugs=() if is_explained else (track.level_of_care,),
        ),
        explained_fact(
            "focus",
            track.focus,
            notes=() if len(track.focus) == 1 else (_("A mixed group: it takes people for each of these."),),
        ),
    )


def _asam_words(track: Track) -> str:
    if not track.asam:
        return ""
    level = terms.ASAM_LEVELS.label(track.asam.level)
    if not track.asam.edition:
        return _("ASAM level %(level)s", level=level)
    edition = lower_first(terms.ASAM_EDITIONS.label(track.asam.edition))
    return _("ASAM level %(level)s (%(edition)s)", level=level, edition=edition)


def length_fact(track: Track) -> Fact:
    """Return how long a stay lasts."""
    length = track.length
    notes = (in_their_words(length.as_published), length.note) if length else ()
    return fact("length", sentence_case(length_words(track)), notes=notes)


def who_facts(track: Track, facility: Facility) -> tuple[Fact, ...]:
    """Return whom a track is for and how it is attended."""
    groups = track.populations
    return (
        _ages(track),
        explained_fact("specialties", track.specialties, *track.other_specialties),
        explained_fact("populations", groups.serves if groups else (), *(groups.other if groups else ())),
        *((explained_fact("only_for", groups.only),) if groups and groups.only else ()),
        terms_fact("languages", labels(terms.LANGUAGES, track.languages)),
        explained_fact("modality", track.modality),
        *_video(track, facility),
        *_way_in(track, facility),
    )


def _ages(track: Track) -> Fact:
    ages = track.ages
    if ages is None:
        return Fact("ages")
    exception = _bounds(ages.by_exception) if ages.by_exception else ""
    return Fact(
        "ages",
        lines=present(
            (
                sentence_case(age_range_words(ages)),
                _("By exception: %(ages)s", ages=exception) if exception else "",
            )
        ),
        items=labels(terms.AGE_GROUPS, ages.age_groups),
        notes=present((ages.note,)),
    )


def _bounds(bounds: AgeBounds) -> str:
    low, high = bounds.minimum, bounds.maximum
    if low is not None and high is not None:
        return _("from age %(low)s up to age %(high)s", low=low, high=high)
    if low is not None:
        return _("from age %(age)s", age=low)
    return _("up to age %(age)s", age=high) if high is not None else ""


def _video(track: Track, facility: Facility) -> tuple[Fact, ...]:
    attends_by_video = {"virtual", "hybrid"}.intersection(track.modality)
    states = track.serves_states or (facility.serves_states if attends_by_video else ())
    if not attends_by_video and not states:
        return ()
    return (terms_fact("serves_states", labels(terms.STATES, states)),)


def _way_in(track: Track, facility: Facility) -> tuple[Fact, ...]:
    if not track.follows and track.direct_entry is None:
        return ()
    names = {each.id: each.name for each in facility.tracks}
    before = listed(names.get(each, each) for each in track.follows)
    return (
        fact(
            "way_in",
            _("People come here from %(programs)s", programs=before) if before else "",
            yes_no(track.direct_entry, _("People can also start here directly"), _("Nobody starts here directly")),
        ),
    )


def what_happens_facts(track: Track) -> tuple[Fact, ...]:
    """Return therapies, medications, sessions besides the group, testing, group size and what is provided."""
    return (
        explained_fact("therapies", track.therapies, *track.other_therapies),
        *medication_facts(track.medications),
        _individual_sessions(track),
        _family_sessions(track),
        fact("drug_testing", yes_no(track.drug_testing)),
        fact(
            "group_size",
            sentence_case(range_words(track.group_size, "%(count)s person", "%(count)s people")),
        ),
        explained_fact("provides", track.provides),
        explained_fact("aftercare", track.aftercare),
    )


def medication_facts(medications: Medications | None, prefix: str = "") -> tuple[Fact, ...]:
    """Return what is done about medication; ``prefix`` stands before the keys of its kinds."""
    management = medications.management if medications else None
    policy = present((medications.moud,)) if medications else ()
    return (
        fact(
            f"{prefix}medication_management",
            yes_no(management, _("Yes")),
            notes=(medications.note if medications else None,),
        ),
        fact(f"{prefix}moud", *labels(terms.MOUD_POLICIES, policy), slugs=policy),
    )


def _individual_sessions(track: Track) -> Fact:
    said = track.individual_sessions
    if said is None:
        return fact("individual_sessions", _in_timetable(track, "individual"))
    return fact(
        "individual_sessions",
        sentence_case(range_words(said.times_a_week, "%(count)s time a week", "%(count)s times a week")),
        _("%(length)s each", length=minutes_in_words(said.minutes)) if said.minutes else "",
        yes_no(said.required, _("Part of the program for everybody"), _("Not required")),
        notes=(said.note,),
    )


def _family_sessions(track: Track) -> Fact:
    said = track.family_sessions
    if said is None:
        return fact("family_sessions", _in_timetable(track, "family"))
    who = _("For: %(who)s", who=lower_first(terms.ATTENDEES.label(said.who))) if said.who else ""
    return fact(
        "family_sessions",
        yes_no(said.offered, _("Offered"), _("Not offered")),
        terms.RECURRENCES.label(said.every) if said.every else "",
        _("%(length)s each", length=minutes_in_words(said.minutes)) if said.minutes else "",
        yes_no(said.required, _("The family must come"), _("The family need not come")),
        who,
        notes=(in_their_words(said.as_published), said.note),
    )


def _in_timetable(track: Track, kind: str) -> str:
    schedule = track.schedule
    if schedule is None:
        return ""
    groups = (*schedule.groups, *(group for phase in schedule.phases for group in phase.groups))
    named = any(session.kind == kind for group in groups for session in group.sessions)
    return _("Part of the timetable above") if named else ""
