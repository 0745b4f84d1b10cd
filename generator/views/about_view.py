"""Getting there and inside, who runs the place, and what else is offered."""

from __future__ import annotations

from generator.directory.places import Position
from generator.facility import vocabulary as terms
from generator.facility.model import Facility, Sitewide
from generator.messages import _
from generator.views.fact import Fact, explained_fact, fact, present, terms_fact
from generator.views.phrases import in_a_row, labels, sentence_case
from generator.views.track_facts import medication_facts


def getting_there_facts(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    """Return access to the building, interpreters, rides, parking and the county and how exactly the place is known."""
    return (
        terms_fact("accessibility", labels(terms.ACCESSIBILITY, facility.accessibility)),
        terms_fact("interpreters", labels(terms.INTERPRETER_LANGUAGES, facility.interpreters)),
        fact("transport", facility.transport or ""),
        fact("parking", facility.parking or ""),
        *_county(position),
        *_position(facility, position),
    )


def _county(position: Position | None) -> tuple[Fact, ...]:
    """The county, which no record states: it is worked out, and the page says from what."""
    if position is None or position.county is None:
        return ()
    how = _("Worked out from the address, %(exactness)s.", exactness=position.exactness)
    return (fact("county", position.county, notes=(how,)),)


def _position(facility: Facility, position: Position | None) -> tuple[Fact, ...]:
    if facility.virtual_only:
        return ()
    stated = facility.coordinates
    if stated:
        source = terms.COORDINATE_SOURCES.label(stated.source)
        precision = terms.COORDINATE_PRECISIONS.label(stated.precision)
        origin = _("From: %(source)s. How exact: %(precision)s.", source=source, precision=precision)
        return (fact("coordinates", _point_words(stated.latitude, stated.longitude), notes=(origin,)),)
    if position is None:
        return ()
    return (fact("exactness", sentence_case(position.exactness)),)


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
        fact("organization", facility.organization or ""),
        *(
            (Fact("parent_organizations", lines=facility.parent_organizations),)
            if facility.parent_organizations
            else ()
        ),
        *((Fact("former_names", lines=facility.former_names),) if facility.former_names else ()),
        fact("ownership", terms.OWNERSHIP.label(facility.ownership) if facility.ownership else ""),
        fact(
            "facility_type",
            terms.FACILITY_TYPES.label(facility.facility_type) if facility.facility_type else "",
            slugs=present((facility.facility_type,)),
        ),
        fact("npi", facility.npi or ""),
    )


def offer_facts(facility: Facility) -> tuple[Fact, ...]:
    """Return other services and levels of care, the states served by video, and the policy on smoking."""
    return (
        explained_fact("services", facility.services),
        explained_fact("other_levels", facility.other_levels),
        *(
            (terms_fact("facility_serves_states", labels(terms.STATES, facility.serves_states)),)
            if facility.serves_states or facility.virtual_only
            else ()
        ),
        terms_fact("smoking", labels(terms.SMOKING_POLICIES, facility.smoking)),
    )


def sitewide_facts(sitewide: Sitewide | None) -> tuple[Fact, ...]:
    """Return what is offered here without its being said in which track; only what is stated."""
    if sitewide is None:
        return ()
    listed = (
        explained_fact("sitewide_therapies", sitewide.therapies),
        explained_fact("sitewide_specialties", sitewide.specialties),
        explained_fact("sitewide_populations", sitewide.populations),
        terms_fact("sitewide_languages", labels(terms.LANGUAGES, sitewide.languages)),
        terms_fact("sitewide_age_groups", labels(terms.AGE_GROUPS, sitewide.age_groups)),
        *(medication_facts(sitewide.medications, "sitewide_") if sitewide.medications else ()),
    )
    return tuple(each for each in listed if each.is_stated or present(each.notes))
