"""The age groups that a track takes, stated or read from its ages."""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.facility.track import AgeBounds, Ages

_OLDEST = 150
#: Youngest and oldest age in years of every group, as a search takes them.
AGE_GROUP_BOUNDS = {
    "children": (0, 11),
    "adolescents": (12, 17),
    "young-adults": (18, 25),
    "adults": (18, _OLDEST),
    "seniors": (65, _OLDEST),
}
#: The groups that ages in figures are read as; adults of every age come under "adults", and "seniors" and "young
#: adults" are only ever stated by name.
_READ_FROM_FIGURES = ("children", "adolescents", "adults")


def age_groups_of(ages: Ages | None) -> tuple[str, ...]:
    """Return the age groups that are stated, else those that the stated ages reach into."""
    if ages is None:
        return ()
    if ages.age_groups:
        return tuple(group for group in terms.AGE_GROUPS.slugs if group in ages.age_groups)
    if ages.minimum is None and ages.maximum is None:
        return ()
    return tuple(group for group in _READ_FROM_FIGURES if group in _reached(ages))


def groups_beside(ages: Ages | None) -> tuple[str, ...]:
    """Return the age groups that may join although ``age_groups_of`` does not name them.

    Those that the stated ages, or the ages taken by exception, reach into; for a program that says "adults" and no
    figures, the young ones and the old ones among them.
    """
    if ages is None:
        return ()
    named = set(age_groups_of(ages))
    if ages.minimum is None and ages.maximum is None:
        reached = {"young-adults", "seniors"} if "adults" in named else set()
    else:
        reached = _reached(ages)
    if ages.by_exception:
        low, high = ages.by_exception.minimum, ages.by_exception.maximum
        wider = AgeBounds(minimum=ages.minimum if low is None else low, maximum=ages.maximum if high is None else high)
        reached |= _reached(wider)
    return tuple(group for group in terms.AGE_GROUPS.slugs if group in reached - named)


def _reached(ages: AgeBounds) -> set[str]:
    youngest = ages.minimum if ages.minimum is not None else 0
    oldest = ages.maximum if ages.maximum is not None else _OLDEST
    return {group for group, (first, last) in AGE_GROUP_BOUNDS.items() if youngest <= last and oldest >= first}
