"""The home page: what this is, how much is in it and how fresh, and the ways in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.directory.directory import Directory
from generator.facts.facts import Facts
from generator.facts.freshness import Age
from generator.messages import _, ngettext
from generator.views import urls
from generator.views.counts import CountedLink, counts_words, facilities_link
from generator.views.fact import Link
from generator.views.guide_search import GuideSearch, guide_search
from generator.views.page import Page, Setting, page_parts
from generator.views.phrases import date_words, listed, number_words
from generator.views.search.short_form import ShortForm, short_form
from generator.views.state_links import StateCounts, by_video_link, state_links
from generator.views.topic_index import Topics


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """What ``home.html`` shows."""

    summary: str
    """What the site is, in one sentence."""
    counts: str
    """How many facilities and programs there are."""
    freshness: str
    """How old the facts are, in one sentence; empty when there are no facilities."""
    confirmed: str
    """How many records somebody confirmed; empty when there are no facilities."""
    times: tuple[CountedLink, ...]
    """The parts of the day in which programs meet."""
    purposes: tuple[CountedLink, ...]
    """What programs are for."""
    ages: tuple[CountedLink, ...]
    """The age groups that programs take."""
    short_form: ShortForm
    """The short form of the search."""
    search: GuideSearch
    """The search box for guide and programs."""
    questions: tuple[Link, ...]
    """What families ask first, each with its answer in the guide."""
    all_questions: Link
    """More of them."""
    topics: Link
    """All topics."""
    states: tuple[CountedLink, ...]
    """The states that have facilities, by name."""
    by_video: CountedLink | None
    """Providers without a place; None when there are none."""
    what_is_an_iop: Link
    """What an IOP is, in the guide."""
    how_to_choose: Link
    """How to choose, in the guide."""
    for_coordinators: Link
    """How to search for somebody else, in the guide."""
    for_facilities: Link
    """How to add or correct a facility."""
    how_this_works: Link
    """Where the facts come from, and what is checked."""


def home_page(directory: Directory, facts: Facts, *, topics: Topics, counts: StateCounts, setting: Setting) -> HomePage:
    """Return the home page; of ``topics`` it names those that most people choose by.

    ``counts`` says for the folder of each state, ``virtual`` among them, how many facilities with a place and
    how many by video only its page shows.
    """
    config = setting.config
    return HomePage(
        **page_parts(urls.HOME, setting, title=config.site_name, description=f"{config.site_summary}."),
        summary=config.site_summary,
        counts=counts_words(directory.entries),
        freshness=_freshness(directory, facts, setting),
        confirmed=_confirmed(directory),
        times=_links("part-of-day", topics),
        purposes=_links("focus", topics),
        ages=_links("age-group", topics),
        topics=Link(_("All topics: specialties, insurance, groups and more"), urls.link("", urls.TOPICS)),
        states=state_links(counts, ""),
        by_video=by_video_link(counts, ""),
        short_form=short_form(""),
        search=guide_search(""),
        questions=_questions(),
        all_questions=Link(_("All questions people ask"), urls.link("", urls.FAQ)),
        what_is_an_iop=Link(_("Read what an IOP is"), urls.link("", urls.WHAT_IS_AN_IOP)),
        how_to_choose=Link(_("How to choose"), urls.link("", urls.HOW_TO_CHOOSE)),
        for_coordinators=Link(_("For referral coordinators"), urls.link("", urls.FOR_COORDINATORS)),
        for_facilities=Link(_("Add or correct a facility"), urls.link("", urls.FOR_FACILITIES)),
        how_this_works=Link(_("How this directory works"), urls.link("", urls.HOW_THIS_WORKS)),
    )


def _questions() -> tuple[Link, ...]:
    return (
        Link(_("What is an IOP?"), urls.link("", urls.WHAT_IS_AN_IOP)),
        Link(_("Is it right for us?"), urls.link("", urls.WHO_IT_SUITS)),
        Link(_("My teen cannot go to school"), urls.link("", urls.TEENS, "cannot-go-to-school")),
        Link(_("Can I keep my job?"), urls.link("", urls.WORK_SCHOOL_FAMILY, "job")),
        Link(_("What will insurance, Medicaid or Medicare pay?"), urls.link("", urls.PAYING)),
        Link(_("A relapse after treatment"), urls.link("", urls.WHO_IT_SUITS, "relapse")),
        Link(_("What do I ask on the phone?"), urls.link("", urls.QUESTIONS_TO_ASK)),
        Link(_("How do I help somebody?"), urls.link("", urls.SUPPORTING_SOMEONE)),
    )


def _links(group: str, topics: Topics) -> tuple[CountedLink, ...]:
    return tuple(
        facilities_link(topic.group.vocabulary.label(topic.term), urls.link("", topic.path), topic.facilities)
        for topic in topics.by_group.get(group, ())
    )


def _freshness(directory: Directory, facts: Facts, setting: Setting) -> str:
    ages = Counter(facts[entry.id].freshness.age for entry in directory)
    newest = max((day for entry in directory if (day := facts[entry.id].freshness.checked_on)), default=None)
    if not ages:
        return ""
    limits = setting.config.limits
    words = {
        Age.FRESH: _("%(count)s read in the last %(days)s days", count=ages[Age.FRESH], days=limits.fresh_days),
        Age.AGEING: _("%(count)s read more than %(days)s days ago", count=ages[Age.AGEING], days=limits.fresh_days),
        Age.STALE: _("%(count)s read more than %(days)s days ago", count=ages[Age.STALE], days=limits.ageing_days),
        Age.NOT_KNOWN: _("%(count)s of unknown age", count=ages[Age.NOT_KNOWN]),
    }
    parts = listed(words[age] for age in Age if ages[age])
    if newest is None:
        return _("Their public pages: %(ages)s.", ages=parts)
    return _("Their public pages: %(ages)s, the last on %(day)s.", ages=parts, day=date_words(newest))


def _confirmed(directory: Directory) -> str:
    if not len(directory):
        return ""
    number = sum(entry.facility.verification.status != "unverified" for entry in directory)
    if not number:
        return _("None of them has confirmed its page here yet, so ask them before you rely on it.")
    return ngettext(
        "%(count)s of them has confirmed its page here; ask the others before you rely on it.",
        "%(count)s of them have confirmed their pages here; ask the others before you rely on it.",
        number,
        count=number_words(number),
    )
