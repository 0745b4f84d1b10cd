"""A term with its meaning, as a page shows it in a small box: by tap or key, without leaving the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from generator.facility.vocabulary import VOCABULARIES, Vocabulary
from generator.messages import language
from generator.views import urls
from generator.views.glossary import glossary_anchor, glossary_path, question_of, section_anchor
from generator.views.guide_links import search_link
from generator.views.other_words import other_words

_BY_NAME = {section_anchor(each): each for each in VOCABULARIES}
#: More than there are terms, for pages in folders of every depth.
_WORDS_KEPT = 1 << 12


@dataclass(frozen=True, slots=True)
class Word:
    """What a box says of one term."""

    id: str
    """The box's own, on any page: ``word-therapies-cbt``."""
    label: str
    """The term, as pages show it."""
    definition: str
    """What it means, in one sentence."""
    also: tuple[str, ...]
    """What else people say for it; may be empty."""
    glossary: str
    """Address of its entry in the glossary."""
    programs: str
    """Address of the search for it; empty for a term that nobody can ask for."""

    @property
    def other_words(self) -> str:
        """What else people say for it, as a text; may be empty."""
        return ", ".join(self.also)


def word_of(vocabulary: Vocabulary, slug: str, root: str) -> Word:
    """Return the term ``slug`` of ``vocabulary`` for a page whose ``urls.root_of`` is ``root``.

    Raises KeyError when the list does not hold it.
    """
    return _word_of(vocabulary, slug, root, language())


@lru_cache(_WORDS_KEPT)
def _word_of(vocabulary: Vocabulary, slug: str, root: str, _language: str) -> Word:
    anchor = glossary_anchor(vocabulary, slug)
    question = question_of(vocabulary, slug)
    return Word(
        id=f"word-{anchor}",
        label=vocabulary.label(slug),
        definition=vocabulary.definition(slug),
        also=other_words(vocabulary, slug),
        glossary=urls.link(root, glossary_path(vocabulary), anchor),
        programs=search_link(question, root) if question else "",
    )


def vocabulary_named(name: str) -> Vocabulary:
    """Return the list that ``name`` names with hyphens: ``levels-of-care``. Raises KeyError when there is none."""
    return _BY_NAME[name]
