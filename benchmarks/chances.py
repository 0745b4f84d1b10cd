"""Draws from the closed lists of the record, common terms more often than rare ones."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

from generator.facility.vocabulary import Vocabulary

_UNNAMED = "other"


def some(chance: random.Random, vocabulary: Vocabulary, most: int) -> list[str]:
    """Return from 1 to ``most`` different terms, fewer of them more often, in the order in which they were drawn."""
    slugs, weights = _weighted(vocabulary)
    number = min(chance.randint(1, most), chance.randint(1, most) + 1)
    return list(dict.fromkeys(chance.choices(slugs, weights, k=number)))


@cache
def _weighted(vocabulary: Vocabulary) -> tuple[tuple[str, ...], tuple[float, ...]]:
    slugs = [slug for slug in vocabulary.slugs if slug != _UNNAMED]
    random.Random(vocabulary.name).shuffle(slugs)  # noqa: S311 - the same records every time, not a secret
    return tuple(slugs), tuple([1 / (rank + 2) ** 1.3 for rank in range(len(slugs))])


_Value = TypeVar("_Value")


def often(chance: random.Random, values: Sequence[_Value]) -> _Value:
    """Return one of ``values``, the first ones more often than the last ones."""
    return values[int(len(values) * chance.random() ** 3)]


def changed(chance: random.Random, usual: list[str], vocabulary: Vocabulary) -> list[str]:
    """Return what one site says: what is usual at its organization, now and then with one term less or another more."""
    if chance.random() < 0.75:
        return usual
    fewer = [each for each in usual if chance.random() < 0.85]
    return list(dict.fromkeys([*fewer, *(some(chance, vocabulary, 1) if chance.random() < 0.5 else ())]))


def line(key: str, values: Iterable[str], indent: int = 0) -> str:
    """Return ``key: [values]`` as a line of a record, nothing when there are none."""
    words = ", ".join(_written(each) for each in values)
    return f"{' ' * indent}{key}: [{words}]\n" if words else ""


def _written(word: str) -> str:
    return f'"{word}"' if word in ("no", "yes", "on", "off") else word
