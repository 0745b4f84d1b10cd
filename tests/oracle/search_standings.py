"""Where a program stands in each group of terms, read from its record as the search's own text says it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from generator.facility.model import Facility
    from generator.facility.payment import Insurance
    from generator.facility.track import Ages, Track

GROUPS = (
    "level-of-care",
    "focus",
    "age-group",
    "specialty",
    "therapy",
    "population",
    "only",
    "payer",
    "payment",
    "credential",
    "language",
    "modality",
    "accessibility",
    "provides",
    "medication",
    "referral",
)
AGES = {
    "children": (0, 11),
    "adolescents": (12, 17),
    "young-adults": (18, 25),
    "adults": (18, 150),
    "seniors": (65, 150),
}
ANY_LANGUAGE = "any"


@dataclass(frozen=True)
class Stands:
    """What a track says in a group. ``closed``: that is all there is. ``any`` among ``maybe``: every other term."""

    yes: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    answered: bool = False
    closed: bool = False

    def level(self, slugs: Iterable[str]) -> int:
        """Return 3 for yes, 2 for not stated, 1 where it lists others, 0 for no: the best of ``slugs``."""
        return max(self._level(slug) for slug in slugs)

    def _level(self, slug: str) -> int:
        if slug in self.yes:
            return 3
        if slug in self.no:
            return 0
        if slug in self.maybe or ANY_LANGUAGE in self.maybe:
            return 2
        if self.closed:
            return 0
        return 1 if self.answered else 2


def stands(track: Track, facility: Facility, today: date) -> dict[str, Stands]:
    """Return where ``track`` stands in every group."""
    whole = facility.sitewide
    medications = track.medications
    people = track.populations
    payment = track.payment or facility.payment
    held = [each for each in facility.credentials if not _is_past(each.valid_to, today)]
    everybody = {"maybe": whole.populations if whole else ()}
    return {
        "level-of-care": _all_there_is([track.level_of_care]),
        "focus": _focus(track.focus),
        "age-group": _age_groups(track.ages, whole.age_groups if whole else ()),
        "specialty": _at_least(track.specialties, whole.specialties if whole else (), track.other_specialties),
        "therapy": _at_least(track.therapies, whole.therapies if whole else (), track.other_therapies),
        "population": _all_there_is([*people.only, *people.serves])
        if people and people.only
        else _at_least(people.serves if people else (), everybody["maybe"], people.other if people else ()),
        "only": _all_there_is(people.only if people else ()),
        "payer": _payers(track.insurance or facility.insurance, track.level_of_care),
        "payment": _at_least(payment),
        "credential": _at_least([each.body for each in held], (), held),
        "language": _at_least(track.languages, [*(whole.languages if whole else ()), *facility.interpreters]),
        "modality": _all_there_is(ways_to_attend(track, facility)),
        "accessibility": _at_least(facility.accessibility),
        "provides": _at_least(track.provides),
        "medication": _moud(medications.moud if medications else None, sitewide=False)
        or _moud(whole.medications.moud if whole and whole.medications else None, sitewide=True)
        or Stands(),
        "referral": _referral(track),
    }


def ways_to_attend(track: Track, facility: Facility) -> set[str]:
    """Return every way that the track or one of its groups states; a facility without a place is attended by video."""
    ways = set(track.modality)
    if facility.virtual_only:
        ways.add("virtual")
    if track.schedule:
        for group in track.schedule.groups:
            ways.add(group.modality or "")
        for phase in track.schedule.phases:
            for group in phase.groups:
                ways.add(group.modality or "")
    return ways - {""}


def _named(slugs: Iterable[str]) -> frozenset[str]:
    """``other`` stands for what has no term: nobody can ask for it."""
    return frozenset(slugs) - {"other"}


def _at_least(slugs: Iterable[str], sitewide: Iterable[str] = (), in_words: object = ()) -> Stands:
    slugs = list(slugs)
    return Stands(yes=_named(slugs), maybe=_named(sitewide) - frozenset(slugs), answered=bool(slugs) or bool(in_words))


def _focus(focus: Sequence[str]) -> Stands:
    stands = _all_there_is(focus)
    if "co-occurring" in focus:
        return replace(stands, maybe=frozenset({"mental-health", "substance-use"} - stands.yes))
    if "mental-health" in focus and "substance-use" in focus:
        return replace(stands, maybe=frozenset({"co-occurring"}))
    return stands


def _all_there_is(slugs: Iterable[str]) -> Stands:
    slugs = list(slugs)
    return Stands(yes=_named(slugs), answered=bool(slugs), closed=bool(slugs))


def _is_past(loose: str | None, today: date) -> bool:
    """A loose date is over when its last day is."""
    return loose is not None and loose < today.isoformat()[: len(loose)]


def _payers(insurance: Insurance | None, level: str) -> Stands:
    if insurance is None:
        return Stands()
    if insurance.accepted is False:
        return Stands(answered=True, closed=True)
    here = [each for each in insurance.payers if not each.levels or level in each.levels]
    taken = {each.payer for each in here if each.accepted != "no"}
    refused = {each.payer for each in here if each.accepted == "no"}
    unnamed = frozenset({"any"}) if insurance.accepted and not taken else frozenset()
    return Stands(yes=_named(taken), maybe=unnamed, no=_named(refused - taken), answered=bool(taken))


def _moud(policy: str | None, *, sitewide: bool) -> Stands | None:
    if policy is None:
        return None
    answers = {
        "offers": {"offers", "accepts"},
        "coordinates": {"coordinates", "accepts"},
        "accepts": {"accepts"},
        "not-allowed": set(),
    }[policy]
    if sitewide:
        return Stands(maybe=frozenset(answers))
    refused = frozenset() if answers else frozenset({"offers", "coordinates", "accepts"})
    return Stands(yes=frozenset(answers), no=refused, answered=True, closed=True)


def _referral(track: Track) -> Stands:
    required = track.referral.required if track.referral else None
    if required is None:
        return Stands()
    if required:
        return Stands(no=frozenset({"not-needed"}), answered=True, closed=True)
    return _all_there_is(["not-needed"])


def _reached(low: int | None, high: int | None) -> set[str]:
    youngest = 0 if low is None else low
    oldest = 150 if high is None else high
    return {group for group, (first, last) in AGES.items() if youngest <= last and oldest >= first}


def _age_groups(ages: Ages | None, sitewide: Iterable[str]) -> Stands:
    """Stated groups, else those that figures reach into; beside them, by figures or by exception, perhaps more."""
    low, high = (ages.minimum, ages.maximum) if ages else (None, None)
    has_figures = low is not None or high is not None
    yes = set(ages.age_groups) if ages else set()
    if not yes and has_figures:
        yes = _reached(low, high) & {"children", "adolescents", "adults"}
    if not yes or ages is None:
        return Stands(maybe=frozenset(sitewide))
    perhaps = _reached(low, high) if has_figures else {"young-adults", "seniors"} if "adults" in yes else set()
    if ages.by_exception:
        lower, upper = ages.by_exception.minimum, ages.by_exception.maximum
        perhaps |= _reached(low if lower is None else lower, high if upper is None else upper)
    return Stands(yes=frozenset(yes), maybe=frozenset(perhaps - yes), answered=True, closed=True)
