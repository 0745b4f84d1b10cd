"""The plan of all pages that list facilities across states: topics and organizations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator.views import urls
from generator.views.organization_page import organization_page, organization_pages
from generator.views.organizations import Organization
from generator.views.page import Setting
from generator.views.planned_page import PlannedPage, key_of
from generator.views.program_row import Rows
from generator.views.topic_index import Topic, Topics, shown_under
from generator.views.topic_page import topic_page
from generator.views.topics_page import topics_page


def plan_topics(topics: Topics, rows: Rows, setting: Setting) -> Iterator[PlannedPage]:
    """Yield the page of all topics, then the pages of each."""
    counts = ((topic.path, topic.facilities) for topic in topics)
    yield PlannedPage(urls.TOPICS, "topics", key_of((), *counts), partial(topics_page, topics, setting))
    for topic in topics:
        yield from _pages_of(topic, topics.silent[topic.group.name], rows, setting)


def _pages_of(topic: Topic, silent: int, rows: Rows, setting: Setting) -> Iterator[PlannedPage]:
    """Yield the pages of a topic. Only the first one shows all its states and how many facilities say nothing."""
    states = {folder: (len(found), topic.page_of(folder)) for folder, found in topic.by_state.items()}
    for page in topic.pages:
        sections = [(section.key, section.is_continued, states[section.key]) for section in page.sections]
        everything = (silent, states) if page.number == 1 else ()
        shown = (page.total, topic.facilities, topic.programs, sections, everything)
        entries = (listing.entry for section in page.sections for listing in section.items)
        make = partial(topic_page, topic, page, silent=silent, rows=rows, setting=setting)
        yield PlannedPage(urls.numbered_path(topic.path, page.number), "topic", key_of(entries, shown), make)


def plan_organizations(organizations: Iterable[Organization], rows: Rows, setting: Setting) -> Iterator[PlannedPage]:
    """Yield the pages of each organization with several facilities."""
    for organization in organizations:
        pages = organization_pages(organization)
        for page in pages:
            # The first page lists every state, and each says how many facilities there are in all.
            shown = [each for section in page.sections for each in section.items]
            counts = _counts(organization)
            make = partial(organization_page, organization, pages, page.number, rows=rows, setting=setting)
            path = urls.numbered_path(organization.path, page.number)
            yield PlannedPage(path, "organization", key_of(shown, page.total, counts), make)


def _counts(organization: Organization) -> list[tuple[str, int, str]]:
    """Return what the counts of an organization's pages come from: state, number of programs, and status."""
    return [(shown_under(entry), len(entry.facility.tracks), entry.facility.status) for entry in organization.entries]
