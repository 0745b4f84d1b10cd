"""The age groups that a track takes, stated or read from its ages."""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.track import Ages

#: Youngest and oldest age in years of the groups that ages in figures are read as; adults of every age come under
#: "adults", and "seniors" and "young adults" are only ever stated by name.
_GROUPS_BY_AGE = {"children": (0, 11), "adolescents": (12, 17), "adults": (18, 150)}


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
