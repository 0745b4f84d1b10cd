"""The place: who owns it, access for people with disabilities, smoking and vaping."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

OWNERSHIP = Vocabulary(
    "ownership",
    "Owner",
    (
        Term(
            "for-profit",
            "For-profit",
            "A company that may pay its gains to owners.",
            ("private for-profit organization", "private company", "commercial"),
            codes=samhsa("FOP PVTP"),
        ),
        Term(
            "non-profit",
            "Non-profit",
            "An organization that must put any gains back into its work.",
            ("nonprofit", "not-for-profit", "private non-profit organization", "501c3", "charity"),
            codes=samhsa("FOP PVTN"),
        ),
        Term(
            "government",
            "Government",
            "Run by a city, county, state or the federal government.",
            (
                "public",
                "state government",
                "local, county, or community government",
                "federal government",
                "county",
                "regional/district or county, local or municipal government",
                "department of veterans affairs",
            ),
            codes=samhsa("FOP STG", "FOP LCCG", "FOP FED", "FOP VAMC", "FOP DDF"),
        ),
        Term(
            "tribal",
            "Tribal",
            "Run by a tribe or by the Indian Health Service.",
            ("tribal government", "indian health service", "tribally operated"),
            codes=samhsa("FOP TBG", "FOP IH"),
        ),
    ),
)

ACCESSIBILITY = Vocabulary(
    "accessibility",
    "Accessibility",
    (
        Term(
            "wheelchair",
            "Wheelchair access",
            "A person in a wheelchair can get in and take part.",
            ("wheelchair accessible", "handicap accessible", "ada accessible"),
        ),
        Term("ramp", "Ramp", "A ramp leads to an entrance.", ("entrance ramp", "ramps")),
        Term("elevator", "Elevator", "An elevator reaches the floors that are used.", ("lift", "elevators")),
        Term(
            "single-level",
            "Single level",
            "All rooms are on one floor, without steps.",
            ("one floor", "ground floor", "no stairs"),
        ),
        Term(
            "accessible-restroom",
            "Accessible restroom",
            "A restroom has room and rails for a wheelchair.",
            ("restroom", "accessible bathroom", "wheelchair restroom"),
        ),
        Term(
            "accessible-parking",
            "Accessible parking",
            "Marked parking spots are near the entrance.",
            ("disabled parking", "handicap parking"),
        ),
        Term(
            "wheelchair-van",
            "Wheelchair van",
            "The program has a van that takes wheelchairs.",
            ("lift van", "accessible van"),
        ),
        Term(
            "transit-nearby",
            "Public transit nearby",
            "A bus or train stop is a short way off.",
            (
                "public transportation",
                "bus stop",
                "public transport one block away",
                "near public transit",
                "on a bus line",
                "public transport",
            ),
        ),
        Term(
            "tty",
            "TTY phone line",
            "A phone line for people who type instead of speak.",
            ("tdd", "tdd/tty", "text telephone"),
        ),
        Term(
            "deaf-interpreter",
            "Sign language interpreter",
            "Someone can interpret in sign language.",
            ("asl interpreter", "sign language"),
        ),
        Term(
            "hearing-loop",
            "Hearing loop",
            "A room sends sound straight to hearing aids.",
            ("induction loop", "assistive listening", "telecoil"),
        ),
        Term(
            "braille-large-print",
            "Braille or large print",
            "Papers come in braille, large print or on tape.",
            ("braille", "large print", "tape_braille", "braille/large-print"),
        ),
        Term(
            "sensory-friendly",
            "Sensory friendly",
            "Light and noise are kept low, or a quiet room is there.",
            ("quiet room", "low stimulation", "autism friendly"),
        ),
        Term(
            "service-animals",
            "Service animals welcome",
            "People may bring their trained service animal.",
            ("service dogs", "guide dogs"),
        ),
    ),
)

SMOKING_POLICIES = Vocabulary(
    "smoking_policies",
    "Smoking and vaping",
    (
        Term(
            "smoking-not-allowed",
            "No smoking",
            "Nobody may smoke anywhere on the grounds.",
            ("smoking not permitted", "smoke-free", "tobacco-free", "non-smoking"),
            codes=samhsa("SMP SMON"),
        ),
        Term(
            "smoking-designated-areas",
            "Smoking in marked areas",
            "People may smoke only in marked places.",
            ("smoking permitted in designated area", "smoking area"),
            codes=samhsa("SMP SMPD"),
        ),
        Term(
            "smoking-allowed",
            "Smoking allowed",
            "People may smoke on the grounds without limits.",
            ("smoking permitted without restriction", "smoking permitted"),
            codes=samhsa("SMP SMOP"),
        ),
        Term(
            "vaping-not-allowed",
            "No vaping",
            "Nobody may vape anywhere on the grounds.",
            ("vaping not permitted", "vape-free"),
            codes=samhsa("FVP VAPN"),
        ),
        Term(
            "vaping-designated-areas",
            "Vaping in marked areas",
            "People may vape only in marked places.",
            ("vaping permitted in designated area", "vaping area"),
            codes=samhsa("FVP VPPD"),
        ),
        Term(
            "vaping-allowed",
            "Vaping allowed",
            "People may vape on the grounds without limits.",
            ("vaping permitted without restriction", "vaping permitted"),
            codes=samhsa("FVP VAPP"),
        ),
    ),
)
