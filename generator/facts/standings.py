"""Where a program stands in each group of terms that a search can ask for: yes, perhaps, no, or not said.

The groups are named as in the address of a search. What a track does not state is not a no; a few answers, such as
the level of care, are complete as they stand, and everything beside them is one (``closed``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.facility import vocabulary as terms
from generator.facility.model import Facility, Sitewide
from generator.facility.track import Track
from generator.facility.vocabulary import Term, Vocabulary
from generator.facts.age_groups import groups_beside
from generator.facts.facts import TrackFacts
from generator.facts.topics import payers_of
from generator.messages import N_

#: A question with one answer worth asking for. Unlike the others it is no list of the record.
REFERRAL = Vocabulary(
    "referral",
    N_("Referral"),
    (
        Term(
            "not-needed",
            N_("No referral needed"),
            N_("People can call the program themselves; nobody has to send them."),
            ("self-referral", "walk-in", "without a referral"),
        ),
    ),
)
#: So many different answers are kept: most programs give one that another gives too.
_ANSWERS_KEPT = 1 << 14
_NOTHING_SITEWIDE = Sitewide()
#: A term that stands for what has no term: nobody can mean it in a search.
_UNNAMED = "other"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a track says in one group, by slugs in the order of the vocabulary; no slug is in two of the lists.

    ``yes`` is stated. ``maybe`` may hold for some: offered at the facility while the program is not stated, by
    exception, or with an interpreter; ``maybe_any`` says so of every term of the group that is not in ``yes``.
    ``no`` is refused in so many words. ``answered`` says that the track states something in this group, if only in
    words without a term; ``closed`` that what it states is all there is.
    """

    yes: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    answered: bool = False
    closed: bool = False
    maybe_any: bool = False


@dataclass(frozen=True, slots=True)
class Program:
    """A track with its facts and its facility, on the day for which a search is made."""

    facts: TrackFacts
    facility: Facility
    today: date

    @property
    def track(self) -> Track:
        return self.facts.track


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """Terms of one kind that a search can ask for; ``name`` is the group's in addresses."""

    name: str
    vocabulary: Vocabulary
    _standing: Callable[[Program, Vocabulary], Standing]

    def standing(self, program: Program) -> Standing:
        """Return where ``program`` stands in this group."""
        return self._standing(program, self.vocabulary)


def ways_of(track: Track, facility: Facility) -> tuple[str, ...]:
    """Return every stated way to attend: the track's, those of its groups, and video where there is no place."""
    stated = set(track.modality)
    if track.schedule:
        groups = (*track.schedule.groups, *(group for phase in track.schedule.phases for group in phase.groups))
        stated |= {group.modality for group in groups if group.modality}
    if facility.virtual_only:
        stated.add("virtual")
    return _in_order(terms.MODALITIES, stated)


def _in_order(vocabulary: Vocabulary, slugs: Iterable[str]) -> tuple[str, ...]:
    said = {*slugs} - {_UNNAMED}
    return tuple(slug for slug in vocabulary.slugs if slug in said) if said else ()


@lru_cache(_ANSWERS_KEPT)
def _stated(yes: tuple[str, ...], sitewide: tuple[str, ...], vocabulary: Vocabulary, *, more: bool = False) -> Standing:
    """Return the standing of a list that says "at least these"; ``more`` when something is said besides terms."""
    said = {*yes}
    return Standing(
        yes=_in_order(vocabulary, said),
        maybe=_in_order(vocabulary, {*sitewide} - said),
        answered=bool(said) or more,
    )


@lru_cache(_ANSWERS_KEPT)
def _complete(yes: tuple[str, ...], vocabulary: Vocabulary, maybe: tuple[str, ...] = ()) -> Standing:
    said = {*yes}
    is_stated = bool(said)
    return Standing(
        yes=_in_order(vocabulary, said),
        maybe=_in_order(vocabulary, {*maybe} - said),
        answered=is_stated,
        closed=is_stated,
    )


def _beside_focus(focus: Iterable[str]) -> tuple[str, ...]:
    """Return what a program may be right for besides its focus: both together, or one of what it treats together."""
    alone, together = ("mental-health", "substance-use"), "co-occurring"
    return alone if together in focus else (together,) if {*alone} <= {*focus} else ()


def _sitewide(program: Program) -> Sitewide:
    return program.facility.sitewide or _NOTHING_SITEWIDE


def _ages(program: Program, vocabulary: Vocabulary) -> Standing:
    groups = program.facts.age_groups
    if not groups:
        return _stated((), _sitewide(program).age_groups, vocabulary)
    return _complete(groups, vocabulary, groups_beside(program.track.ages))


def _specialties(program: Program, vocabulary: Vocabulary) -> Standing:
    track = program.track
    sitewide = _sitewide(program).specialties
    return _stated(track.specialties, sitewide, vocabulary, more=bool(track.other_specialties))


def _therapies(program: Program, vocabulary: Vocabulary) -> Standing:
    track = program.track
    return _stated(track.therapies, _sitewide(program).therapies, vocabulary, more=bool(track.other_therapies))


def _populations(program: Program, vocabulary: Vocabulary) -> Standing:
    said = program.track.populations
    if said is None:
        return _stated((), _sitewide(program).populations, vocabulary)
    if said.only:
        return _complete((*said.only, *said.serves), vocabulary)
    return _stated(said.serves, _sitewide(program).populations, vocabulary, more=bool(said.other))


def _only(program: Program, vocabulary: Vocabulary) -> Standing:
    said = program.track.populations
    return _complete(said.only if said else (), vocabulary)


def _payers(program: Program, vocabulary: Vocabulary) -> Standing:
    track, facility = program.track, program.facility
    insurance = track.insurance or facility.insurance
    if insurance is None:
        return Standing()
    if insurance.accepted is False:
        return Standing(answered=True, closed=True)
    taken = {payer.payer for payer in payers_of(track, facility)}
    refused = {
        payer.payer
        for payer in insurance.payers
        if payer.accepted == "no" and (not payer.levels or track.level_of_care in payer.levels)
    }
    return Standing(
        yes=_in_order(vocabulary, taken),
        no=_in_order(vocabulary, refused - taken),
        answered=bool(taken),
        maybe_any=insurance.accepted is True and not taken,
    )


def _payment(program: Program, vocabulary: Vocabulary) -> Standing:
    return _stated(program.track.payment or program.facility.payment, (), vocabulary)


def _credentials(program: Program, vocabulary: Vocabulary) -> Standing:
    """Leave out what has expired; a loose date is taken at its last day."""
    today = program.today.isoformat()
    held = [
        each for each in program.facility.credentials if (each.valid_to or today) >= today[: len(each.valid_to or "")]
    ]
    return _stated(tuple(each.body for each in held), (), vocabulary, more=bool(held))


def _languages(program: Program, vocabulary: Vocabulary) -> Standing:
    spoken = program.track.languages
    interpreted = program.facility.interpreters
    standing = _stated(spoken, (*_sitewide(program).languages, *interpreted), vocabulary)
    if "any" not in interpreted:
        return standing
    return Standing(standing.yes, standing.maybe, answered=standing.answered, maybe_any=True)


def _medication(program: Program, vocabulary: Vocabulary) -> Standing:
    own, whole = program.track.medications, _sitewide(program).medications
    if own and own.moud:
        answer = _answers_of(own.moud)
        no = () if answer else _in_order(vocabulary, _ANSWERS)
        return Standing(yes=_in_order(vocabulary, answer), no=no, answered=True, closed=True)
    return _stated((), _answers_of(whole.moud) if whole and whole.moud else (), vocabulary)


#: What can be asked about medication for opioid use disorder: all of the list but that it is not allowed.
_ANSWERS = ("offers", "coordinates", "accepts")


def _answers_of(policy: str) -> tuple[str, ...]:
    """Return what a policy says yes to: whoever gives or arranges the medication accepts people who take it."""
    return () if policy == "not-allowed" else tuple(dict.fromkeys((policy, "accepts")))


def _referral(program: Program, _vocabulary: Vocabulary) -> Standing:
    required = program.track.referral.required if program.track.referral else None
    if required is None:
        return Standing()
    answer = ("not-needed",)
    return Standing(no=answer, answered=True, closed=True) if required else Standing(answer, answered=True, closed=True)


#: Every group, in the order in which people ask for them.
SEARCH_GROUPS: tuple[SearchGroup, ...] = (
    SearchGroup("level-of-care", terms.LEVELS_OF_CARE, lambda of, known: _complete((of.track.level_of_care,), known)),
    SearchGroup(
        "focus", terms.FOCUS, lambda of, known: _complete(of.track.focus, known, _beside_focus(of.track.focus))
    ),
    SearchGroup("age-group", terms.AGE_GROUPS, _ages),
    SearchGroup("specialty", terms.SPECIALTIES, _specialties),
    SearchGroup("therapy", terms.THERAPIES, _therapies),
    SearchGroup("population", terms.POPULATIONS, _populations),
    SearchGroup("only", terms.POPULATIONS, _only),
    SearchGroup("payer", terms.PAYERS, _payers),
    SearchGroup("payment", terms.PAYMENT_TYPES, _payment),
    SearchGroup("credential", terms.CREDENTIAL_BODIES, _credentials),
    SearchGroup("language", terms.LANGUAGES, _languages),
    SearchGroup("modality", terms.MODALITIES, lambda of, known: _complete(ways_of(of.track, of.facility), known)),
    SearchGroup("accessibility", terms.ACCESSIBILITY, lambda of, known: _stated(of.facility.accessibility, (), known)),
    SearchGroup("provides", terms.PROVIDES, lambda of, known: _stated(of.track.provides, (), known)),
    SearchGroup("medication", terms.MOUD_POLICIES, _medication),
    SearchGroup("referral", REFERRAL, _referral),
)
