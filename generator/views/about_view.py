"""Getting there and inside, who runs the place, and what else is offered."""

from __future__ import annotations

from generator.directory.places import Position
from generator.facility import vocabulary as terms
from generator.facility.model import Facility, Sitewide
from generator.views.fact import Fact, fact, present, terms_fact
from generator.views.phrases import labels, sentence_case
from generator.views.track_facts import medication_facts


def getting_there_facts(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    """Return access to the building, interpreters, rides, parking and the county and how exactly the place is known."""
    return (
        terms_fact("Access", labels(terms.ACCESSIBILITY, facility.accessibility)),
        terms_fact("Interpreters", labels(terms.INTERPRETER_LANGUAGES, facility.interpreters)),
        fact("Getting here", facility.transport or ""),
        fact("Parking", facility.parking or ""),
        *_county(position),
        *_position(facility, position),
    )


def _county(position: Position | None) -> tuple[Fact, ...]:
    """The county, which no record states: it is worked out, and the page says from what."""
    if position is None or position.county is None:
        return ()
    return (fact("County", position.county, notes=(f"Worked out from the address, {position.exactness}.",)),)


def _position(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    if facility.virtual_only:
        return ()
    stated = facility.coordinates
    if stated:
        source = terms.COORDINATE_SOURCES.label(stated.source)
        precision = terms.COORDINATE_PRECISIONS.label(stated.precision)
        point = f"{_degrees(stated.latitude, 'north', 'south')}, {_degrees(stated.longitude, 'east', 'west')}"
        return (fact("Place on the map", point, notes=(f"From: {source}. How exact: {precision}.",)),)
    if position is None:
        return ()
    return (fact("Distances from here", sentence_case(position.exactness)),)


def _degrees(value: float, positive: str, negative: str) -> str:
    return f"{abs(value):g} {positive if value >= 0 else negative}"


def owner_facts(facility: Facility) -> tuple[Fact, ...]:
    """Return who runs the facility."""
    return (
        fact("Run by", facility.organization or ""),
        *((Fact("Part of", lines=facility.parent_organizations),) if facility.parent_organizations else ()),
        *((Fact("Earlier names", lines=facility.former_names),) if facility.former_names else ()),
        fact("Kind of owner", terms.OWNERSHIP.label(facility.ownership) if facility.ownership else ""),
        fact(
            "Kind of place",
            terms.FACILITY_TYPES.label(facility.facility_type) if facility.facility_type else "",
        ),
        fact("National Provider Identifier (NPI)", facility.npi or ""),
    )


def offer_facts(facility: Facility) -> tuple[Fact, ...]:
    """Return other services and levels of care, the states served by video, and the policy on smoking."""
    return (
        terms_fact("Other services", labels(terms.SERVICES, facility.services)),
        terms_fact("Other levels of care", labels(terms.OTHER_LEVELS, facility.other_levels)),
        *(
            (terms_fact("By video for residents of", labels(terms.STATES, facility.serves_states)),)
            if facility.serves_states or facility.virtual_only
            else ()
        ),
        terms_fact("Smoking and vaping", labels(terms.SMOKING_POLICIES, facility.smoking)),
    )


def sitewide_facts(sitewide: Sitewide | None) -> tuple[Fact, ...]:
    """Return what is offered here without its being said in which track; only what is stated."""
    if sitewide is None:
        return ()
    listed = (
        terms_fact("Therapies", labels(terms.THERAPIES, sitewide.therapies)),
        terms_fact("Specialties", labels(terms.SPECIALTIES, sitewide.specialties)),
        terms_fact("Groups or staff especially for", labels(terms.POPULATIONS, sitewide.populations)),
        terms_fact("Languages", labels(terms.LANGUAGES, sitewide.languages)),
        terms_fact("Age groups", labels(terms.AGE_GROUPS, sitewide.age_groups)),
        *(medication_facts(sitewide.medications) if sitewide.medications else ()),
    )
    return tuple(each for each in listed if each.is_stated or present(each.notes))
