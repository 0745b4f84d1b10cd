"""What a person enrolls in, at one level of care."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.facility import vocabulary as terms
from generator.facility.contact import Language, State
from generator.facility.payment import Cost, Insurance, LevelOfCare, PaymentType
from generator.facility.record import CountRange, NoRepeats, Range, Record
from generator.facility.schedule import Attendee, Focus, Modality, Recurrence, Schedule
from generator.facility.values import (
    Date,
    Line,
    Link,
    Minutes,
    Note,
    PhoneNumber,
    Slug,
    TermOf,
    Within,
    YesNo,
)

Specialty = Annotated[str, TermOf(terms.SPECIALTIES)]
Therapy = Annotated[str, TermOf(terms.THERAPIES)]
Population = Annotated[str, TermOf(terms.POPULATIONS)]
AgeGroup = Annotated[str, TermOf(terms.AGE_GROUPS)]
Age = Annotated[int, Within(0, 120, whole=True)]


class Asam(Record):
    """The level in the criteria of the American Society of Addiction Medicine."""

    level: Annotated[str, TermOf(terms.ASAM_LEVELS)]
    """The level's number in quotes, such as "2.1"."""
    edition: Annotated[str, TermOf(terms.ASAM_EDITIONS)] | None = None
    """The edition of the criteria, in quotes."""


class Medications(Record):
    """What is done about medication."""

    management: YesNo | None = None
    """Whether somebody here prescribes and adjusts medication."""
    moud: Annotated[str, TermOf(terms.MOUD_POLICIES)] | None = None
    """Medication for opioid use disorder: offered, coordinated, accepted, or not allowed."""
    note: Note | None = None
    """Anything else about medication."""


class AgeBounds(Record):
    """Youngest and oldest age in years."""

    minimum: Age | None = None
    """Youngest age in years."""
    maximum: Age | None = None
    """Oldest age in years."""


class Ages(AgeBounds):
    """Who may join by age."""

    by_exception: AgeBounds | None = None
    """Ages admitted after a closer look."""
    age_groups: Annotated[tuple[AgeGroup, ...], NoRepeats] = ()
    """Age groups, as the provider names them."""
    note: Note | None = None
    """Anything else about age."""


class Populations(Record):
    """For whom there is something special, or who alone may join."""

    serves: Annotated[tuple[Population, ...], NoRepeats] = ()
    """People for whom there is a group, staff or material of their own."""
    only: Annotated[tuple[Population, ...], NoRepeats] = ()
    """Only these people may join."""
    other: Annotated[tuple[Line, ...], NoRepeats] = ()
    """People for whom there is no term yet, in words."""


class IndividualSessions(Record):
    """Sessions alone with a counselor, while no session of the schedule says it."""

    times_a_week: CountRange | None = None
    """How many a week."""
    minutes: Minutes | None = None
    """Length of one."""
    required: YesNo | None = None
    """Whether they are part of the program for everybody."""
    note: Note | None = None
    """Anything else about them."""


class FamilySessions(Record):
    """Sessions with the family, while no session of the schedule says it."""

    offered: YesNo | None = None
    """Whether there are any."""
    every: Recurrence | None = None
    """How often."""
    minutes: Minutes | None = None
    """Length of one."""
    required: YesNo | None = None
    """Whether the family must come."""
    who: Attendee | None = None
    """Who attends: the person, the family, or both."""
    as_published: Note | None = None
    """The provider's own words."""
    note: Note | None = None
    """Anything else about them."""


class Length(Record):
    """How long a stay lasts; several measures may stand side by side."""

    weeks: Range | None = None
    """Weeks."""
    months: Range | None = None
    """Months."""
    days: CountRange | None = None
    """Days of the calendar."""
    program_days: CountRange | None = None
    """Days on which the program is open."""
    sessions: CountRange | None = None
    """Sessions."""
    hours: Range | None = None
    """Hours of treatment."""
    as_published: Note | None = None
    """The provider's own words."""
    note: Note | None = None
    """Anything else about the length."""


class Accepting(Record):
    """Whether new people can start now."""

    status: Annotated[str, TermOf(terms.ACCEPTING_STATUS)] | None = None
    """Accepting, waitlist or paused."""
    wait_days: CountRange | None = None
    """Wait in days."""
    as_of: Date | None = None
    """The day this was true; after 14 days it is shown as "ask"."""
    as_published: Note | None = None
    """The provider's own words."""


class Referral(Record):
    """How somebody is referred, and what is needed."""

    required: YesNo | None = None
    """Whether a referral is needed to start."""
    from_whom: Line | None = None
    """Who must refer."""
    phone: PhoneNumber | None = None
    """Line for referrals."""
    fax: PhoneNumber | None = None
    """Fax for referrals."""
    form: Link | None = None
    """Form for referrals."""
    documents: Annotated[tuple[Line, ...], NoRepeats] = ()
    """What to bring or send."""
    decision: Line | None = None
    """How long the decision takes."""
    note: Note | None = None
    """Anything else about referral."""


class Track(Record):
    """What a person enrolls in, at one level of care."""

    id: Slug
    """Short name of the track, unique in the file and kept when the name changes."""
    name: Line
    """What the provider calls it."""
    level_of_care: LevelOfCare
    """The level of care."""
    level_as_published: Line | None = None
    """The provider's own name of the level."""
    asam: Asam | None = None
    """ASAM level, when stated."""
    focus: Annotated[tuple[Focus, ...], Field(min_length=1), NoRepeats]
    """What it treats; several for mixed groups."""
    specialties: Annotated[tuple[Specialty, ...], NoRepeats] = ()
    """Conditions and topics it has a program for."""
    other_specialties: Annotated[tuple[Line, ...], NoRepeats] = ()
    """Conditions without a term yet, in words."""
    therapies: Annotated[tuple[Therapy, ...], NoRepeats] = ()
    """Therapies used."""
    other_therapies: Annotated[tuple[Line, ...], NoRepeats] = ()
    """Therapies without a term yet, in words."""
    medications: Medications | None = None
    """What is done about medication."""
    ages: Ages | None = None
    """Who may join by age."""
    populations: Populations | None = None
    """For whom there is something special, or who alone may join."""
    languages: Annotated[tuple[Language, ...], NoRepeats] = ()
    """Languages the sessions are held in."""
    modality: Annotated[tuple[Modality, ...], NoRepeats] = ()
    """Every way to attend."""
    serves_states: Annotated[tuple[State, ...], NoRepeats] = ()
    """Whose residents may come by video, when not as the facility says."""
    provides: Annotated[tuple[Annotated[str, TermOf(terms.PROVIDES)], ...], NoRepeats] = ()
    """What people get besides treatment."""
    follows: Annotated[tuple[Slug, ...], NoRepeats] = ()
    """Tracks of this file that people come from."""
    direct_entry: YesNo | None = None
    """``no`` when people come only from the tracks it follows."""
    schedule: Schedule | None = None
    """When it meets."""
    individual_sessions: IndividualSessions | None = None
    """Sessions alone with a counselor, while no session says it."""
    family_sessions: FamilySessions | None = None
    """Sessions with the family, while no session says it."""
    length: Length | None = None
    """How long a stay lasts."""
    drug_testing: YesNo | None = None
    """Whether people are tested for drugs."""
    group_size: CountRange | None = None
    """People in a group."""
    aftercare: Annotated[tuple[Annotated[str, TermOf(terms.AFTERCARE)], ...], NoRepeats] = ()
    """What comes after."""
    accepting: Accepting | None = None
    """Whether new people can start now."""
    insurance: Insurance | None = None
    """Insurance of this track; replaces the facility's."""
    payment: Annotated[tuple[PaymentType, ...], NoRepeats] = ()
    """Ways to pay this track, when not as the facility says."""
    costs: tuple[Cost, ...] = ()
    """Prices for people who pay themselves."""
    referral: Referral | None = None
    """How somebody is referred."""
    requirements: Annotated[tuple[Line, ...], NoRepeats] = ()
    """What is asked of people in the program."""
    exclusions: Annotated[tuple[Line, ...], NoRepeats] = ()
    """Who cannot be treated here."""
    notes: Annotated[tuple[Note, ...], NoRepeats] = ()
    """Anything else about this track."""
