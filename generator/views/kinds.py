"""How many facilities of a state have programs of each kind, each with a link to where they stand under its topic."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views import urls
from generator.views.counts import CountedLink, facilities_link
from generator.views.topic_index import Topic, Topics
from generator.views.topic_words import group_words

#: Kinds that are shown of a long list: those with the most facilities.
_MOST = 8
_FEW_PROGRAMS = 6


@dataclass(frozen=True, slots=True)
class KindList:
    """The kinds of one group of topics."""

    heading: str
    """What the group is called."""
    links: tuple[CountedLink, ...]
    """Its kinds: in the order of their terms, and where there are many the most frequent first."""


def kinds_of(folder: str, topics: Topics) -> tuple[KindList, ...]:
    """Return the kinds of programs that stand under a state; none where there are few programs."""
    root = urls.root_of(urls.state_path(folder))
    levels = topics.by_group.get("level-of-care", ())
    if sum(topic.programs_in(folder) for topic in levels) < _FEW_PROGRAMS:
        return ()
    lists: list[KindList] = []
    for found in topics.by_group.values():
        here = [(topic, number) for topic in found if (number := topic.facilities_in(folder))]
        if len(here) > _MOST:
            here = sorted(here, key=lambda pair: -pair[1])[:_MOST]
        if here:
            links = tuple(_link(topic, folder, number, root) for topic, number in here)
            lists.append(KindList(group_words(here[0][0].group), links))
    return tuple(lists)


def _link(topic: Topic, folder: str, number: int, root: str) -> CountedLink:
    label = topic.group.vocabulary.label(topic.term)
    return facilities_link(label, urls.link(root, topic.page_of(folder), folder), number)
