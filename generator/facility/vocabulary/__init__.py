"""Every closed list of the record: one constant each, and ``VOCABULARIES``, all of them."""

from __future__ import annotations

from generator.facility.vocabulary.age_groups import AGE_GROUPS
from generator.facility.vocabulary.asam import ASAM_EDITIONS, ASAM_LEVELS
from generator.facility.vocabulary.attendance import (
    ACCEPTING_STATUS,
    AFTERCARE,
    ENTRY_TYPES,
    MODALITIES,
    PROVIDES,
)
from generator.facility.vocabulary.calendar_terms import (
    ATTENDEES,
    PARTS_OF_DAY,
    RECURRENCES,
    SEASONS,
    SESSION_KINDS,
    WEEKDAYS,
    WEEKS_OF_MONTH,
)
from generator.facility.vocabulary.credentials import CREDENTIAL_BODIES, CREDENTIAL_KINDS
from generator.facility.vocabulary.facility_types import FACILITY_TYPES
from generator.facility.vocabulary.focus import FOCUS, MOUD_POLICIES
from generator.facility.vocabulary.languages import INTERPRETER_LANGUAGES, LANGUAGES
from generator.facility.vocabulary.levels_of_care import LEVELS_OF_CARE, OTHER_LEVELS
from generator.facility.vocabulary.payment import PAYER_ACCEPTANCE, PAYERS, PAYMENT_TYPES
from generator.facility.vocabulary.places import ACCESSIBILITY, OWNERSHIP, SMOKING_POLICIES
from generator.facility.vocabulary.populations import POPULATIONS
from generator.facility.vocabulary.record_status import (
    COORDINATE_PRECISIONS,
    COORDINATE_SOURCES,
    COST_UNITS,
    FACILITY_STATUS,
    PHONE_USES,
    VERIFICATION_METHODS,
    VERIFICATION_STATUS,
)
from generator.facility.vocabulary.services import SERVICES
from generator.facility.vocabulary.specialties import SPECIALTIES
from generator.facility.vocabulary.states import STATES
from generator.facility.vocabulary.term import Code, Term, Vocabulary
from generator.facility.vocabulary.therapies import THERAPIES

VOCABULARIES: tuple[Vocabulary, ...] = (
    LEVELS_OF_CARE,
    OTHER_LEVELS,
    FOCUS,
    SPECIALTIES,
    THERAPIES,
    MOUD_POLICIES,
    AGE_GROUPS,
    POPULATIONS,
    LANGUAGES,
    INTERPRETER_LANGUAGES,
    MODALITIES,
    PROVIDES,
    AFTERCARE,
    PAYERS,
    PAYER_ACCEPTANCE,
    PAYMENT_TYPES,
    CREDENTIAL_KINDS,
    CREDENTIAL_BODIES,
    OWNERSHIP,
    FACILITY_TYPES,
    ACCESSIBILITY,
    SERVICES,
    SMOKING_POLICIES,
    FACILITY_STATUS,
    VERIFICATION_STATUS,
    VERIFICATION_METHODS,
    PHONE_USES,
    WEEKDAYS,
    PARTS_OF_DAY,
    SESSION_KINDS,
    RECURRENCES,
    WEEKS_OF_MONTH,
    ATTENDEES,
    SEASONS,
    ENTRY_TYPES,
    ACCEPTING_STATUS,
    COST_UNITS,
    COORDINATE_SOURCES,
    COORDINATE_PRECISIONS,
    STATES,
    ASAM_EDITIONS,
    ASAM_LEVELS,
)

__all__ = [
    "ACCEPTING_STATUS",
    "ACCESSIBILITY",
    "AFTERCARE",
    "AGE_GROUPS",
    "ASAM_EDITIONS",
    "ASAM_LEVELS",
    "ATTENDEES",
    "COORDINATE_PRECISIONS",
    "COORDINATE_SOURCES",
    "COST_UNITS",
    "CREDENTIAL_BODIES",
    "CREDENTIAL_KINDS",
    "ENTRY_TYPES",
    "FACILITY_STATUS",
    "FACILITY_TYPES",
    "FOCUS",
    "INTERPRETER_LANGUAGES",
    "LANGUAGES",
    "LEVELS_OF_CARE",
    "MODALITIES",
    "MOUD_POLICIES",
    "OTHER_LEVELS",
    "OWNERSHIP",
    "PARTS_OF_DAY",
    "PAYERS",
    "PAYER_ACCEPTANCE",
    "PAYMENT_TYPES",
    "PHONE_USES",
    "POPULATIONS",
    "PROVIDES",
    "RECURRENCES",
    "SEASONS",
    "SERVICES",
    "SESSION_KINDS",
    "SMOKING_POLICIES",
    "SPECIALTIES",
    "STATES",
    "THERAPIES",
    "VERIFICATION_METHODS",
    "VERIFICATION_STATUS",
    "VOCABULARIES",
    "WEEKDAYS",
    "WEEKS_OF_MONTH",
    "Code",
    "Term",
    "Vocabulary",
]
