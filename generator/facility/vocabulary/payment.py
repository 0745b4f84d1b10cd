"""Who pays and how: payers, how far a payer is accepted, and other ways to pay."""

from __future__ import annotations

from generator.facility.vocabulary.blue_cross import BLUE_CROSS
from generator.facility.vocabulary.insurers import ANY_OTHER, NATIONAL_INSURERS, REGIONAL_INSURERS
from generator.facility.vocabulary.public_payers import PUBLIC_PAYERS
from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

PAYERS = Vocabulary("payers", "Payer", PUBLIC_PAYERS + NATIONAL_INSURERS + BLUE_CROSS + REGIONAL_INSURERS + ANY_OTHER)

PAYER_ACCEPTANCE = Vocabulary(
    "payer_acceptance",
    "Accepted",
    (
        Term(
            "in-network",
            "In network",
            "The provider has a contract with this payer.",
            ("contracted", "participating", "network provider"),
        ),
        Term(
            "out-of-network",
            "Out of network",
            "The provider has no contract, but the payer may pay a part.",
            ("oon", "non-participating"),
        ),
        Term(
            "single-case",
            "Single-case agreement",
            "The payer may agree to pay for one person at a time.",
            ("sca",),
        ),
        Term(
            "yes",
            "Accepted, network not said",
            "The provider takes this payer but does not say on what terms.",
            ("accepted", "accepts", "takes"),
        ),
        Term(
            "no",
            "Not accepted",
            "The provider says that it does not take this payer.",
            ("does not accept", "excluded"),
        ),
    ),
)

PAYMENT_TYPES = Vocabulary(
    "payment_types",
    "Way to pay",
    (
        Term(
            "self-pay",
            "Self-pay",
            "People may pay the price themselves.",
            ("cash", "private pay", "cash or self-payment", "out of pocket", "credit card"),
            codes=samhsa("PAY SF"),
        ),
        Term(
            "sliding-fee",
            "Sliding fee",
            "The price depends on income and other things.",
            (
                "sliding scale",
                "sliding fee scale",
                "income-based fee",
                "income-based discount",
                "sliding fee scale (fee is based on income and other factors)",
                "self-pay (reduced rate)",
                "low-cost",
            ),
            codes=samhsa("PYAS SS"),
        ),
        Term(
            "no-charge",
            "No charge",
            "The program costs people nothing.",
            ("free", "free services", "free of charge", "no cost", "no payment accepted"),
            codes=samhsa("PAY NP"),
        ),
        Term(
            "payment-plan",
            "Payment plan",
            "People may pay in parts over time.",
            ("installments", "payment plans", "financing", "monthly payments"),
        ),
        Term(
            "scholarship",
            "Scholarship",
            "Some places are paid for by a fund of the provider or a charity.",
            ("scholarships", "grant-funded place", "charity funds", "sponsored place"),
        ),
        Term(
            "other-assistance",
            "Help with payment",
            "The provider offers some help with the price and says to ask.",
            (
                "financial assistance",
                "payment assistance",
                "charity care",
                "regardless of ability to pay",
                "payment assistance (check with facility for details)",
            ),
            codes=samhsa("PYAS PA"),
        ),
        Term(
            "federal-sud-funds",
            "Federal funds for substance use programs",
            "Federal or other government money pays for some people's substance use treatment.",
            (
                "federal, or any government funding for substance abuse programs",
                "government funding",
                "federal, or any government funding for substance use treatment programs",
            ),
            codes=samhsa("PAY FSA"),
        ),
        Term(
            "samhsa-block-grant",
            "SAMHSA block grant",
            "A federal grant to the state pays for some people's treatment.",
            ("samhsa funding", "samhsa funding/block grants", "substance use block grant"),
            codes=samhsa("PAY SAMF"),
        ),
        Term(
            "community-mh-block-grant",
            "Community mental health block grant",
            "A federal grant to the state pays for some people's mental health care.",
            ("community mental health block grants", "mental health block grant"),
            codes=samhsa("PAY CMHG"),
        ),
        Term(
            "community-services-block-grant",
            "Community services block grant",
            "A federal grant against poverty pays for some people's care.",
            ("community service block grants", "csbg"),
            codes=samhsa("PAY CSBG"),
        ),
        Term(
            "federal-grants",
            "Federal grants",
            "Other money from the federal government pays for some people's care.",
            ("federal grant", "federal funding"),
            codes=samhsa("PAY FG"),
        ),
        Term(
            "county",
            "County or local funds",
            "The county or city pays for some people's care.",
            ("county or local government funds", "county funding", "local funds", "county funds"),
            codes=samhsa("PAY CLF"),
        ),
        Term(
            "state-mh-agency",
            "State mental health agency funds",
            "The state's mental health agency pays for some people's care.",
            ("state mental health agency (or equivalent) funds", "state mental health funds"),
            codes=samhsa("PAY SMHA"),
        ),
        Term(
            "state-welfare-family",
            "State child and family services funds",
            "The state's child and family agency pays for some people's care.",
            ("state welfare or child and family services funds", "child welfare funds"),
            codes=samhsa("PAY SWFS"),
        ),
        Term(
            "state-corrections",
            "State corrections or juvenile justice funds",
            "The state's courts or corrections agency pays for some people's care.",
            ("corrections funds",),
            codes=samhsa("PAY SCJJ"),
        ),
        Term(
            "state-education",
            "State education funds",
            "The state's schools agency pays for some young people's care.",
            ("school district funds", "education funds"),
            codes=samhsa("PAY SEF"),
        ),
        Term(
            "other-state",
            "Other state funds",
            "Other money from the state pays for some people's care.",
            ("state funds", "state funding"),
            codes=samhsa("PAY OSF"),
        ),
        Term(
            "foundation",
            "Foundation or private funds",
            "A foundation or private donors pay for some people's care.",
            ("private or community foundation", "donor funded", "donations", "grants"),
            codes=samhsa("PAY PCF"),
        ),
    ),
)
