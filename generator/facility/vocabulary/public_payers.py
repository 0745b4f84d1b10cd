"""Payers: public programs, and plans that come with a job or military service."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, samhsa

PUBLIC_PAYERS = (
    Term(
        "medicaid",
        "Medicaid",
        "The state and federal health plan for people with a low income.",
        (
            "medical assistance",
            "medi-cal",
            "masshealth",
            "tenncare",
            "ahcccs",
            "badgercare",
            "soonercare",
            "husky health",
            "mainecare",
            "nj familycare",
            "apple health",
            "oregon health plan",
            "mo healthnet",
            "health first colorado",
            "medicaid/medical assistance",
            "state medicaid",
        ),
        codes=(*samhsa("PAY MD"), Code("plan-net", "medi")),
    ),
    Term(
        "medicaid-managed-care",
        "Medicaid managed care",
        "Medicaid through a private company that the state pays, company not said.",
        ("medicaid hmo", "medicaid hmos", "medicaid mco", "managed medicaid", "medicaid plans"),
    ),
    Term(
        "medicare",
        "Medicare",
        "The federal health plan for people 65 and older and some people with a disability.",
        ("medicare part b", "original medicare", "traditional medicare"),
        codes=(*samhsa("PAY MC"), Code("plan-net", "mediab")),
    ),
    Term(
        "medicare-advantage",
        "Medicare Advantage",
        "Medicare through a private company, company not said.",
        ("medicare part c", "medicare replacement plans", "medicare hmo"),
        codes=(Code("plan-net", "mediadv"),),
    ),
    Term(
        "tricare",
        "TRICARE",
        "The health plan for people in the armed forces, retirees and their families.",
        (
            "tri-care",
            "military insurance",
            "champus",
            "military insurance (e.g., tricare)",
            "federal military insurance (e.g., tricare)",
            "federal military insurance (tricare)",
        ),
        codes=(*samhsa("PAY MI"), Code("plan-net", "tri")),
    ),
    Term("tricare-east", "TRICARE East", "TRICARE in the eastern region."),
    Term("tricare-west", "TRICARE West", "TRICARE in the western region.", ("tricare prime west",)),
    Term(
        "va",
        "Veterans Affairs (VA)",
        "Care paid for by the Department of Veterans Affairs.",
        ("veterans administration", "veterans affairs", "va benefits", "u.s. department of va funds"),
        codes=(*samhsa("PAY VAF"), Code("plan-net", "va")),
    ),
    Term(
        "va-community-care",
        "VA Community Care",
        "Care outside the VA that the Department of Veterans Affairs approves and pays for.",
        ("community care network", "va ccn", "veterans choice", "va mission act"),
    ),
    Term("champva", "CHAMPVA", "A VA health plan for families of some veterans.", ("champ va",)),
    Term(
        "ihs-tribal-urban",
        "Indian Health Service, tribal or urban Indian funds",
        "Care paid for by the Indian Health Service, a tribe or an urban Indian health program.",
        ("ihs", "indian health service", "tribal funds", "ihs/tribal/urban (itu) funds"),
        codes=(*samhsa("PAY ITU"), Code("plan-net", "ihs")),
    ),
    Term(
        "state-plan-not-medicaid",
        "State health plan other than Medicaid",
        "A health plan run or paid for by a state that is not Medicaid.",
        (
            "minnesotacare",
            "chip",
            "children's health insurance program",
            "state insurance",
            "state-financed health insurance plan other than medicaid",
        ),
        codes=samhsa("PAY SI"),
    ),
    Term(
        "employee-assistance",
        "Employee assistance program (EAP)",
        "Visits that an employer pays for through its assistance program.",
        ("eap", "employee assistance program"),
    ),
    Term(
        "workers-compensation",
        "Workers' compensation",
        "Insurance that pays for care after an injury or illness from work.",
        ("workers comp", "workman's comp"),
    ),
)
