"""Ages are in order, and agree with the age groups.

The youngest age is not above the oldest. Ages by exception lie outside the usual ones, else they are no
exception. Age groups are the provider's own words and reach further than a table could say, but a track for
18 and older has no children, and one that only girls may join has no minimum age of 25.

Passes::

    tracks:
      - ages: {minimum: 18, maximum: 64, by_exception: {minimum: 16}, age_groups: [adults]}

Fails::

    tracks:
      - ages: {minimum: 18, maximum: 12}

Fails::

    tracks:
      - ages: {minimum: 18, by_exception: {minimum: 21}}

Fails::

    tracks:
      - ages: {minimum: 18, age_groups: [children]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.track import AgeBounds, Ages, Track
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.rule import Finding, RecordRule
from generator.rules.timetable import range_words

#: The widest ages that a provider may mean by each group; the vocabulary's definitions are narrower.
_WIDEST = {
    "children": (0, 14),
    "adolescents": (10, 20),
    "young-adults": (15, 35),
    "adults": (17, 120),
    "seniors": (50, 120),
}
_ONLY_YOUNG = ("girls", "boys", "high-school-students")
_OLDEST_PUPIL = 21


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for index, track in enumerate(entry.facility.tracks):
        path: FieldPath = ("tracks", index, "ages")
        if track.ages is None:
            continue
        if mixed_up := _mixed_up(path, track.ages) or _mixed_up((*path, "by_exception"), track.ages.by_exception):
            yield mixed_up
        else:
            yield from _exceptions(path, track.ages)
            yield from _age_groups(path, track.ages)
            yield from _young_only(index, track)


def _mixed_up(path: FieldPath, ages: AgeBounds | None) -> Finding | None:
    if ages is None or ages.minimum is None or ages.maximum is None or ages.minimum <= ages.maximum:
        return None
    message = f"must be at most the maximum, which is {ages.maximum}, but is {ages.minimum}"
    return Finding((*path, "minimum"), message, "exchange the two, or correct one")


def _exceptions(path: FieldPath, ages: Ages) -> Iterator[Finding]:
    exception = ages.by_exception
    if exception is None:
        return
    tip = "write the usual ages in minimum and maximum, and only the others in by_exception"
    if exception.minimum is not None and exception.minimum >= (ages.minimum or 0):
        usual = "not stated" if ages.minimum is None else ages.minimum
        message = f"must be below the usual minimum, which is {usual}, but is {exception.minimum}"
        yield Finding((*path, "by_exception", "minimum"), message, tip)
    if exception.maximum is not None and (ages.maximum is None or exception.maximum <= ages.maximum):
        usual = "not stated" if ages.maximum is None else ages.maximum
        message = f"must be above the usual maximum, which is {usual}, but is {exception.maximum}"
        yield Finding((*path, "by_exception", "maximum"), message, tip)


def _age_groups(path: FieldPath, ages: Ages) -> Iterator[Finding]:
    exception = ages.by_exception or AgeBounds()
    low = min(age for age in (ages.minimum or 0, exception.minimum) if age is not None)
    high = max(age for age in (120 if ages.maximum is None else ages.maximum, exception.maximum) if age is not None)
    for at, group in enumerate(ages.age_groups):
        youngest, oldest = _WIDEST[group]
        if high < youngest or low > oldest:
            label = terms.AGE_GROUPS.label(group).lower()
            years = range_words(ages.minimum, ages.maximum)
            yield Finding(
                (*path, "age_groups", at),
                f'must agree with the ages, but "{group}" ({label}) have no place in ages {years}',
                "correct the ages or the age group",
            )


def _young_only(index: int, track: Track) -> Iterator[Finding]:
    youngest = (track.ages.minimum if track.ages else None) or 0
    for at, population in enumerate(track.populations.only if track.populations else ()):
        if population in _ONLY_YOUNG and youngest > _OLDEST_PUPIL:
            label = terms.POPULATIONS.label(population).lower()
            yield Finding(
                ("tracks", index, "populations", "only", at),
                f"must agree with the ages, but the minimum is {youngest} and only {label} may join",
                "correct the minimum age or the population",
            )


RULE = RecordRule("ages", Severity.ERROR, _check)
