"""Levels of care: those a track can have, and the others a facility may offer besides."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, Vocabulary, samhsa

LEVELS_OF_CARE = Vocabulary(
    "levels_of_care",
    "Level of care",
    (
        Term(
            "iop",
            "Intensive outpatient (IOP)",
            "Treatment for several hours on several days a week, most often 9 to 19 hours, while the person"
            " lives at home.",
            (
                "intensive outpatient program",
                "intensive outpatient treatment",
                "intensive outpatient services",
                "op intensive",
                "rehab while living at home",
                "mhiop",
                "cdiop",
                "sud iop",
                "intensive outpatient",
            ),
            codes=(
                *samhsa("SET OIT"),
                Code("asam", "2.1"),
                Code("hcpcs", "H0015"),
                Code("hcpcs", "S9480"),
                Code("revenue", "0905"),
                Code("revenue", "0906"),
            ),
        ),
        Term(
            "php",
            "Partial hospitalization (PHP)",
            "Treatment for most of the day on most weekdays, 20 hours a week or more, with nights at home.",
            (
                "partial hospital program",
                "partial hospitalization program",
                "day treatment",
                "day hospital",
                "day program",
                "partial",
                "partial care",
                "high-intensity outpatient",
                "outpatient day treatment",
                "partial hospitalization/day treatment",
                "outpatient day treatment or partial hospitalization",
                "partial hospitalization",
            ),
            codes=(
                *samhsa("SET ODT", "SET PHDT"),
                Code("asam", "2.5"),
                Code("hcpcs", "H0035"),
                Code("revenue", "0912"),
                Code("revenue", "0913"),
                Code("pos", "52"),
            ),
        ),
        Term(
            "outpatient",
            "Outpatient",
            "Regular visits of a few hours a week or less, often once a week.",
            (
                "op",
                "standard outpatient",
                "regular outpatient treatment",
                "weekly therapy",
                "outpatient counseling",
                "outpatient treatment",
                "general outpatient",
            ),
            codes=(*samhsa("SET ORT", "SET OP"), Code("asam", "1"), Code("asam", "1.5"), Code("asam", "1.7")),
        ),
    ),
)

OTHER_LEVELS = Vocabulary(
    "other_levels",
    "Other levels of care",
    (
        Term(
            "opioid-treatment-outpatient",
            "Outpatient opioid treatment with medication",
            "Visits to get methadone, buprenorphine or naltrexone along with counseling.",
            (
                "methadone clinic",
                "outpatient methadone/buprenorphine or naltrexone treatment",
                "otp",
                "outpatient mat",
            ),
            codes=samhsa("SET OMB"),
        ),
        Term(
            "outpatient-withdrawal-management",
            "Outpatient withdrawal management",
            "Medical help to stop using a substance safely, with visits by day and nights at home.",
            (
                "outpatient detox",
                "ambulatory detox",
                "ambulatory withdrawal management",
                "outpatient detoxification",
            ),
            codes=samhsa("SET OD"),
        ),
        Term(
            "withdrawal-management",
            "Withdrawal management",
            "Medical help to stop using a substance safely, in a setting that the provider does not name.",
            ("detox", "detoxification", "medical detox"),
            codes=samhsa("TC DT", "DETOX ADTX", "DETOX BDTX", "DETOX CDTX", "DETOX MDTX", "DETOX ODTX", "DETOX MDET"),
        ),
        Term(
            "residential",
            "Residential",
            "Treatment in a place where the person lives for a time, with staff on site day and night.",
            (
                "residential treatment",
                "rtc",
                "residential treatment center",
                "inpatient rehab",
                "live-in rehab",
                "residential/24-hour residential",
            ),
            codes=samhsa("SET RES"),
        ),
        Term(
            "residential-short",
            "Short-term residential",
            "Treatment in a place where the person lives for about 30 days or less.",
            ("short-term residential treatment", "28-day program", "30-day program"),
            codes=samhsa("SET RS"),
        ),
        Term(
            "residential-long",
            "Long-term residential",
            "Treatment in a place where the person lives for more than 30 days.",
            ("long-term residential treatment", "extended care"),
            codes=samhsa("SET RL"),
        ),
        Term(
            "residential-withdrawal",
            "Residential withdrawal management",
            "A short live-in stay with help to stop using a substance safely, outside a hospital.",
            ("residential detox", "residential detoxification", "social detox"),
            codes=samhsa("SET RD"),
        ),
        Term(
            "inpatient",
            "Hospital inpatient",
            "A stay in a hospital with nurses and doctors there day and night.",
            (
                "hospital stay",
                "psychiatric inpatient",
                "acute inpatient",
                "inpatient hospitalization",
                "hospital inpatient/24-hour hospital inpatient",
            ),
            codes=samhsa("SET HI"),
        ),
        Term(
            "inpatient-treatment",
            "Hospital inpatient treatment for substance use",
            "A hospital stay for treatment of substance use, beyond the first days of withdrawal.",
            ("inpatient substance use treatment", "hospital inpatient treatment"),
            codes=samhsa("SET HIT"),
        ),
        Term(
            "inpatient-withdrawal",
            "Hospital withdrawal management",
            "A hospital stay with close medical care while a substance leaves the body.",
            ("inpatient detox", "hospital detox", "hospital inpatient detoxification"),
            codes=samhsa("SET HID"),
        ),
        Term(
            "recovery-housing",
            "Recovery housing",
            "A shared home for people in recovery, without treatment in the home itself.",
            (
                "sober living",
                "halfway house",
                "sober house",
                "transitional housing",
                "recovery residence",
                "transitional housing, halfway house, or sober home",
            ),
            codes=samhsa("TC HH"),
        ),
    ),
)
