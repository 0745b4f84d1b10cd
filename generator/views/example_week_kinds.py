"""Groups whose week can stand for others of its kind in the guide, and the kinds of weeks that there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.directory.directory import Entry
from generator.facility.schedule import Group
from generator.facility.track import Track
from generator.facts.clock_times import interval_of
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.facts.level_bands import AgeBand, age_band_of
from generator.facts.open_days import days_attended, is_firm
from generator.facts.parts_of_day import WEEKEND, part_of_day_at
from generator.messages import N_

#: From this minute of the day on, school is out.
_SCHOOL_IS_OUT = 15 * 60
_BY_VIDEO = "virtual"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A group in which a person begins, whose week is known as a whole.

    ``number`` is its place among the groups of the first step, ``starts`` the minutes since midnight at which what
    everybody attends begins.
    """

    entry: Entry
    facts: FacilityFacts
    of: TrackFacts
    number: int
    group: Group
    starts: frozenset[int]

    @property
    def read_on(self) -> date:
        """The day that counts for the age of its facts; the first of all days when that is not known."""
        return self.facts.freshness.checked_on or date.min

    @property
    def is_by_video(self) -> bool:
        """Whether it is attended by video alone."""
        ways = (self.group.modality,) if self.group.modality else self.of.track.modality
        return ways == (_BY_VIDEO,) or bool(self.entry.facility.virtual_only)

    @property
    def has_weekend(self) -> bool:
        """Whether everybody comes on a Saturday or Sunday too."""
        return any(is_firm(each) and not WEEKEND.isdisjoint(each.days) for each in self.group.sessions)


def candidates_of(entry: Entry, facts: FacilityFacts, today: date) -> Iterator[Candidate]:
    """Yield the groups of an open facility whose week of ``today`` is known as a whole, in the order of the record."""
    if entry.facility.status != "open":
        return
    for of in facts.tracks:
        for number, group in enumerate(first_groups(of.track)):
            if _is_whole(group) and _is_current(group, today) and _is_attended_as_a_whole(group, of.track):
                intervals = (interval_of(each) for each in group.sessions if is_firm(each))
                starts = frozenset(interval[0] for interval in intervals if interval)
                yield Candidate(entry, facts, of, number, group, starts)


def first_groups(track: Track) -> tuple[Group, ...]:
    """Return the groups of the step in which a person begins; all of them where there are no steps."""
    schedule = track.schedule
    if schedule is None:
        return ()
    return schedule.phases[0].groups if schedule.phases else schedule.groups


def _is_whole(group: Group) -> bool:
    """Return whether something is attended by all, and every session has days, start and end."""
    sessions = group.sessions
    if not all(each.days and each.pick is None and interval_of(each) for each in sessions):
        return False
    return any(is_firm(each) for each in sessions)


def _is_current(group: Group, today: date) -> bool:
    day = today.isoformat()
    return not group.season and (group.valid_from or day) <= day <= (group.valid_to or day)


def _is_attended_as_a_whole(group: Group, track: Track) -> bool:
    """Return whether a person comes on every day of the group, from the first week on."""
    schedule = track.schedule
    phases = schedule.phases if schedule else ()
    stated = (phases[0].days_per_week if phases else None) or (schedule.days_per_week if schedule else None)
    lowest, _highest = days_attended(group, stated)
    days = {day for each in group.sessions if is_firm(each) for day in each.days}
    return lowest == len(days) and not (group.attends and group.attends.at_first)


def _is_iop_on_weekdays(week: Candidate, ages: AgeBand) -> bool:
    track = week.of.track
    if track.level_of_care != "iop" or week.is_by_video or week.has_weekend:
        return False
    return age_band_of(track) is ages


def _parts(week: Candidate) -> set[str]:
    return {part_of_day_at(start) for start in week.starts}


def _is_evening(week: Candidate) -> bool:
    return _is_iop_on_weekdays(week, AgeBand.ADULTS) and _parts(week) == {"evening"}


def _is_daytime(week: Candidate) -> bool:
    parts = _parts(week)
    return _is_iop_on_weekdays(week, AgeBand.ADULTS) and "morning" in parts and parts <= {"morning", "afternoon"}


def _is_after_school(week: Candidate) -> bool:
    if not _is_iop_on_weekdays(week, AgeBand.ADOLESCENTS):
        return False
    return min(week.starts) >= _SCHOOL_IS_OUT and _parts(week) <= {"afternoon", "evening"}


def _is_on_weekend(week: Candidate) -> bool:
    return week.of.track.level_of_care == "iop" and week.has_weekend and not week.is_by_video


def _is_by_video(week: Candidate) -> bool:
    return week.of.track.level_of_care == "iop" and week.is_by_video


def _is_php(week: Candidate) -> bool:
    return week.of.track.level_of_care == "php" and not week.has_weekend


#: What a kind is called and which weeks are of it, in the order of the guide. What comes first takes a facility first.
KINDS: tuple[tuple[str, Callable[[Candidate], bool]], ...] = (
    (N_("An evening week"), _is_evening),
    (N_("A daytime week"), _is_daytime),
    (N_("A week after school, for teens"), _is_after_school),
    (N_("A week with a weekend day"), _is_on_weekend),
    (N_("A week by video"), _is_by_video),
    (N_("A week of partial hospitalization (PHP)"), _is_php),
)
