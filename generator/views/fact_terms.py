"""The closed lists of which facts are made whose terms a page can explain: what care is called, and what pays for it.

Languages, states, days and what stands in a building are not among them: their words say what they mean.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import Vocabulary

#: By the key of the fact's kind in ``FACT_KINDS``.
FACT_TERMS: Mapping[str, Vocabulary] = {
    "level_of_care": terms.LEVELS_OF_CARE,
    "focus": terms.FOCUS,
    "specialties": terms.SPECIALTIES,
    "populations": terms.POPULATIONS,
    "only_for": terms.POPULATIONS,
    "modality": terms.MODALITIES,
    "therapies": terms.THERAPIES,
    "moud": terms.MOUD_POLICIES,
    "provides": terms.PROVIDES,
    "aftercare": terms.AFTERCARE,
    "payment": terms.PAYMENT_TYPES,
    "facility_type": terms.FACILITY_TYPES,
    "services": terms.SERVICES,
    "other_levels": terms.OTHER_LEVELS,
    "sitewide_therapies": terms.THERAPIES,
    "sitewide_specialties": terms.SPECIALTIES,
    "sitewide_populations": terms.POPULATIONS,
    "sitewide_moud": terms.MOUD_POLICIES,
}
