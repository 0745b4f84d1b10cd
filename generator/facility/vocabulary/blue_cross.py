"""Payers: the companies that sell plans under the Blue Cross or Blue Shield name, one term per licensee."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term


def _blue(slug: str, label: str, area: str, *synonyms: str) -> Term:
    """Return the term of a licensee; ``area`` completes "sells Blue Cross or Blue Shield plans in"."""
    return Term(slug, label, f"The company that sells Blue Cross or Blue Shield plans in {area}.", synonyms)


BLUE_CROSS = (
    Term(
        "bcbs",
        "Blue Cross Blue Shield (company not said)",
        "A plan with the Blue Cross or Blue Shield name, when the provider does not say which company's.",
        (
            "blue cross",
            "blue shield",
            "blue cross blue shield",
            "bluecross blueshield",
            "blue cross/blue shield",
            "bcbs ppo",
        ),
    ),
    Term(
        "bcbs-fep",
        "Federal Employee Program (Blue Cross Blue Shield)",
        "The Blue Cross Blue Shield plan for federal workers and retirees in every state.",
        ("fep", "federal employee program", "fep blue", "federal blue cross"),
        codes=(Code("plan-net", "fep"),),
    ),
    Term(
        "anthem",
        "Anthem Blue Cross Blue Shield",
        "A company that sells Blue Cross plans in 14 states, among them California, Ohio and Virginia.",
        (
            "elevance",
            "anthem bcbs",
            "anthem blue cross",
            "elevance health",
            "empire bluecross",
            "empire bcbs",
        ),
    ),
    Term(
        "highmark",
        "Highmark",
        "A company that sells Blue Cross or Blue Shield plans in Delaware, West Virginia and parts of"
        " Pennsylvania and New York.",
        (
            "highmark blue cross blue shield",
            "highmark blue shield",
            "highmark bcbs",
            "bcbs-de",
            "bcbs-wv",
            "highmark delaware",
            "highmark west virginia",
        ),
    ),
    Term(
        "carefirst",
        "CareFirst BlueCross BlueShield",
        "A company that sells Blue Cross plans in Maryland, Washington DC and northern Virginia.",
        ("carefirst bcbs", "care first", "carefirst blue cross", "bcbs-md", "bcbs-dc"),
    ),
    Term(
        "premera",
        "Premera Blue Cross",
        "A company that sells Blue Cross plans in Washington and Alaska.",
        ("premera blue cross blue shield of alaska", "bcbs-ak"),
    ),
    Term(
        "regence",
        "Regence",
        "A company that sells Blue Cross or Blue Shield plans in Oregon, Utah, Idaho and Washington.",
        (
            "regence blueshield",
            "regence blue cross",
            "regence bcbs",
            "bcbs-or",
            "bcbs-ut",
            "regence blue shield",
        ),
    ),
    Term(
        "wellmark",
        "Wellmark Blue Cross and Blue Shield",
        "A company that sells Blue Cross plans in Iowa and South Dakota.",
        ("wellmark bcbs", "wellmark blue cross", "bcbs-ia", "bcbs-sd"),
    ),
    _blue("bcbs-al", "Blue Cross and Blue Shield of Alabama", "Alabama", "bcbs of alabama", "al bcbs"),
    _blue("bcbs-ar", "Arkansas Blue Cross and Blue Shield", "Arkansas", "bcbs of arkansas", "ar bcbs"),
    _blue("bcbs-az", "Blue Cross Blue Shield of Arizona", "Arizona", "azblue", "bcbs of arizona", "az bcbs"),
    _blue(
        "bcbs-ca",
        "Blue Shield of California",
        "California, beside Anthem",
        "blue shield ca",
        "blue shield california",
    ),
    _blue(
        "bcbs-fl",
        "Florida Blue",
        "Florida",
        "blue cross blue shield of florida",
        "bcbs of florida",
        "fl bcbs",
    ),
    _blue(
        "bcbs-hi", "HMSA (Hawaii)", "Hawaii", "hmsa", "hawaii medical service association", "bcbs of hawaii"
    ),
    _blue("bcbs-id", "Blue Cross of Idaho", "Idaho, beside Regence", "bcbs of idaho", "id bcbs"),
    _blue(
        "bcbs-il",
        "Blue Cross and Blue Shield of Illinois",
        "Illinois",
        "bcbsil",
        "bcbs of illinois",
        "il bcbs",
    ),
    _blue(
        "bcbs-kc",
        "Blue Cross and Blue Shield of Kansas City",
        "the Kansas City area",
        "blue kc",
        "bcbs of kansas city",
    ),
    _blue(
        "bcbs-ks",
        "Blue Cross and Blue Shield of Kansas",
        "most of Kansas",
        "bcbsks",
        "bcbs of kansas",
        "ks bcbs",
    ),
    _blue(
        "bcbs-la",
        "Blue Cross and Blue Shield of Louisiana",
        "Louisiana",
        "louisiana blue",
        "bcbsla",
        "bcbs of louisiana",
    ),
    _blue(
        "bcbs-ma",
        "Blue Cross Blue Shield of Massachusetts",
        "Massachusetts",
        "bcbsma",
        "bcbs of massachusetts",
        "ma bcbs",
    ),
    _blue(
        "bcbs-mi",
        "Blue Cross Blue Shield of Michigan",
        "Michigan",
        "blue care network",
        "bcbsm",
        "bcbs of michigan",
        "mi bcbs",
    ),
    _blue(
        "bcbs-mn",
        "Blue Cross and Blue Shield of Minnesota",
        "Minnesota",
        "blue plus",
        "mn bcbs",
        "bcbs of minnesota",
    ),
    _blue(
        "bcbs-ms",
        "Blue Cross and Blue Shield of Mississippi",
        "Mississippi",
        "bcbs of mississippi",
        "ms bcbs",
    ),
    _blue(
        "bcbs-mt", "Blue Cross and Blue Shield of Montana", "Montana", "bcbsmt", "bcbs of montana", "mt bcbs"
    ),
    _blue(
        "bcbs-nc",
        "Blue Cross and Blue Shield of North Carolina",
        "North Carolina",
        "blue cross nc",
        "bcbsnc",
        "bcbs of north carolina",
        "nc bcbs",
    ),
    _blue(
        "bcbs-nd", "Blue Cross Blue Shield of North Dakota", "North Dakota", "bcbsnd", "bcbs of north dakota"
    ),
    _blue(
        "bcbs-ne", "Blue Cross and Blue Shield of Nebraska", "Nebraska", "nebraska blue", "bcbs of nebraska"
    ),
    _blue(
        "bcbs-nj",
        "Horizon Blue Cross Blue Shield of New Jersey",
        "New Jersey",
        "horizon",
        "horizon bcbs",
        "horizon blue cross",
        "bcbs of new jersey",
        "nj bcbs",
    ),
    _blue(
        "bcbs-nm", "Blue Cross and Blue Shield of New Mexico", "New Mexico", "bcbsnm", "bcbs of new mexico"
    ),
    _blue(
        "bcbs-ny-excellus",
        "Excellus BlueCross BlueShield",
        "central New York and around Rochester",
        "excellus",
        "excellus bcbs",
        "univera",
    ),
    _blue("bcbs-ok", "Blue Cross and Blue Shield of Oklahoma", "Oklahoma", "bcbsok", "bcbs of oklahoma"),
    _blue(
        "bcbs-pa-capital", "Capital Blue Cross", "central Pennsylvania", "capital bluecross", "capital blue"
    ),
    _blue(
        "bcbs-pa-independence",
        "Independence Blue Cross",
        "the Philadelphia area",
        "ibx",
        "independence bluecross",
        "keystone health plan east",
        "personal choice",
    ),
    _blue(
        "bcbs-pr",
        "Triple-S Salud",
        "Puerto Rico and the US Virgin Islands",
        "triple s",
        "bcbs of puerto rico",
    ),
    _blue(
        "bcbs-ri",
        "Blue Cross and Blue Shield of Rhode Island",
        "Rhode Island",
        "bcbsri",
        "bcbs of rhode island",
    ),
    _blue(
        "bcbs-sc",
        "BlueCross BlueShield of South Carolina",
        "South Carolina",
        "bcbs of south carolina",
        "bluechoice",
    ),
    _blue(
        "bcbs-tn", "BlueCross BlueShield of Tennessee", "Tennessee", "bluecare", "bcbst", "bcbs of tennessee"
    ),
    _blue("bcbs-tx", "Blue Cross and Blue Shield of Texas", "Texas", "bcbstx", "bcbs of texas", "tx bcbs"),
    _blue("bcbs-vt", "Blue Cross and Blue Shield of Vermont", "Vermont", "bcbsvt", "bcbs of vermont"),
    _blue("bcbs-wy", "Blue Cross Blue Shield of Wyoming", "Wyoming", "bcbs of wyoming", "wy bcbs"),
)
