"""Where the data come from.

The records, what confirmed means, how old they are, and outside data with its terms.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.data_sources import DATA_SOURCES, DataSource
from generator.facility import vocabulary as terms
from generator.views import urls
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts


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
class CreditsPage(Page):
    """What ``credits.html`` shows."""

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
    for_facilities: Link
    """How to correct a record."""


def credits_page(setting: Setting) -> CreditsPage:
    """Return the page about the data."""
    limits = setting.config.limits
    return CreditsPage(
        **page_parts(
            urls.HOW_THIS_WORKS,
            setting,
            title="Where the data come from",
            description="Sources, age and terms of the data in this directory.",
        ),
        verification=tuple(Meaning(term.label, term.definition) for term in terms.VERIFICATION_STATUS),
        ages=(
            Meaning(
                "Checked recently",
                f"Somebody compared the record with its sources {limits.fresh_days} days ago or less.",
            ),
            Meaning("Getting old", f"The last check was more than {limits.fresh_days} days ago."),
            Meaning("Old", f"The last check was more than {limits.ageing_days} days ago: much may have changed."),
            Meaning("Of unknown age", "The record does not say when it was checked."),
        ),
        accepting_days=limits.accepting_days,
        dated_page_years=limits.dated_page_years,
        outside=tuple(_outside(source) for source in DATA_SOURCES),
        for_facilities=Link("Add or correct a facility", urls.link("", urls.FOR_FACILITIES)),
    )


def _outside(source: DataSource) -> OutsideData:
    return OutsideData(
        name=source.name,
        holds=source.holds,
        publisher=Link(source.publisher, source.url, is_outside=True),
        year=str(source.year),
        license=Link(source.license, source.license_url, is_outside=True),
        via=f"{source.via} ({source.via_license})",
        credit=source.credit,
    )
