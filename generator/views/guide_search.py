"""The one search box for guide and programs: what its script needs to know of the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.facility.vocabulary import PARTS_OF_DAY, VOCABULARIES, Vocabulary
from generator.views import urls
from generator.views.glossary import glossary_anchor, question_of, section_anchor
from generator.views.search.all_words import words_of
from generator.views.search.free_times import FREE_TIMES
from generator.views.search.words import Words

_FOLDER = urls.GUIDE.removesuffix("index.html")
#: The section of the guide on what to do when it cannot wait.
_HELP = "get-help-now"


@dataclass(frozen=True, slots=True)
class GuideSearch:
    """Where the search box finds what it needs. Everything in it is read by the script that shows the box."""

    script: str
    """Address of what runs on the page."""
    worker: str
    """Address of the engine, which the page loads when somebody begins to search."""
    index: str
    """Address of the words of all pages of the guide."""
    help: str
    """What to do when it cannot wait, as the index addresses it."""
    guide: str
    """What leads to the top of the guide, from where the index counts its addresses."""
    programs: str
    """Address of the search for programs."""
    groups: Mapping[str, str]
    """The group of that search that asks for terms of a vocabulary, by what the glossary's anchors of it begin with."""
    times: Mapping[str, str]
    """The hours of parts of the day as the search has them, by their anchors in the glossary."""
    words: Words
    """What the script says."""


def guide_search(root: str) -> GuideSearch:
    """Return the search box of a page whose root is ``root``."""
    return GuideSearch(
        script=urls.link(root, urls.GUIDE_SEARCH_SCRIPT),
        worker=urls.link(root, urls.GUIDE_SEARCH_ENGINE),
        index=urls.link(root, urls.GUIDE_SEARCH_INDEX),
        help=urls.link("", urls.WHEN_NOT_ENOUGH.removeprefix(_FOLDER), _HELP),
        guide=urls.link(root, _FOLDER),
        programs=urls.link(root, urls.SEARCH),
        groups={section_anchor(each): group for each in VOCABULARIES if (group := _group_of(each))},
        times={
            glossary_anchor(PARTS_OF_DAY, slug): FREE_TIMES[name]
            for slug in PARTS_OF_DAY.slugs
            for name in (slug, f"{slug}s")
            if name in FREE_TIMES
        },
        words=words_of("guide_search"),
    )


def _group_of(vocabulary: Vocabulary) -> str:
    questions = (question_of(vocabulary, slug) for slug in vocabulary.slugs)
    return next((question.partition("=")[0] for question in questions if question), "")
