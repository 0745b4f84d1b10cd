"""Getting there and inside, who runs the place, and what else is offered."""

from __future__ import annotations

from generator.directory.places import Position
from generator.facility import vocabulary as terms
from generator.facility.model import Facility, Sitewide
from generator.messages import _
from generator.views.fact import Fact, fact, present, terms_fact
from generator.views.phrases import in_a_row, labels, sentence_case
from generator.views.track_facts import medication_facts


def getting_there_facts(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    """Return access to the building, interpreters, rides, parking and the county and how exactly the place is known."""
    return (
        terms_fact(_("Access to the building"), labels(terms.ACCESSIBILITY, facility.accessibility)),
        terms_fact(_("Interpreters"), labels(terms.INTERPRETER_LANGUAGES, facility.interpreters)),
        fact(_("Bus, train and rides"), facility.transport or ""),
        fact(_("Parking"), facility.parking or ""),
        *_county(position),
        *_position(facility, position),
    )


def _county(position: Position | None) -> tuple[Fact, ...]:
    """The county, which no record states: it is worked out, and the page says from what."""
    if position is None or position.county is None:
        return ()
    how = _("Worked out from the address, %(exactness)s.", exactness=position.exactness)
    return (fact(_("County"), position.county, notes=(how,)),)


def _position(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    if facility.virtual_only:
        return ()
    stated = facility.coordinates
    if stated:
        source = terms.COORDINATE_SOURCES.label(stated.source)
        precision = terms.COORDINATE_PRECISIONS.label(stated.precision)
        origin = _("From: %(source)s. How exact: %(precision)s.", source=source, precision=precision)
        return (fact(_("Place on the map"), _point_words(stated.latitude, stated.longitude), notes=(origin,)),)
    if position is None:
        return ()
    return (fact(_("Distances from here"), sentence_case(position.exactness)),)


def _point_words(latitude: float, longitude: float) -> str:
    north, east = f"{abs(latitude):g}", f"{abs(longitude):g}"
    return in_a_row(
        (
            _("%(degrees)s north", degrees=north) if latitude >= 0 else _("%(degrees)s south", degrees=north),
            _("%(degrees)s east", degrees=east) if longitude >= 0 else _("%(degrees)s west", degrees=east),
        )
    )


def owner_facts(facility: Facility) -> tuple[Fact, ...]:
    """Return who runs the facility."""
    return (
        fact(_("Run by"), facility.organization or ""),
        *((Fact(_("Part of"), lines=facility.parent_organizations),) if facility.parent_organizations else ()),
        *((Fact(_("Earlier names"), lines=facility.former_names),) if facility.former_names else ()),
        fact(_("Kind of owner"), terms.OWNERSHIP.label(facility.ownership) if facility.ownership else ""),
        fact(
            _("Kind of place"),
            terms.FACILITY_TYPES.label(facility.facility_type) if facility.facility_type else "",
        ),
        fact(_("National Provider Identifier (NPI)"), facility.npi or ""),
    )


def offer_facts(facility: Facility) -> tuple[Fact, ...]:
    """Return other services and levels of care, the states served by video, and the policy on smoking."""
    return (
        terms_fact(_("Other services"), labels(terms.SERVICES, facility.services)),
        terms_fact(_("Other levels of care"), labels(terms.OTHER_LEVELS, facility.other_levels)),
        *(
            (terms_fact(_("By video for residents of"), labels(terms.STATES, facility.serves_states)),)
            if facility.serves_states or facility.virtual_only
            else ()
        ),
        terms_fact(_("Smoking and vaping"), labels(terms.SMOKING_POLICIES, facility.smoking)),
    )


def sitewide_facts(sitewide: Sitewide | None) -> tuple[Fact, ...]:
    """Return what is offered here without its being said in which track; only what is stated."""
    if sitewide is None:
        return ()
    listed = (
        terms_fact(_("Therapies"), labels(terms.THERAPIES, sitewide.therapies)),
        terms_fact(_("Specialties"), labels(terms.SPECIALTIES, sitewide.specialties)),
        terms_fact(_("Groups or staff especially for"), labels(terms.POPULATIONS, sitewide.populations)),
        terms_fact(_("Languages"), labels(terms.LANGUAGES, sitewide.languages)),
        terms_fact(_("Age groups"), labels(terms.AGE_GROUPS, sitewide.age_groups)),
        *(medication_facts(sitewide.medications) if sitewide.medications else ()),
    )
    return tuple(each for each in listed if each.is_stated or present(each.notes))
