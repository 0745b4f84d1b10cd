"""What a track is for, and its policy on medication for opioid use disorder."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, Vocabulary, samhsa

FOCUS = Vocabulary(
    "focus",
    "Focus",
    (
        Term(
            "substance-use",
            "Substance use",
            "For people who want help with alcohol or other drugs.",
            (
                "substance use disorder",
                "sud",
                "addiction",
                "chemical dependency",
                "chemical dependence",
                "drug and alcohol",
                "alcohol and drugs",
                "substance use treatment",
                "drug rehab",
                "rehab",
            ),
            codes=(*samhsa("TC SA"), Code("nucc", "261QR0405X")),
        ),
        Term(
            "mental-health",
            "Mental health",
            "For people who want help with mood, worry, thoughts or behavior.",
            ("psychiatric", "behavioral health", "mental health treatment", "psychiatry", "mh"),
            codes=(*samhsa("TC MH"), Code("nucc", "261QM0801X")),
        ),
        Term(
            "co-occurring",
            "Mental health and substance use together (co-occurring)",
            "For people who have a mental health condition and a substance use disorder at the same time.",
            (
                "dual diagnosis",
                "dual disorders",
                "cod",
                "co-occurring disorders",
                "both mental health and substance use",
                "persons with co-occurring mental and substance use disorders",
                "clients with co-occurring mental and substance use disorders",
            ),
            codes=samhsa("TC SUMH", "SG CO"),
        ),
        Term(
            "eating-disorder",
            "Eating disorder",
            "For people whose eating, weight or body image has become a health problem.",
            (
                "eating disorders",
                "ed program",
                "anorexia and bulimia",
                "disordered eating",
                "persons with eating disorders",
            ),
            codes=samhsa("SG PED"),
        ),
        Term(
            "behavioral-addiction",
            "Behavioral addiction",
            "For people who cannot stop a harmful habit that is not a substance, such as gambling or gaming.",
            (
                "process addiction",
                "gambling addiction",
                "gaming addiction",
                "internet addiction",
                "treatment for non-substance use addiction disorder",
            ),
            codes=samhsa("OTHR TOD"),
        ),
    ),
)

MOUD_POLICIES = Vocabulary(
    "moud_policies",
    "Medication for opioid use disorder",
    (
        Term(
            "offers",
            "Offers it here",
            "The program prescribes or gives methadone, buprenorphine or naltrexone itself.",
            (
                "provides",
                "prescribes",
                "on-site mat",
                "mat",
                "moud",
                "medication-assisted treatment",
                "offered",
                "prescribes buprenorphine",
                "prescribes naltrexone",
                "federally-certified opioid treatment program",
                "buprenorphine maintenance",
                "buprenorphine maintenance for predetermined time",
                "methadone maintenance for predetermined time",
                "prescribes/administers buprenorphine",
                "prescribes/administers naltrexone",
                "relapse prevention from naltrexone",
                "relapse prevention with naltrexone",
                "samhsa-certified opioid treatment program",
            ),
            codes=samhsa("OT OTP", "OT UB", "OT UN", "OT BUM", "OT MM", "OT MWS", "OT RPN"),
        ),
        Term(
            "coordinates",
            "Works with a prescriber elsewhere",
            "The program arranges the medication with another prescriber and stays in touch with them.",
            (
                "coordinated",
                "refers out for medication",
                "partner prescriber",
                "coordination",
                "moud elsewhere",
                "mat elsewhere",
            ),
        ),
        Term(
            "accepts",
            "Accepts people who take it",
            "People who already take such a medication may attend and keep taking it.",
            (
                "allowed",
                "accepts clients on opioid medication",
                "medication prescribed elsewhere",
                "permitted",
                "moud accepted",
                "mat accepted",
                "accepts clients using mat but prescribed elsewhere",
            ),
            codes=samhsa("OT MOA"),
        ),
        Term(
            "not-allowed",
            "Does not accept people who take it",
            "People must not take methadone or buprenorphine while they attend.",
            ("not accepted", "abstinence only", "prohibited", "medication-free program"),
        ),
    ),
)
