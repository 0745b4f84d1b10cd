"""What a program says of each kind of fact, read straight from its record: two of them differ where these values do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from generator.facility.model import Facility
    from generator.facility.record import Record
    from generator.facility.schedule import Group
    from generator.facility.track import Medications, Track

#: Kinds that are worked out of several keys, or in words of their own: a mark is held against the whole record only.
WORKED_OUT = frozenset(
    (
        "website",
        "email",
        "sitewide_accepting",
        "timetable",
        "hours_per_week",
        "days_per_week",
        "hours_per_day",
        "part_of_day",
        "timezone",
        "county",
        "confirmed",
        "age_of_facts",
        "age_of_pages",
        "maintainers",
        "sources",
    )
)
VIDEO = frozenset(("virtual", "hybrid"))


def values_of(track: Track, facility: Facility, today: date) -> dict[str, Any]:
    """Return by kind what is said; None where nothing is. Lists without an order are sets."""
    said = {
        **_reach(facility, today),
        **_start(track),
        **_when(track),
        **_who(track, facility),
        **_happens(track),
        **_costs(track, facility),
        **_there(facility),
        **_sitewide(facility),
    }
    return {kind: value or None for kind, value in said.items()}


def _reach(facility: Facility, today: date) -> dict[str, Any]:
    address, alert = facility.address, facility.alert
    holds = alert is not None and (alert.until is None or alert.until >= today.isoformat())
    note = address.note if address else None
    lines = "video" if facility.virtual_only else address and _fields(address, "street", "unit", "city", "state", "zip")
    to_call = [phone for use in ("admissions", "main") for phone in facility.phones if phone.use == use][:1]
    return {
        "place": (lines, note),
        "phone": (*to_call, *(phone for phone in facility.phones if phone not in to_call)),
        "status": (
            facility.status,
            facility.opens_on,
            facility.closed_on,
            _fields(alert, "text", "until") if alert and holds else None,
        ),
    }


def _start(track: Track) -> dict[str, Any]:
    accepting, referral = track.accepting, track.referral
    status = _fields(accepting, "status", "as_published", "as_of")
    return {
        "accepting": status,
        "wait": _fields(accepting, "wait_days", "as_of") if accepting and accepting.wait_days else None,
        "referral": _fields(referral, "required", "from_whom", "note", "phone", "fax", "form"),
        "documents": frozenset(referral.documents) if referral else None,
        "decision": referral.decision if referral else None,
        "requirements": track.requirements,
        "exclusions": track.exclusions,
    }


def _when(track: Track) -> dict[str, Any]:
    return {
        "entry": _fields(track.schedule, "entry", "next_start"),
        "length": _fields(
            track.length,
            *("weeks", "months", "days", "program_days", "sessions", "hours", "as_published", "note"),
        ),
    }


def _who(track: Track, facility: Facility) -> dict[str, Any]:
    ages, groups = track.ages, track.populations
    by_video = bool(VIDEO & {*track.modality})
    names = {each.id: each.name for each in facility.tracks}
    exception = _fields(ages.by_exception, "minimum", "maximum") if ages else None
    stated = (*(_fields(ages, "minimum", "maximum") or (None, None)), exception, ages and frozenset(ages.age_groups))
    return {
        "level_of_care": (track.level_of_care, _fields(track.asam, "level", "edition"), track.level_as_published),
        "focus": frozenset(track.focus),
        "ages": (*stated, ages.note) if ages and any((*stated, ages.note)) else None,
        "specialties": frozenset((*track.specialties, *track.other_specialties)),
        "populations": frozenset((*groups.serves, *groups.other)) if groups else None,
        "only_for": frozenset(groups.only) if groups else None,
        "languages": frozenset(track.languages),
        "modality": frozenset(track.modality),
        "serves_states": frozenset(track.serves_states or (facility.serves_states if by_video else ())),
        "way_in": (tuple(names.get(each, each) for each in track.follows), track.direct_entry)
        if track.follows or track.direct_entry is not None
        else None,
        "program_notes": track.notes,
    }


def _happens(track: Track) -> dict[str, Any]:
    kinds = {session.kind for group in groups_of(track) for session in group.sessions}
    alone, family = track.individual_sessions, track.family_sessions
    return {
        "therapies": frozenset((*track.therapies, *track.other_therapies)),
        **_medication(track.medications, ""),
        "individual_sessions": _fields(alone, "times_a_week", "minutes", "required", "note")
        if alone
        else "individual" in kinds,
        "family_sessions": _fields(family, "offered", "every", "minutes", "required", "who", "as_published", "note")
        if family
        else "family" in kinds,
        "drug_testing": None if track.drug_testing is None else (track.drug_testing,),
        "group_size": _fields(track.group_size, "minimum", "maximum"),
        "provides": frozenset(track.provides),
        "aftercare": frozenset(track.aftercare),
    }


def _medication(said: Medications | None, prefix: str) -> dict[str, Any]:
    return {
        f"{prefix}medication_management": _fields(said, "management", "note"),
        f"{prefix}moud": said.moud if said else None,
    }


def _costs(track: Track, facility: Facility) -> dict[str, Any]:
    insurance = track.insurance or facility.insurance
    payers = insurance.payers if insurance else ()
    accepted: Any = insurance.accepted if insurance else None
    if accepted is None and any(payer.accepted != "no" for payer in payers):
        accepted = "at least some"
    words = _fields(insurance, "as_published", "note") or (None, None)
    return {
        "payment": frozenset(track.payment or facility.payment),
        "insurance": None if accepted is None and not any(words) else (accepted, *words),
        "payers": payers,
        "costs": track.costs,
        "credentials": tuple(
            _fields(each, "kind", "body", "name", "scope", "number", "valid_to", "checked_on", "note")
            for each in facility.credentials
        ),
    }


def _there(facility: Facility) -> dict[str, Any]:
    terms = ("accessibility", "interpreters", "services", "other_levels", "smoking")
    words = ("transport", "parking", "organization", "ownership", "facility_type", "npi")
    lists = ("parent_organizations", "former_names")
    return {
        **{kind: frozenset(getattr(facility, kind)) for kind in terms},
        **{kind: getattr(facility, kind) for kind in (*words, *lists)},
        "facility_serves_states": frozenset(facility.serves_states),
        "facility_notes": facility.notes,
    }


def _sitewide(facility: Facility) -> dict[str, Any]:
    said = facility.sitewide
    lists = ("therapies", "specialties", "populations", "languages", "age_groups")
    return {
        **{f"sitewide_{kind}": frozenset(getattr(said, kind)) if said else None for kind in lists},
        **_medication(said.medications if said else None, "sitewide_"),
    }


def groups_of(track: Track) -> Iterator[Group]:
    """Yield every group of a track, with those of its steps."""
    if track.schedule:
        yield from track.schedule.groups
        for phase in track.schedule.phases:
            yield from phase.groups


def _fields(record: Record | None, *names: str) -> tuple[Any, ...] | None:
    values = tuple(getattr(record, name) for name in names) if record else ()
    return values if any(value is not None for value in values) else None


def mark_of(values: list[Any]) -> str:
    """Return the mark of a row of these values: None is not said."""
    said = [value for value in values if value is not None]
    if any(value != said[0] for value in said):
        return "Differs"
    return "Not all say" if 0 < len(said) < len(values) else ""


def rows_of(programs: list[Mapping[str, Any]], kinds: list[str]) -> dict[str, str]:
    """Return the mark of each row that a comparison of these ``kinds`` must have, in order."""
    by_kind = {kind: [values[kind] for values in programs] for kind in kinds}
    return {kind: mark_of(values) for kind, values in by_kind.items() if any(value is not None for value in values)}
