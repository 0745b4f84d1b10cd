"""How the directory works.

Where facts come from, what confirmed means, how old they are, and outside data with its terms.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.data_sources import DATA_SOURCES, DataSource
from generator.facility import vocabulary as terms
from generator.messages import _
from generator.views import urls
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.repository_links import repository_link


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word the site uses, and what it means."""

    word: str
    """The word."""
    definition: str
    """One plain sentence."""


@dataclass(frozen=True, slots=True)
class OutsideData:
    """One outside source of data."""

    name: str
    """What it is."""
    holds: str
    """What was taken, and how it was changed."""
    publisher: Link
    """Who publishes it, with the address."""
    year: str
    """The year it describes."""
    license: Link
    """Its terms."""
    via: str
    """The package it was read from, with that package's terms."""
    credit: str
    """The line of credit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HowThisWorksPage(Page):
    """What ``how_this_works.html`` shows."""

    verification: tuple[Meaning, ...]
    """What each kind of confirmation means."""
    ages: tuple[Meaning, ...]
    """What the words for the age of facts mean."""
    accepting_days: int
    """Days after which an answer about openings is shown as "ask"."""
    dated_page_years: int
    """Years after which clock times of a dated page are doubtful."""
    outside: tuple[OutsideData, ...]
    """Outside data that the site holds a part of."""
    data_license: Link
    """Terms of the records and the guide."""
    code_license: Link
    """Terms of the program."""
    repository: Link | None
    """Where records and program can be seen; None when the site does not say."""
    table: Link
    """All programs as a file for spreadsheets."""
    corrections: Link
    """What to do about a mistake."""
    privacy: Link
    """What the site can know about a visitor."""


def how_this_works_page(setting: Setting) -> HowThisWorksPage:
    """Return the page about the directory and its data."""
    limits = setting.config.limits
    return HowThisWorksPage(
        **page_parts(
            urls.HOW_THIS_WORKS,
            setting,
            title=_("How this directory works"),
            description=_("Where the facts come from, how old they are, what is checked, and what nobody can know."),
        ),
        verification=tuple(
            Meaning(terms.VERIFICATION_STATUS.label(slug), terms.VERIFICATION_STATUS.definition(slug))
            for slug in terms.VERIFICATION_STATUS.slugs
        ),
        ages=_ages(limits.fresh_days, limits.ageing_days),
        accepting_days=limits.accepting_days,
        dated_page_years=limits.dated_page_years,
        outside=tuple(_outside(source) for source in DATA_SOURCES),
        data_license=Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", is_outside=True),
        code_license=Link("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0", is_outside=True),
        repository=repository_link(setting.config),
        table=Link(_("All programs as a table for spreadsheets (CSV)"), urls.link("", urls.PROGRAMS_TABLE)),
        corrections=Link(_("Something wrong or missing?"), urls.link("", urls.CORRECTIONS)),
        privacy=Link(_("Privacy"), urls.link("", urls.PRIVACY)),
    )


def _ages(fresh_days: int, ageing_days: int) -> tuple[Meaning, ...]:
    return (
        Meaning(
            _("Checked recently"),
            _("Somebody compared the record with its sources %(days)s days ago or less.", days=fresh_days),
        ),
        Meaning(_("Getting old"), _("The last check was more than %(days)s days ago.", days=fresh_days)),
        Meaning(
            _("Old"), _("The last check was more than %(days)s days ago: much may have changed.", days=ageing_days)
        ),
        Meaning(_("Of unknown age"), _("The record does not say when it was checked.")),
    )


def _outside(source: DataSource) -> OutsideData:
    return OutsideData(
        name=_(source.name),
        holds=_(source.holds),
        publisher=Link(source.publisher, source.url, is_outside=True),
        year=str(source.year),
        license=Link(source.license, source.license_url, is_outside=True),
        via=f"{source.via} ({source.via_license})",
        credit=source.credit,
    )
