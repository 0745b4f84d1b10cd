"""Kinds of facility."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, Vocabulary, samhsa

_CLINICS = (
    Term(
        "outpatient-mental-health",
        "Outpatient mental health clinic",
        "A place where people come for mental health visits and go home after.",
        ("outpatient mental health facility", "mental health clinic", "counseling center"),
        codes=(*samhsa("FT OMH"), Code("nucc", "261QM0850X"), Code("nucc", "261QM0855X")),
    ),
    Term(
        "outpatient-substance-use",
        "Outpatient substance use clinic",
        "A place where people come for substance use treatment and go home after.",
        ("outpatient rehab", "addiction treatment center", "substance use clinic"),
        codes=(Code("nucc", "261QR0405X"), Code("pos", "57")),
    ),
    Term(
        "opioid-treatment-program",
        "Opioid treatment program",
        "A clinic that is certified to give methadone each day.",
        ("methadone clinic", "otp", "methadone program"),
        codes=(Code("nucc", "261QM2800X"), Code("pos", "58")),
    ),
    Term(
        "partial-hospitalization",
        "Day treatment center",
        "A place that mainly offers day treatment.",
        ("day hospital", "partial hospitalization/day treatment"),
        codes=samhsa("FT PH"),
    ),
    Term(
        "community-mental-health-center",
        "Community mental health center",
        "A center that serves everyone in its area, often with public money.",
        ("cmhc", "community mental health", "community services board"),
        codes=(*samhsa("FT CMHC"), Code("nucc", "261QM0801X"), Code("pos", "53")),
    ),
    Term(
        "ccbhc",
        "Certified Community Behavioral Health Clinic",
        "A clinic certified to serve anyone who asks, whatever they can pay.",
        codes=samhsa("FT CBHC"),
    ),
    Term(
        "behavioral-health-agency",
        "Behavioral health agency",
        "An organization that sends staff or runs clinics for mental health and substance use in its area.",
        ("community behavioral health agency", "community agency"),
        codes=(Code("nucc", "251S00000X"),),
    ),
    Term(
        "recovery-center",
        "Recovery center",
        "A place for people in recovery to meet and find support.",
        ("recovery community center", "recovery care clinic"),
        codes=(Code("nucc", "261QR0800X"),),
    ),
    Term(
        "case-management-agency",
        "Case management agency",
        "An organization whose staff help people arrange care and services.",
        ("care coordination agency",),
        codes=(Code("nucc", "251B00000X"),),
    ),
    Term(
        "multi-setting",
        "Mental health facility with several settings",
        "A place that offers outpatient care together with residential or inpatient care.",
        ("multi-setting mental health facility",),
        codes=samhsa("FT MSMH"),
    ),
)

_HOSPITALS_AND_HOMES = (
    Term(
        "general-hospital",
        "General hospital",
        "A hospital for all kinds of illness.",
        ("general hospital (including va hospital)", "medical center", "hospital"),
        codes=samhsa("HOSP GH"),
    ),
    Term(
        "psychiatric-hospital",
        "Psychiatric hospital",
        "A hospital for mental health conditions.",
        ("behavioral health hospital", "psychiatric hospital or psychiatric unit of a general hospital"),
        codes=(*samhsa("FT PSY", "HOSP PSYH"), Code("nucc", "283Q00000X")),
    ),
    Term(
        "psychiatric-unit",
        "Psychiatric unit of a hospital",
        "A part of a general hospital for mental health.",
        ("separate inpatient psychiatric unit of a general hospital", "behavioral health unit"),
        codes=(*samhsa("FT IPSY"), Code("nucc", "273R00000X")),
    ),
    Term(
        "substance-use-unit",
        "Substance use unit of a hospital",
        "A part of a general hospital for substance use treatment.",
        ("chemical dependency unit",),
        codes=(Code("nucc", "276400000X"),),
    ),
    Term(
        "state-hospital",
        "State psychiatric hospital",
        "A hospital for mental health conditions that the state runs, often for longer stays.",
        codes=samhsa("FT SHP"),
    ),
    Term(
        "va-medical-center",
        "VA medical center",
        "A hospital or clinic of the Department of Veterans Affairs.",
        ("veterans affairs medical center", "va hospital", "va clinic"),
        codes=samhsa("FT VAHC"),
    ),
    Term(
        "residential-substance-use",
        "Residential substance use facility",
        "A place where people live for a time during substance use treatment.",
        ("residential rehab",),
        codes=(Code("nucc", "324500000X"),),
    ),
    Term(
        "residential-substance-use-children",
        "Residential substance use facility for children and teens",
        "A place where young people live for a time during substance use treatment.",
        ("teen residential rehab",),
        codes=(Code("nucc", "3245S0500X"),),
    ),
    Term(
        "residential-adults",
        "Residential mental health center for adults",
        "A place where adults live for a time during mental health treatment.",
        ("residential treatment center (rtc) for adults",),
        codes=(*samhsa("FT RTCA"), Code("nucc", "320800000X")),
    ),
    Term(
        "residential-children",
        "Residential mental health center for children and teens",
        "A place where young people live for a time during mental health treatment.",
        (
            "residential treatment center (rtc) for children",
            "prtf",
            "psychiatric residential treatment facility",
        ),
        codes=(*samhsa("FT RTCC"), Code("nucc", "323P00000X")),
    ),
    Term(
        "other-residential",
        "Other residential facility",
        "Another kind of place where people live for a time during treatment.",
        ("other residential treatment facility",),
        codes=samhsa("FT ORES"),
    ),
)

FACILITY_TYPES = Vocabulary("facility_types", "Kind of facility", _CLINICS + _HOSPITALS_AND_HOMES)
