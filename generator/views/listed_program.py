"""One program in a list of facilities: what it is, when it meets, and how much of it there is.

A card and a row of a topic show the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.schedule import Group
from generator.facility.track import Track
from generator.facts.clock_times import clock_times
from generator.facts.facts import TrackFacts
from generator.facts.freshness import are_times_doubtful
from generator.facts.open_days import is_firm, sessions_of
from generator.facts.parts_of_day import part_of_day_at, parts_of_day_of
from generator.facts.time_words import clock_range_words, day_words
from generator.formats import weekday_words
from generator.messages import _
from generator.views.page import Setting
from generator.views.phrases import in_a_row, labels, listed, lower_first, range_words, sentence_case
from generator.views.program_key import program_key
from generator.views.summary import hours_words, length_words, name_beside, track_line

_PARTS = ("morning", "afternoon", "evening")
#: The part of the day that is drawn for one that is none of these.
_DRAWN_AS = {"after-school": "afternoon"}
#: So many lines of days and times can be taken in at a glance.
_MOST_LINES = 3
#: Names of groups that say no more than their days and times.
_SAID_BY_TIMES = frozenset(term.label for terms_said in (terms.WEEKDAYS, terms.PARTS_OF_DAY) for term in terms_said)


@dataclass(frozen=True, slots=True)
class MiniDay:
    """One day of a mini week."""

    letter: str
    """First letter of the weekday."""
    parts: str
    """The parts of the day in which something is held, joined by hyphens: "morning-evening".

    Empty for none.
    """


@dataclass(frozen=True, slots=True)
class ListedProgram:
    """A program in a list."""

    key: str
    """What it is kept under."""
    line: str
    """What it is: "Evening IOP for adults, substance use"."""
    name: str
    """Its name, where it says more than the line; else empty."""
    week: tuple[MiniDay, ...]
    """Monday to Sunday; empty when no weekday is stated."""
    when: tuple[str, ...]
    """Days and times in words, one line for each group that differs; empty when they are not stated."""
    effort: str
    """Hours a week, length of stay, and that it can be attended from afar; empty when none is stated."""
    is_doubtful: bool = False
    """Whether its times may have changed."""


def listed_program(of: TrackFacts, entry: Entry, setting: Setting) -> ListedProgram:
    """Return a track of a facility for a list."""
    track, facility = of.track, entry.facility
    years = setting.config.limits.dated_page_years
    return ListedProgram(
        key=program_key(entry.id, track.id),
        line=track_line(track),
        name=name_beside(track, facility),
        week=_mini_week(track),
        when=when_lines(track),
        effort=effort_words(of),
        is_doubtful=are_times_doubtful(track, facility, today=setting.today, years=years),
    )


def effort_words(of: TrackFacts) -> str:
    """Return hours a week, length of stay, and that a track can be attended from afar; empty when none is stated."""
    track = of.track
    return sentence_case(in_a_row((_days_a_week(track), hours_words(of), length_words(track), _from_afar(track))))


def _days_a_week(track: Track) -> str:
    """Return on how many days a week the program meets, while its weekdays are not stated."""
    if track.schedule is None or any(session.days for session in sessions_of(track)):
        return ""
    return range_words(track.schedule.days_per_week, "%(count)s day a week", "%(count)s days a week")


def _from_afar(track: Track) -> str:
    """Return the ways to attend where there are several; a single one stands in the program's line, or is to come."""
    if len(track.modality) < 2:
        return ""
    return listed((lower_first(label) for label in labels(terms.MODALITIES, track.modality)), "or")


def _mini_week(track: Track) -> tuple[MiniDay, ...]:
    parts: dict[str, set[str]] = {day: set() for day in terms.WEEKDAYS.slugs}
    for session in sessions_of(track):
        starts, _ends = clock_times(session)
        stated = [drawn for part in session.part_of_day if (drawn := _DRAWN_AS.get(part, part)) in _PARTS]
        held = [part_of_day_at(starts)] if starts is not None else stated or ["some-time"]
        for day in session.days:
            parts[day].update(held)
    if not any(parts.values()):
        return ()
    order = (*_PARTS, "night", "some-time")
    return tuple(
        MiniDay(weekday_words(number, "narrow"), "-".join(part for part in order if part in held))
        for number, held in enumerate(parts.values())
    )


def when_lines(track: Track) -> tuple[str, ...]:
    """Return days and times of what everybody attends, when they are few enough to say.

    One line for each group that meets at other times, with the season, step or name that sets it apart. Where
    there are too many, or no times are stated: the days and the parts of the day. Nothing when neither is stated.
    """
    by_words: dict[str, _Group] = {}
    for each in _groups(track):
        lines = list(_times(each.group))
        if len(lines) > _MOST_LINES:
            return _days_and_parts(track)
        if lines:
            by_words.setdefault("; ".join(lines), each)
    if not by_words or len(by_words) > _MOST_LINES:
        return _days_and_parts(track)
    names = _names_apart(list(by_words.values()))
    return tuple(
        _("%(group)s: %(times)s", group=name, times=words) if name else words
        for name, words in zip(names, by_words, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """A group with the name of its step, which is empty where there are no steps."""

    group: Group
    phase: str


def _groups(track: Track) -> Iterator[_Group]:
    if track.schedule:
        yield from (_Group(group, "") for group in track.schedule.groups)
        for phase in track.schedule.phases:
            yield from (_Group(group, phase.name or "") for group in phase.groups)


def _times(group: Group) -> Iterator[str]:
    """Yield the firm sessions of a group, those at one time together; those without times when no other is firm."""
    firm = [each for each in group.sessions if each.days and is_firm(each) and not each.by_appointment]
    by_time: dict[tuple[int, int | None], set[str]] = {}
    for session in firm:
        starts, ends = clock_times(session)
        if starts is not None:
            ends = ends if ends is not None and ends > starts else None
            by_time.setdefault((starts, ends), set()).update(session.days)
    for (starts, ends), days in sorted(by_time.items(), key=_by_day_and_start):
        yield _("%(days)s %(times)s", days=day_words(days), times=clock_range_words(starts, ends))
    for session in () if by_time else firm:
        parts = listed((lower_first(part) for part in labels(terms.PARTS_OF_DAY, session.part_of_day)), "or")
        yield in_a_row((day_words(session.days), parts or _("times not stated")))


def _by_day_and_start(item: tuple[tuple[int, int | None], set[str]]) -> tuple[int, int]:
    (starts, _ends), days = item
    return min(map(terms.WEEKDAYS.slugs.index, days)), starts


def _names_apart(groups: list[_Group]) -> list[str]:
    """Return what sets groups apart: their seasons, else their steps, else their names; "" where nothing does."""
    seasons = [terms.SEASONS.label(each.group.season) if each.group.season else "" for each in groups]
    for names in (seasons, [each.phase for each in groups], [each.group.name or "" for each in groups]):
        if len(set(names)) == len(names) > 1 and all(names) and _SAID_BY_TIMES.isdisjoint(names):
            return names
    return [""] * len(groups)


def _days_and_parts(track: Track) -> tuple[str, ...]:
    """Return on which days anything is held, and in which parts of the day the program meets."""
    days = {day for session in sessions_of(track) for day in session.days}
    parts = labels(terms.PARTS_OF_DAY, [part for part in parts_of_day_of(track) if part != "weekend" or not days])
    parts_words = listed(lower_first(part) for part in parts)
    if days and parts:
        return (in_a_row((day_words(days), parts_words)),)
    if days:
        return (_("%(days)s, times on its page", days=day_words(days)),)
    return (_("%(parts)s, days not stated", parts=sentence_case(parts_words)),) if parts else ()
