"""Every fact that a page says of a program: what it is called, what to ask for it, and its place in the order.

The order is that of a facility's page, of a comparison, of print and of the table of all programs. A fact that has
no kind here cannot be made, and a page that shows facts in another order fails a test.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import N_


@dataclass(frozen=True, slots=True)
class FactKind:
    """One kind of fact.

    ``key`` names it in files for machines, ``label`` on pages. ``question`` is what to ask on the phone when nobody
    states it; empty when it is not worth a call. ``rests_on`` are the keys of the record that it is made of: sources
    name them in ``supports``. ``is_compared`` is false for what says nothing about a program beside another,
    ``is_of_step`` true for what is said of a step of a program only.
    """

    key: str
    label: str
    question: str = ""
    rests_on: tuple[str, ...] = ()
    is_compared: bool = True
    is_of_step: bool = False


@dataclass(frozen=True, slots=True)
class FactSection:
    """Facts that stand together under one heading."""

    id: str
    title: str
    kinds: tuple[FactKind, ...]


FACT_SECTIONS: tuple[FactSection, ...] = (
    FactSection(
        "reach",
        N_("How to reach them"),
        (
            FactKind("place", N_("Where"), N_("Where exactly do people come to?"), ("address", "virtual_only")),
            FactKind("phone", N_("Phone"), "", ("phones",)),
            FactKind("website", N_("Website"), "", ("website",)),
            FactKind("email", N_("Email"), "", ("email",)),
            FactKind("status", N_("Open or closed"), "", ("status", "opens_on", "closed_on", "alert")),
        ),
    ),
    FactSection(
        "start",
        N_("How to start"),
        (
            FactKind("sitewide_accepting", N_("Taking new people, facility as a whole"), "", ("sitewide",)),
            FactKind("accepting", N_("Taking new people"), N_("Are you taking new people now?"), ("accepting",)),
            FactKind("wait", N_("Wait"), N_("How long is the wait until the first day?"), ("accepting",)),
            FactKind(
                "referral", N_("Referral"), N_("Can I call myself, or does somebody have to refer me?"), ("referral",)
            ),
            FactKind("documents", N_("What to bring or send"), N_("What do I have to bring or send?"), ("referral",)),
            FactKind(
                "decision",
                N_("How long the decision takes"),
                N_("How soon do you say whether I can start?"),
                ("referral",),
            ),
            FactKind(
                "requirements",
                N_("What is asked of people"),
                N_("What do you ask of people before they start?"),
                ("requirements",),
            ),
            FactKind(
                "exclusions",
                N_("Who cannot be treated here"),
                N_("Is there anybody you cannot treat?"),
                ("exclusions",),
            ),
        ),
    ),
    FactSection(
        "when",
        N_("When it meets"),
        (
            FactKind(
                "timetable",
                N_("Days and times"),
                N_("On which days and at what times does the group meet?"),
                ("schedule",),
            ),
            FactKind("phase_weeks", N_("How long"), "", ("schedule",), is_compared=False, is_of_step=True),
            FactKind("hours_per_week", N_("Hours a week"), N_("How many hours a week is it?"), ("schedule",)),
            FactKind("days_per_week", N_("Days a week"), "", ("schedule",)),
            FactKind("hours_per_day", N_("Hours a day"), "", ("schedule",)),
            FactKind("part_of_day", N_("Part of the day"), "", ("schedule",)),
            FactKind("entry", N_("When people can start"), N_("On which day could I start?"), ("schedule",)),
            FactKind("timezone", N_("Time zone"), "", ("schedule",)),
            FactKind("length", N_("How long a stay lasts"), N_("How many weeks does it usually last?"), ("length",)),
        ),
    ),
    FactSection(
        "what",
        N_("What it is"),
        (
            FactKind("level_of_care", N_("Level of care"), "", ("level_of_care", "asam")),
            FactKind("focus", N_("Focus"), "", ("focus",)),
        ),
    ),
    FactSection(
        "who",
        N_("Who it is for"),
        (
            FactKind("ages", N_("Ages"), N_("Which ages are in the group?"), ("ages",)),
            FactKind(
                "specialties",
                N_("Specialties"),
                N_("Do you treat what I have? If it is two conditions, do you treat both at once?"),
                ("specialties", "other_specialties"),
            ),
            FactKind("populations", N_("Groups or staff especially for"), "", ("populations",)),
            FactKind("only_for", N_("Only for"), "", ("populations",)),
            FactKind("languages", N_("Languages of the sessions"), N_("Which languages are spoken?"), ("languages",)),
            FactKind(
                "modality",
                N_("How to attend"),
                N_("Do I come in person, by video, or both?"),
                ("modality",),
            ),
            FactKind("serves_states", N_("By video for residents of"), "", ("serves_states",)),
            FactKind("way_in", N_("Way in"), "", ("follows", "direct_entry")),
        ),
    ),
    FactSection(
        "happens",
        N_("What happens there"),
        (
            FactKind(
                "therapies",
                N_("Therapies"),
                N_("Which therapies do you use, and what happens in a session?"),
                ("therapies", "other_therapies"),
            ),
            FactKind(
                "medication_management",
                N_("Medication management"),
                N_("Is there a doctor or nurse who looks after my medication?"),
                ("medications",),
            ),
            FactKind(
                "moud",
                N_("Medication for opioid use disorder"),
                N_("Can I stay on methadone or buprenorphine while I am in the program?"),
                ("medications",),
            ),
            FactKind(
                "individual_sessions",
                N_("Individual sessions"),
                N_("How often would I meet with one counselor alone? Is it always the same person?"),
                ("individual_sessions",),
            ),
            FactKind(
                "family_sessions",
                N_("Family sessions"),
                N_("How can my family take part?"),
                ("family_sessions",),
            ),
            FactKind("drug_testing", N_("Drug testing"), N_("Are there drug tests?"), ("drug_testing",)),
            FactKind("group_size", N_("People in a group"), N_("How many people are in a group?"), ("group_size",)),
            FactKind(
                "provides",
                N_("What is provided"),
                N_("Are there rides, child care or meals?"),
                ("provides",),
            ),
            FactKind(
                "aftercare",
                N_("Aftercare"),
                N_("What comes after the program, and who helps me plan it?"),
                ("aftercare",),
            ),
        ),
    ),
    FactSection(
        "costs",
        N_("What it costs and who pays"),
        (
            FactKind(
                "payment",
                N_("Ways to pay"),
                N_("How can I pay? Is there a lower price for people without insurance?"),
                ("payment",),
            ),
            FactKind(
                "insurance", N_("Insurance"), N_("Do you take my insurance? Are you in its network?"), ("insurance",)
            ),
            FactKind("payers", N_("Insurers and public programs"), "", ("insurance",)),
            FactKind(
                "costs",
                N_("Price for people who pay themselves"),
                N_("What would I pay myself, and what costs extra?"),
                ("costs",),
            ),
        ),
    ),
    FactSection(
        "credentials",
        N_("Licenses and accreditation"),
        (
            FactKind(
                "credentials",
                N_("Licenses and accreditation"),
                N_("Who licenses the program, and who accredits it?"),
                ("credentials",),
            ),
        ),
    ),
    FactSection(
        "there",
        N_("Getting there"),
        (
            FactKind(
                "accessibility",
                N_("Access to the building"),
                N_("Can people with a wheelchair, or who see or hear little, take part?"),
                ("accessibility",),
            ),
            FactKind("interpreters", N_("Interpreters"), N_("Is there an interpreter?"), ("interpreters",)),
            FactKind(
                "transport",
                N_("Bus, train and rides"),
                N_("How do people without a car get there and home?"),
                ("transport",),
            ),
            FactKind("parking", N_("Parking"), "", ("parking",)),
            FactKind("county", N_("County"), "", ("address",)),
            FactKind("coordinates", N_("Place on the map"), "", ("coordinates",), is_compared=False),
            FactKind("exactness", N_("Distances from here"), "", ("address",), is_compared=False),
        ),
    ),
    FactSection(
        "else",
        N_("Who runs it, and what else is here"),
        (
            FactKind("organization", N_("Run by"), "", ("organization",)),
            FactKind("parent_organizations", N_("Part of"), "", ("parent_organizations",)),
            FactKind("former_names", N_("Earlier names"), "", ("former_names",)),
            FactKind("ownership", N_("Kind of owner"), "", ("ownership",)),
            FactKind("facility_type", N_("Kind of place"), "", ("facility_type",)),
            FactKind("npi", N_("National Provider Identifier (NPI)"), "", ("npi",)),
            FactKind("services", N_("Other services"), "", ("services",)),
            FactKind("other_levels", N_("Other levels of care"), "", ("other_levels",)),
            FactKind("facility_serves_states", N_("By video for residents of"), "", ("serves_states",)),
            FactKind("smoking", N_("Smoking and vaping"), "", ("smoking",)),
        ),
    ),
    FactSection(
        "sitewide",
        N_("Offered here, program not stated"),
        (
            FactKind("sitewide_therapies", N_("Therapies"), "", ("sitewide",)),
            FactKind("sitewide_specialties", N_("Specialties"), "", ("sitewide",)),
            FactKind("sitewide_populations", N_("Groups or staff especially for"), "", ("sitewide",)),
            FactKind("sitewide_languages", N_("Languages"), "", ("sitewide",)),
            FactKind("sitewide_age_groups", N_("Age groups"), "", ("sitewide",)),
            FactKind("sitewide_medication_management", N_("Medication management"), "", ("sitewide",)),
            FactKind("sitewide_moud", N_("Medication for opioid use disorder"), "", ("sitewide",)),
        ),
    ),
    FactSection(
        "notes",
        N_("Notes"),
        (
            FactKind("program_notes", N_("Notes on the program"), "", ("notes",)),
            FactKind("facility_notes", N_("Before you call"), "", ("notes",)),
        ),
    ),
    FactSection(
        "trust",
        N_("Age and sources of the facts"),
        (
            FactKind("confirmed", N_("Confirmed"), "", ("verification",)),
            FactKind("age_of_facts", N_("Age of the facts"), ""),
            FactKind("age_of_pages", N_("Age of the pages"), ""),
            FactKind("maintainers", N_("Kept by"), ""),
            FactKind("record", N_("Record"), "", is_compared=False),
            FactKind("sources", N_("Sources"), ""),
        ),
    ),
)

#: Every kind by its key, in the order of pages.
FACT_KINDS = {kind.key: kind for section in FACT_SECTIONS for kind in section.kinds}
