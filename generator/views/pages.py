"""The plan of all pages that come from records: where each goes, what it depends on, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.config import Config
from generator.directory.directory import Directory, Entry
from generator.facility.model import Facility
from generator.facts.facts import Facts
from generator.views import urls
from generator.views.cities import cities_of
from generator.views.city_page import city_page
from generator.views.credits_page import credits_page
from generator.views.facility_page import facility_page
from generator.views.home_page import home_page
from generator.views.page import Page, Setting
from generator.views.state_page import state_page


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page that can be made.

    ``path`` is where it is written, ``template`` the name of the template that shows it (without its ending),
    ``make`` returns its page object. ``key`` changes whenever a record that the page shows changes. What all
    pages share (code, templates, settings, today) is not in it.
    """

    path: str
    template: str
    key: str
    make: Callable[[], Page]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the pages are planned from, worked out once."""

    directory: Directory
    facts: Facts
    setting: Setting
    by_folder: dict[str, list[Entry]]
    by_organization: dict[str, list[Entry]]
    organization_keys: dict[str, str]
    by_video: dict[str, list[Entry]]


def plan_pages(directory: Directory, facts: Facts, config: Config, today: date) -> tuple[PlannedPage, ...]:
    """Return every page that comes from records: home, credits, then states with their cities and facilities.

    The order is fixed by identifiers. No page object is made, and nothing is worked out beyond ``facts``.
    """
    by_organization = _grouped(directory, lambda entry: [entry.facility.organization or ""])
    plan = _Plan(
        directory=directory,
        facts=facts,
        setting=Setting(config, today),
        by_folder=_grouped(directory, lambda entry: [entry.id.partition("/")[0]]),
        by_organization=by_organization,
        organization_keys={name: _key_of(entries) for name, entries in by_organization.items() if name},
        by_video=_grouped(directory, _states_by_video),
    )
    pages = [_home(plan), PlannedPage(urls.HOW_THIS_WORKS, "credits", "", partial(credits_page, plan.setting))]
    for folder in sorted(set(plan.by_folder) | set(plan.by_video)):
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
    stated = {*facility.serves_states, *(state for track in facility.tracks for state in track.serves_states)}
    served = {state.lower() for state in stated}
    return sorted(served | {own, "virtual"} if facility.virtual_only else served - {own})


def _home(plan: _Plan) -> PlannedPage:
    make = partial(home_page, plan.directory, plan.facts, _states(plan), plan.setting)
    return PlannedPage(urls.HOME, "home", _key_of(plan.directory.entries), make)


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
    by_video = plan.by_video.get(folder, [])
    make = partial(state_page, folder, placed, by_video, facts=plan.facts, setting=plan.setting)
    pages = [PlannedPage(urls.state_path(folder), "state", _key_of((*placed, *by_video)), make)]
    for city in cities_of(placed):
        make_city = partial(city_page, folder, city, facts=plan.facts, setting=plan.setting)
        pages.append(PlannedPage(urls.city_path(folder, city.slug), "city", _key_of(city.entries), make_city))
    pages += (_facility(entry, plan) for entry in own)
    return pages


def _facility(entry: Entry, plan: _Plan) -> PlannedPage:
    facility = entry.facility
    same = plan.by_organization[facility.organization] if facility.organization else []
    siblings = [each for each in same if each.id != entry.id]
    make = partial(
        facility_page,
        entry,
        directory=plan.directory,
        facts=plan.facts,
        siblings=siblings,
        setting=plan.setting,
    )
    return PlannedPage(urls.facility_path(entry.id), "facility", _facility_key(entry, siblings, plan), make)


def _facility_key(entry: Entry, siblings: Sequence[Entry], plan: _Plan) -> str:
    shown = [entry.id, entry.digest]
    for neighbour in plan.facts[entry.id].neighbours:
        if neighbour.id in plan.directory:
            shown += (neighbour.id, str(neighbour.distance_miles), plan.directory[neighbour.id].digest)
    if siblings:
        shown.append(plan.organization_keys[siblings[0].facility.organization or ""])
    successor = entry.facility.replaced_by
    if successor and successor in plan.directory:
        shown.append(plan.directory[successor].digest)
    return urls.digest_of(*shown)


def _key_of(entries: Iterable[Entry]) -> str:
    return urls.digest_of(*(part for entry in entries for part in (entry.id, entry.digest)))
