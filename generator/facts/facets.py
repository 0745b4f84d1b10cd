"""What a track can be found by: its terms in each closed list that people choose from, stated or worked out.

A facet without terms is not stated. That is counted apart and never read as a no.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.track import Ages, Track
from generator.facility.vocabulary import Vocabulary
from generator.facts.parts_of_day import parts_of_day_of

#: Youngest and oldest age in years of the groups that ages in figures are read as; adults of every age come under
#: "adults", and "seniors" and "young adults" are only ever stated by name.
_GROUPS_BY_AGE = {"children": (0, 11), "adolescents": (12, 17), "adults": (18, 150)}

#: The facets by name, in the order in which people ask for them, each with its list of terms.
FACETS: Mapping[str, Vocabulary] = {
    "level_of_care": terms.LEVELS_OF_CARE,
    "focus": terms.FOCUS,
    "age_groups": terms.AGE_GROUPS,
    "parts_of_day": terms.PARTS_OF_DAY,
    "modality": terms.MODALITIES,
}


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of some tracks have each term of a facet (in the order of its list), and of how many none is known."""

    name: str
    terms: tuple[tuple[str, int], ...]
    not_stated: int


def facets_of(track: Track) -> Mapping[str, tuple[str, ...]]:
    """Return the terms of ``track`` in each facet; an empty tuple means not stated."""
    return {
        "level_of_care": (track.level_of_care,),
        "focus": track.focus,
        "age_groups": age_groups_of(track.ages),
        "parts_of_day": parts_of_day_of(track),
        "modality": track.modality,
    }


def age_groups_of(ages: Ages | None) -> tuple[str, ...]:
    """Return the age groups that are stated, else those that the stated ages reach into."""
    if ages is None:
        return ()
    if ages.age_groups:
        return tuple(group for group in terms.AGE_GROUPS.slugs if group in ages.age_groups)
    if ages.minimum is None and ages.maximum is None:
        return ()
    youngest = ages.minimum if ages.minimum is not None else 0
    oldest = ages.maximum if ages.maximum is not None else 150
    return tuple(group for group, (first, last) in _GROUPS_BY_AGE.items() if youngest <= last and oldest >= first)


def count_facets(tracks: Iterable[Mapping[str, tuple[str, ...]]]) -> tuple[FacetCount, ...]:
    """Return the counts of every facet over ``tracks``, each as ``facets_of`` gives it, without terms nobody has."""
    all_facets = list(tracks)
    counts: list[FacetCount] = []
    for name, vocabulary in FACETS.items():
        having = Counter(term for facets in all_facets for term in facets[name])
        present = tuple((slug, having[slug]) for slug in vocabulary.slugs if having[slug])
        counts.append(FacetCount(name, present, sum(not facets[name] for facets in all_facets)))
    return tuple(counts)
