"""One line of a list of facts: what it is called, what is said, and the words for what is not said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.messages import N_, _
from generator.views.fact_kinds import FACT_KINDS
from generator.views.fact_terms import FACT_TERMS

#: The words for a fact that nobody states. Never a dash, never an empty cell, never "no".
NOT_STATED = N_("not stated - ask")


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere.

    ``is_outside`` marks an address of another site, or a program such as the dialer.
    """

    text: str
    """The words to follow."""
    href: str
    """The address: of the record's own link type, or made by ``urls``."""
    is_outside: bool = False
    """Whether it leaves this site."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A named fact. With neither lines nor items nor links it is shown as ``NOT_STATED``."""

    key: str
    """Its kind, of ``FACT_KINDS``."""
    lines: tuple[str, ...] = ()
    """Sentences or values, one below the other."""
    items: tuple[str, ...] = ()
    """Short terms of one list, side by side."""
    slugs: tuple[str, ...] = ()
    """What the items (without items, the lines) stand for, as far as they are terms of ``FACT_TERMS``."""
    links: tuple[Link, ...] = ()
    """Links, one below the other."""
    notes: tuple[str, ...] = ()
    """The provider's own words and remarks, smaller."""
    ask: bool = False
    """Whether an answer is known but too old to rely on, so that "ask" stands with it."""

    @property
    def label(self) -> str:
        """What the fact is called: "Length of stay"."""
        return _(FACT_KINDS[self.key].label)

    @property
    def is_stated(self) -> bool:
        """Whether a value is stated."""
        return bool(self.lines or self.items or self.links)

    @property
    def is_said(self) -> bool:
        """Whether anything is said, be it a remark only."""
        return self.is_stated or bool(self.notes)


def fact(key: str, *lines: str, notes: Iterable[str | None] = (), slugs: tuple[str, ...] = ()) -> Fact:
    """Return a fact of a kind of ``FACT_KINDS`` with the lines that are not empty, with the notes that are there.

    ``slugs`` are the terms that the first lines stand for, where a page can say what they mean.
    """
    return Fact(key, tuple(line for line in lines if line), slugs=slugs, notes=present(notes))


def terms_fact(key: str, items: Iterable[str], notes: Iterable[str | None] = ()) -> Fact:
    """Return a fact that lists short terms."""
    return Fact(key, items=tuple(items), notes=present(notes))


def explained_fact(key: str, slugs: Iterable[str], *others: str, notes: Iterable[str | None] = ()) -> Fact:
    """Return a fact that lists terms of its kind's list in ``FACT_TERMS``, then ``others`` that stand on no list.

    A page can say what such terms mean.
    """
    known = tuple(slugs)
    return Fact(key, items=(*map(FACT_TERMS[key].label, known), *others), slugs=known, notes=present(notes))


def present(texts: Iterable[str | None]) -> tuple[str, ...]:
    """Return the texts that say something."""
    return tuple(text for text in texts if text)


def in_their_words(text: str | None) -> str | None:
    """Return the provider's own phrase marked as such, or None."""
    return _('In their words: "%(text)s"', text=text) if text else None


def yes_no(value: bool | None, yes: str = "", no: str = "") -> str:  # noqa: FBT001 - it words a yes or no
    """Return the words for yes and no ("Yes" and "No" by themselves), and nothing when it is not stated."""
    if value is None:
        return ""
    return yes or _("Yes") if value else no or _("No")
