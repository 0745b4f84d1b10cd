"""A facility in a list: what it is, when it meets, who pays, and how old the facts are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts, Facts
from generator.messages import _, ngettext
from generator.views import urls
from generator.views.contact_view import first_call
from generator.views.fact import Link
from generator.views.listed_program import ListedProgram, listed_program
from generator.views.page import Setting
from generator.views.payment_view import payers_in_words
from generator.views.phrases import listed, number_words
from generator.views.reach import instead_of_call, seen_from
from generator.views.sources_view import age_of_facts
from generator.views.summary import place_words, states_served

#: A facility with more programs than this shows one fewer, and how many more there are.
_MOST_PROGRAMS = 4
#: The same for the states that a provider by video serves.
_MOST_STATES = 6


@dataclass(frozen=True, slots=True)
class Card:
    """A facility in a list."""

    name: str
    """Its name."""
    href: str
    """Its page."""
    serves: str
    """Whose residents a provider by video serves; empty for a facility with a place."""
    place: str
    """City and state; empty for a provider by video."""
    call: Link | None
    """The number to call first; None when there is none that a list may offer."""
    instead: Link | None
    """Where to go on without such a number; None when nothing is stated."""
    status: str
    """That it is closed, paused or not yet open; empty when open."""
    programs: tuple[ListedProgram, ...]
    """Its programs in the order of the record, the first few where there are many."""
    more: str
    """How many more there are; empty when all are shown."""
    payers: str
    """Who pays; empty when nothing is said."""
    age: str
    """When the facts were checked; empty when not known."""
    doubt: str
    """That times shown may have changed; empty when there is no reason to think so."""
    remarks: Link | None
    """The remarks of its page; None when there are none."""
    is_confirmed: bool
    """Whether somebody confirmed the record."""


@dataclass(frozen=True, slots=True)
class Cards:
    """Makes the cards of ``facts``, each once: a facility stands on the page of its state and on that of its city."""

    facts: Facts
    setting: Setting
    _made: dict[str, Card] = field(default_factory=dict, compare=False, repr=False)

    def card(self, entry: Entry, root: str) -> Card:
        """Return the card of a facility for a page whose way to the top is ``root``."""
        made = self._made.get(entry.id)
        if made is None:
            made = self._made[entry.id] = card_of(entry, self.facts[entry.id], self.setting)
        remarks, instead = seen_from(root, made.remarks), seen_from(root, made.instead)
        return replace(made, href=root + made.href, remarks=remarks, instead=instead)


def card_of(entry: Entry, facts: FacilityFacts, setting: Setting) -> Card:
    """Return the card of a facility for a page at the top of the site."""
    facility = entry.facility
    number = len(facts.tracks)
    shown = number if number <= _MOST_PROGRAMS else _MOST_PROGRAMS - 1
    programs = tuple(listed_program(of, entry, setting) for of in facts.tracks[:shown])
    path = urls.facility_path(entry.id)
    call = first_call(facility)
    return Card(
        name=facility.name,
        href=urls.link("", path),
        serves=_serves(facility) if facility.virtual_only else "",
        place="" if facility.virtual_only else place_words(facility),
        call=call,
        instead=None if call else instead_of_call(entry),
        status=status_words(facility),
        programs=programs,
        more=_more(number - shown),
        payers=payers_in_words(facility),
        age=age_of_facts(facts.freshness),
        doubt=_doubt(programs),
        remarks=Link(_("Read before you call"), urls.link("", path, "notes")) if facility.notes else None,
        is_confirmed=facility.verification.status != "unverified",
    )


def _serves(facility: Facility) -> str:
    states = states_served(facility)
    if not states:
        return _("By video; whose residents it serves is not stated - ask")
    shown = len(states) if len(states) <= _MOST_STATES else _MOST_STATES - 1
    names = [terms.STATES.label(state) for state in states[:shown]]
    more = len(states) - shown
    if more:
        names.append(ngettext("%(count)s more state", "%(count)s more states", more, count=number_words(more)))
    return _("By video for residents of %(states)s", states=listed(names))


def status_words(facility: Facility) -> str:
    """Return the status of a facility that is not open, else an empty text."""
    return "" if facility.status == "open" else terms.FACILITY_STATUS.label(facility.status)


def _more(number: int) -> str:
    if not number:
        return ""
    return ngettext("and %(count)s more program", "and %(count)s more programs", number, count=number_words(number))


def _doubt(programs: tuple[ListedProgram, ...]) -> str:
    timed = [program for program in programs if program.week or program.when]
    doubtful = sum(program.is_doubtful for program in timed)
    if not doubtful:
        return ""
    return _("Times may have changed") if doubtful == len(timed) else _("Some times may have changed")
