"""When a track meets: its steps and groups with their weeks, and hours as stated and as they add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.schedule import Group, Phase, Schedule
from generator.facility.track import Track
from generator.facts.facts import TrackFacts
from generator.facts.hours import GroupHours, TrackHours, WeekHours
from generator.facts.hours_words import words_of_hours, words_of_stated_hours
from generator.facts.level_bands import BandVerdict, band_of, judge_hours
from generator.facts.week_grid import WeekGrid
from generator.messages import N_, _
from generator.views.fact import Fact, fact, in_their_words, present, terms_fact
from generator.views.phrases import date_words, labels, listed, lower_first, range_words, sentence_case
from generator.views.timetable_lines import session_line
from generator.views.track_facts import length_fact
from generator.views.week_view import WeekView, week_view

DIFFERENCE = N_("These do not agree. Ask which one holds.")


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group of a track: what is said of it, its sessions in words, and its week."""

    title: str
    """Name, season or number of the group; empty when it is the only one and has no name."""
    remarks: tuple[str, ...]
    """How it differs from the track: days attended, modality, focus, dates, notes."""
    hours: str
    """Hours a week that its sessions add up to; empty when the track's facts say it."""
    difference: str
    """What is said when its hours contradict those that are stated for it; else empty."""
    lines: tuple[str, ...]
    """Each session in one line."""
    week: WeekView | None
    """The drawing; None when no session has both a day and a start."""


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the stay, or the whole of it when there are no steps."""

    title: str
    """Name of the step; empty when there are none."""
    facts: tuple[Fact, ...]
    """What is stated for this step."""
    note: str
    """A remark about this step; else empty."""
    choice: str
    """What is said above several groups; else empty."""
    groups: tuple[GroupView, ...]
    """The groups of this step."""


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """When a track meets."""

    steps: tuple[StepView, ...]
    """The steps with their groups; empty when no timetable is stated."""
    facts: tuple[Fact, ...]
    """Hours, days, part of the day, start of groups, time zone, length of the stay: the track lists them."""


def schedule_view(of: TrackFacts, time_zone: str | None) -> ScheduleView:
    """Return when a track meets; ``time_zone`` is that of the place, None when not known."""
    return ScheduleView(steps=_steps(of), facts=_facts(of.track, of.hours, time_zone))


def _steps(of: TrackFacts) -> tuple[StepView, ...]:
    track, hours = of.track, of.hours
    schedule = track.schedule
    if schedule is None:
        return ()
    grids = iter(of.week_grids)
    entries = iter(hours.entries)
    has_one_week = len(hours.entries) == 1
    steps: list[StepView] = []
    if schedule.groups:
        known: Iterator[GroupHours] = iter(()) if schedule.phases else entries
        groups = _groups(schedule.groups, grids, known, track=track, says_hours=not has_one_week)
        steps.append(StepView("", (), "", _choice(schedule.groups), groups))
    for phase in schedule.phases:
        if phase.groups:
            groups = _groups(phase.groups, grids, entries, track=track, says_hours=not has_one_week)
            facts = _phase_facts(phase, None)
        else:
            groups, facts = (), _phase_facts(phase, next(entries, None))
        steps.append(StepView(phase.name, facts, phase.note or "", _choice(phase.groups), groups))
    return tuple(steps)


def _choice(groups: Sequence[Group]) -> str:
    if len(groups) < 2:
        return ""
    if all(group.season for group in groups) and len({group.season for group in groups}) == len(groups):
        return _("The timetable changes with the season.")
    return _("A person joins one of these groups.")


def _title(group: Group) -> str:
    """Return the season and the name of ``group``, the season only once: "School-year hours" names it already."""
    season = terms.SEASONS.label(group.season) if group.season else ""
    name = group.name or ""
    is_named = season and name.replace("-", " ").casefold().startswith(season.casefold())
    return name if is_named else ": ".join(present((season, name)))


def _groups(
    groups: Sequence[Group],
    grids: Iterator[WeekGrid],
    entries: Iterator[GroupHours],
    *,
    track: Track,
    says_hours: bool,
) -> tuple[GroupView, ...]:
    views: list[GroupView] = []
    for number, group in enumerate(groups, 1):
        grid = next(grids)
        entry = next(entries, None)
        title = _title(group) or (_("Group %(number)s", number=number) if len(groups) > 1 else "")
        caption = (
            _("Week of %(program)s, %(group)s", program=track.name, group=title)
            if title
            else _("Week of %(program)s", program=track.name)
        )
        views.append(
            GroupView(
                title=title,
                remarks=_remarks(group, grid),
                hours=_sum(entry) if says_hours and entry else "",
                difference=_difference(entry) if says_hours and entry else "",
                lines=tuple(session_line(session) for session in group.sessions),
                week=week_view(grid, group, caption),
            )
        )
    return tuple(views)


def _sum(entry: GroupHours) -> str:
    words = _known(entry.hours)
    if not words or entry.hours is None:
        return ""
    return sentence_case(words) if entry.hours.is_from_stated else _("The sessions add up to %(hours)s", hours=words)


def _difference(entry: GroupHours) -> str:
    if not entry.differs_from_stated:
        return ""
    return _("They state %(hours)s: ask which one holds", hours=words_of_stated_hours(entry.stated))


def _attendance(grid: WeekGrid) -> str:
    """On how many of the open days a person comes; who chooses the days is never stated, so it has to be asked."""
    if not grid.attendance:
        return ""
    return _("%(attendance)s. Ask whether you may choose the days.", attendance=sentence_case(grid.attendance))


def _remarks(group: Group, grid: WeekGrid) -> tuple[str, ...]:
    focus = listed(lower_first(label) for label in labels(terms.FOCUS, group.focus))
    return present(
        (
            _attendance(grid),
            _("How to attend: %(way)s", way=lower_first(terms.MODALITIES.label(group.modality)))
            if group.modality
            else "",
            _("For: %(focus)s", focus=focus) if focus else "",
            _dates(group),
            group.note,
        )
    )


def _dates(group: Group) -> str:
    first, last = date_words(group.valid_from), date_words(group.valid_to)
    if first and last:
        return _("This timetable holds from %(first)s until %(last)s", first=first, last=last)
    if first:
        return _("This timetable holds from %(first)s", first=first)
    return _("This timetable holds until %(last)s", last=last) if last else ""


def _phase_facts(phase: Phase, entry: GroupHours | None) -> tuple[Fact, ...]:
    stated = words_of_stated_hours(phase.hours_per_week) if phase.hours_per_week else ""
    worked_out = _known(entry.hours) if entry and not stated else ""
    facts = (
        fact("phase_weeks", sentence_case(range_words(phase.weeks, "%(count)s week", "%(count)s weeks"))),
        fact("hours_per_week", sentence_case(stated or worked_out)),
        fact("days_per_week", sentence_case(range_words(phase.days_per_week, "%(count)s day", "%(count)s days"))),
    )
    return tuple(each for each in facts if each.is_stated or each is facts[0])


def _facts(track: Track, hours: TrackHours, time_zone: str | None) -> tuple[Fact, ...]:
    schedule = track.schedule or Schedule()
    parts = labels(terms.PARTS_OF_DAY, schedule.part_of_day)
    return (
        _hours_fact(track, hours, schedule),
        *_days_and_hours(schedule),
        *((terms_fact("part_of_day", parts),) if parts or not _has_sessions(hours, schedule) else ()),
        fact(
            "entry",
            terms.ENTRY_TYPES.definition(schedule.entry) if schedule.entry else "",
            _("Next start: %(day)s", day=date_words(schedule.next_start)) if schedule.next_start else "",
        ),
        *_zone(track, schedule, time_zone),
        length_fact(track),
    )


def _known(hours: WeekHours | None) -> str:
    return words_of_hours(hours)


def _has_sessions(hours: TrackHours, schedule: Schedule) -> bool:
    return bool(hours.entries) and any(group.sessions for group in _groups_of(schedule))


def _days_and_hours(schedule: Schedule) -> Iterator[Fact]:
    """Yield days a week and hours a day; what is not stated is not asked for where the timetable shows it."""
    sessions = [session for group in _groups_of(schedule) for session in group.sessions]
    days = range_words(schedule.days_per_week, "%(count)s day", "%(count)s days")
    if days or not any(session.days for session in sessions):
        yield fact("days_per_week", sentence_case(days) or _by_step(schedule))
    hours = range_words(schedule.hours_per_day, "%(count)s hour", "%(count)s hours")
    if hours or not any(session.starts and session.ends for session in sessions):
        yield fact("hours_per_day", sentence_case(hours))


def _groups_of(schedule: Schedule) -> tuple[Group, ...]:
    return (*schedule.groups, *(group for phase in schedule.phases for group in phase.groups))


def _hours_fact(track: Track, hours: TrackHours, schedule: Schedule) -> Fact:
    entry = hours.entries[0] if len(hours.entries) == 1 else None
    stated = _("They state: %(hours)s", hours=words_of_stated_hours(hours.stated)) if hours.stated else ""
    worked_out = ""
    words = _known(entry.hours) if entry else ""
    if entry and entry.hours and words:
        repeats = entry.hours.is_from_stated and entry.stated and not entry.differs_from_stated
        worked_out = "" if repeats else _sum(entry)
    elif len(hours.entries) > 1 and any(_known(each.hours) for each in hours.entries):
        worked_out = _("See each group above")
    elif any(phase.hours_per_week for phase in schedule.phases):
        worked_out = _("Differs by step, see above")
    outside = any(each.verdict is BandVerdict.OUTSIDE for each in judge_hours(track, hours))
    return fact(
        "hours_per_week",
        stated,
        worked_out,
        _(DIFFERENCE) if hours.differs_from_stated and entry else "",
        notes=(
            _("Usual for this level of care: %(hours)s.", hours=band_of(track).words) if outside else None,
            in_their_words(schedule.as_published),
            schedule.note,
        ),
    )


def _by_step(schedule: Schedule) -> str:
    return _("Differs by step, see above") if any(phase.days_per_week for phase in schedule.phases) else ""


def _zone(track: Track, schedule: Schedule, time_zone: str | None) -> tuple[Fact, ...]:
    if schedule.timezone == "participant":
        return (fact("timezone", _("Each person's own local time")),)
    if schedule.timezone:
        return (fact("timezone", _zone_words(schedule.timezone)),)
    by_video = {"virtual", "hybrid"}.intersection(track.modality)
    if not by_video:
        return ()
    words = _("%(zone)s, that of the place", zone=_zone_words(time_zone)) if time_zone else ""
    return (fact("timezone", words),)


def _zone_words(name: str) -> str:
    return _("%(city)s time (%(zone)s)", city=name.rpartition("/")[2].replace("_", " "), zone=name)
