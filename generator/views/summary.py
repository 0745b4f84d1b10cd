"""A facility and its tracks in a few words: for titles, cards and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.track import Ages, Track
from generator.facts.clock_times import clock_times
from generator.facts.facts import TrackFacts
from generator.facts.hours import GroupHours, WeekHours
from generator.facts.hours_words import words_of_hours, words_of_stated_hours
from generator.facts.open_days import is_firm, sessions_of
from generator.facts.parts_of_day import part_of_day_at, parts_of_day_of
from generator.messages import N_, _
from generator.views.phrases import in_a_row, labels, listed, lower_first, range_words, sentence_case

#: Levels of care as a program is called in a sentence, where the label of the term is not enough.
_PROGRAMS = {"iop": N_("IOP"), "outpatient": N_("outpatient program")}
#: What a program is for in the middle of a sentence, where the label of the term is not plain enough.
_FOCUS = {"co-occurring": N_("mental health and substance use together"), "eating-disorder": N_("eating disorders")}
#: Parts of the day and ways to attend as they stand before a program, where the label is not enough.
_BEFORE = {"after-school": N_("after-school")}
#: Levels of care that fill most of the day: that they begin in the morning says little.
_ALL_DAY = ("php",)
#: Words of a name that say nothing by themselves.
_FILLERS = frozenset(("a", "and", "at", "for", "in", "of", "on", "or", "program", "the", "to", "with"))
#: Other words for what a term says.
_ALSO_CALLED = {"php": "hospital", "children": "child"}
#: More parts of the day than this say too little to stand in front of a program.
_MOST_PARTS = 2
#: What begins in the morning and ends later than this fills the day, in minutes since midnight.
_AFTERNOON_GONE = 13 * 60 + 30


def place_words(facility: Facility) -> str:
    """Return where a facility is: "Columbus, OH", "OH, city not stated", "By video only"."""
    if facility.virtual_only:
        return _("By video only")
    address = facility.address
    if address is None:
        return _("Place not stated")
    if address.city:
        return _("%(city)s, %(state)s", city=address.city, state=address.state)
    return _("%(state)s, city not stated", state=address.state)


def states_served(facility: Facility) -> tuple[str, ...]:
    """Return the codes of the states whose residents a facility or one of its programs serves, by their names."""
    stated = {*facility.serves_states, *(state for track in facility.tracks for state in track.serves_states)}
    return tuple(sorted(stated, key=terms.STATES.label))


def short_level(slug: str) -> str:
    """Return the short name of a level of care: "IOP", "PHP", "outpatient"."""
    label = terms.LEVELS_OF_CARE.label(slug)
    return label[label.index("(") + 1 : -1] if label.endswith(")") else lower_first(label)


def short_focus(slugs: Iterable[str]) -> str:
    """Return what a program or several are for, in plain words.

    "substance use", "mental health and substance use together"; for a facility that treats one alone in some
    programs and both together in others: "mental health, alone or with substance use".
    """
    found = set(slugs)
    both = found & {"mental-health", "substance-use"} if "co-occurring" in found else set()
    if not both:
        return listed(_focus(slug) for slug in terms.FOCUS.slugs if slug in found)
    if len(both) == 2:
        words = _("substance use, mental health, and both together")
    elif "mental-health" in both:
        words = _("mental health, alone or with substance use")
    else:
        words = _("substance use, alone or with mental health")
    rest = [_focus(slug) for slug in terms.FOCUS.slugs if slug in found - both - {"co-occurring"}]
    return "; ".join((words, *rest))


def _focus(slug: str) -> str:
    return _(_FOCUS[slug]) if slug in _FOCUS else lower_first(terms.FOCUS.label(slug))


def levels_and_focus(facility: Facility) -> str:
    """Return the levels of care and what they are for: "IOP and PHP for substance use"."""
    levels = [
        level for level in terms.LEVELS_OF_CARE.slugs if any(each.level_of_care == level for each in facility.tracks)
    ]
    focus = {slug for track in facility.tracks for slug in track.focus}
    return _("%(levels)s for %(focus)s", levels=listed(map(short_level, levels)), focus=short_focus(focus))


def age_range_words(ages: Ages | None) -> str:
    """Return the stated ages: "ages 18 to 64", "ages 18 and older", "up to age 17".

    Empty when none is stated.
    """
    if ages is None:
        return ""
    low, high = ages.minimum, ages.maximum
    if low is None:
        return _("up to age %(age)s", age=high) if high is not None else ""
    if high is None:
        return _("ages %(age)s and older", age=low)
    return _("age %(age)s", age=low) if low == high else _("ages %(low)s to %(high)s", low=low, high=high)


def who_words(ages: Ages | None) -> str:
    """Return for whom a program is, by age: "adults", "ages 18 to 64", "people up to age 17".

    Empty when that is not stated.
    """
    if ages is None:
        return ""
    if ages.age_groups:
        return listed(lower_first(label) for label in labels(terms.AGE_GROUPS, ages.age_groups))
    if ages.minimum is None and ages.maximum is not None:
        return _("people up to age %(age)s", age=ages.maximum)
    return age_range_words(ages)


def track_line(track: Track) -> str:
    """Return a program in one line: "Evening IOP for adults, substance use"."""
    level = track.level_of_care
    program = _(_PROGRAMS[level]) if level in _PROGRAMS else lower_first(terms.LEVELS_OF_CARE.label(level))
    if track.modality in (("virtual",), ("hybrid",)):
        way = lower_first(terms.MODALITIES.label(track.modality[0]))
        program = _("%(way_to_attend)s %(program)s", way_to_attend=way, program=program)
    parts = parts_of_day_of(track)
    if 0 < len(parts) <= _MOST_PARTS and level not in _ALL_DAY:
        times = listed(_before(part, track) for part in parts)
        program = _("%(times)s %(program)s", times=times, program=program)
    who, focus = who_words(track.ages), short_focus(track.focus)
    if who:
        return sentence_case(_("%(program)s for %(who)s, %(focus)s", program=program, who=who, focus=focus))
    return sentence_case(_("%(program)s for %(focus)s, ages not stated", program=program, focus=focus))


def _before(part: str, track: Track) -> str:
    if part == "morning" and _last_into_the_afternoon(track):
        return _("daytime")
    return _(_BEFORE[part]) if part in _BEFORE else lower_first(terms.PARTS_OF_DAY.label(part))


def _last_into_the_afternoon(track: Track) -> bool:
    """Return whether all that begins in the morning ends long after noon, so that "morning" would say too little.

    This is about words only: programs are found by when they begin.
    """
    times = [clock_times(each) for each in sessions_of(track) if is_firm(each) and not each.by_appointment]
    ends = [end for start, end in times if start is not None and part_of_day_at(start) == "morning"]
    return bool(ends) and all(end is not None and end > _AFTERNOON_GONE for end in ends)


def name_beside(track: Track, facility: Facility) -> str:
    """Return the name of a track of ``facility`` where it says more than its line does, else an empty text.

    "Evening IOP" says nothing that the line of an IOP in the evening does not; "Journey IOP" does, and so does any
    name where another track of the facility has the same line.
    """
    vocabularies = (
        (terms.LEVELS_OF_CARE, (track.level_of_care,)),
        (terms.FOCUS, track.focus),
        (terms.AGE_GROUPS, track.ages.age_groups if track.ages else ()),
        (terms.PARTS_OF_DAY, parts_of_day_of(track)),
        (terms.MODALITIES, track.modality),
    )
    said = set(_FILLERS) | (_words(_("daytime")) if _last_into_the_afternoon(track) else set())
    for vocabulary, slugs in vocabularies:
        for slug in slugs:
            said |= _words(f"{slug} {vocabulary.label(slug)} {_ALSO_CALLED.get(slug, '')}")
    if not _words(track.name) <= said:
        return track.name
    others = (other for other in facility.tracks if other.id != track.id)
    return track.name if any(track_line(other) == track_line(track) for other in others) else ""


@lru_cache(4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in re.findall(r"\w+", text.casefold()))


def length_words(track: Track) -> str:
    """Return how long a stay lasts: "8 to 12 weeks", "30 sessions, 90 days"; empty when not stated."""
    length = track.length
    if length is None:
        return ""
    return in_a_row(
        (
            range_words(length.weeks, "%(count)s week", "%(count)s weeks"),
            range_words(length.months, "%(count)s month", "%(count)s months"),
            range_words(length.days, "%(count)s day", "%(count)s days"),
            range_words(length.program_days, "%(count)s program day", "%(count)s program days"),
            range_words(length.sessions, "%(count)s session", "%(count)s sessions"),
            range_words(length.hours, "%(count)s hour", "%(count)s hours"),
        )
    )


def hours_words(of: TrackFacts) -> str:
    """Return the hours a week of a track: as stated, else as its groups add up, from the least to the most.

    "32.5 to 37.5 hours a week, by season". Empty when nothing says them.
    """
    stated = of.track.schedule.hours_per_week if of.track.schedule else None
    if stated:
        return words_of_stated_hours(stated)
    entries = of.hours.first_phase
    known = [words for entry in entries if (words := words_of_hours(entry.hours))]
    if len(set(known)) <= 1:
        return known[0] if known else ""
    words = words_of_hours(_from_least_to_most([entry.hours for entry in entries if entry.hours]))
    if not words:
        return ""
    by_season = _("%(hours)s, by season", hours=words)
    return by_season if _differ_by_season(entries) else _("%(hours)s, by group", hours=words)


def _from_least_to_most(weeks: Sequence[WeekHours]) -> WeekHours:
    return WeekHours(
        lightest=min(week.lightest for week in weeks),
        heaviest=max(week.heaviest for week in weeks),
        is_complete=all(week.is_complete for week in weeks),
        is_from_stated=any(week.is_from_stated for week in weeks),
        is_lightest_assumed=any(week.is_lightest_assumed for week in weeks),
    )


def _differ_by_season(entries: Sequence[GroupHours]) -> bool:
    return len({entry.season for entry in entries if entry.season}) == len(entries)


def by_name(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in the order in which people look for names; ties by identifier."""
    return sorted(entries, key=lambda entry: (entry.facility.name.casefold(), entry.id))


def open_first(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by name, those that are not open after all others."""
    return sorted(by_name(entries), key=is_not_open)


def is_not_open(entry: Entry) -> bool:
    """Return whether a facility is announced, paused or closed: lists show it after those that are open."""
    return entry.facility.status != "open"
