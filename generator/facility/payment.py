"""How a stay is paid for, what it costs, and who vouches for the facility."""

from __future__ import annotations

from typing import Annotated

from generator.facility import vocabulary as terms
from generator.facility.record import NoRepeats, Record
from generator.facility.values import Count, Date, Dollars, Line, Link, LooseDate, Note, TermOf, YesNo

LevelOfCare = Annotated[str, TermOf(terms.LEVELS_OF_CARE)]
PaymentType = Annotated[str, TermOf(terms.PAYMENT_TYPES)]


class Payer(Record):
    """Whether one insurer or public program is accepted."""

    payer: Annotated[str, TermOf(terms.PAYERS)]
    """The insurer or public program; ``other`` for one that is not on the list, with its name."""
    accepted: Annotated[str, TermOf(terms.PAYER_ACCEPTANCE)]
    """In network, out of network, by single agreement, yes (network not said), or no."""
    name: Line | None = None
    """The plan's or payer's own name."""
    levels: Annotated[tuple[LevelOfCare, ...], NoRepeats] = ()
    """Levels of care this holds for; all when left out."""
    checked_on: Date | None = None
    """The day somebody checked it."""
    note: Note | None = None
    """Anything else about this payer."""


class Insurance(Record):
    """Insurers and public programs, as stated."""

    accepted: YesNo | None = None
    """``no`` when no insurer or public program is accepted at all."""
    payers: tuple[Payer, ...] = ()
    """One line for each insurer or public program."""
    as_published: Note | None = None
    """The provider's own words."""
    note: Note | None = None
    """Anything else about insurance."""


class Cost(Record):
    """A price for people who pay themselves, in US dollars."""

    amount: Dollars
    """US dollars."""
    per: Annotated[str, TermOf(terms.COST_UNITS)]
    """What the amount buys."""
    weeks: Count | None = None
    """How many weeks the amount covers, when priced by several weeks."""
    as_of: LooseDate | None = None
    """When this price was published."""
    note: Note | None = None
    """Anything else about this price."""


class Credential(Record):
    """A license, accreditation, certification or registration."""

    kind: Annotated[str, TermOf(terms.CREDENTIAL_KINDS)]
    """What sort of credential it is."""
    body: Annotated[str, TermOf(terms.CREDENTIAL_BODIES)]
    """Who gives it; ``other`` for a body that is not on the list, with its name."""
    name: Line | None = None
    """The body's or the credential's own name."""
    scope: Line | None = None
    """What it covers."""
    number: Line | None = None
    """Its number in the register."""
    valid_to: LooseDate | None = None
    """Its last day."""
    verify_url: Link | None = None
    """Where anybody can check it."""
    checked_on: Date | None = None
    """The day somebody checked it."""
    note: Note | None = None
    """Anything else about this credential."""
