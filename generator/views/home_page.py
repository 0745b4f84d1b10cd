"""The home page: what this is, how much is in it and how fresh, and the ways in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.directory.directory import Directory
from generator.facts.facts import Facts
from generator.facts.freshness import Age
from generator.views import urls
from generator.views.facility_page import state_name
from generator.views.fact import Link
from generator.views.page import Page, Setting, page_parts
from generator.views.phrases import counted, date_words, listed
from generator.views.state_page import counts_words


@dataclass(frozen=True, slots=True)
class StateLink:
    """A state in the list of the home page."""

    link: Link
    """Name and page of the state."""
    count: str
    """How many facilities it has; those by video when it has no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """What ``home.html`` shows."""

    name: str
    """Name of the site."""
    summary: str
    """What the site is, in one sentence."""
    counts: str
    """How many facilities and programs there are."""
    freshness: str
    """How old the facts are, in one sentence; empty when there are no facilities."""
    confirmed: str
    """How many records somebody confirmed; empty when there are no facilities."""
    states: tuple[StateLink, ...]
    """The states that have facilities, by name."""
    by_video: StateLink | None
    """Providers without a place; None when there are none."""
    what_is_an_iop: Link
    """The guide's first page."""
    for_facilities: Link
    """How to add or correct a facility."""
    credits: Link
    """Where the data come from."""


def home_page(directory: Directory, facts: Facts, counts: Mapping[str, tuple[int, int]], setting: Setting) -> HomePage:
    """Return the home page.

    ``counts`` says for the folder of each state, ``virtual`` among them, how many facilities with a place and
    how many by video only its page shows.
    """
    states = sorted((state_name(folder), folder) for folder in counts if folder != "virtual")
    config = setting.config
    return HomePage(
        **page_parts(urls.HOME, setting, title=config.site_name, description=f"{config.site_summary}."),
        name=config.site_name,
        summary=config.site_summary,
        counts=counts_words(directory.entries),
        freshness=_freshness(directory, facts, setting),
        confirmed=_confirmed(directory),
        states=tuple(_state(name, folder, *counts[folder]) for name, folder in states),
        by_video=_state("Programs by video only", "virtual", sum(counts["virtual"]), 0)
        if "virtual" in counts
        else None,
        what_is_an_iop=Link("Read what an IOP is", urls.link("", urls.WHAT_IS_AN_IOP)),
        for_facilities=Link("Add or correct a facility", urls.link("", urls.FOR_FACILITIES)),
        credits=Link("Where the data come from", urls.link("", urls.HOW_THIS_WORKS)),
    )


def _state(name: str, folder: str, placed: int, by_video: int) -> StateLink:
    words = f"{by_video:,} by video" if by_video and not placed else counted(placed, "facility", "facilities")
    return StateLink(Link(name, urls.link("", urls.state_path(folder))), words)


def _freshness(directory: Directory, facts: Facts, setting: Setting) -> str:
    ages = Counter(facts[entry.id].freshness.age for entry in directory)
    newest = max((day for entry in directory if (day := facts[entry.id].freshness.checked_on)), default=None)
    if not ages:
        return ""
    limits = setting.config.limits
    words = {
        Age.FRESH: f"checked in the last {limits.fresh_days} days",
        Age.AGEING: f"checked more than {limits.fresh_days} days ago",
        Age.STALE: f"checked more than {limits.ageing_days} days ago",
        Age.NOT_KNOWN: "of unknown age",
    }
    parts = [f"{ages[age]:,} {words[age]}" for age in Age if ages[age]]
    last = f" The last check was on {date_words(newest)}." if newest else ""
    return f"Records: {listed(parts)}.{last}"


def _confirmed(directory: Directory) -> str:
    if not len(directory):
        return ""
    number = sum(entry.facility.verification.status != "unverified" for entry in directory)
    if not number:
        return "None of them has been confirmed with the facility yet: call first."
    return f"{number:,} of them {'has' if number == 1 else 'have'} been confirmed; for all others, call first."
