"""Single words and short phrases of programs.json, and what they are in a record."""

from __future__ import annotations

import re
from typing import Any

#: The sentences of the collection that speak of how it was made, in words that a reader of a page can follow.
REWORDED = {
    "weekdays not listed in stored text": "weekdays not listed on the page that was read",
    "weekday headings missing from stored text": "weekday headings missing from the copy that was read",
    "day-column headings missing from stored text": "weekday headings missing from the copy that was read",
    "end time cut off in stored copy (about 2 pm)": "end time cut off in the copy that was read (about 2 pm)",
    "city from the organization's name; street not in the stored text": (
        "city from the organization's name; street not on the pages that were read"
    ),
    "stored excerpt ends before the weekday headings, address and phone; substance use IOP page not in the store": (
        "the copy of the program page that was read ends before the weekday headings, address and phone; "
        "the page of the substance use IOP was not read"
    ),
    "phone, weeks and substance-use IOP are not in the stored page": (
        "phone, weeks and the substance use IOP are not on the program page that was read"
    ),
    "medication_management false for IOP: clients stay with community prescribers after the first evaluation": (
        "no medication management in the IOP: clients stay with community prescribers after the first evaluation"
    ),
    "APOP is the provider's own level, described as above IOP; coded php because it is 20 hours a week": (
        "APOP is the provider's own level, described as above IOP; recorded as partial hospitalization "
        "because it is 20 hours a week"
    ),
    "no insurance billed; 1-3 months expressed as 4-13 weeks": "no insurance billed",
}

_DOCUMENT = re.compile(r"founding document \w+\.txt")


def remark_words(remark: str) -> str:
    """Return the remark about a page; a document is told without its file's name, which nobody else has."""
    return _DOCUMENT.sub("a document given with the first collection", remark)


LEVELS = {"iop": "iop", "php": "php", "op": "outpatient"}
MODALITIES = {"in-person": "in-person", "telehealth": "virtual"}
AGE_GROUPS = {
    "child": "children",
    "adolescent": "adolescents",
    "young-adult": "young-adults",
    "adult": "adults",
    "older-adult": "seniors",
}

#: ``track`` of the input -> focus and specialties. The specialty programs are run by mental health services.
FOCUS: dict[str, tuple[str, list[str]]] = {
    "mental-health": ("mental-health", []),
    "substance-use": ("substance-use", []),
    "co-occurring": ("co-occurring", []),
    "eating-disorder": ("eating-disorder", []),
    "other:trauma": ("mental-health", ["trauma-ptsd"]),
    "other:trauma/PTSD": ("mental-health", ["trauma-ptsd"]),
    "other:OCD and anxiety": ("mental-health", ["ocd", "anxiety"]),
    "other:perinatal": ("mental-health", ["perinatal"]),
}

#: Therapies that are several terms, or belong under another key.
THERAPIES: dict[str, dict[str, Any]] = {
    "CBT relapse prevention": {"therapies": ["cbt", "relapse-prevention"]},
    "art and expressive therapy": {"therapies": ["art-therapy", "expressive-arts"]},
    "DBT-S": {"therapies": ["dbt"], "notes": ["The therapy is published as DBT-S."]},
    "men's or women's group": {"therapies": ["group-therapy"], "populations": {"serves": ["men", "women"]}},
    "medication-assisted treatment": {"medications": {"note": "medication-assisted treatment"}},
}
SPECIALTIES: dict[str, dict[str, Any]] = {
    "LGBTQIA+ affirming care": {"populations": {"serves": ["lgbtq"]}, "notes": ["LGBTQIA+ affirming care."]},
    "ARFID (IOP and outpatient only)": {
        "specialties": ["arfid"],
        "notes": ["ARFID: IOP and outpatient only."],
    },
}
POPULATIONS: dict[str, dict[str, Any]] = {
    "Spanish speakers": {"languages": ["es"], "populations": {"serves": ["hispanic-latino"]}},
    "Spanish-only speakers": {"languages": ["es"], "populations": {"serves": ["hispanic-latino"]}},
    "mothers of children aged 0-5": {
        "populations": {"serves": ["parents"]},
        "notes": ["For mothers of children aged 0-5."],
    },
}
#: Published words that say more than their term does; a note keeps them beside it.
TELLING = frozenset(
    (
        "beach yoga", "body image group", "borderline personality disorder", "childhood trauma",
        "chronic suicidal thoughts", "Circle of Security Parenting", "cognitive remediation therapy", "combat stress",
        "distress tolerance", "dual diagnosis counselors", "emerging borderline personality disorder",
        "emotion regulation", "experiential activities", "Family Based Therapy (Maudsley)", "goal setting",
        "group-home residents", "hiking", "kickboxing", "major depression", "medical education", "military personnel",
        "military trauma", "mood dysregulation", "mother-baby bond", "movement", "muscle dysmorphia",
        "non-violent communication", "nursing-home residents", "oppositional defiant disorder",
        "passive suicidal ideation", "post-traumatic stress", "psychotic disorders", "schizophrenia", "severe anxiety",
        "skills training", "spouses and parents", "stress reduction", "therapeutic movement",
    )
)  # fmt: skip

#: ``family_sessions`` -> what of it has keys; the words are ``as_published`` unless the keys say it all.
_OFFERED: dict[str, Any] = {"offered": True}
FAMILY: dict[str, dict[str, Any]] = {
    "weekly, required": {"offered": True, "every": "week", "required": True},
    "one hour weekly": {"offered": True, "every": "week", "minutes": 60},
    "one a week": {"offered": True, "every": "week"},
    "family and friends meeting every fourth Wednesday of the month": {
        "offered": True, "every": "month", "who": "family",
        "as_published": "family and friends meeting every fourth Wednesday of the month",
    },
    "encouraged; the weekly extra session may be individual or family": {"offered": True, "required": False},
    "one a week plus daily parent programming": {"offered": True, "every": "week"},
    "weekly DBT family therapy and two-hour parent skills group": {"offered": True, "every": "week"},
    "weekly, plus weekly parent coaching": {"offered": True, "every": "week"},
    "3 of the 9 weekly hours are family care": {"offered": True, "every": "week"},
    "family-centered": {},
    "parents take part in breakfast": {},
    "parent support and strategies": {},
}  # fmt: skip
FAMILY_SAID_BY_KEYS = frozenset(("weekly, required", "one hour weekly", "one a week"))


def family_keys(words: str) -> dict[str, Any]:
    """Return the keys of ``family_sessions`` for words of the input; other words say there are some."""
    keys = dict(FAMILY.get(words, _OFFERED))
    return keys if words in FAMILY_SAID_BY_KEYS else {**keys, "as_published": words}


AFTERCARE: dict[str, dict[str, Any]] = {
    "individual plan to weekly community therapy": {"aftercare": ["discharge-plan"]},
    "peer support; relapse prevention": {"aftercare": ["offered"]},
    "relapse prevention group as step-down; three self-help meetings a week expected": {
        "aftercare": ["aftercare-group"],
        "requirements": ["three self-help meetings a week"],
    },
    "support group after PHP or IOP": {"aftercare": ["aftercare-group"]},
    "support groups after completion": {"aftercare": ["aftercare-group"]},
    "three AA or NA meetings a week required": {"aftercare": ["recovery-meetings"]},
}

#: What is written for private insurance as long as the provider's own phrase is not known.
PRIVATE = "private insurance"
#: Ways to pay that together say one thing: private insurance, and only out of network.
OUT_OF_NETWORK = frozenset(("private-insurance", "out-of-network"))
#: ``payment`` -> keys of the facility. Public programs are payers; "private insurance" names nobody.
PAYMENT: dict[str, dict[str, Any]] = {
    "private-insurance": {"insurance": {"accepted": True, "as_published": PRIVATE}},
    "private insurance": {"insurance": {"accepted": True, "as_published": PRIVATE}},
    "out-of-network": {"insurance": {"as_published": "out of network"}},
    "self-pay (reduced rate)": {
        "payment": ["self-pay", "other-assistance"], "notes": ["Self-pay at a reduced rate."],
    },
    "regardless-of-ability-to-pay": {
        "payment": ["other-assistance"], "notes": ["Care regardless of ability to pay, as published."],
    },
    "regardless of ability to pay": {
        "payment": ["other-assistance"], "notes": ["Care regardless of ability to pay, as published."],
    },
    "low-cost": {"payment": ["other-assistance"], "notes": ["Low-cost services, as published."]},
    "free-services": {"notes": ["Free services, as published; whether the IOP is one of them is not said."]},
    "no cost to participants (donor funded; treatment, travel, lodging, meals)": {
        "payment": ["no-charge"],
        "notes": ["No cost to participants (donor funded; treatment, travel, lodging, meals)."],
    },
}  # fmt: skip

#: ``insurance`` that names no payer: the provider's own phrase, without the collection's remark in brackets.
INSURANCE_PHRASES = {
    "all forms of insurance": "all forms of insurance",
    "all insurance companies (as announced)": "all insurance companies (as announced)",
    "all major insurances (as published)": "all major insurances",
    "insurance and managed care networks (as published)": "insurance and managed care networks",
    "majority of commercial insurance providers": "majority of commercial insurance providers",
    "most commercial plans including HMOs and PPOs": "most commercial plans including HMOs and PPOs",
}

ACCESS: dict[str, dict[str, Any]] = {
    "TDD/TTY": {"accessibility": ["tty"]},
    "public transportation": {"accessibility": ["transit-nearby"]},
    "public transport one block away": {
        "accessibility": ["transit-nearby"], "transport": "public transport one block away",
    },
}  # fmt: skip

CREDENTIALS: dict[str, list[dict[str, Any]]] = {
    "The Joint Commission": [{"kind": "accreditation", "body": "joint-commission"}],
    "CARF": [{"kind": "accreditation", "body": "carf"}],
    "AdvancEd (school)": [{"kind": "accreditation", "body": "cognia", "name": "AdvancEd", "scope": "school"}],
    "Minnesota DHS substance use disorder treatment licence 1030116": [
        {
            "kind": "license", "body": "state-human-services", "name": "Minnesota DHS",
            "scope": "substance use disorder treatment", "number": "1030116",
        },
    ],
    "certified and licensed by the Missouri Department of Mental Health (Intermediate Care Program)": [
        {
            "kind": kind, "body": "state-mh-agency", "name": "Missouri Department of Mental Health",
            "scope": "Intermediate Care Program",
        }
        for kind in ("certification", "license")
    ],
}  # fmt: skip
