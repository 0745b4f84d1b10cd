"""What a text of the guide may lead to besides its own pages: the directory, a ready-made search, a term's meaning.

``[Teens](search:age-group=adolescents&free=after-school)`` is a search, made of the names and terms that the search
itself has; ``[Evenings](topic:part-of-day/evening)`` is a list of the directory, and ``[CBT](term:therapies/cbt)``
opens what a term means. A term that is renamed or dropped is found here,
when the guide is built, and not by a family.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import quote

from generator.facility.vocabulary import VOCABULARIES, Vocabulary
from generator.facts.standings import SEARCH_GROUPS
from generator.facts.topics import TOPIC_GROUPS
from generator.views import urls
from generator.views.search.free_times import FREE_TIMES

#: The kinds of such links: what stands before the colon.
KINDS = ("directory", "search", "term", "topic")
#: Pages of the directory that are there whatever the records hold, so that the guide may lead to them.
ALWAYS_THERE = (
    urls.HOME,
    urls.SEARCH,
    urls.COMPARE,
    urls.LIST,
    urls.TOPICS,
    urls.HOW_THIS_WORKS,
    urls.CORRECTIONS,
    urls.PRIVACY,
    urls.PROGRAMS_TABLE,
)
_OLDEST = 120
#: How alike two words must be, as difflib measures it, for one to be meant by the other.
_NEAR = 0.5
#: Groups of topics by how much they say about what somebody looks for, most first.
_TELLING = ("specialty", "population", "payer", "age-group", "part-of-day", "focus", "level-of-care")


class GuideLinkError(ValueError):
    """A text leads to what is not there; the message says what, and names what may be meant."""


def directory_link(path: str, fragment: str, root: str) -> str:
    """Return the address of a page of the directory. Raises GuideLinkError for one that may not be there."""
    if path not in ALWAYS_THERE:
        there_are = ", ".join(ALWAYS_THERE)
        raise GuideLinkError(f"directory:{path} is not a page that every directory has; there are: {there_are}")
    return urls.link(root, path, fragment)


def search_fragment(question: str) -> str:
    """Return what stands behind the # of a search that asks ``question``: ``age-group=adolescents&free=evenings``.

    Keys are the groups of the search (each with terms that have a comma between them), ``free`` (names of free
    times), ``age`` and ``accepting``. Empty for a search that asks nothing. Raises GuideLinkError.
    """
    pairs = [_pair(part) for part in question.split("&")] if question else []
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), ""):
        raise GuideLinkError(f"search:{question} asks for {twice} twice; write several terms with a comma between")
    return "&".join(["v=1", *(f"{name}={value}" for name, value in pairs)]) if pairs else ""


def search_link(question: str, root: str) -> str:
    """Return the address of the search that asks ``question``. Raises GuideLinkError like ``search_fragment``."""
    fragment = search_fragment(question)
    return urls.link(root, urls.SEARCH) + (f"#{fragment}" if fragment else "")


def topic_of_search(question: str, topics: Iterable[str]) -> str:
    """Return the page of the directory that says most of what ``question`` asks, where no script runs; or nothing.

    ``topics`` are the paths of the topics that the directory has.
    """
    known = frozenset(topics)
    asked = {name: value.split(",") for name, _, value in (part.partition("=") for part in question.split("&"))}
    asked["part-of-day"] = [_PARTS_OF_TIMES.get(name, "") for name in asked.get("free", ())]
    for group in _TELLING:
        for slug in filter(None, asked.get(group, ())):
            if (path := urls.topic_path(group, slug)) in known:
                return path
    return ""


def topic_at(text: str) -> str:
    """Return the path of the topic that ``part-of-day/evening`` names. Raises GuideLinkError."""
    name, _, slug = text.partition("/")
    vocabulary = _TOPIC_GROUPS.get(name)
    if vocabulary is None:
        raise GuideLinkError(f"topic:{text}: there is no group {name!r}{_meant(name, _TOPIC_GROUPS)}")
    return urls.topic_path(name, _known(slug, vocabulary, f"topic:{text}"))


def term_at(text: str) -> tuple[Vocabulary, str]:
    """Return the vocabulary and the slug that ``therapies/cbt`` names. Raises GuideLinkError."""
    name, _, slug = text.partition("/")
    vocabulary = _VOCABULARIES.get(name)
    if vocabulary is None:
        raise GuideLinkError(f"term:{text}: there is no list {name!r}{_meant(name, _VOCABULARIES)}")
    return vocabulary, _known(slug, vocabulary, f"term:{text}")


_VOCABULARIES: Mapping[str, Vocabulary] = {each.name.replace("_", "-"): each for each in VOCABULARIES}
_GROUPS: Mapping[str, Vocabulary] = {group.name: group.vocabulary for group in SEARCH_GROUPS}
_TOPIC_GROUPS: Mapping[str, Vocabulary] = {group.name: group.vocabulary for group in TOPIC_GROUPS}
_PARTS_OF_TIMES = {
    "mornings": "morning",
    "after-school": "after-school",
    "after-work": "evening",
    "evenings": "evening",
    "weekends": "weekend",
}


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    if name in _GROUPS:
        slugs = [_known(slug, _GROUPS[name], f"search:{part}") for slug in value.split(",")]
        return name, ",".join(quote(slug) for slug in slugs)
    if name not in _OTHERS:
        raise GuideLinkError(f"search:{part}: the search has no {name!r}{_meant(name, (*_GROUPS, *_OTHERS))}")
    return name, _OTHERS[name](value)


def _free(value: str) -> str:
    names = value.split(",")
    for name in names:
        if name not in FREE_TIMES:
            raise GuideLinkError(f"search:free={value}: there is no {name!r}{_meant(name, FREE_TIMES)}")
    return ",".join(FREE_TIMES[name] for name in names)


def _age(value: str) -> str:
    if not (value.isdecimal() and int(value) <= _OLDEST):
        raise GuideLinkError(f"search:age={value} must be a number of years, such as age=15")
    return value


def _accepting(value: str) -> str:
    if value != "yes":
        raise GuideLinkError(f"search:accepting={value} must be accepting=yes")
    return value


_OTHERS: Mapping[str, Callable[[str], str]] = {"free": _free, "age": _age, "accepting": _accepting}


def _known(slug: str, vocabulary: Vocabulary, where: str) -> str:
    if slug in vocabulary:
        return slug
    alike = difflib.get_close_matches(slug, vocabulary.slugs, n=1, cutoff=_NEAR)
    near = vocabulary.nearest(slug) or next(iter(alike), None)
    meant = f"; do you mean {near!r}?" if near else ""
    raise GuideLinkError(f"{where}: {slug!r} is no term of {vocabulary.title!r}{meant}")


def _meant(name: str, known: Iterable[str]) -> str:
    choices = list(known)
    near = difflib.get_close_matches(name, choices, n=1)
    return f"; do you mean {near[0]!r}?" if near else f"; there are: {', '.join(choices)}"
