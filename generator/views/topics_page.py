"""The page that lists every topic with how many facilities state it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink, facilities_link
from generator.views.page import Page, Setting, page_parts
from generator.views.topic_index import Topic, Topics
from generator.views.topic_words import group_words


@dataclass(frozen=True, slots=True)
class TopicList:
    """The topics of one group."""

    anchor: str
    """Where links lead: the group's name in addresses."""
    heading: str
    """What the group is called."""
    links: tuple[CountedLink, ...]
    """Its topics, in the order of their terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsPage(Page):
    """What ``topics.html`` shows."""

    contents: tuple[CountedLink, ...]
    """The groups, as links within the page."""
    groups: tuple[TopicList, ...]
    """Topics by group; empty when the directory holds no program."""


def topics_page(topics: Topics, setting: Setting) -> TopicsPage:
    """Return the page of all topics."""
    root = urls.root_of(urls.TOPICS)
    groups = tuple(
        TopicList(found[0].group.name, group_words(found[0].group), tuple(_link(topic, root) for topic in found))
        for found in topics.by_group.values()
        if found
    )
    title = _("Topics")
    description = _("Programs by time of day, what they are for, age, insurance, and level of care.")
    return TopicsPage(
        **page_parts(urls.TOPICS, setting, title=title, description=description),
        contents=tuple(CountedLink(group.heading, f"#{group.anchor}") for group in groups),
        groups=groups,
    )


def _link(topic: Topic, root: str) -> CountedLink:
    label = topic.group.vocabulary.label(topic.term)
    return facilities_link(label, urls.link(root, topic.path), topic.facilities)
