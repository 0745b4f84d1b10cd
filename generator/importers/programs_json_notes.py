"""What the notes of programs.json say, read phrase by phrase: the keys of the track that a phrase fills.

A note is looked up whole, then in the parts that semicolons divide. A phrase that is not here stays a note in
its own words. ``kept`` says that the words stay beside the keys, because the keys do not say all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Meaning(NamedTuple):
    """The keys of a track and of its facility that a phrase fills; whether its words stay as a note."""

    keys: Mapping[str, Any]
    facility: Mapping[str, Any]
    kept: bool


def _says(*, facility: Mapping[str, Any] | None = None, kept: bool = False, **keys: Any) -> Meaning:
    return Meaning(keys, facility or {}, kept)


def _range(minimum: float | None = None, maximum: float | None = None) -> dict[str, float]:
    ends = {"minimum": minimum, "maximum": maximum}
    return {key: value for key, value in ends.items() if value is not None}


_DAY = ["morning", "afternoon"]
_ANY_TIME = [*_DAY, "evening"]
_THREE_TO_FIVE_DAYS = _says(schedule={"days_per_week": _range(3, 5)})


def _days(minimum: int, maximum: int, words: str, **more: Any) -> Meaning:
    """Days a week of a phrase that says more than the days, so that its words stand beside them."""
    return _says(schedule={"days_per_week": _range(minimum, maximum), "as_published": words, **more})


_SCHEDULE: dict[str, Meaning] = {
    "three to five three-hour sessions, usually afternoon or evening": _says(
        schedule={"as_published": "three to five three-hour sessions, usually afternoon or evening"}
    ),
    "9 to 15 hours": _says(schedule={"hours_per_week": _range(9, 15)}),
    "9 to 12 hours a week in total": _says(schedule={"hours_per_week": _range(9, 12)}),
    "1 to 8 hours a week": _says(schedule={"hours_per_week": _range(1, 8)}),
    "nine hours a week or less": _says(schedule={"hours_per_week": _range(maximum=9)}),
    "nine hours a week is the minimum": _says(schedule={"hours_per_week": _range(9)}),
    "nine hours a week is the required minimum": _says(schedule={"hours_per_week": _range(9)}),
    "ten hours is the minimum": _says(schedule={"hours_per_week": _range(10)}),
    "more than nine hours a week": _says(
        schedule={"hours_per_week": _range(9), "as_published": "more than nine hours a week"}
    ),
    "runs above the state minimum of nine hours": _says(
        schedule={"hours_per_week": _range(9), "as_published": "runs above the state minimum of nine hours"}
    ),
    "3-4 hours a day, 3-5 days a week": _says(schedule={"hours_per_day": _range(3, 4), "days_per_week": _range(3, 5)}),
    "6-10 hours a day, 5-6 days a week, tapering": _days(
        5, 6, "6-10 hours a day, 5-6 days a week, tapering", hours_per_day=_range(6, 10)
    ),
    "six hours a day, four to five days a week": _says(schedule={"hours_per_day": 6, "days_per_week": _range(4, 5)}),
    "five to six hours a day": _says(schedule={"hours_per_day": _range(5, 6)}),
    "four to five hours a day": _says(schedule={"hours_per_day": _range(4, 5)}),
    "up to six hours a day": _says(schedule={"hours_per_day": _range(maximum=6)}),
    "up to six hours a day, several days a week": _says(
        schedule={
            "hours_per_day": _range(maximum=6),
            "as_published": "up to six hours a day, several days a week",
        }
    ),
    "three hours a day is a minimum": _says(schedule={"hours_per_day": _range(3)}),
    "four hours a day is a minimum": _says(schedule={"hours_per_day": _range(4)}),
    "three to five days a week": _THREE_TO_FIVE_DAYS,
    "3 to 5 days a week": _THREE_TO_FIVE_DAYS,
    "attends three to five days a week, set with care team": _says(schedule={"days_per_week": _range(3, 5)}, kept=True),
    "five to six days a week": _says(schedule={"days_per_week": _range(5, 6)}),
    "three to five times a week": _days(3, 5, "three to five times a week"),
    "usually three to five days a week, several hours a day": _days(
        3, 5, "usually three to five days a week, several hours a day"
    ),
    "three to four days a week, several hours at a time": _days(
        3, 4, "three to four days a week, several hours at a time"
    ),
    "evenings or weekends; three to five times a week, a few hours each": _days(
        3,
        5,
        "evenings or weekends; three to five times a week, a few hours each",
        part_of_day=["evening", "weekend"],
    ),
    "three to five times a week in half-day or evening sessions": _days(
        3, 5, "three to five times a week in half-day or evening sessions", part_of_day=_ANY_TIME
    ),
    "several hours a day, multiple days a week": _says(
        schedule={"as_published": "several hours a day, multiple days a week"}
    ),
    "several hours a day, several days a week, over several weeks": _says(
        schedule={"as_published": "several hours a day, several days a week, over several weeks"}
    ),
    "14 two-hour ERP groups and five or more psychoeducation groups a week": _says(
        schedule={
            "groups": [
                {
                    "sessions": [
                        {"kind": "group", "times_a_week": 14, "minutes": 120, "note": "ERP groups"},
                        {"kind": "education", "times_a_week": _range(5), "note": "psychoeducation groups"},
                    ]
                }
            ]
        }
    ),
    "six days a week": _says(schedule={"as_published": "six days a week"}),
    "full-day program": _says(schedule={"as_published": "full-day program"}),
    "optional fourth day to make up a missed group": _says(
        schedule={"note": "Optional fourth day to make up a missed group."}
    ),
    "after-school hours": _says(schedule={"part_of_day": ["after-school"]}),
    "days and evenings": _says(schedule={"part_of_day": _ANY_TIME}),
    "daytime": _says(schedule={"part_of_day": _DAY}),
    "evening or afternoon sessions": _says(schedule={"part_of_day": ["afternoon", "evening"]}),
    "evening hours for people with daytime commitments": _says(schedule={"part_of_day": ["evening"]}, kept=True),
    "first four weeks: at least 3 sessions a week on separate days": _says(
        schedule={
            "phases": [
                {
                    "name": "First four weeks",
                    "weeks": 4,
                    "days_per_week": _range(3),
                    "note": "at least 3 sessions a week on separate days",
                },
                {"name": "Later weeks"},
            ]
        }
    ),
    "join at any time": _says(schedule={"entry": "rolling"}),
}

_STAY: dict[str, Meaning] = {
    "32 sessions in total": _says(length={"sessions": 32}),
    "18 sessions": _says(length={"sessions": 18}),
    "20 sessions": _says(length={"sessions": 20}),
    "30 program days": _says(length={"program_days": 30}),
    "3 to 10 business days": _says(length={"program_days": _range(3, 10)}),
    "minimum 72 treatment hours within 12 weeks": _says(length={"hours": _range(72), "weeks": _range(maximum=12)}),
    "one to three months, average": _says(length={"months": _range(1, 3), "note": "average"}),
    "published as three to six months": _says(length={"months": _range(3, 6)}),
    "up to six months, without limit for professional-licence cases": _says(
        length={"months": _range(maximum=6), "note": "without limit for professional-license cases"}
    ),
    "length and frequency flexible": _says(length={"note": "length and frequency flexible"}),
    "five to eight weeks": _says(length={"weeks": _range(5, 8)}),
    "12 weeks, after the intensive phase": _says(length={"weeks": 12}, follows=["intensive-outpatient-program"]),
    "stay of five to seven days": _says(length={"as_published": "stay of five to seven days"}),
    "stay of seven to ten days": _says(length={"as_published": "stay of seven to ten days"}),
    "stay of at least 18 days after PHP": _says(
        length={"as_published": "stay of at least 18 days after PHP"}, follows=["php"]
    ),
    "whole stay usually six to eight weeks across PHP and IOP": _says(
        length={"as_published": "whole stay usually six to eight weeks across PHP and IOP"}
    ),
    "older page gives 3-4 weeks": _says(length={"note": "older page gives 3-4 weeks"}),
    "length on an old page: often 4-7 days": _says(length={"note": "length on an old page: often 4-7 days"}),
    "length on an old page: often 12 days": _says(length={"note": "length on an old page: often 12 days"}),
    "most people continue for 16 weeks or more": _says(length={"note": "most people continue for 16 weeks or more"}),
    "most people continue for 16 weeks or more; length depends on progress": _says(
        length={"note": "most people continue for 16 weeks or more; length depends on progress"}
    ),
    "follows IOP": _says(follows=["iop"]),
    "next step after APOP": _says(follows=["acute-psychiatric-outpatient-program"]),
    "step-down after PHP": _says(follows=["adult-php"]),
    "step-down from day hospital": _says(follows=["mother-baby-day-hospital"]),
    "alumni relapse prevention groups three times a week, free, open-ended": _says(aftercare=["alumni"], kept=True),
}

_PEOPLE: dict[str, Meaning] = {
    "age 18 only if still in high school": _says(
        ages={"maximum": 17, "by_exception": {"maximum": 18}, "note": "18 only if still in high school"}
    ),
    "18 only in some cases": _says(
        ages={"maximum": 17, "by_exception": {"maximum": 18}, "note": "18 only in some cases"}
    ),
    "16 and 17 accepted after a maturity assessment": _says(
        ages={"by_exception": {"minimum": 16}, "note": "16 and 17 accepted after a maturity assessment"}
    ),
    "one page marks this coming soon and gives ages 13-17; another gives 12-17": _says(
        ages={"minimum": 13, "maximum": 17}, kept=True
    ),
    "for adults": _says(ages={"age_groups": ["adults"]}),
    "ages vary by program": _says(ages={"note": "ages vary by program"}),
    "for teens who already have a therapist or psychiatrist": _says(
        requirements=["a therapist or psychiatrist of one's own"], kept=True
    ),
    "an outside therapist is required": _says(requirements=["an outside therapist"]),
    "three outside 12-step meetings a week": _says(requirements=["three outside 12-step meetings a week"]),
    "psychiatric evaluation first": _says(requirements=["a psychiatric evaluation first"]),
    "clients keep their own psychiatrist and therapist": _says(
        requirements=["keeping one's own psychiatrist and therapist"]
    ),
    "medication compliance required": _says(requirements=["medication compliance"]),
    "needs reliable, secure internet": _says(requirements=["reliable, secure internet"]),
    "lab work needed before start": _says(requirements=["lab work before start"]),
    "at least three AA or NA meetings a week on non-group days": _says(
        requirements=["at least three AA or NA meetings a week on non-group days"]
    ),
    "12-step meeting attendance required, 4 a week incl. on-site groups": _says(
        requirements=["12-step meeting attendance, 4 a week incl. on-site groups"]
    ),
    "meeting requirement falls to 2 a week": _says(requirements=["12-step meeting attendance, 2 a week"]),
    "groups of at most 8": _says(group_size=_range(maximum=8)),
    "referral required from the hospital unit or its outpatient psychiatry practice": _says(
        referral={"required": True, "from_whom": "the hospital unit or its outpatient psychiatry practice"}
    ),
    "availability from intake coordinator": _says(accepting={"as_published": "availability from intake coordinator"}),
    "ASAM 2.1": _says(asam={"level": "2.1"}),
}

_CARE: dict[str, Meaning] = {
    "MAT if needed": _says(medications={"note": "MAT if needed"}),
    "Vivitrol offered": _says(medications={"note": "Vivitrol offered"}),
    "prescribed medication allowed": _says(medications={"note": "prescribed medication allowed"}),
    "ongoing psychiatry optional": _says(medications={"note": "ongoing psychiatry optional"}),
    "parents attend at least 13 hours a week at first": _says(
        family_sessions={
            "required": True,
            "who": "family",
            "note": "parents attend at least 13 hours a week at first",
        }
    ),
    "individual counseling at least monthly": _says(
        individual_sessions={"note": "individual counseling at least monthly"}
    ),
    "individual therapist seen regularly": _says(individual_sessions={"note": "individual therapist seen regularly"}),
    "individual sessions by appointment, Monday to Saturday 5 am to 5 pm": _says(
        individual_sessions={"note": "by appointment, Monday to Saturday 5 am to 5 pm"}
    ),
    "daily supervised meal": _says(therapies=["meal-support"], provides=["meals"], kept=True),
    "one supervised meal and one snack a day": _says(
        therapies=["meal-support"], provides=["meals", "snacks"], kept=True
    ),
    "supervised snack each day": _says(provides=["snacks"], kept=True),
    "lives at home or in staffed housing": _says(provides=["lodging"], kept=True),
    "licensed teachers on site": _says(provides=["school-instruction"], kept=True),
    "education services for school-age patients": _says(provides=["school-instruction"], kept=True),
    "575 USD a day or 3,450 USD for two weeks": _says(
        costs=[{"amount": 575, "per": "day"}, {"amount": 3450, "per": "week", "weeks": 2}]
    ),
    "most 3East programs are self-pay and take no insurance": _says(
        insurance={"as_published": "most 3East programs are self-pay and take no insurance"},
        payment=["self-pay"],
    ),
    "single-case agreements with other insurers": _says(
        facility={"insurance": {"note": "single-case agreements with other insurers"}}
    ),
    "intake line 636-534-6071": _says(
        facility={
            "phones": [
                {
                    "use": "admissions",
                    "number": "+16365346071",
                    "shown_as": "636-534-6071",
                    "note": "intake line of the eating disorder program",
                }
            ]
        }
    ),
    "another toll-free number 888-687-8014": _says(
        facility={
            "phones": [
                {
                    "use": "main",
                    "number": "+18886878014",
                    "shown_as": "888-687-8014",
                    "note": "another toll-free number",
                }
            ]
        }
    ),
}

MEANINGS: dict[str, Meaning] = {**_SCHEDULE, **_STAY, **_PEOPLE, **_CARE}
