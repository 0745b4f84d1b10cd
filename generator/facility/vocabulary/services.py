"""Other services of a facility: support in daily life, and those of health_services and medications."""

from __future__ import annotations

from generator.facility.vocabulary.health_services import ASSESSMENTS, CRISIS_HELP, TESTS
from generator.facility.vocabulary.medications import MEDICATIONS
from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

_SUPPORT = (
    Term(
        "case-management",
        "Case management",
        "Someone helps a person arrange care, papers and services.",
        ("care coordination", "case manager", "care management", "case management service"),
        codes=samhsa("AS CM"),
    ),
    Term(
        "intensive-case-management",
        "Intensive case management",
        "A case manager with few clients who meets each of them often.",
        ("icm",),
        codes=samhsa("AS ICM"),
    ),
    Term(
        "peer-support",
        "Peer support",
        "Support from people who have been through something similar.",
        (
            "peer specialist",
            "peer counseling",
            "mentoring/peer support",
            "peer mentor",
            "consumer-run (peer-support) services",
        ),
        codes=samhsa("RSS PEER"),
    ),
    Term(
        "recovery-coach",
        "Recovery coach",
        "One person who guides someone in recovery week by week.",
        ("recovery coaching", "sober coach"),
        codes=samhsa("RSS RC"),
    ),
    Term(
        "self-help-groups",
        "Self-help groups",
        "Mutual-help groups such as AA or NA meet at the facility.",
        ("aa meetings", "na meetings", "support groups", "on-site recovery meetings"),
        codes=samhsa("RSS SHG"),
    ),
    Term(
        "aftercare",
        "Aftercare",
        "Some care goes on after the program ends.",
        ("continuing care", "aftercare/continuing care", "alumni services"),
        codes=samhsa("TRSRV ACC"),
    ),
    Term(
        "discharge-planning",
        "Discharge planning",
        "Staff and the person plan what care comes next.",
        ("discharge plan", "transition planning"),
        codes=samhsa("TRSRV DP"),
    ),
    Term(
        "follow-up-after-discharge",
        "Follow-up after discharge",
        "Staff call or write after the program to ask how the person is.",
        ("outcome follow-up after discharge", "follow-up calls"),
        codes=samhsa("TRSRV OFD"),
    ),
    Term(
        "social-services-help",
        "Help with social services",
        "Help with applying for benefits and services.",
        ("assistance with obtaining social services", "benefits assistance"),
        codes=samhsa("RSS AOSS"),
    ),
    Term(
        "housing-help",
        "Help with housing",
        "Help with finding or keeping a place to live.",
        ("housing services", "housing assistance"),
        codes=samhsa("RSS HS"),
    ),
    Term(
        "supported-housing",
        "Supported housing",
        "A home that comes with staff who help.",
        ("supportive housing",),
        codes=samhsa("AS SH"),
    ),
    Term(
        "employment-help",
        "Help with employment",
        "Counseling or training for finding and keeping work.",
        ("employment counseling or training", "job training", "job placement"),
        codes=samhsa("RSS EMP"),
    ),
    Term(
        "supported-employment",
        "Supported employment",
        "A coach helps a person get and keep a regular job.",
        ("ips", "individual placement and support"),
        codes=samhsa("AS SEMP"),
    ),
    Term(
        "vocational-rehabilitation",
        "Vocational rehabilitation",
        "Training and support for going back to work with a disability.",
        ("vocational rehabilitation services", "vocational rehab"),
        codes=samhsa("AS VRS"),
    ),
    Term(
        "education-services",
        "Education services",
        "Schooling or help with finishing school.",
        ("ged classes", "tutoring", "academic support"),
        codes=samhsa("AS ES"),
    ),
    Term(
        "transportation-help",
        "Help with transportation",
        "Rides, passes or money for the trip.",
        ("transportation assistance", "bus passes", "rides"),
        codes=samhsa("AS TA"),
    ),
    Term(
        "child-care",
        "Child care",
        "Someone looks after children while their parent is in treatment.",
        ("childcare", "child care for clients' children"),
        codes=samhsa("AS CCC"),
    ),
    Term(
        "beds-for-children",
        "Beds for clients' children",
        "Children may live with their parent during treatment.",
        ("residential beds for clients' children",),
        codes=samhsa("AS BC"),
    ),
    Term(
        "legal-advocacy",
        "Legal advocacy",
        "Help with rights and legal papers.",
        ("legal help", "legal aid"),
        codes=samhsa("AS LAD"),
    ),
)

_CARE = (
    Term(
        "mental-health-services",
        "Mental health services",
        "Mental health care at a place that mainly treats substance use.",
        ("mental health care",),
        codes=samhsa("AS MHS"),
    ),
    Term(
        "primary-care",
        "Primary care on site",
        "A doctor or nurse for the whole body works at the same place.",
        ("integrated primary care", "integrated primary care services", "family doctor"),
        codes=samhsa("AS IPC"),
    ),
    Term(
        "chronic-illness-management",
        "Chronic illness management",
        "Help with long-term illness of the body.",
        ("chronic disease/illness management", "chronic disease management"),
        codes=samhsa("AS CDM"),
    ),
    Term(
        "diet-exercise-counseling",
        "Diet and exercise counseling",
        "Advice on food and exercise.",
        ("wellness coaching",),
        codes=samhsa("AS DEC"),
    ),
    Term(
        "illness-management-recovery",
        "Illness management and recovery",
        "A course in living with a serious mental illness.",
        ("imr",),
        codes=samhsa("AS IMR"),
    ),
    Term(
        "psychosocial-rehabilitation",
        "Psychosocial rehabilitation",
        "Practice in the skills of daily life, work and friendship.",
        ("psychosocial rehabilitation services", "psychiatric rehabilitation", "psych rehab"),
        codes=samhsa("AS PRS"),
    ),
    Term(
        "social-skills-development",
        "Social skills development",
        "Practice in getting along with other people.",
        ("social skills training", "social skills"),
        codes=samhsa("AS SSD"),
    ),
    Term(
        "assertive-community-treatment",
        "Assertive community treatment (ACT team)",
        "A team that brings care to people with serious mental illness where they live.",
        ("act team",),
        codes=samhsa("AS ACT"),
    ),
    Term(
        "assisted-outpatient-treatment",
        "Assisted outpatient treatment",
        "Care under a civil court order for people with serious mental illness.",
        ("aot",),
        codes=samhsa("AS AOT"),
    ),
    Term(
        "court-ordered-treatment",
        "Court-ordered outpatient treatment",
        "The facility takes people whom a court sends.",
        ("mandated treatment",),
        codes=samhsa("AS COOT"),
    ),
    Term(
        "domestic-violence-services",
        "Domestic violence services",
        "Help for people harmed by a partner or family member.",
        (
            "domestic violence services-family or partner",
            "domestic violence support",
            "domestic violence services, including family or partner",
        ),
        codes=samhsa("AS DVFP"),
    ),
    Term(
        "early-hiv-care",
        "Early intervention for HIV",
        "Care soon after a person learns that they have HIV.",
        codes=samhsa("AS EIH"),
    ),
    Term(
        "therapeutic-foster-care",
        "Therapeutic foster care",
        "Foster parents with training care for a child with mental health needs.",
        ("treatment foster care",),
        codes=samhsa("AS TPC"),
    ),
)

SERVICES = Vocabulary("services", "Other services", _SUPPORT + _CARE + ASSESSMENTS + TESTS + MEDICATIONS + CRISIS_HELP)
