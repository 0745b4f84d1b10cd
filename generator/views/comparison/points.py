"""What a program says on the points in which programs differ most, short enough to be named in one sentence.

The differences of a comparison are told from these points alone, on a facility's page and in a browser. What nobody
states is absent, which is never a no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facility.payment import Payer
from generator.facility.track import AgeBounds, Ages, Track
from generator.facts.age_groups import age_groups_of
from generator.facts.clock_times import clock_times
from generator.facts.facts import TrackFacts
from generator.facts.open_days import sessions_of
from generator.facts.standings import SEARCH_GROUPS, Program
from generator.facts.topics import payers_of
from generator.facts.weekly_days import weekly_days_of
from generator.messages import _
from generator.views.payment_view import payer_name
from generator.views.phrases import in_a_row, labels, listed, lower_first
from generator.views.summary import age_range_words, hours_words, length_words

#: Groups of terms that a search asks for, by the kind of fact that lists them.
_SEARCHED_AS = {
    "payment": "payment",
    "languages": "language",
    "provides": "provides",
    "accessibility": "accessibility",
    "referral": "referral",
}
_SEARCHED = {group.name: group for group in SEARCH_GROUPS}
#: On these terms a payer takes part without a contract.
_IN_PART = frozenset(("out-of-network", "single-case"))


@dataclass(frozen=True, slots=True)
class Stated:
    """Terms of one kind that a program names: those it says yes to, and those it refuses."""

    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """What one program says; everything in the words and the order of the site."""

    categories: dict[str, str] = field(default_factory=dict)
    """Its answer in a few words by the kind of fact; what is not stated is absent."""
    days: int | None = None
    """On how many days a week its group meets a person, when one number follows from the record."""
    has_times: bool = False
    """Whether it states weekdays and clock times."""
    has_choice: bool = False
    """Whether a person attends only some of its sessions: one group or step of several, or some of the open days."""
    terms: dict[str, Stated] = field(default_factory=dict)
    """Lists by the kind of fact, of which more may hold than is stated; ``payers_in_part`` has no kind of its own."""

    def as_data(self) -> dict[str, Any]:
        """Return the points as JSON holds them; empty parts are left out."""
        terms_said = {
            kind: {part: list(words) for part, words in (("yes", each.yes), ("no", each.no)) if words}
            for kind, each in self.terms.items()
        }
        said = {
            "categories": self.categories,
            "days": self.days,
            "has_times": self.has_times,
            "has_choice": self.has_choice,
            "terms": terms_said,
        }
        return {key: value for key, value in said.items() if value}


def program_points(of: TrackFacts, facility: Facility, today: date) -> Points:
    """Return the points of a program: ``of`` are the facts of one of the tracks of ``facility``."""
    program = Program(of, facility, today)
    return Points(
        categories={kind: words for kind, words in _categories(of, facility) if words},
        days=weekly_days_of(of.track),
        has_times=any(each.days and clock_times(each)[0] is not None for each in sessions_of(of.track)),
        has_choice=len(of.week_grids) > 1 or any(grid.attendance for grid in of.week_grids),
        terms={kind: said for kind, said in _terms(program) if said != Stated()},
    )


def _categories(of: TrackFacts, facility: Facility) -> Iterator[tuple[str, str]]:
    track = of.track
    yield "status", lower_first(terms.FACILITY_STATUS.label(facility.status))
    yield "level_of_care", terms.LEVELS_OF_CARE.label(track.level_of_care)
    yield "focus", listed(_in_order(terms.FOCUS, track.focus))
    yield "ages", _ages(track.ages)
    yield "modality", listed(_in_order(terms.MODALITIES, track.modality), "or")
    yield "part_of_day", listed(_in_order(terms.PARTS_OF_DAY, of.parts_of_day))
    yield "hours_per_week", hours_words(of)
    yield "length", length_words(track)
    yield "insurance", _insurance(track, facility)


def _in_order(vocabulary: terms.Vocabulary, slugs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(lower_first(vocabulary.label(slug)) for slug in vocabulary.slugs if slug in slugs)


def _ages(ages: Ages | None) -> str:
    """Return ages in figures, with the groups that are named where these say more or something else."""
    if ages is None:
        return ""
    figures = _figures(ages)
    named = ages.age_groups if not figures or age_groups_of(ages) != age_groups_of(_in_figures(ages)) else ()
    wider = _figures(ages.by_exception)
    exception = _("by exception %(ages)s", ages=wider) if wider else ""
    return in_a_row((figures, listed(_in_order(terms.AGE_GROUPS, named)), exception))


def _figures(ages: AgeBounds | None) -> str:
    return age_range_words(_in_figures(ages)) if ages else ""


def _in_figures(ages: AgeBounds) -> Ages:
    return Ages(minimum=ages.minimum, maximum=ages.maximum)


def _insurance(track: Track, facility: Facility) -> str:
    said = track.insurance or facility.insurance
    if said is None:
        return ""
    if said.accepted is False:
        return _("not accepted")
    return _("accepted") if said.accepted or payers_of(track, facility) else ""


def _terms(program: Program) -> Iterator[tuple[str, Stated]]:
    for kind, group in _SEARCHED_AS.items():
        standing = _SEARCHED[group].standing(program)
        vocabulary = _SEARCHED[group].vocabulary
        words = labels if kind == "languages" else _in_order
        yield kind, Stated(words(vocabulary, standing.yes), words(vocabulary, standing.no))
    yield "moud", _opioid_medication(program)
    yield from _payers(program)


def _opioid_medication(program: Program) -> Stated:
    medication = program.track.medications
    if medication is None or medication.moud is None:
        return Stated()
    standing = _SEARCHED["medication"].standing(program)
    refused = () if standing.yes else (medication.moud,)
    return Stated(_in_order(terms.MOUD_POLICIES, standing.yes), _in_order(terms.MOUD_POLICIES, refused))


def _payers(program: Program) -> Iterator[tuple[str, Stated]]:
    """Yield the payers that are taken and refused, and those that may pay a part without a contract."""
    track, facility = program.track, program.facility
    insurance = track.insurance or facility.insurance
    if insurance is None or insurance.accepted is False:
        return
    here = [each for each in insurance.payers if not each.levels or track.level_of_care in each.levels]
    here.sort(key=lambda each: terms.PAYERS.slugs.index(each.payer))
    whole = _names(each for each in here if each.accepted not in _IN_PART and each.accepted != "no")
    part = _names(each for each in here if each.accepted in _IN_PART)
    # A plan that is refused stands with its name: another plan of the same payer may be taken.
    refused = dict.fromkeys(payer_name(each) for each in here if each.accepted == "no")
    yield "payers", Stated(whole, tuple(name for name in refused if name not in {*whole, *part}))
    yield "payers_in_part", Stated(tuple(name for name in part if name not in whole))


def _names(payers: Iterable[Payer]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_name, payers)))


def _name(payer: Payer) -> str:
    return payer.name or "" if payer.payer == "other" else terms.PAYERS.label(payer.payer)
