"""A facility as a row of a long list: its name, city and number, and those of its programs that belong there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.payment import Payer
from generator.messages import _
from generator.views import urls
from generator.views.card import status_words
from generator.views.contact_view import first_call
from generator.views.fact import Link
from generator.views.listed_program import when_lines
from generator.views.phrases import in_a_row, labels, listed, lower_first
from generator.views.program_key import program_key
from generator.views.reach import instead_of_call, seen_from
from generator.views.summary import name_beside, states_served, track_line


@dataclass(frozen=True, slots=True)
class RowProgram:
    """A program in a row."""

    key: str
    """What it is kept under."""
    line: str
    """What it is: "Evening IOP for adults, substance use"."""
    name: str
    """Its name, where it says more than the line; else empty."""
    when: str
    """Days and times in words; empty when they are not stated."""


@dataclass(frozen=True, slots=True)
class ProgramRow:
    """A facility in a long list."""

    name: str
    """Its name."""
    href: str
    """Its page."""
    place: str
    """Its city; for one without a place the states it serves."""
    call: Link | None
    """The number to call first; None when there is none that a list may offer."""
    status: str
    """That it is paused, closed or not yet open; empty when open."""
    programs: tuple[RowProgram, ...]
    """Its programs that belong in the list; none where it is not stated which of them do."""
    instead: Link | None = None
    """Where to go on without such a number; None when nothing is stated."""
    remarks: tuple[str, ...] = ()
    """What qualifies its being here: on what terms a payer is taken, that the program is not stated."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes rows. Words are made once, for a facility stands under many topics."""

    _facilities: dict[str, ProgramRow] = field(default_factory=dict, compare=False, repr=False)
    _programs: dict[tuple[str, int], RowProgram] = field(default_factory=dict, compare=False, repr=False)

    def row(self, entry: Entry, programs: Iterable[int], root: str, remarks: tuple[str, ...] = ()) -> ProgramRow:
        """Return the row of a facility with its ``programs``, by number, for a page with that ``root``."""
        bare = self._facilities.get(entry.id)
        if bare is None:
            bare = self._facilities[entry.id] = _without_programs(entry)
        return ProgramRow(
            name=bare.name,
            href=root + bare.href,
            place=bare.place,
            call=bare.call,
            status=bare.status,
            programs=tuple([self._program(entry, number) for number in programs]),
            instead=seen_from(root, bare.instead),
            remarks=remarks,
        )

    def _program(self, entry: Entry, number: int) -> RowProgram:
        key = (entry.id, number)
        found = self._programs.get(key)
        if found is None:
            track = entry.facility.tracks[number]
            when = "; ".join(when_lines(track))
            found = RowProgram(
                key=program_key(entry.id, track.id),
                line=track_line(track),
                name=name_beside(track, entry.facility),
                when=when,
            )
            self._programs[key] = found
        return found


def _without_programs(entry: Entry) -> ProgramRow:
    """Return what is the same in all rows of a facility, as seen from the top of the site."""
    facility = entry.facility
    call = first_call(facility)
    return ProgramRow(
        name=facility.name,
        href=urls.link("", urls.facility_path(entry.id)),
        place=_place(entry),
        call=call,
        status=status_words(facility),
        programs=(),
        instead=None if call else instead_of_call(entry),
    )


def _place(entry: Entry) -> str:
    facility = entry.facility
    if not facility.virtual_only:
        return (facility.address and facility.address.city) or _("City not stated")
    states = states_served(facility)
    return _("Serves %(states)s", states=in_a_row(states)) if states else _("By video; states served not stated - ask")


def terms_of_payer(payer: Payer) -> str:
    """Return on what terms a payer is taken: "In network, Example Health Plan, only for IOP".

    Empty when nothing but its name is stated.
    """
    return in_a_row(
        (
            "" if payer.accepted == "yes" else terms.PAYER_ACCEPTANCE.label(payer.accepted),
            payer.name or "",
            _("only for %(levels)s", levels=listed(map(lower_first, labels(terms.LEVELS_OF_CARE, payer.levels))))
            if payer.levels
            else "",
            payer.note or "",
        )
    )
