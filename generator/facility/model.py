"""A facility: one physical site, or one virtual-only provider, as somebody wrote it down."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.facility import vocabulary as terms
from generator.facility.contact import Address, Alert, Coordinates, Language, Phone, State
from generator.facility.payment import Credential, Insurance, PaymentType
from generator.facility.record import NoRepeats, Record
from generator.facility.track import Accepting, AgeGroup, Medications, Population, Specialty, Therapy, Track
from generator.facility.values import (
    Date,
    Email,
    FieldName,
    Handle,
    Line,
    Link,
    LooseDate,
    Note,
    Npi,
    RecordId,
    TermOf,
    Within,
    YesNo,
)

#: The version of the record format that this model reads.
SCHEMA_VERSION = 1


class Sitewide(Record):
    """What is offered at this facility when the source does not say in which track."""

    therapies: Annotated[tuple[Therapy, ...], NoRepeats] = ()
    """Therapies."""
    specialties: Annotated[tuple[Specialty, ...], NoRepeats] = ()
    """Conditions and topics."""
    populations: Annotated[tuple[Population, ...], NoRepeats] = ()
    """People for whom there is something special."""
    languages: Annotated[tuple[Language, ...], NoRepeats] = ()
    """Languages spoken."""
    age_groups: Annotated[tuple[AgeGroup, ...], NoRepeats] = ()
    """Age groups."""
    medications: Medications | None = None
    """What is done about medication."""
    accepting: Accepting | None = None
    """Whether new people can start now."""


class Source(Record):
    """A public page that facts of this record come from."""

    url: Link
    """Address of the page."""
    checked_on: Date | None = None
    """The day somebody looked at it."""
    published: LooseDate | None = None
    """The page's own date."""
    supports: Annotated[tuple[FieldName, ...], NoRepeats] = ()
    """The keys whose facts come from it, such as ``address`` or ``evening-iop.schedule``."""
    note: Note | None = None
    """What the page says."""


class Verification(Record):
    """Whether somebody confirmed the record, and how."""

    status: Annotated[str, TermOf(terms.VERIFICATION_STATUS)]
    """Who confirmed it, if anybody."""
    checked_on: Date | None = None
    """The day it was confirmed."""
    method: Annotated[str, TermOf(terms.VERIFICATION_METHODS)] | None = None
    """How it was confirmed."""
    by: Line | None = None
    """Which office or role confirmed it, not a person's name."""
    note: Note | None = None
    """Anything else about it."""


class Facility(Record):
    """One facility, as somebody wrote it down. Nothing in it is worked out."""

    schema_version: Annotated[int, Within(SCHEMA_VERSION, SCHEMA_VERSION, whole=True)]
    """Version of this format; 1 today."""
    name: Line
    """The facility's name."""
    organization: Line | None = None
    """Who runs it; sites with the same text are shown together."""
    parent_organizations: Annotated[tuple[Line, ...], NoRepeats] = ()
    """Owners above the organization."""
    former_names: Annotated[tuple[Line, ...], NoRepeats] = ()
    """Names it had before."""
    status: Annotated[str, TermOf(terms.FACILITY_STATUS)] = "open"
    """Open unless said otherwise."""
    opens_on: LooseDate | None = None
    """When it opens, if announced."""
    closed_on: LooseDate | None = None
    """When it closed."""
    replaced_by: RecordId | None = None
    """The facility that took its place, as state and file name: ``oh/harbor-point``."""
    ownership: Annotated[str, TermOf(terms.OWNERSHIP)] | None = None
    """What kind of organization owns it."""
    npi: Npi | None = None
    """National Provider Identifier, ten digits."""
    alert: Alert | None = None
    """A short notice for the top of the page."""
    address: Address | None = None
    """Where it is."""
    coordinates: Coordinates | None = None
    """Where the building stands."""
    virtual_only: YesNo | None = None
    """``yes`` when there is no place to go to."""
    serves_states: Annotated[tuple[State, ...], NoRepeats] = ()
    """Whose residents may come by video."""
    phones: tuple[Phone, ...] = ()
    """Telephone lines."""
    website: Link | None = None
    """The facility's own site."""
    email: Email | None = None
    """Public mail address."""
    accessibility: Annotated[tuple[Annotated[str, TermOf(terms.ACCESSIBILITY)], ...], NoRepeats] = ()
    """Access to and inside the building."""
    interpreters: Annotated[tuple[Annotated[str, TermOf(terms.INTERPRETER_LANGUAGES)], ...], NoRepeats] = ()
    """Languages for which an interpreter can be had, or ``any``."""
    transport: Note | None = None
    """How to get there, or rides offered."""
    parking: Note | None = None
    """Where to park."""
    payment: Annotated[tuple[PaymentType, ...], NoRepeats] = ()
    """Ways to pay that are not an insurer or public program."""
    insurance: Insurance | None = None
    """Insurers and public programs."""
    credentials: tuple[Credential, ...] = ()
    """Licenses, accreditations, certifications and registrations."""
    tracks: Annotated[tuple[Track, ...], Field(min_length=1)]
    """What a person can enroll in; at least one."""
    sitewide: Sitewide | None = None
    """Offered here, but the source does not say in which track."""
    services: Annotated[tuple[Annotated[str, TermOf(terms.SERVICES)], ...], NoRepeats] = ()
    """Other services."""
    other_levels: Annotated[tuple[Annotated[str, TermOf(terms.OTHER_LEVELS)], ...], NoRepeats] = ()
    """Other levels of care offered here."""
    facility_type: Annotated[str, TermOf(terms.FACILITY_TYPES)] | None = None
    """What kind of place it is."""
    smoking: Annotated[tuple[Annotated[str, TermOf(terms.SMOKING_POLICIES)], ...], NoRepeats] = ()
    """Whether people may smoke or vape."""
    notes: Annotated[tuple[Note, ...], NoRepeats] = ()
    """Anything else, such as what sources disagree about."""
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    """The public pages the facts come from; at least one."""
    verification: Verification
    """Whether somebody confirmed the record."""
    maintainers: Annotated[tuple[Handle, ...], NoRepeats] = ()
    """Accounts that may change this record without extra review."""

    @model_validator(mode="after")
    def _has_a_place(self) -> Self:
        if self.address is None and not self.virtual_only:
            raise PydanticCustomError("no_place", "must have an address with a state, or virtual_only: yes")
        return self
