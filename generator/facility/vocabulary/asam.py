"""Editions and levels of the ASAM Criteria."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary

ASAM_EDITIONS = Vocabulary(
    "asam_editions",
    "ASAM edition",
    (
        Term(
            "3",
            "Third edition",
            "The ASAM Criteria as published in 2013, which many states still use.",
            ("3rd", "3rd edition", "2013"),
        ),
        Term(
            "4",
            "Fourth edition",
            "The ASAM Criteria as published from 2023 on, with new names for some levels.",
            ("4th", "4th edition", "2023"),
        ),
    ),
)

ASAM_LEVELS = Vocabulary(
    "asam_levels",
    "ASAM level",
    (
        Term(
            "0.5",
            "0.5 Early intervention",
            "Teaching and support for people at risk who do not have a diagnosis (third edition).",
        ),
        Term(
            "1",
            "1 Outpatient services",
            "Less than 9 hours of care a week for adults and less than 6 for teens (third edition).",
        ),
        Term(
            "1.0",
            "1.0 Long-term remission monitoring",
            "Regular check-ins for people who have been doing well for a long time (fourth edition).",
        ),
        Term("1.5", "1.5 Outpatient therapy", "Talk therapy in visits of a few hours a week (fourth edition)."),
        Term(
            "1.7",
            "1.7 Medically managed outpatient",
            "Visits with a medical team that can prescribe and adjust medication (fourth edition).",
        ),
        Term(
            "1-WM",
            "1-WM Outpatient withdrawal management",
            "Withdrawal care in outpatient visits without long watching on site (third edition).",
        ),
        Term(
            "2.1",
            "2.1 Intensive outpatient",
            "Care of 9 to 19 hours a week for adults and 6 to 19 for teens, as the third edition counts, with"
            " nights at home.",
        ),
        Term(
            "2.5",
            "2.5 High-intensity outpatient (partial hospitalization)",
            "Care of 20 hours a week or more, as the third edition counts, with nights at home.",
            ("2.5 high-intensity outpatient",),
        ),
        Term(
            "2.7",
            "2.7 Medically managed intensive outpatient",
            "Intensive day care led by a medical team, withdrawal care included (fourth edition).",
        ),
        Term(
            "2-WM",
            "2-WM Outpatient withdrawal management with extended on-site monitoring",
            "Withdrawal care by day with nurses watching for some hours (third edition).",
        ),
        Term(
            "3.1",
            "3.1 Clinically managed low-intensity residential",
            "A live-in home with staff and some hours of treatment a week.",
        ),
        Term(
            "3.2-WM",
            "3.2-WM Clinically managed residential withdrawal management",
            "A live-in stay where trained staff support people through withdrawal (third edition).",
        ),
        Term(
            "3.3",
            "3.3 Clinically managed population-specific high-intensity residential",
            "A live-in program at a slower pace for people with thinking or memory problems (third edition).",
        ),
        Term(
            "3.5",
            "3.5 Clinically managed high-intensity residential",
            "A live-in program with treatment for much of each day.",
        ),
        Term(
            "3.7",
            "3.7 Medically managed residential",
            "A live-in program with nurses day and night and a medical team in charge or close by.",
        ),
        Term(
            "3.7-WM",
            "3.7-WM Medically monitored inpatient withdrawal management",
            "A live-in stay with nurses watching withdrawal day and night (third edition).",
        ),
        Term(
            "4",
            "4 Medically managed intensive inpatient",
            "Hospital care with doctors seeing people every day (third edition).",
        ),
        Term(
            "4.0",
            "4.0 Medically managed inpatient",
            "Hospital care with a medical team there day and night (fourth edition).",
        ),
        Term(
            "4-WM",
            "4-WM Medically managed intensive inpatient withdrawal management",
            "Hospital care for the most dangerous kinds of withdrawal (third edition).",
        ),
    ),
)
