"""The plan of all pages but the guide's: where each goes, what it depends on, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.config import Config
from generator.directory.directory import Directory, Entry
from generator.facility.model import Facility
from generator.facts.facts import Facts
from generator.views import urls
from generator.views.card import Cards
from generator.views.cities import City, cities_of, city_of
from generator.views.city_page import city_page, city_pages
from generator.views.compare_page import compare_page
from generator.views.comparison.program import ComparedPrograms
from generator.views.corrections_page import corrections_page
from generator.views.facility_page import facility_page
from generator.views.home_page import home_page
from generator.views.how_this_works_page import how_this_works_page
from generator.views.kinds import kinds_of
from generator.views.list_page import list_page
from generator.views.neighbours_view import nearby_of
from generator.views.not_found_page import not_found_page
from generator.views.organizations import Organization, organizations_of
from generator.views.page import Setting
from generator.views.planned_page import PlannedPage, key_of
from generator.views.privacy_page import privacy_page
from generator.views.program_row import Rows
from generator.views.search.page import search_page
from generator.views.state_page import StateListing, state_page
from generator.views.summary import open_first, place_words, states_served
from generator.views.topic_index import Topics, in_reading_order, topics_of
from generator.views.topic_plan import plan_organizations, plan_topics

__all__ = ("PlannedPage", "plan_pages")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the pages are planned from, worked out once."""

    directory: Directory
    facts: Facts
    setting: Setting
    by_folder: dict[str, list[Entry]]
    by_video: dict[str, list[Entry]]
    topics: Topics
    organizations: Mapping[str, Organization]
    cards: Cards
    compared: ComparedPrograms


def plan_pages(directory: Directory, facts: Facts, config: Config, today: date) -> tuple[PlannedPage, ...]:
    """Return every page but the guide's.

    Home, search, what somebody keeps, those about the site, topics, organizations, then states with their cities and
    facilities. The order is fixed by identifiers. No page object is made; what programs can be found by is worked out,
    and no more.
    """
    entries = in_reading_order(directory)
    setting = Setting(config, today)
    plan = _Plan(
        directory=directory,
        facts=facts,
        setting=setting,
        by_folder=_grouped(directory, lambda entry: [entry.id.partition("/")[0]]),
        by_video=_grouped(directory, _states_by_video),
        topics=topics_of(entries, facts),
        organizations=organizations_of(entries),
        cards=Cards(facts, setting),
        compared=ComparedPrograms(facts, setting),
    )
    rows = Rows()
    folders = sorted(set(plan.by_folder) | set(plan.by_video))
    pages = [_home(plan), _search(plan), _compare(plan), _list(plan), *_about_the_site(folders, plan.setting)]
    pages += plan_topics(plan.topics, rows, plan.setting)
    pages += plan_organizations(plan.organizations.values(), rows, plan.setting)
    for folder in folders:
        pages += _pages_of_folder(folder, plan)
    if len({page.path for page in pages}) != len(pages):
        raise ValueError("two pages have one address")
    return tuple(pages)


def _grouped(directory: Directory, keys_of: Callable[[Entry], Iterable[str]]) -> dict[str, list[Entry]]:
    groups: dict[str, list[Entry]] = {}
    for entry in directory:
        for key in keys_of(entry):
            groups.setdefault(key, []).append(entry)
    return groups


def _states_by_video(entry: Entry) -> list[str]:
    """Folders of the pages that show ``entry`` apart, for those who would come by video from another state.

    A provider without a place is shown so in its own folder, in ``virtual`` and in every state it serves; one
    with a place only in the other states it serves.
    """
    facility = entry.facility
    own = entry.id.partition("/")[0]
    served = {state.lower() for state in states_served(facility)}
    return sorted(served | {own, "virtual"} if facility.virtual_only else served - {own})


def _home(plan: _Plan) -> PlannedPage:
    make = partial(
        home_page, plan.directory, plan.facts, topics=plan.topics, counts=_states(plan), setting=plan.setting
    )
    return PlannedPage(urls.HOME, "home", key_of(plan.directory.entries), make)


def _search(plan: _Plan) -> PlannedPage:
    counts = _states(plan)
    return PlannedPage(urls.SEARCH, "search", urls.digest_of(repr(counts)), partial(search_page, counts, plan.setting))


def _compare(plan: _Plan) -> PlannedPage:
    counts = _states(plan)
    make = partial(compare_page, counts, plan.setting)
    return PlannedPage(urls.COMPARE, "compare", urls.digest_of(repr(counts)), make)


def _list(plan: _Plan) -> PlannedPage:
    counts = _states(plan)
    return PlannedPage(urls.LIST, "list", urls.digest_of(repr(counts)), partial(list_page, counts, plan.setting))


def _about_the_site(folders: Sequence[str], setting: Setting) -> tuple[PlannedPage, ...]:
    not_found = partial(not_found_page, folders, setting)
    return (
        PlannedPage(urls.HOW_THIS_WORKS, "how_this_works", "", partial(how_this_works_page, setting)),
        PlannedPage(urls.PRIVACY, "privacy", "", partial(privacy_page, setting)),
        PlannedPage(urls.CORRECTIONS, "corrections", "", partial(corrections_page, setting)),
        PlannedPage(urls.NOT_FOUND, "not_found", urls.digest_of(*folders), not_found),
    )


def _states(plan: _Plan) -> dict[str, tuple[int, int]]:
    """How many facilities with a place, and how many by video, each folder's page shows."""
    folders = sorted(set(plan.by_folder) | set(plan.by_video))
    return {
        folder: (
            sum(_can_be_visited(entry.facility) for entry in plan.by_folder.get(folder, ())),
            len(plan.by_video.get(folder, ())),
        )
        for folder in folders
    }


def _can_be_visited(facility: Facility) -> bool:
    return not facility.virtual_only and facility.status != "closed"


def _pages_of_folder(folder: str, plan: _Plan) -> list[PlannedPage]:
    own = plan.by_folder.get(folder, [])
    placed = [entry for entry in own if not entry.facility.virtual_only]
    listing = StateListing(
        folder,
        cities=cities_of(placed),
        without_city=tuple(open_first(entry for entry in placed if city_of(entry) is None)),
        by_video=tuple(open_first(plan.by_video.get(folder, ()))),
    )
    pages = list(_pages_of_state(listing, plan))
    for city in listing.cities:
        pages += _pages_of_city(folder, city, plan)
    pages += (_facility(entry, plan) for entry in own)
    return pages


def _pages_of_state(listing: StateListing, plan: _Plan) -> Iterator[PlannedPage]:
    """Yield the pages of a state. Only the first one lists all its cities, and its kinds of programs."""
    kinds = kinds_of(listing.folder, plan.topics)
    first = urls.state_path(listing.folder)
    counts = (_counts(listing.counted), 0 if listing.counted else listing.open_by_video)
    cities = [(city.name, city.slug, len(city.entries)) for city in listing.cities]
    everything = (counts, cities, len(listing.without_city), len(listing.by_video), kinds)
    for page in listing.pages:
        entries = (entry for section in page.sections for entry in section.items)
        edges = [(section.key, listing.heading_of(section.key), section.is_continued) for section in page.sections]
        key = key_of(entries, page.total, edges, everything if page.number == 1 else counts)
        make = partial(state_page, listing, page.number, kinds, cards=plan.cards, setting=plan.setting)
        yield PlannedPage(urls.numbered_path(first, page.number), "state", key, make)


def _pages_of_city(folder: str, city: City, plan: _Plan) -> Iterator[PlannedPage]:
    first = urls.city_path(folder, city.slug)
    nearby = nearby_of(city.entries, plan.directory, plan.facts)
    around = [(each.measured_from.id, each.measured_from.digest, each.miles) for each in nearby]
    for page in city_pages(city):
        entries = (entry for section in page.sections for entry in section.items)
        shown = (*entries, *(each.entry for each in nearby))
        key = key_of(shown, page.total, city.name, _counts(city.entries), around)
        make = partial(city_page, folder, city, page, nearby=nearby, cards=plan.cards, setting=plan.setting)
        yield PlannedPage(urls.numbered_path(first, page.number), "city", key, make)


def _counts(entries: Iterable[Entry]) -> tuple[int, int, int, int]:
    """Return what the sentence that counts ``entries`` says: facilities, their programs, announced and closed ones."""
    found = [entry.facility for entry in entries]
    open_ones = [facility for facility in found if facility.status != "closed"]
    announced = sum(facility.status == "announced" for facility in open_ones)
    return len(open_ones), sum(len(facility.tracks) for facility in open_ones), announced, len(found) - len(open_ones)


def _facility(entry: Entry, plan: _Plan) -> PlannedPage:
    organization = plan.organizations.get(entry.facility.organization or "")
    make = partial(
        facility_page,
        entry,
        directory=plan.directory,
        organization=organization,
        compared=plan.compared,
    )
    return PlannedPage(urls.facility_path(entry.id), "facility", _facility_key(entry, organization, plan), make)


def _facility_key(entry: Entry, organization: Organization | None, plan: _Plan) -> str:
    """Return a key of what a facility's page shows. Of other sites that is name and place, and how many there are."""
    shown = [entry.id, entry.digest]
    for neighbour in plan.facts[entry.id].neighbours:
        if neighbour.id in plan.directory:
            shown += (neighbour.id, str(neighbour.distance_miles), plan.directory[neighbour.id].digest)
    if organization:
        shown += (organization.path, str(len(organization.entries)))
        for sibling in organization.siblings_of(entry):
            shown += (sibling.id, sibling.facility.name, place_words(sibling.facility))
    successor = entry.facility.replaced_by
    if successor and successor in plan.directory:
        shown.append(plan.directory[successor].digest)
    return urls.digest_of(*shown)
