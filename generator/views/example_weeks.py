"""Example weeks for the guide: real weeks of the directory, one of each kind, chosen by rule.

Of each kind the record read last is taken; of those read on one day the first, by facility and in the order of the
record, whose hours are surely those of its level of care, else the first of which that is not known. Hours outside
of the level, or at odds with what is stated, are for the facility's page to say, and no example. No facility is shown
twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from generator.directory.directory import Directory
from generator.facts.facts import Facts
from generator.facts.hours_words import words_of_hours
from generator.facts.level_bands import BandVerdict, judge_hours
from generator.messages import _
from generator.views import urls
from generator.views.example_week_kinds import KINDS, Candidate, candidates_of, first_groups
from generator.views.fact import Link, present
from generator.views.page import Setting
from generator.views.phrases import number_words, sentence_case
from generator.views.sources_view import verification_facts
from generator.views.summary import hours_words, place_words, track_line
from generator.views.track_facts import what_happens_facts
from generator.views.track_view import doubt_words
from generator.views.week_view import WeekView, week_view


@dataclass(frozen=True, slots=True)
class ExampleWeek:
    """A week of a program that stands for others of its kind."""

    heading: str
    """What kind of week it is: "An evening week"."""
    program: Link
    """The program, where the page of its facility tells of it."""
    facility: str
    """Name of the facility."""
    place: str
    """Where it is: "Columbus, OH", "By video only"."""
    line: str
    """What the program is, in one line."""
    hours: str
    """Hours a week in words."""
    week: WeekView
    """The drawing."""
    besides: tuple[str, ...]
    """That it is one of several groups, and what is stated to come on top of the timetable."""
    doubt: str
    """That the hours may have changed, and why; empty without a reason to think so."""
    read: tuple[str, ...]
    """When its public pages were read, and whether that is long ago, as the facility's page says it."""


@dataclass(frozen=True, slots=True)
class ExampleWeeks:
    """Example weeks, at most one of each kind."""

    weeks: tuple[ExampleWeek, ...]
    """The weeks, in the order of kinds."""
    none: str
    """What is said when there is none."""

    def seen_from(self, root: str) -> ExampleWeeks:
        """Return weeks whose links count from the top of the site for a page whose ``urls.root_of`` is ``root``."""
        weeks = (replace(each, program=replace(each.program, href=root + each.program.href)) for each in self.weeks)
        return replace(self, weeks=tuple(weeks))


def example_weeks(directory: Directory, facts: Facts, setting: Setting, root: str = "") -> ExampleWeeks:
    """Return the example weeks of a directory on the day of ``setting``.

    ``root`` is the ``urls.root_of`` of the page; without it links count from the top of the site.
    """
    by_kind: dict[str, list[Candidate]] = {heading: [] for heading, _is_of_kind in KINDS}
    for entry in directory:
        for candidate in candidates_of(entry, facts[entry.id], setting.today):
            for heading, is_of_kind in KINDS:
                if is_of_kind(candidate):
                    by_kind[heading].append(candidate)
    weeks: list[ExampleWeek] = []
    shown: set[str] = set()
    for heading, candidates in by_kind.items():
        chosen = _chosen(candidates, shown)
        if chosen:
            shown.add(chosen.entry.id)
            weeks.append(_example(heading, chosen, setting))
    none = _("No program here has stated a whole week yet, with days, start and end of every session.")
    return ExampleWeeks(tuple(weeks), none).seen_from(root)


def _chosen(candidates: Iterable[Candidate], shown: Collection[str]) -> Candidate | None:
    """Return the candidate that the rule names, of a facility that is not ``shown``; None when there is none.

    Hours are worked out only until one is found.
    """
    ordered = sorted((each for each in candidates if each.entry.id not in shown), key=_read_on, reverse=True)
    for _day, of_one_day in groupby(ordered, key=_read_on):
        unsure: Candidate | None = None
        for each in of_one_day:
            verdict = _verdict(each)
            if verdict is BandVerdict.WITHIN:
                return each
            if verdict is BandVerdict.UNKNOWN:
                unsure = unsure or each
        if unsure:
            return unsure
    return None


def _read_on(candidate: Candidate) -> int:
    return candidate.read_on.toordinal()


def _verdict(candidate: Candidate) -> BandVerdict:
    judged = judge_hours(candidate.of.track, candidate.of.hours)[candidate.number]
    return BandVerdict.OUTSIDE if judged.group.differs_from_stated else judged.verdict


def _example(heading: str, chosen: Candidate, setting: Setting) -> ExampleWeek:
    track, facility = chosen.of.track, chosen.entry.facility
    schedule = track.schedule
    before = len(schedule.groups) if schedule and schedule.phases else 0
    grid = chosen.of.week_grids[before + chosen.number]
    week = week_view(grid, chosen.group, _("Week of %(program)s", program=track.name))
    if week is None:  # pragma: no cover - a candidate's sessions have days and starts
        raise ValueError(f"{chosen.entry.id}: a week without any session cannot be an example")
    hours = chosen.of.hours.first_phase[chosen.number].hours
    age = next(each for each in verification_facts(facility, chosen.facts.freshness) if each.key == "age_of_facts")
    return ExampleWeek(
        heading=_(heading),
        program=Link(track.name, urls.link("", urls.facility_path(chosen.entry.id), f"track-{track.id}")),
        facility=facility.name,
        place=place_words(facility),
        line=track_line(track),
        hours=sentence_case(words_of_hours(hours) or hours_words(chosen.of)),
        week=week,
        besides=_besides(chosen),
        doubt=doubt_words(track, facility, setting),
        read=age.lines,
    )


def _besides(chosen: Candidate) -> tuple[str, ...]:
    """Return of how many groups it is one, and what is stated of sessions that the timetable does not hold."""
    track = chosen.of.track
    groups = len(first_groups(track))
    several = _("One of %(count)s groups of this program", count=number_words(groups)) if groups > 1 else ""
    held = {session.kind for session in chosen.group.sessions}
    stated = {
        "individual_sessions": track.individual_sessions and "individual" not in held,
        "family_sessions": track.family_sessions and "family" not in held,
    }
    facts = (each for each in what_happens_facts(track) if stated.get(each.key) and each.is_stated)
    return present((several, *(_("%(fact)s: %(said)s", fact=each.label, said="; ".join(each.lines)) for each in facts)))
