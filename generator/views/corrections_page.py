"""What to do when something is wrong or missing, for families and for facilities."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.repository_links import report_link, repository_link


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage(Page):
    """What ``corrections.html`` shows."""

    report: Link | None
    """Where a mistake can be reported; None when the site names no such place."""
    repository: Link | None
    """Where the records can be changed; None when the site names no such place."""
    find_treatment: Link
    """The public list of treatment programs."""
    for_facilities: Link
    """The guide's page on records."""
    how_this_works: Link
    """How the directory works."""


def corrections_page(setting: Setting) -> CorrectionsPage:
    """Return the page about corrections."""
    return CorrectionsPage(
        **page_parts(
            urls.CORRECTIONS,
            setting,
            title=_("Something wrong or missing?"),
            description=_("What to do when a fact is wrong, for families and for facilities. It is free."),
        ),
        report=report_link(setting.config),
        repository=repository_link(setting.config),
        find_treatment=Link(_("FindTreatment.gov"), "https://findtreatment.gov/", is_outside=True),
        for_facilities=Link(_("Add or correct a facility"), urls.link("", urls.FOR_FACILITIES)),
        how_this_works=Link(_("How this directory works"), urls.link("", urls.HOW_THIS_WORKS)),
    )
