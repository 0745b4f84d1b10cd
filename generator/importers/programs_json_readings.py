"""What single facilities of programs.json say, read by hand: names, owners, phones and words of sources.

Each entry gives a place in the input and the keys of the record that it fills. Places are written with points
and numbers ("sources.0.facts"); a track is named by its position in the input, which the record keeps.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Reading(NamedTuple):
    """The keys that one fact of a facility fills; ``said`` when nothing of it need be repeated as a note."""

    fact: str
    keys: dict[str, Any]
    said: bool = False
    track: int | None = None


def _says(fact: str, *, said: bool = False, track: int | None = None, **keys: Any) -> Reading:
    return Reading(fact, keys, said, track)


def _owners(*names: str) -> Reading:
    return _says("organization", said=True, parent_organizations=list(names))


def _self_referral(source: int, *tracks: int) -> tuple[Reading, ...]:
    return tuple(_says(f"sources.{source}.facts", track=track, referral={"required": False}) for track in tracks)


def _older_length(source: int, words: str, *tracks: int) -> tuple[Reading, ...]:
    return tuple(_says(f"sources.{source}.facts", track=track, length={"note": words}) for track in tracks)


def _after_school_iop(fact: str, track: int) -> Reading:
    """Return the reading of a remark that a further program is held here too, as a track behind the others."""
    return _says(
        fact, said=True, track=track, id="adolescent-after-school-iop", name="Adolescent after-school IOP",
        level_of_care="iop", focus=["mental-health"], ages={"age_groups": ["adolescents"]},
        schedule={"part_of_day": ["after-school"]},
    )  # fmt: skip


_NOT_SUITABLE = [
    "severe mood disorder needing hospital care",
    "strong suicidal thoughts or recent attempts",
    "unable to stay sober at home for a short time",
]

READINGS: dict[str, tuple[Reading, ...]] = {
    "UCSF Langley Porter PHP/IOP": (
        _says(
            "sources.2.facts",
            insurance={
                "note": "30 percent discount on PHP and IOP fees for eligible patients, income test at 350 percent of "
                "poverty level"
            },
        ),
    ),
    "UCHealth Virtual Behavioral Health IOP": _self_referral(1, 0),
    "Children's Hospital Colorado Eating Disorders Program": (
        *_self_referral(0, 0),
        _says(
            "sources.0.facts",
            track=0,
            accepting={
                "wait_days": {"minimum": 7, "maximum": 28},
                "as_of": "2025-01-28",
                "as_published": "wait 1-4 weeks",
            },
        ),
    ),
    "West Pines Behavioral Hospital": (_owners("Intermountain Health", "Acadia Healthcare"),),
    "Wekiva Springs Center": (
        _says(
            "insurance.0 insurance.1 insurance.2 payment.0 payment.1 payment.2 caveats.0",
            insurance={
                "payers": [
                    {"payer": "medicare", "accepted": "yes"},
                    {"payer": "medicaid-managed-care", "accepted": "yes", "name": "Medicaid HMOs"},
                    {"payer": "tricare", "accepted": "yes"},
                ],
                "note": "Payers and phone are from a 2018 page; Medicaid is also listed once without saying HMOs",
            },
        ),
    ),
    "Hillside": tuple(
        _says(
            "accepting", said=True, track=track,
            referral={"decision": "clinical review usually 24-48 business hours"},
        )
        for track in range(2)
    ),
    **{
        f"Compass Health Center {city}": _older_length(source, "an older page gives 2-6 weeks", *tracks)
        for city, source, tracks in (("Chicago", 2, (0, 1, 5)), ("Northbrook", 2, (0, 1, 5)))
    },
    "Adventist HealthCare Shady Grove Medical Center \u2013 Adolescent IOP": (
        _says("languages.0", interpreters=["any"]),
    ),
    **{
        f"Princeton House Behavioral Health \u2013 {city}": (_after_school_iop("programs.2.note", 3),)
        for city in ("Hamilton", "Moorestown")
    },
    "HopeWay": (
        _says(
            "programs.2.populations.0", said=True, sitewide={"populations": ["veterans"]},
            notes=[
                "Veterans (program for PTSD and military sexual trauma added in 2021; its level is not stated)."
            ],
        ),
    ),
    "OSU Harding Hospital": (_says("programs.3.name", track=3, level_as_published="PHP/IOP"),),
    "Hickory Trail Hospital outpatient": (
        _says("programs.0.family_sessions", track=0, individual_sessions={"note": "individual and family sessions"}),
    ),
    "Shorewood Behavioral Health": (_says("caveats.0", status="announced"),),
    "Rushford at Meriden": (_says("languages", said=True, track=0, languages=["es", "en"]),),
    "Hazelden Betty Ford \u2013 Programa ambulatorio intensivo en espa\u00f1ol": (
        _says("languages", said=True, track=0, languages=["es"]),
    ),
    "Montrose Behavioral Health Outpatient Center": (
        _says(
            "organization", said=True, organization="Montrose Behavioral Health Hospital",
            parent_organizations=["Acadia Healthcare"],
        ),
        _says(
            "programs.2.age_min", said=True, track=2,
            notes=["One page marks this coming soon and gives ages 13-17; another gives 12-17."],
        ),
    ),
    "Humboldt Park Health (formerly Norwegian American Hospital) Behavioral Health IOP": (
        _says(
            "name", said=True, name="Humboldt Park Health Behavioral Health IOP",
            former_names=["Norwegian American Hospital"],
        ),
        _says(
            "organization", said=True, organization="Humboldt Park Health",
            notes=["Norwegian American Hospital was renamed Humboldt Park Health in January 2021."],
        ),
    ),
    "Northwestern Medicine Behavioral Health \u2013 Orland Park": (
        _says(
            "organization", said=True, organization="Northwestern Medicine",
            notes=["An earlier page gives Palos Community Hospital as the organization."],
        ),
    ),
    "Northwestern Medicine Central DuPage Hospital Behavioral Health": (
        _says("sources.0.facts", phones=[{"use": "main", "number": "+16309334000", "hours": "24 hours"}]),
    ),
    "Road Home Program at Rush": (
        _says("payment.0", track=0, provides=["lodging", "meals", "transport"]),
    ),
    "McLean Hospital \u2013 Belmont": (
        _says(
            "caveats.0",
            phones=[
                {
                    "use": "main", "number": "+16178553286",
                    "note": "line of the adult Behavioral Health program",
                },
                {
                    "use": "main", "number": "+18779677233", "shown_as": "877-967-7233",
                    "note": "line of 3East",
                },
            ],
        ),
    ),
    "PrairieCare Brooklyn Park Medical Office Building": (
        _says(
            "insurance payment.0 sources.2.facts",
            insurance={
                "payers": [
                    {"payer": "cigna", "accepted": "in-network", "levels": ["php"]},
                    {"payer": "healthpartners", "accepted": "in-network", "levels": ["php"]},
                    {"payer": "medicaid", "accepted": "in-network", "levels": ["php"]},
                    {"payer": "bcbs-mn", "accepted": "in-network", "levels": ["php"]},
                    {"payer": "other", "accepted": "in-network", "name": "Preferred One", "levels": ["php"]},
                ]
            },
        ),
    ),
    "Novant Health Presbyterian Medical Center": (
        _says(
            "caveats.0",
            phones=[{"use": "main", "number": "+17043847001", "note": "the adolescent PHP line"}],
        ),
    ),
    "Akron Children's \u2013 Akron Intensive Outpatient Program": (
        _says(
            "caveats.0",
            phones=[
                {
                    "use": "main",
                    "number": "+13305435015",
                    "note": "phone was published for the Mansfield site of the same hospital",
                }
            ],
        ),
    ),
    "Deaconess Cross Pointe": (
        _says(
            "programs.1.name", track=1, follows=["adult-intensive-outpatient-program-phase-one"],
        ),
    ),
    "Sage (sageclinic.org)": (
        _says("name", said=True, name="Sage"),
        _says("caveats.0", track=0, level_as_published="Acute Psychiatric Outpatient Program (APOP)"),
    ),
    "Mount Carmel Behavioral Health": (_owners("Mount Carmel Health System", "Acadia Healthcare"),),
    "Adventist Health Portland Emotional Wellness Center": _self_referral(0, 0, 1),
    "Palms Behavioral Health": (
        _says("sources.0.facts", insurance={"as_published": "in-network with most plans"}),
    ),
    "Houston OCD Program": (
        _says("sources.1.facts", insurance={"accepted": False}),
    ),
    "The Heights Treatment (Houston)": (_says("sources.1.facts", track=1, asam={"level": "2.5"}),),
    "Renaissance Ranch Ogden": (
        _says("caveats.0", said=True, track=0, length={"days": 90}),
        _says("caveats.0", said=True, track=1, length={"days": 90}),
        _says("programs.1.name", track=1, follows=["iop"]),
    ),
    "Red Willow Counseling (Salt Lake City)": tuple(
        _says("caveats.1", said=True, track=track, exclusions=_NOT_SUITABLE) for track in range(3)
    ),
    "Providence Swedish Edmonds outpatient behavioral health": _self_referral(0, 0, 1),
    "NWRII (nwrii.com) - Olympia, Westmoor Court": (
        _says("name", said=True, name="NWRII - Olympia, Westmoor Court"),
    ),
    "NWRII (nwrii.com) - Shelton, S 3rd Street": (
        _says("name", said=True, name="NWRII - Shelton, S 3rd Street"),
    ),
}  # fmt: skip

#: Facility and program of the input -> its groups, where "co-occurring" there means one or the other of them.
EITHER_FOCUS = {
    ("Sage (sageclinic.org)", "Acute Psychiatric Outpatient Program (APOP)"): ("mental-health", "substance-use"),
}
#: Programs whose own name tells the part of the day, while nothing else does.
EVENING_NAMES = frozenset(
    (
        ("Louisville Center for Eating Disorders", "Evening Eating Disorder IOP"),
        ("Mount Sinai Eating and Weight Disorders Program", "Evening Intensive Outpatient Program (EIOP)"),
        ("OSU Harding Hospital", "Evening IOP"),
    )
)
DAY_OR_EVENING_NAMES = frozenset(
    (
        ("Sophros Recovery", "IOP (day or evening)"),
        ("AdCare Outpatient at Worcester", "Intensive Outpatient \u2013 day or evening"),
    )
)
