"""Credentials: what kind they are and who gives them."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

CREDENTIAL_KINDS = Vocabulary(
    "credential_kinds",
    "Kind of credential",
    (
        Term(
            "accreditation",
            "Accreditation",
            "An independent body has looked at how the program works and found that it meets its standards.",
            ("accredited", "accredited by"),
        ),
        Term(
            "license",
            "License",
            "A government agency allows the facility to give this kind of care.",
            ("licence", "licensed", "state license", "permit"),
        ),
        Term(
            "certification",
            "Certification",
            "A body or agency confirms that the program meets a set of rules.",
            ("certified", "designation", "certificate"),
        ),
        Term(
            "registration",
            "Registration",
            "The facility is on an official register.",
            ("registered", "register"),
        ),
    ),
)

_ACCREDITORS = (
    Term(
        "joint-commission",
        "The Joint Commission",
        "An independent body that accredits hospitals and other care.",
        ("jcaho", "tjc", "jc"),
        codes=samhsa("LCA JC"),
    ),
    Term(
        "carf",
        "CARF International",
        "An independent body that accredits rehabilitation and mental health programs.",
        ("commission on accreditation of rehabilitation facilities",),
        codes=samhsa("LCA CARF"),
    ),
    Term(
        "coa",
        "Council on Accreditation (Social Current)",
        "An independent body that accredits human services and mental health programs.",
        ("council on accreditation", "social current"),
        codes=samhsa("LCA COA"),
    ),
    Term(
        "ncqa",
        "NCQA",
        "An independent body that accredits health plans and care providers.",
        ("national committee for quality assurance",),
        codes=samhsa("LCA NCQA"),
    ),
    Term(
        "achc",
        "Accreditation Commission for Health Care (ACHC)",
        "An independent body that accredits hospitals and clinics and took over the HFAP program.",
        ("hfap", "accreditation commission for health care", "healthcare facilities accreditation program"),
        codes=samhsa("LCA HFAP"),
    ),
    Term("dnv", "DNV Healthcare", "An independent body that accredits hospitals.", ("dnv gl",)),
    Term(
        "cognia",
        "Cognia",
        "An independent body that accredits schools, such as those inside programs for teens.",
        ("advanced (school)", "advanc-ed", "advanced school accreditation", "sacs casi"),
    ),
    Term(
        "narr",
        "National Alliance for Recovery Residences",
        "A body whose state partners certify recovery housing.",
        ("recovery residence certification",),
    ),
    Term(
        "asam",
        "ASAM level of care certification",
        "A certification that a program can give care at a level of the ASAM Criteria.",
        ("asam certification", "american society of addiction medicine", "asam level of care"),
    ),
    Term(
        "legitscript",
        "LegitScript",
        "A company that certifies treatment providers so that they may advertise online, which says nothing"
        " about their care.",
        ("legit script",),
    ),
)

_FEDERAL = (
    Term(
        "samhsa",
        "SAMHSA",
        "The federal agency for substance use and mental health, which certifies opioid treatment programs.",
        (
            "samhsa certification for opioid treatment program (otp)",
            "opioid treatment program certification",
            "substance abuse and mental health services administration",
            "samhsa-otp",
        ),
        codes=samhsa("LCA SOTP"),
    ),
    Term(
        "dea",
        "Drug Enforcement Administration (DEA)",
        "The federal agency that registers who may handle controlled medications.",
        ("drug enforcement agency (dea)", "drug enforcement administration"),
        codes=samhsa("LCA DEA"),
    ),
    Term(
        "cms",
        "Centers for Medicare and Medicaid Services",
        "The federal agency that certifies facilities which may bill Medicare.",
        ("medicare certification", "medicare certified"),
    ),
    Term(
        "hrsa",
        "Health Resources and Services Administration",
        "The federal agency that names federally qualified health centers.",
        ("federally qualified health center", "fqhc"),
        codes=samhsa("LCA FQHC"),
    ),
)

_STATE = (
    Term(
        "state-sud-agency",
        "State substance use agency",
        "The state agency that licenses substance use programs.",
        (
            "state-sud-license",
            "state substance abuse agency",
            "state substance use treatment agency",
            "state department of addiction services",
            "state alcohol and drug agency",
        ),
        codes=samhsa("LCA STAG"),
    ),
    Term(
        "state-mh-agency",
        "State mental health agency",
        "The state agency that licenses mental health programs.",
        ("state-mh-license", "state mental health department", "state department of mental health"),
        codes=samhsa("LCA STMH"),
    ),
    Term(
        "state-health-department",
        "State health department",
        "The state agency that licenses clinics and other places of care.",
        ("state-health-license", "state department of health", "department of public health"),
        codes=samhsa("LCA STDH"),
    ),
    Term(
        "state-behavioral-health-agency",
        "State behavioral health agency",
        "A state agency that licenses both mental health and substance use programs.",
        ("state behavioral health department", "behavioral health administration"),
    ),
    Term(
        "state-human-services",
        "State human services department",
        "The state agency for social services, which licenses treatment programs in some states.",
        ("department of human services", "dhs", "department of health and human services", "dhhs"),
    ),
    Term(
        "state-hospital-licensing",
        "Hospital licensing authority",
        "The state office that licenses hospitals.",
        ("hospital-license",),
        codes=samhsa("LCA HLA"),
    ),
    Term(
        "state-education-department",
        "State education department",
        "The state agency that approves schools, such as those inside programs for teens.",
        ("department of education", "state board of education"),
    ),
    Term(
        "other",
        "Another body",
        "A body that the provider names and that is not on this list.",
        ("another agency", "not listed"),
    ),
)

CREDENTIAL_BODIES = Vocabulary("credential_bodies", "Who gave it", _ACCREDITORS + _FEDERAL + _STATE)
