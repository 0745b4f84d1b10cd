"""Where a facility is and how to reach it."""

from __future__ import annotations

from typing import Annotated

from generator.facility import vocabulary as terms
from generator.facility.record import NoRepeats, Record
from generator.facility.values import Date, Extension, Line, Note, PhoneNumber, TermOf, Within, Zip

State = Annotated[str, TermOf(terms.STATES)]
Language = Annotated[str, TermOf(terms.LANGUAGES)]


class Address(Record):
    """A postal address in the United States."""

    street: Line | None = None
    """Number and street."""
    unit: Line | None = None
    """Suite, floor or building."""
    city: Line | None = None
    """City or town."""
    state: State
    """State, as two capital letters."""
    zip: Zip | None = None
    """ZIP code of five digits."""
    note: Note | None = None
    """Which entrance, or anything else that helps to find it."""


class Coordinates(Record):
    """Where the building stands, when somebody looked it up."""

    latitude: Annotated[float, Within(-90, 90)]
    """Degrees north, WGS 84."""
    longitude: Annotated[float, Within(-180, 180)]
    """Degrees east (negative in America), WGS 84."""
    source: Annotated[str, TermOf(terms.COORDINATE_SOURCES)]
    """Where the figures come from."""
    precision: Annotated[str, TermOf(terms.COORDINATE_PRECISIONS)]
    """How exact the figures are."""


class Phone(Record):
    """One telephone line."""

    use: Annotated[str, TermOf(terms.PHONE_USES)]
    """What the line is for."""
    number: PhoneNumber
    """The number with +1 in front, digits only."""
    shown_as: Line | None = None
    """The number as the provider writes it."""
    extension: Extension | None = None
    """Extension, digits only."""
    hours: Line | None = None
    """When somebody answers."""
    languages: Annotated[tuple[Language, ...], NoRepeats] = ()
    """Languages spoken on this line."""
    note: Note | None = None
    """Anything else about this line."""


class Alert(Record):
    """A short notice shown on top of the page until a date."""

    text: Note
    """What people should know now."""
    until: Date | None = None
    """The last day it is shown."""
