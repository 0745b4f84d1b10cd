"""Hours a week that belong to each level of care and age, and whether a track keeps to them.

The bands are the usual ones of the field (ASAM third edition, SAMHSA, Medicare): intensive outpatient 9 to 19
hours a week, 6 to 19 under 18 years of age; partial hospitalization 20 or more; outpatient fewer than the
lowest hours of intensive outpatient. As they are given in whole hours, "to 19" is read as fewer than 20: with
that, the bands leave no gap. A contradiction is worth a question to the provider, and never an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.facility.track import Track
from generator.facts.hours import GroupHours, TrackHours
from generator.facts.hours_words import hours_a_week
from generator.formats import number_words
from generator.messages import ngettext


class AgeBand(Enum):
    """Whose band counts. ``MIXED`` is for mixed ages and for ages that are not stated."""

    ADOLESCENTS = "adolescents"
    ADULTS = "adults"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class HoursBand:
    """Hours a week from ``minimum`` on and below ``below``; None means no such limit."""

    minimum: float | None
    below: float | None

    def holds_some_of(self, low: float, high: float) -> bool:
        """Return whether some hours from ``low`` to ``high`` lie in this band."""
        return (self.minimum is None or high >= self.minimum) and (self.below is None or low < self.below)

    @property
    def words(self) -> str:
        """The band in words: "9 to 19 hours a week" or "20 or more hours a week"."""
        low, below = self.minimum, self.below
        if low is not None and below is not None:
            return hours_a_week(low, below - 1)
        if low is not None:
            words = number_words(low)
            return ngettext("%(count)s or more hours a week", "%(count)s or more hours a week", low, count=words)
        words = number_words(below or 0)
        return ngettext(
            "fewer than %(count)s hour a week", "fewer than %(count)s hours a week", below or 0, count=words
        )


class BandVerdict(Enum):
    """Whether hours keep to the band of their level."""

    WITHIN = "within"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class GroupVerdict:
    """The verdict on one group of the first phase, with the band it was held against."""

    group: GroupHours
    band: HoursBand
    verdict: BandVerdict


#: Bands by level of care and age. ``MIXED`` is the wider of the two others: what suits either is not doubted.
BANDS: dict[str, dict[AgeBand, HoursBand]] = {
    "iop": {
        AgeBand.ADULTS: HoursBand(9, 20),
        AgeBand.ADOLESCENTS: HoursBand(6, 20),
        AgeBand.MIXED: HoursBand(6, 20),
    },
    "php": dict.fromkeys(AgeBand, HoursBand(20, None)),
    "outpatient": {
        AgeBand.ADULTS: HoursBand(None, 9),
        AgeBand.ADOLESCENTS: HoursBand(None, 6),
        AgeBand.MIXED: HoursBand(None, 9),
    },
}

_YOUNG = frozenset(("children", "adolescents"))
_ADULT_AGE = 18


def age_band_of(track: Track) -> AgeBand:
    """Return whose band counts for ``track``; ages by exception do not change it.

    Adults: the minimum age is 18 or more, or all age groups are of adults and no lower age is stated.
    Adolescents: the maximum age is under 18, or all age groups are children or adolescents. Else mixed.
    """
    ages = track.ages
    if ages is None:
        return AgeBand.MIXED
    groups = frozenset(ages.age_groups)
    are_adults = bool(groups) and groups.isdisjoint(_YOUNG) and ages.minimum is None
    if are_adults or (ages.minimum is not None and ages.minimum >= _ADULT_AGE):
        return AgeBand.ADULTS
    are_young = bool(groups) and groups <= _YOUNG
    if are_young or (ages.maximum is not None and ages.maximum < _ADULT_AGE):
        return AgeBand.ADOLESCENTS
    return AgeBand.MIXED


def band_of(track: Track) -> HoursBand:
    """Return the band of hours a week for the level of care and the ages of ``track``."""
    return BANDS[track.level_of_care][age_band_of(track)]


def judge_hours(track: Track, hours: TrackHours) -> tuple[GroupVerdict, ...]:
    """Return a verdict on each group of the first phase of ``track``; later phases may taper off.

    ``hours`` are those of ``track``. Outside means that the whole range from the lightest to the heaviest
    week lies outside the band. A group whose hours cannot be worked out is judged by the hours stated for it.
    """
    band = band_of(track)
    return tuple(GroupVerdict(entry, band, _verdict(entry, band)) for entry in hours.first_phase)


def _verdict(entry: GroupHours, band: HoursBand) -> BandVerdict:
    hours, stated = entry.hours, entry.stated
    if hours is not None:
        low, high = hours.lightest, hours.upper_end
    elif stated is not None:
        low = stated.minimum or 0
        high = stated.maximum if stated.maximum is not None else float("inf")
    else:
        return BandVerdict.UNKNOWN
    if not high:
        return BandVerdict.UNKNOWN
    if not band.holds_some_of(low, high):
        return BandVerdict.OUTSIDE
    is_open = low == 0 or high == float("inf")
    is_all_inside = band.holds_some_of(low, low) and band.holds_some_of(high, high)
    return BandVerdict.UNKNOWN if is_open and not is_all_inside else BandVerdict.WITHIN
