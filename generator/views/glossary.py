"""Where the glossary explains each term, what else people call it, and which search asks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import VOCABULARIES, Term, Vocabulary
from generator.facts.standings import SEARCH_GROUPS

CARE, PAYING, WORDS = "care", "paying", "words"
#: What stands on which page of the glossary, in reading order; what is not named here stands on the last one.
_CARE = (
    terms.LEVELS_OF_CARE,
    terms.OTHER_LEVELS,
    terms.FOCUS,
    terms.SPECIALTIES,
    terms.THERAPIES,
    terms.MOUD_POLICIES,
    terms.AGE_GROUPS,
    terms.POPULATIONS,
    terms.MODALITIES,
    terms.PROVIDES,
    terms.AFTERCARE,
    terms.SERVICES,
    terms.FACILITY_TYPES,
    terms.ASAM_LEVELS,
    terms.ASAM_EDITIONS,
)
_PAYING = (
    terms.PAYERS,
    terms.PAYER_ACCEPTANCE,
    terms.PAYMENT_TYPES,
    terms.COST_UNITS,
    terms.CREDENTIAL_KINDS,
    terms.CREDENTIAL_BODIES,
)
#: Every list of records, and what only a search can be asked for.
_ALL = dict.fromkeys((*VOCABULARIES, *(group.vocabulary for group in SEARCH_GROUPS)))
PAGES: Mapping[str, tuple[Vocabulary, ...]] = {
    CARE: _CARE,
    PAYING: _PAYING,
    WORDS: tuple(each for each in _ALL if each not in _CARE and each not in _PAYING),
}
_PAGE_OF = {vocabulary: name for name, vocabularies in PAGES.items() for vocabulary in vocabularies}
#: The name in searches of every list that can be asked for. What a program is "only" for is asked by leaving it out.
_GROUP_OF = {group.vocabulary: group.name for group in reversed(SEARCH_GROUPS) if group.name != "only"}
#: Terms that nobody can ask for: what stands for all that has no term, and a refusal.
_NEVER_ASKED = frozenset({(None, "other"), (terms.MOUD_POLICIES, "not-allowed")})
#: So many terms of a list with one and the same sentence around their labels show that the sentence says nothing.
_A_PATTERN = 3


def glossary_path(vocabulary: Vocabulary) -> str:
    """Return the page of the glossary that explains ``vocabulary``, from the top of the site.

    Raises KeyError for a list that is neither in records nor in the search.
    """
    return f"guide/glossary/{_PAGE_OF[vocabulary]}.html"


def section_anchor(vocabulary: Vocabulary) -> str:
    """Return what an address of the section on ``vocabulary`` ends in."""
    return vocabulary.name.replace("_", "-")


def glossary_anchor(vocabulary: Vocabulary, slug: str) -> str:
    """Return what an address of the entry of ``slug`` ends in: ``therapies-cbt``, ``asam-levels-2-1``."""
    return f"{section_anchor(vocabulary)}-{re.sub(r'[^a-z0-9]+', '-', slug.lower()).strip('-')}"


def question_of(vocabulary: Vocabulary, slug: str) -> str:
    """Return what asks the search for ``slug`` (``therapy=cbt``); empty for a term that it cannot be asked for."""
    group = _GROUP_OF.get(vocabulary)
    if group is None or (None, slug) in _NEVER_ASKED or (vocabulary, slug) in _NEVER_ASKED:
        return ""
    return f"{group}={slug}"


def says_more(vocabulary: Vocabulary, slug: str) -> bool:
    """Return whether the definition of ``slug`` says more than its label.

    "Sessions are held in Farsi." does not: the same sentence stands around many labels of the list.
    """
    return slug not in _plain_terms(vocabulary)


@cache
def _plain_terms(vocabulary: Vocabulary) -> frozenset[str]:
    patterns = {term.slug: _pattern(term) for term in vocabulary}
    times = Counter(patterns.values())
    return frozenset(slug for slug, pattern in patterns.items() if "\0" in pattern and times[pattern] >= _A_PATTERN)


def _pattern(term: Term) -> str:
    return term.definition.replace(term.label, "\0")
