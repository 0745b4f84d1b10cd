"""Specialties: the conditions and needs a track says it treats."""

from __future__ import annotations

from generator.facility.vocabulary.eating_conditions import EATING_CONDITIONS
from generator.facility.vocabulary.mental_health_conditions import MENTAL_HEALTH_CONDITIONS
from generator.facility.vocabulary.term import Term, Vocabulary, samhsa
from generator.facility.vocabulary.trauma import TRAUMA

_SUBSTANCES = (
    Term(
        "substance-use",
        "Substance use",
        "Use of alcohol or other drugs that does harm, substance not said.",
        (
            "substance use disorder",
            "substance use disorders",
            "sud",
            "general-sud",
            "addiction",
            "chemical dependency",
            "drug use",
            "substance use problems",
            "drugs",
        ),
    ),
    Term(
        "co-occurring",
        "Co-occurring conditions",
        "A mental health condition and a substance use disorder in the same person.",
        (
            "dual diagnosis",
            "dual disorders",
            "co-occurring disorders",
            "dual diagnosis counselors",
            "persons with co-occurring mental and substance use disorders",
            "clients with co-occurring mental and substance use disorders",
        ),
        codes=samhsa("SG CO"),
    ),
    Term(
        "alcohol",
        "Alcohol",
        "Drinking that a person finds hard to cut down or stop.",
        (
            "alcohol use disorder",
            "aud",
            "alcoholism",
            "drinking",
            "alcohol use",
            "alcohol use disorder clients only",
        ),
        codes=samhsa("EXCL AUDO"),
    ),
    Term(
        "opioid",
        "Opioids",
        "Use of heroin, fentanyl or pain pills that a person finds hard to stop.",
        (
            "opioid use disorder",
            "oud",
            "heroin",
            "fentanyl",
            "opiates",
            "pain pills",
            "prescription opioids",
            "opioid use disorder clients only",
        ),
        codes=samhsa("EXCL OUDO"),
    ),
    Term(
        "stimulant",
        "Stimulants",
        "Use of cocaine, meth or other uppers that a person finds hard to stop.",
        ("cocaine", "methamphetamine", "meth", "amphetamines", "crack", "stimulant use disorder"),
    ),
    Term(
        "cannabis",
        "Cannabis",
        "Use of marijuana or its products that a person finds hard to stop.",
        ("marijuana", "weed", "thc", "cannabis use disorder"),
    ),
    Term(
        "sedatives",
        "Sedatives",
        "Use of calming or sleeping pills that a person finds hard to stop.",
        ("benzodiazepines", "benzos", "xanax", "sleeping pills", "tranquilizers"),
    ),
    Term(
        "tobacco-nicotine",
        "Tobacco and nicotine",
        "Smoking or vaping that a person wants to stop.",
        ("tobacco", "nicotine", "smoking", "vaping"),
    ),
    Term(
        "dui-dwi",
        "DUI or DWI",
        "A program for people charged after driving under the influence.",
        (
            "dui",
            "dwi",
            "owi",
            "impaired driving",
            "drunk driving",
            "dui/dwi clients",
            "specially designed program for dui/dwi clients",
            "serves only dui/dwi clients",
        ),
        codes=samhsa("EXCL DU", "EXCL DUO"),
    ),
)

_HABITS = (
    Term(
        "gambling",
        "Gambling",
        "Betting that a person cannot stop although it does harm.",
        ("gambling disorder", "problem gambling", "betting", "treatment for gambling disorder"),
        codes=samhsa("OTHR TGD"),
    ),
    Term(
        "gaming-internet",
        "Gaming and internet use",
        "Time with games or screens that a person cannot limit.",
        (
            "internet use disorder",
            "video games",
            "gaming disorder",
            "screen time",
            "technology addiction",
            "treatment for internet use disorder",
        ),
        codes=samhsa("OTHR TID"),
    ),
    Term(
        "sexual-behavior",
        "Compulsive sexual behavior",
        "Sex or pornography that a person cannot limit although it does harm.",
        ("sex addiction", "pornography", "problematic sexual behavior"),
    ),
    Term(
        "other-behavioral-addiction",
        "Other behavioral addiction",
        "Another habit that a person cannot stop, such as shopping.",
        (
            "behavioral addictions",
            "process addictions",
            "shopping addiction",
            "non-substance addiction",
            "treatment for non-substance use addiction disorder",
            "treatment for other addiction disorder",
        ),
        codes=samhsa("OTHR TOD"),
    ),
)

_HEALTH_AND_LIFE = (
    Term(
        "co-occurring-pain",
        "Pain and substance use",
        "Long-lasting pain together with substance use.",
        (
            "chronic pain",
            "pain management",
            "persons with co-occurring pain and substance use disorders",
            "clients with co-occurring pain and substance use disorders",
        ),
        codes=samhsa("SG COPSU"),
    ),
    Term(
        "chronic-illness",
        "Long-term illness",
        "Coping with a lasting illness of the body.",
        ("medical conditions", "chronic disease", "health problems"),
    ),
    Term(
        "traumatic-brain-injury",
        "Traumatic brain injury",
        "Changes in mood, memory or behavior after a blow to the head.",
        ("tbi", "brain injury", "head injury", "persons with traumatic brain injury (tbi)"),
        codes=samhsa("SG TBI"),
    ),
    Term(
        "dementia",
        "Dementia",
        "Memory loss and changes in thinking in later life.",
        ("alzheimer's", "alzheimer's disease", "memory loss", "persons with alzheimer's or dementia"),
        codes=samhsa("SG ALZ"),
    ),
    Term(
        "intellectual-disability",
        "Intellectual disability",
        "Support that fits people who learn and understand more slowly.",
        (
            "developmental disability",
            "developmental disabilities",
            "intellectual disabilities",
            "idd",
            "learning disability",
        ),
    ),
    Term(
        "hiv",
        "HIV",
        "Support for people who live with HIV or AIDS.",
        ("aids", "hiv/aids", "persons with hiv or aids", "clients with hiv or aids"),
        codes=samhsa("SG HV"),
    ),
    Term(
        "faith-based",
        "Faith-based",
        "Faith and prayer are part of the treatment.",
        ("christian", "spiritual program", "religious", "faith based recovery"),
    ),
)

SPECIALTIES = Vocabulary(
    "specialties",
    "What it treats",
    MENTAL_HEALTH_CONDITIONS + TRAUMA + EATING_CONDITIONS + _SUBSTANCES + _HABITS + _HEALTH_AND_LIFE,
)
