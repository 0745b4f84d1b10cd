"""The facilities and programs that a search is made over, as plain values read from records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.directory.places import zones_of_state
from generator.facility import vocabulary
from generator.facts.standings import REFERRAL
from generator.facts.weekly_cost import weekly_cost
from generator.views import urls
from generator.views.summary import name_beside
from tests.oracle.search_standings import GROUPS, Stands, stands, ways_to_attend
from tests.oracle.search_text import TextSearch, fold, phrases_of

if TYPE_CHECKING:
    from datetime import date

    from generator.directory.directory import Directory
    from generator.facility.model import Facility
    from generator.facility.track import Track
    from generator.facts.facts import Facts, TrackFacts

_VOCABULARIES = dict(
    zip(
        GROUPS,
        (
            vocabulary.LEVELS_OF_CARE,
            vocabulary.FOCUS,
            vocabulary.AGE_GROUPS,
            vocabulary.SPECIALTIES,
            vocabulary.THERAPIES,
            vocabulary.POPULATIONS,
            vocabulary.POPULATIONS,
            vocabulary.PAYERS,
            vocabulary.PAYMENT_TYPES,
            vocabulary.CREDENTIAL_BODIES,
            vocabulary.LANGUAGES,
            vocabulary.MODALITIES,
            vocabulary.ACCESSIBILITY,
            vocabulary.PROVIDES,
            vocabulary.MOUD_POLICIES,
            REFERRAL,
        ),
        strict=True,
    )
)
#: What a schedule says that is no matter for its fit.
_NO_TIMES = {"hours_per_week", "entry", "next_start", "as_published", "note"}


@dataclass(frozen=True)
class Site:
    """A facility that is not closed. A virtual-only one has no state of its own."""

    id: str
    facility: Facility
    path: str
    state: str
    county: str
    latitude: float | None
    longitude: float | None
    checked_on: date | None


@dataclass(frozen=True)
class Program:
    """A track, with its number in the directory and in its facility; those with one ``timetable`` meet alike."""

    row: int
    index: int
    site: Site
    track: Track
    timetable: str
    says: dict[str, Stands]
    in_person: bool
    by_video: bool
    zones: tuple[str, ...]
    serves: tuple[str, ...]
    cost_per_week: float | None
    hours: float | None


@dataclass(frozen=True)
class World:
    """Everything that can be found, and the terms that anybody says anything about."""

    programs: list[Program]
    terms: dict[str, list[str]]
    text: TextSearch
    today: date


def world_of(directory: Directory, facts: Facts, today: date) -> World:
    """Return the facilities of ``directory`` that are not closed, as a search sees them on ``today``."""
    programs: list[Program] = []
    own: list[list[str]] = []
    for entry in directory:
        if entry.facility.status == "closed":
            continue
        found = facts[entry.id]
        at = found.position
        address = None if entry.facility.virtual_only else entry.facility.address
        site = Site(
            id=entry.id,
            facility=entry.facility,
            path=urls.facility_path(entry.id),
            state=address.state if address else "",
            county=(at.county or "") if at else "",
            latitude=round(at.latitude, 3) if at else None,
            longitude=round(at.longitude, 3) if at else None,
            checked_on=found.freshness.checked_on,
        )
        zone = at.timezone if at else None
        for index, each in enumerate(found.tracks):
            programs.append(_program(len(programs), index, site, each=each, zone=zone, today=today))
            own.append(_own_words(site, each.track, address.city if address else None))
    terms = {group: _said_terms(programs, group) for group in GROUPS}
    has = [{(group, slug) for group in GROUPS for slug in program.says[group].yes} for program in programs]
    return World(programs, terms, TextSearch(own, has, phrases_of(_term_words(terms))), today)


def _program(row: int, index: int, site: Site, *, each: TrackFacts, zone: str | None, today: date) -> Program:
    track, facility = each.track, site.facility
    ways = ways_to_attend(track, facility)
    serves = track.serves_states or facility.serves_states
    stated = track.schedule.timezone if track.schedule else None
    hours = each.hours.stated
    added_up = [entry.hours.lightest for entry in each.hours.first_phase if entry.hours and entry.hours.lightest]
    return Program(
        row=row,
        index=index,
        site=site,
        track=track,
        timetable=f"{track.modality} {track.schedule.model_dump_json(exclude=_NO_TIMES) if track.schedule else ''}",
        says=stands(track, facility, today),
        in_person=not ways or "in-person" in ways or "hybrid" in ways,
        by_video="virtual" in ways,
        zones=_zones(stated or zone, [site.state] if site.state else serves),
        serves=serves,
        cost_per_week=weekly_cost(track),
        hours=(hours.maximum if hours.minimum is None else hours.minimum) if hours else min(added_up, default=None),
    )


def _zones(known: str | None, states: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    if known:
        return (known,)
    return tuple(dict.fromkeys(zone for state in states for zone in zones_of_state(state)))


def _own_words(site: Site, track: Track, city: str | None) -> list[str]:
    facility = site.facility
    others = track.populations.other if track.populations else ()
    said = [facility.name, facility.organization, *facility.former_names, city, site.state]
    said += [name_beside(track, facility), *track.other_specialties, *track.other_therapies, *others]
    return fold(" ".join(each for each in (*said, track.level_as_published) if each))


def _said_terms(programs: list[Program], group: str) -> list[str]:
    said: set[str] = set()
    for program in programs:
        standing = program.says[group]
        said |= standing.yes | standing.maybe | standing.no
    return [slug for slug in _VOCABULARIES[group].slugs if slug in said]


def _term_words(terms: dict[str, list[str]]) -> dict[tuple[str, str], list[str]]:
    return {
        (group, slug): [_VOCABULARIES[group].label(slug), slug, *_VOCABULARIES[group][slug].synonyms]
        for group, slugs in terms.items()
        for slug in slugs
    }
