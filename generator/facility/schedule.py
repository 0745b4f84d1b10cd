"""When a track meets: sessions, the groups that hold them, phases, and what is stated without clock times."""

from __future__ import annotations

from typing import Annotated

from generator.facility import vocabulary as terms
from generator.facility.record import CountRange, NoRepeats, Range, Record
from generator.facility.values import Count, Date, EndTime, Line, Minutes, Note, TermOf, Time, Within, YesNo, ZoneName

Weekday = Annotated[str, TermOf(terms.WEEKDAYS)]
PartOfDay = Annotated[str, TermOf(terms.PARTS_OF_DAY)]
Recurrence = Annotated[str, TermOf(terms.RECURRENCES)]
Attendee = Annotated[str, TermOf(terms.ATTENDEES)]
Modality = Annotated[str, TermOf(terms.MODALITIES)]
Focus = Annotated[str, TermOf(terms.FOCUS)]


class Session(Record):
    """One meeting of a week, on one or more days."""

    kind: Annotated[str, TermOf(terms.SESSION_KINDS)] | None = None
    """What happens in it."""
    days: Annotated[tuple[Weekday, ...], NoRepeats] = ()
    """The weekdays it is held on."""
    times_a_week: CountRange | None = None
    """How often a week, when the weekdays are not published."""
    starts: Time | None = None
    """Start on the 24-hour clock, such as "18:00"."""
    ends: EndTime | None = None
    """End on the 24-hour clock, such as "21:00"."""
    minutes: Minutes | None = None
    """Length in minutes, when the times are not published or it is one appointment between them."""
    part_of_day: Annotated[tuple[PartOfDay, ...], NoRepeats] = ()
    """Part of the day, when the times are not published."""
    by_appointment: YesNo | None = None
    """One appointment of so many minutes somewhere between start and end."""
    pick: Annotated[int, Within(1, 7, whole=True)] | None = None
    """A person attends on so many of these days."""
    every: Recurrence = "week"
    """How often it comes round; every week unless said otherwise."""
    week_of_month: Annotated[str, TermOf(terms.WEEKS_OF_MONTH)] | None = None
    """Which week of the month, for a monthly session."""
    who: Attendee | None = None
    """Who attends: the person, the family, or both."""
    inside: YesNo | None = None
    """Held within another session's time, so it adds none."""
    optional: YesNo | None = None
    """A person may leave it out."""
    note: Note | None = None
    """Anything else about this session."""


class Attended(CountRange):
    """Days a week a person attends of the days that are open; ``at_first`` when it starts with more."""

    at_first: Count | None = None
    """Days a week at the start."""


class Group(Record):
    """Everything one week of one group holds. A person attends one group and stays in it."""

    name: Line | None = None
    """What the group is called."""
    modality: Modality | None = None
    """How this group is attended, when not as the track says."""
    focus: Annotated[tuple[Focus, ...], NoRepeats] = ()
    """What this group is for, when not as the track says."""
    attends: Attended | None = None
    """Days a week a person attends, when fewer than the open days."""
    valid_from: Date | None = None
    """First day of this timetable."""
    valid_to: Date | None = None
    """Last day of this timetable."""
    season: Annotated[str, TermOf(terms.SEASONS)] | None = None
    """The part of the year in which this timetable holds."""
    sessions: tuple[Session, ...] = ()
    """The sessions of one week."""
    note: Note | None = None
    """Anything else about this group."""


class Phase(Record):
    """One step of a stay that remains at one level of care."""

    name: Line
    """What the step is called."""
    weeks: Range | None = None
    """How long it lasts."""
    groups: tuple[Group, ...] = ()
    """The groups of this step."""
    hours_per_week: Range | None = None
    """Hours a week in this step, as stated."""
    days_per_week: CountRange | None = None
    """Days a week in this step, as stated."""
    note: Note | None = None
    """Anything else about this step."""


class Schedule(Record):
    """When a track meets, with what the provider states about it."""

    timezone: ZoneName | None = None
    """Time zone of the times, such as America/New_York, when not that of the place; or ``participant``."""
    hours_per_week: Range | None = None
    """Hours a week, as the provider states them."""
    days_per_week: CountRange | None = None
    """Days a week, as the provider states them."""
    hours_per_day: Range | None = None
    """Hours a day, as the provider states them."""
    entry: Annotated[str, TermOf(terms.ENTRY_TYPES)] | None = None
    """Whether people start at any time or together."""
    next_start: Date | None = None
    """The day the next group starts."""
    part_of_day: Annotated[tuple[PartOfDay, ...], NoRepeats] = ()
    """Part of the day, while no session says it."""
    groups: tuple[Group, ...] = ()
    """The groups a person chooses from."""
    phases: tuple[Phase, ...] = ()
    """The steps of the stay, instead of groups."""
    as_published: Note | None = None
    """The provider's own words."""
    note: Note | None = None
    """Anything else about the schedule."""
