"""What a term of a closed list is: the word in the record, the words people read, and outside codes."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.messages import _


class Code(NamedTuple):
    """A term's code in somebody else's list, such as ``Code("samhsa", "SET OIT")``."""

    system: str
    value: str


def samhsa(*values: str) -> tuple[Code, ...]:
    """Codes of the national locator, each as category and code: ``samhsa("SET OIT", "SET ODT")``."""
    return tuple(Code("samhsa", value) for value in values)


#: How alike two spellings must be, as difflib measures it; one slip in a short word weighs more.
_NEAR, _NEAR_SHORT, _SHORT = 0.8, 0.6, 5


@dataclass(frozen=True, slots=True)
class Term:
    """One choice of a closed list.

    ``slug`` is what a record holds, ``label`` what a page shows, ``definition`` one plain sentence,
    ``synonyms`` other words people use for it (lower case; used for did-you-mean, import and search),
    ``codes`` the same idea in outside code systems.
    """

    slug: str
    label: str
    definition: str
    synonyms: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """A closed list of terms, in the order in which pages and editors show them; equal to itself only.

    ``name`` is the snake_case name of the list, ``title`` its name in plain words ("Level of care"),
    ``slugs`` the words of the record in the order of the terms.
    """

    name: str
    title: str
    terms: tuple[Term, ...]
    slugs: tuple[str, ...] = field(init=False, repr=False)
    _by_slug: dict[str, Term] = field(init=False, repr=False, compare=False)
    _by_spelling: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_slug = {term.slug: term for term in self.terms}
        if len(by_slug) != len(self.terms):
            raise ValueError(f"vocabulary {self.name} holds a slug twice")
        by_spelling: dict[str, str] = {}
        for term in self.terms:
            for spelling in (term.slug, term.label, *term.synonyms):
                by_spelling.setdefault(_folded(spelling), term.slug)
        object.__setattr__(self, "slugs", tuple(by_slug))
        object.__setattr__(self, "_by_slug", by_slug)
        object.__setattr__(self, "_by_spelling", by_spelling)

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms)

    def __contains__(self, slug: object) -> bool:
        return isinstance(slug, str) and slug in self._by_slug

    def __getitem__(self, slug: str) -> Term:
        """Return the term of ``slug``. Raises KeyError when the list does not hold it."""
        return self._by_slug[slug]

    def label(self, slug: str) -> str:
        """Return the words a page shows for ``slug``. Raises KeyError when the list does not hold it."""
        return _(self._by_slug[slug].label)

    def definition(self, slug: str) -> str:
        """Return the sentence that says what ``slug`` means, for a page. Raises KeyError like ``label``."""
        return _(self._by_slug[slug].definition)

    def nearest(self, word: str) -> str | None:
        """Return the slug a person most likely meant by ``word``, or None when nothing is near.

        Compares with slugs, labels and synonyms, without regard to case, spaces, underscores and hyphens.
        """
        spelling = _folded(word)
        if spelling in self._by_spelling:
            return self._by_spelling[spelling]
        cutoff = _NEAR_SHORT if len(spelling) <= _SHORT else _NEAR
        near = difflib.get_close_matches(spelling, self._by_spelling, n=1, cutoff=cutoff)
        return self._by_spelling[near[0]] if near else None


def _folded(word: str) -> str:
    return " ".join(word.lower().replace("-", " ").replace("_", " ").split())
