"""Timetables of programs.json that a general rule would get wrong, each read and written down by hand.

The input lists a program's sessions without saying which of them one person attends: choices, seasons, family
hours inside a group and optional days all look alike. Here they are told apart, program by program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = ["morning", "afternoon"]
_THREE_TO_FIVE = {"minimum": 3, "maximum": 5}


class Timetable(NamedTuple):
    """Keys of ``schedule``; and words of the sessions' notes that other keys say (key of the track)."""

    schedule: Mapping[str, Any]
    said: Mapping[str, str]


def _timetable(*groups: dict[str, Any], said: dict[str, str] | None = None, **keys: Any) -> Timetable:
    return Timetable({**keys, **({"groups": list(groups)} if groups else {})}, said or {})


def _group(*sessions: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {**keys, "sessions": list(sessions)}


def _meets(kind: str, days: str = "", times: str = "", **keys: Any) -> dict[str, Any]:
    """Return a session: ``days`` like "mon-fri" or "mon wed", ``times`` like "09:00-12:00"."""
    session: dict[str, Any] = {"kind": kind}
    if "-" in days:
        first, last = days.split("-")
        session["days"] = list(_WEEK[_WEEK.index(first) : _WEEK.index(last) + 1])
    elif days:
        session["days"] = days.split()
    if times:
        session["starts"], session["ends"] = times.split("-")
    return {**session, **keys}


def _heights() -> Timetable:
    return _timetable(
        _group(_meets("group", "mon-fri", "09:00-12:15"), name="Morning", attends=_THREE_TO_FIVE),
        _group(_meets("group", "mon-fri", "13:00-16:15"), name="Afternoon", attends=_THREE_TO_FIVE),
        said={"morning choice": "schedule.groups", "afternoon choice": "schedule.groups"},
    )


_OPTIONAL_TUESDAY = (
    _meets("group", "tue", "10:00-11:50", optional=True, note="optional day; lunch 11:50-13:00"),
    _meets("group", "tue", "13:00-13:50", optional=True),
)
_AFTER_SCHOOL = _timetable(
    _group(
        _meets(
            "mixed",
            "mon-fri",
            part_of_day=["after-school"],
            note="after-school hours; clock times not published",
        ),
        attends=_THREE_TO_FIVE,
    )
)
_DAYTIME_OR_EVENING = _timetable(
    _group(_meets("mixed", "mon-fri", part_of_day=_DAY), name="Daytime"),
    _group(_meets("mixed", "mon-fri", part_of_day=["evening"]), name="Evening"),
    note="daytime or evening; clock times not published",
)
_STATE_STANDARD = _timetable(
    part_of_day=[*_DAY, "evening"],
    note="Group sessions: day or evening; each group at least one hour; no fixed clock times published",
)
_COMPASS = {
    "Child IOP": _AFTER_SCHOOL,
    "Adolescent IOP": _AFTER_SCHOOL,
    "Young Adult and Adult IOP": _DAYTIME_OR_EVENING,
}

#: Facility and program of the input -> how its weeks really go.
TIMETABLES: dict[tuple[str, str], Timetable] = {
    ("Sierra Vista Hospital - Folsom Campus", "Adolescent IOP"): _timetable(
        _group(
            _meets(
                "group", "mon-fri", "15:30-18:30",
                note="same program as the hospital, half an hour later; dinner provided",
            ),
            _meets("family", "tue thu", part_of_day=["evening"], note="family nights Tuesday and Thursday"),
        )
    ),
    ("Glendale Adventist Alcohol and Drug Services (GAADS)", "Evening and weekend IOP"): _timetable(
        _group(
            _meets(
                "group", times="18:30-20:15", times_a_week=2,
                note="first-step or process group; two of the three evenings; weekday headings missing from "
                "the copy that was read",
            ),
            _meets(
                "group", times="18:30-20:15", times_a_week=1,
                note="men's or women's group; one of the three evenings",
            ),
            _meets(
                "mixed", times="20:30-21:30", times_a_week=3,
                note="process group and education; each evening",
            ),
            _meets(
                "education", times="09:00-10:00", times_a_week=1, who="both",
                note="multi-family education; weekend morning",
            ),
            _meets(
                "family", times="10:15-12:15", times_a_week=1, who="both",
                note="multi-family group; weekend morning",
            ),
        )
    ),
    ("The Heights Treatment (Los Angeles)", "IOP (IOP5 or IOP3)"): _heights(),
    ("The Heights Treatment (Houston)", "IOP (IOP 5 or IOP 3)"): _heights(),
    ("UCSF Langley Porter PHP/IOP", "IOP"): _timetable(
        _group(
            _meets(
                "group", "mon wed fri", "09:00-11:50",
                note="psychotherapy group, skills group I, skills group II; holidays excluded",
            ),
            *_OPTIONAL_TUESDAY,
            name="Morning",
        ),
        _group(
            _meets("group", "mon wed fri", "13:00-15:50", note="same three groups"), *_OPTIONAL_TUESDAY,
            name="Afternoon",
        ),
        said={
            "morning choice: psychotherapy group, skills group I, skills group II": "schedule.groups",
            "afternoon choice, same three groups": "schedule.groups",
        },
    ),
    ("UCSF Langley Porter PHP/IOP", "PHP"): _timetable(
        _group(
            _meets("mixed", "mon-fri", "10:00-11:50"),
            _meets("mixed", "mon-fri", "13:00-14:50"),
            note="four groups a day, lunch 11:50-13:00; holidays excluded",
        )
    ),
    ("Children's Hospital Colorado Eating Disorders Program", "Eating Disorders Day Treatment"): _timetable(
        _group(_meets("mixed", "mon-sun", "07:30-18:00", note="holidays excluded"), name="Extended day"),
        _group(_meets("mixed", "mon-sun", "08:30-16:30", note="holidays excluded"), name="Regular day"),
    ),
    ("Institute of Living", "Adult Day Treatment \u2013 IOP"): _timetable(
        _group(
            _meets("group", "mon-fri", "09:00-12:00", note="three services a day"),
            attends={"minimum": 3, "maximum": 4},
        ),
        said={"attends three or four of the weekdays": "schedule.groups"},
    ),
    ("Institute of Living", "Perinatal Day Program IOP"): _timetable(
        _group(
            _meets(
                "group", "tue thu fri", "10:15-14:00",
                note="infants welcome until age one or mobile; parent-baby room",
            ),
            _meets(
                "individual", times_a_week=1,
                note="90-minute intake with reproductive psychiatrist, then weekly meeting",
            ),
        )
    ),
    **{
        (f"Compass Health Center {city}", program): timetable
        for city in ("Chicago", "Northbrook")
        for program, timetable in _COMPASS.items()
    },
    ("Deaconess Cross Pointe", "IOP Aftercare (step-down phase)"): _timetable(
        _group(_meets("group", "wed", "10:00-11:00"), name="Wednesday"),
        _group(_meets("group", "thu", "18:00-19:00"), name="Thursday"),
        said={"choose this or the Thursday group": "schedule.groups", "alternative": "schedule.groups"},
    ),
    ("CMDS Intensive Outpatient Program", "Adult Substance Use IOP"): _timetable(
        _group(
            _meets("group", "mon-sat", "09:00-14:30", note="regular group meetings"),
            attends={"minimum": 1},
            note="how many of the days one person attends is not stated",
        )
    ),
    (
        "PrairieCare Brooklyn Park Medical Office Building", "Youth Partial Hospitalization Program",
    ): _timetable(
        _group(
            _meets("mixed", "mon-fri", "08:45-15:45", note="may vary by location"),
            name="School-year hours",
            season="school-year",
        ),
        _group(_meets("mixed", "mon-fri", "09:00-15:00"), name="Summer hours", season="summer"),
    ),
    ("NorthStar Regional Sugar Creek Campus", "Co-occurring Disorders IOP"): _timetable(
        part_of_day=["morning", "evening"],
        note="Group sessions: weekday morning and evening programs; clock times not published",
    ),
    ("Maryland Addiction Recovery Center", "PHP / Community Living Treatment"): _timetable(
        _group(_meets("mixed", "mon-fri", note="most of the day")),
        hours_per_week={"minimum": 25, "maximum": 30},
        said={"25-30 clinical hours a week": "schedule.hours_per_week"},
    ),
    ("Akron Children's \u2013 Akron Intensive Outpatient Program", "Teen IOP"): _timetable(
        _group(
            _meets("group", "mon tue thu", "16:30-19:30", note="days may shift around holidays"),
            _meets(
                "family", "mon", "17:15-19:00", inside=True, note="weekly multi-family group; skills group"
            ),
        ),
        said={"multi-family skills group, inside the Monday session": "schedule.groups"},
    ),
    ("Akron Children's \u2013 Akron Intensive Outpatient Program", "Teen PHP"): _timetable(
        _group(
            _meets(
                "mixed", "mon-fri", "08:00-15:30", note="school year, follows Akron Public Schools calendar"
            ),
            name="School year", season="school-year",
        ),
        _group(
            _meets("mixed", "mon-fri", "09:00-15:30", note="summer, school vacations and school holidays"),
            name="Summer", season="summer",
        ),
    ),
    ("CHOP Center for Advanced Behavioral Healthcare", "Eating Disorder IOP"): _timetable(
        _group(
            _meets("group", "mon-thu", "14:00-17:00", note="start on four days; may step down to fewer days"),
            _meets(
                "family", "wed", "14:00-17:00", inside=True,
                note="Family Day: caregivers attend parent-only groups, family snack and multi-family groups",
            ),
            _meets("family", times_a_week=1, note="weekly family therapy"),
            attends={"maximum": 4, "at_first": 4},
        ),
    ),
    ("Homeward Bound - Dallas Outpatient", "IOP"): _timetable(
        _group(_meets("group", times_a_week=4, minutes=180, part_of_day=["morning"]), name="Morning"),
        _group(_meets("group", times_a_week=4, minutes=180, part_of_day=["evening"]), name="Evening"),
        note="morning or evening choice; days and times: call",
    ),
    ("Homeward Bound - Dallas Outpatient", "Supportive Outpatient (SOP)"): _timetable(
        _group(_meets("group", times_a_week=2, minutes=120, part_of_day=["morning"]), name="Morning"),
        _group(_meets("group", times_a_week=2, minutes=120, part_of_day=["evening"]), name="Evening"),
        note="morning or evening, two days a week; days and times: call",
    ),
    ("Houston Behavioral Healthcare Hospital - DELTA", "Adult IOP"): _timetable(
        _group(_meets("group", "mon-fri", "10:00-13:00"), attends=_THREE_TO_FIVE)
    ),
    ("Houston Behavioral Healthcare Hospital - DELTA", "Adolescent IOP"): _timetable(
        _group(_meets("group", "mon-fri", "12:00-15:30"), attends=_THREE_TO_FIVE)
    ),
    ("Red Willow Counseling (Salt Lake City)", "Mental Health IOP (day schedule)"): _timetable(
        _group(
            _meets(
                "education", times="10:00-11:30", times_a_week=3,
                note="psychoeducation group; weekday headings missing from the copy that was read",
            ),
            _meets(
                "group", times="11:30-13:00", times_a_week=3,
                note="process group; same block is repeated for several days of the week",
            ),
        )
    ),
    ("Red Willow Counseling (Salt Lake City)", "Substance Use IOP (daytime)"): _timetable(
        _group(_meets("group", times_a_week=3, minutes=180, part_of_day=_DAY, note="daytime"))
    ),
    ("Red Willow Counseling (Salt Lake City)", "Substance Use IOP (evening)"): _timetable(
        _group(_meets("group", times_a_week=3, minutes=180, part_of_day=["evening"], note="evening"))
    ),
    **{
        (facility, "IOP (Washington deferred-prosecution standard)"): _STATE_STANDARD
        for facility in (
            "NWRII (nwrii.com) - Olympia, Westmoor Court", "NWRII (nwrii.com) - Shelton, S 3rd Street",
        )
    },
    ("Ryther", "DBT IOP"): _timetable(
        _group(
            _meets("group", "mon wed thu", "16:00-19:00", note="DBT skills group"),
            _meets("individual", "tue fri", minutes=50, pick=1),
        ),
        said={"one 50-minute individual session, Tuesday or Friday (either/or)": "schedule.groups"},
    ),
    ("WVU Medicine Chestnut Ridge Center", "Addiction Intensive Outpatient Program"): _timetable(
        _group(
            _meets("group", "mon thu", "16:00-18:00", note="therapy group"),
            _meets("education", "tue", "16:00-17:00", note="medical group with physicians and residents"),
            _meets(
                "family", "tue", "17:00-18:30",
                note="family group, follows the medical group; weekly, strongly encouraged",
            ),
        ),
        note="Education: orientation group before joining; schedule not published",
    ),
}  # fmt: skip
