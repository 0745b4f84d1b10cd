"""The page of one topic: every program that states it, by state."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facts.topics import payers_of
from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink, facilities_and_programs, facilities_link
from generator.views.elsewhere import Elsewhere, elsewhere
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.notices import Notice
from generator.views.page import Page, Setting, page_parts
from generator.views.pagination import PageOf, Pagination, Section, page_words, pagination_of, title_of_page
from generator.views.program_row import ProgramRow, Rows, terms_of_payer
from generator.views.topic_index import Listing, Topic
from generator.views.topic_words import group_words, heading_of, who_is_left_out, who_is_listed

#: Topics of people who may be in danger while they look for a program.
_DANGEROUS = frozenset(
    ("specialty", term) for term in ("suicidal-thoughts", "self-harm", "psychosis", "first-episode-psychosis")
)


@dataclass(frozen=True, slots=True)
class StateRows:
    """The facilities of one state under a topic, or as many as one page holds."""

    anchor: str
    """Where links lead: the state's folder."""
    link: Link
    """Name of the state, "By video" for those without a place, with the page of all its facilities."""
    rows: tuple[ProgramRow, ...]
    """The facilities by city and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPage(Page):
    """What ``topic.html`` shows."""

    heading: str
    """The topic as a person would say it: "Evening programs"."""
    definition: str
    """What its term means."""
    danger: Notice | None
    """Whom to call at once, on pages of what can put a life in danger; else None."""
    counts: str
    """How many facilities and programs state it."""
    page_words: str
    """Which page of the list this is; empty where there is only one."""
    listed: str
    """What it takes to be listed here."""
    left_out: str
    """How many facilities say nothing about it; empty on further pages and when every one says something."""
    all_facilities: Link
    """Where to browse every facility by state."""
    contents: tuple[CountedLink, ...]
    """The states, each with the page on which it begins; empty on further pages and when there is only one."""
    sections: tuple[StateRows, ...]
    """The facilities by state."""
    pagination: Pagination | None
    """The way to the other pages; None when there are none."""
    topics: Link
    """The other topics of its group."""
    elsewhere: Elsewhere
    """Where to go on."""


def topic_page(topic: Topic, page: PageOf[Listing], *, silent: int, rows: Rows, setting: Setting) -> TopicPage:
    """Return a page of a topic; ``silent`` facilities say nothing in its group."""
    number, total = page.number, page.total
    path = urls.numbered_path(topic.path, number)
    root = urls.root_of(path)
    heading = heading_of(topic.group, topic.term)
    counts = facilities_and_programs(topic.facilities, topic.programs)
    title = title_of_page(heading, number, total)
    group = group_words(topic.group)
    return TopicPage(
        **page_parts(
            path,
            setting,
            title=title,
            description=_("%(title)s: %(counts)s.", title=title, counts=counts),
            here=page_words(number, total) if number > 1 else heading,
            back=(
                (_("Topics"), urls.TOPICS),
                *(((heading, topic.path),) if number > 1 else ()),
            ),
        ),
        heading=heading,
        definition=topic.group.vocabulary.definition(topic.term),
        danger=_danger() if (topic.group.name, topic.term) in _DANGEROUS else None,
        counts=counts,
        page_words=page_words(number, total),
        listed=who_is_listed(topic.group),
        left_out=who_is_left_out(topic.group, silent) if number == 1 else "",
        all_facilities=Link(_("All facilities by state"), urls.link(root, urls.HOME, "find")),
        contents=_contents(topic, root) if number == 1 else (),
        sections=tuple(_section(topic, section, root, rows) for section in page.sections),
        pagination=pagination_of(topic.path, number, total),
        topics=Link(_("Other topics: %(group)s", group=group), urls.link(root, urls.TOPICS, topic.group.name)),
        elsewhere=elsewhere(root, is_about_insurance=topic.group.name == "payer"),
    )


def _danger() -> Notice:
    return Notice(
        _("If you or somebody else may be in danger now, do not wait for a program: call 911, or call or text 988."),
        calls=(
            Link(_("Call 911"), urls.tel("911")),
            Link(_("Call 988"), urls.tel("988")),
            Link(_("Text 988"), urls.sms("988")),
        ),
    )


def _contents(topic: Topic, root: str) -> tuple[CountedLink, ...]:
    if len(topic.by_state) == 1:
        return ()
    return tuple(
        facilities_link(
            state_name(folder),
            f"#{folder}" if topic.page_of(folder) == topic.path else urls.link(root, topic.page_of(folder), folder),
            len(found),
        )
        for folder, found in topic.by_state.items()
    )


def _section(topic: Topic, section: Section[Listing], root: str, rows: Rows) -> StateRows:
    folder = section.key
    name = state_name(folder)
    heading = _("%(state)s, continued", state=name) if section.is_continued else name
    return StateRows(
        anchor=folder,
        link=Link(heading, urls.link(root, urls.state_path(folder))),
        rows=tuple(rows.row(each.entry, each.programs, root, _remarks(topic, each)) for each in section.items),
    )


def _remarks(topic: Topic, listing: Listing) -> tuple[str, ...]:
    """Return what qualifies a facility's being here."""
    facility = listing.entry.facility
    if not listing.programs:
        return (_("Stated for the whole place, not for one program: ask."),)
    if topic.group.name == "payer":
        found = (
            terms_of_payer(payer)
            for number in listing.programs
            for payer in payers_of(facility.tracks[number], facility)
            if payer.payer == topic.term
        )
        return tuple(dict.fromkeys(words for words in found if words))
    if topic.group.name == "population":
        only = [number for number in listing.programs if _is_only_for(listing, number, topic.term)]
        if only:
            return (_("Open to this group only."),) if len(only) == len(listing.programs) else ()
    return ()


def _is_only_for(listing: Listing, number: int, population: str) -> bool:
    said = listing.entry.facility.tracks[number].populations
    return said is not None and population in said.only
