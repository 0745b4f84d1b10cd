"""Names in addresses that are different for different things, whatever the things are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from generator.views import urls


def distinct_slugs(names: Mapping[str, str], reserved: Collection[str] = ()) -> dict[str, str]:
    """Return a slug for the name of each key; no two are the same, and none is ``reserved``.

    A name whose slug nobody else wants gets it. Where several want one, each gets a digest of its key behind it,
    so that it does not depend on the order in which they came.
    """
    natural = {key: urls.city_slug(name) for key, name in names.items()}
    wanted = Counter(natural.values())
    taken = {*wanted, *reserved}
    slugs: dict[str, str] = {}
    for key in sorted(names):
        slug = natural[key]
        if wanted[slug] > 1 or slug in reserved:
            slug = f"{slug}-{urls.digest_of(key)[:8]}"
            while slug in taken:
                slug += "x"
            taken.add(slug)
        slugs[key] = slug
    return slugs
