"""The terms of a facility's page whose meaning can be asked for, each once, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import Vocabulary
from generator.views.credentials_view import CredentialView
from generator.views.fact import Fact
from generator.views.fact_terms import FACT_TERMS
from generator.views.glossary import says_more
from generator.views.payment_view import PayerView, PaymentView
from generator.views.words import Word, word_of

_UNNAMED = "other"


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the terms of a page mean."""

    by_term: Mapping[tuple[str, str], Word]
    """Each by the name of its list and its slug, in the order of the page."""

    @property
    def boxes(self) -> tuple[Word, ...]:
        """Every term once, in the order of the page."""
        return tuple(self.by_term.values())

    def lines(self, fact: Fact) -> list[tuple[str, Word | None]]:
        """Return the lines of ``fact``, each with the term it stands for."""
        return self._beside(fact, fact.lines, () if fact.items else fact.slugs)

    def items(self, fact: Fact) -> list[tuple[str, Word | None]]:
        """Return the items of ``fact``, each with the term it stands for."""
        return self._beside(fact, fact.items, fact.slugs)

    def payer(self, payer: PayerView) -> Word | None:
        """Return the insurer or public program."""
        return self.by_term.get((terms.PAYERS.name, payer.payer))

    def acceptance(self, payer: PayerView) -> Word | None:
        """Return how it is accepted."""
        return self.by_term.get((terms.PAYER_ACCEPTANCE.name, payer.acceptance))

    def body(self, credential: CredentialView) -> Word | None:
        """Return who gave it."""
        return self.by_term.get((terms.CREDENTIAL_BODIES.name, credential.body))

    def _beside(self, fact: Fact, texts: tuple[str, ...], slugs: tuple[str, ...]) -> list[tuple[str, Word | None]]:
        name = FACT_TERMS[fact.key].name
        return [(text, self.by_term.get((name, slug))) for text, slug in zip_longest(texts, slugs, fillvalue="")]


@dataclass(frozen=True, slots=True)
class Explained:
    """What a page says in terms, in its order."""

    programs: Iterable[Fact]
    payment: Iterable[PaymentView]
    credentials: Iterable[CredentialView]
    about: Iterable[Fact]


def page_words(said: Explained, root: str) -> PageWords:
    """Return the terms of a page that says ``said``, but for those that say no more than their own label.

    ``root`` leads from the page to the top of the site.
    """
    found: dict[tuple[str, str], Word] = {}
    for vocabulary, slug in _terms(said):
        key = (vocabulary.name, slug)
        if key not in found and slug != _UNNAMED and says_more(vocabulary, slug):
            found[key] = word_of(vocabulary, slug, root)
    return PageWords(found)


def _terms(said: Explained) -> Iterator[tuple[Vocabulary, str]]:
    yield from _of_facts(said.programs)
    for view in said.payment:
        yield from _of_facts(view.facts)
        for payer in view.payers:
            yield terms.PAYERS, payer.payer
            yield terms.PAYER_ACCEPTANCE, payer.acceptance
    for credential in said.credentials:
        yield terms.CREDENTIAL_BODIES, credential.body
    yield from _of_facts(said.about)


def _of_facts(facts: Iterable[Fact]) -> Iterator[tuple[Vocabulary, str]]:
    for fact in facts:
        if fact.slugs:
            vocabulary = FACT_TERMS[fact.key]
            yield from ((vocabulary, slug) for slug in fact.slugs)
