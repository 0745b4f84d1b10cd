"""The page of one organization: its sites by state and city."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from generator.directory.directory import Entry
from generator.messages import _
from generator.views import urls
from generator.views.counts import CountedLink, counts_words, facilities_link
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.organizations import Organization
from generator.views.page import Page, Setting, page_parts
from generator.views.pagination import (
    ROWS_A_PAGE,
    PageOf,
    Pagination,
    Section,
    first_pages,
    in_pages,
    page_words,
    pagination_of,
    title_of_page,
)
from generator.views.payment_view import payers_in_words
from generator.views.program_row import ProgramRow, Rows
from generator.views.topic_index import shown_under


@dataclass(frozen=True, slots=True)
class StateSites:
    """The sites in one state, or as many as one page holds."""

    anchor: str
    """Where links lead: the state's folder."""
    link: Link
    """Name of the state, "By video" for providers without a place, with the page of all its facilities."""
    rows: tuple[ProgramRow, ...]
    """The sites by city and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationPage(Page):
    """What ``organization.html`` shows."""

    name: str
    """Name of the organization."""
    counts: str
    """How many facilities and programs it has."""
    page_words: str
    """Which page of the list this is; empty where there is only one."""
    contents: tuple[CountedLink, ...]
    """The states, each with the page on which it begins; empty on further pages and when there is only one."""
    sections: tuple[StateSites, ...]
    """The sites by state."""
    pagination: Pagination | None
    """The way to the other pages; None when there are none."""


def organization_pages(organization: Organization) -> tuple[PageOf[Entry], ...]:
    """Return the sites of an organization in pages, by state."""
    by_state = groupby(organization.entries, shown_under)
    return in_pages((Section(folder, list(found)) for folder, found in by_state), ROWS_A_PAGE)


def organization_page(
    organization: Organization, pages: tuple[PageOf[Entry], ...], number: int, *, rows: Rows, setting: Setting
) -> OrganizationPage:
    """Return page ``number`` of an organization's ``pages``."""
    path = urls.numbered_path(organization.path, number)
    root = urls.root_of(path)
    counts = counts_words(organization.entries)
    title = title_of_page(organization.name, number, len(pages))
    return OrganizationPage(
        **page_parts(
            path,
            setting,
            title=title,
            description=_("%(title)s: %(counts)s.", title=title, counts=counts),
            here=page_words(number, len(pages)) if number > 1 else organization.name,
            back=((organization.name, organization.path),) if number > 1 else (),
        ),
        name=organization.name,
        counts=counts,
        page_words=page_words(number, len(pages)),
        contents=_contents(organization, pages) if number == 1 else (),
        sections=tuple(
            StateSites(section.key, _state(section, root), tuple(_row(each, root, rows) for each in section.items))
            for section in pages[number - 1].sections
        ),
        pagination=pagination_of(organization.path, number, len(pages)),
    )


def _contents(organization: Organization, pages: tuple[PageOf[Entry], ...]) -> tuple[CountedLink, ...]:
    begins = first_pages(pages)
    if len(begins) == 1:
        return ()
    counts = {folder: len(list(found)) for folder, found in groupby(organization.entries, shown_under)}
    root = urls.root_of(organization.path)
    return tuple(
        facilities_link(
            state_name(folder),
            f"#{folder}" if page == 1 else urls.link(root, urls.numbered_path(organization.path, page), folder),
            counts[folder],
        )
        for folder, page in begins.items()
    )


def _state(section: Section[Entry], root: str) -> Link:
    name = state_name(section.key)
    words = _("%(state)s, continued", state=name) if section.is_continued else name
    return Link(words, urls.link(root, urls.state_path(section.key)))


def _row(entry: Entry, root: str, rows: Rows) -> ProgramRow:
    insurance = payers_in_words(entry.facility)
    return rows.row(
        entry,
        range(len(entry.facility.tracks)),
        root,
        (insurance or _("Insurance not stated - ask"),),
    )
