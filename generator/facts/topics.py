"""The topics under which programs can be browsed: what a program has in each, and whether it says anything.

A topic is a term of a closed list that people choose from. A program without a term in a group says nothing
about it, which is counted apart and never read as a no.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.payment import Payer
from generator.facility.track import Track
from generator.facility.vocabulary import Vocabulary
from generator.facts.facts import TrackFacts


def _nothing(_facility: Facility) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics of one kind.

    ``name`` is what they are called in addresses. ``of_program`` gives the terms of one program. ``of_place``
    gives those that a facility states for the whole place without saying in which of its programs.
    ``is_answered`` tells whether a program says something that is no term: that no insurance is accepted, or a
    condition in words.
    """

    name: str
    vocabulary: Vocabulary
    of_program: Callable[[TrackFacts, Facility], tuple[str, ...]]
    of_place: Callable[[Facility], tuple[str, ...]] = _nothing
    is_answered: Callable[[Track, Facility], bool] = lambda _track, _facility: False


def payers_of(track: Track, facility: Facility) -> tuple[Payer, ...]:
    """Return the payers that ``track`` takes, on whatever terms; those that are refused are left out.

    What a track says of its insurance replaces what its facility says. A payer for other levels of care only is
    left out as well.
    """
    insurance = track.insurance or facility.insurance
    if insurance is None:
        return ()
    level = track.level_of_care
    return tuple(
        [payer for payer in insurance.payers if payer.accepted != "no" and (not payer.levels or level in payer.levels)]
    )


def _payers(of: TrackFacts, facility: Facility) -> tuple[str, ...]:
    return tuple(dict.fromkeys([payer.payer for payer in payers_of(of.track, facility)]))


def _takes_no_insurance(track: Track, facility: Facility) -> bool:
    insurance = track.insurance or facility.insurance
    return insurance is not None and insurance.accepted is False


def _populations(of: TrackFacts, _facility: Facility) -> tuple[str, ...]:
    said = of.track.populations
    return tuple(dict.fromkeys((*said.only, *said.serves))) if said else ()


def _names_other_people(track: Track, facility: Facility) -> bool:
    whole_place = facility.sitewide and facility.sitewide.populations
    return bool(whole_place or (track.populations and track.populations.other))


def _names_other_conditions(track: Track, facility: Facility) -> bool:
    return bool(track.other_specialties or (facility.sitewide and facility.sitewide.specialties))


#: The groups in the order in which people ask for them.
TOPIC_GROUPS: tuple[TopicGroup, ...] = (
    TopicGroup("part-of-day", terms.PARTS_OF_DAY, lambda of, _: of.parts_of_day),
    TopicGroup("focus", terms.FOCUS, lambda of, _: of.track.focus),
    TopicGroup(
        "age-group",
        terms.AGE_GROUPS,
        lambda of, _: of.age_groups,
        lambda facility: facility.sitewide.age_groups if facility.sitewide else (),
        lambda _, facility: bool(facility.sitewide and facility.sitewide.age_groups),
    ),
    TopicGroup("payer", terms.PAYERS, _payers, is_answered=_takes_no_insurance),
    TopicGroup("level-of-care", terms.LEVELS_OF_CARE, lambda of, _: (of.track.level_of_care,)),
    TopicGroup(
        "specialty",
        terms.SPECIALTIES,
        lambda of, _: of.track.specialties,
        lambda facility: facility.sitewide.specialties if facility.sitewide else (),
        _names_other_conditions,
    ),
    TopicGroup(
        "population",
        terms.POPULATIONS,
        _populations,
        lambda facility: facility.sitewide.populations if facility.sitewide else (),
        _names_other_people,
    ),
)
