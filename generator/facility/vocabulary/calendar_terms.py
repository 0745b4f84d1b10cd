"""Words of a schedule: weekdays, parts of the day, kinds of session, how often, who attends, seasons."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, Vocabulary

WEEKDAYS = Vocabulary(
    "weekdays",
    "Day of the week",
    (
        Term("mon", "Monday", "The session meets on Mondays.", ("mo", "mondays"), codes=(Code("rrule", "MO"),)),
        Term(
            "tue",
            "Tuesday",
            "The session meets on Tuesdays.",
            ("tu", "tues", "tuesdays"),
            codes=(Code("rrule", "TU"),),
        ),
        Term(
            "wed",
            "Wednesday",
            "The session meets on Wednesdays.",
            ("we", "weds", "wednesdays"),
            codes=(Code("rrule", "WE"),),
        ),
        Term(
            "thu",
            "Thursday",
            "The session meets on Thursdays.",
            ("th", "thur", "thurs", "thursdays"),
            codes=(Code("rrule", "TH"),),
        ),
        Term("fri", "Friday", "The session meets on Fridays.", ("fr", "fridays"), codes=(Code("rrule", "FR"),)),
        Term(
            "sat",
            "Saturday",
            "The session meets on Saturdays.",
            ("sa", "saturdays"),
            codes=(Code("rrule", "SA"),),
        ),
        Term("sun", "Sunday", "The session meets on Sundays.", ("su", "sundays"), codes=(Code("rrule", "SU"),)),
    ),
)

PARTS_OF_DAY = Vocabulary(
    "parts_of_day",
    "Part of the day",
    (
        Term("morning", "Morning", "Starts between 4 am and noon.", ("mornings", "am", "a.m.", "before noon")),
        Term("afternoon", "Afternoon", "Starts between noon and 5 pm.", ("afternoons", "midday", "pm", "p.m.")),
        Term(
            "after-school",
            "After school",
            "The provider says that it meets after school, which is taken to lie between 2 pm and 7 pm.",
            ("afterschool", "after school hours", "once school is out"),
        ),
        Term(
            "evening",
            "Evening",
            "Starts between 5 pm and 10 pm.",
            ("evenings", "after work", "nights after work"),
        ),
        Term("night", "Night", "Starts between 10 pm and 4 am.", ("overnight", "late night", "nights")),
        Term(
            "weekend",
            "Weekend",
            "The provider says that it meets on Saturday or Sunday.",
            ("weekends", "saturday or sunday", "saturday and sunday"),
        ),
    ),
)

SESSION_KINDS = Vocabulary(
    "session_kinds",
    "Kind of session",
    (
        Term(
            "group",
            "Group therapy",
            "Several people meet with one or two therapists.",
            ("group session", "process group", "group counseling", "groups"),
        ),
        Term(
            "individual",
            "Individual therapy",
            "One person meets alone with a therapist or counselor.",
            ("one-on-one", "one to one", "1:1", "individual session", "individual counseling"),
        ),
        Term(
            "family",
            "Family session",
            "Family members or other close people take part or meet on their own.",
            ("family therapy", "multi-family group", "family group", "parent group", "caregiver group"),
        ),
        Term(
            "education",
            "Education",
            "A class that teaches about the condition, skills or health.",
            ("psychoeducation", "class", "lecture", "educational group", "skills class"),
        ),
        Term(
            "medical",
            "Medical visit",
            "A visit with a doctor or nurse, most often about medication.",
            ("medication management", "psychiatry visit", "nurse visit", "medication group", "doctor visit"),
        ),
        Term(
            "mixed",
            "Program time",
            "A block that holds several kinds of sessions, not listed one by one.",
            ("program block", "various", "full program", "all activities"),
        ),
    ),
)

RECURRENCES = Vocabulary(
    "recurrences",
    "How often",
    (
        Term("week", "Every week", "The session meets each week.", ("weekly", "1-week", "once a week")),
        Term(
            "2-weeks",
            "Every two weeks",
            "The session meets in one week and not in the next.",
            ("biweekly", "bi-weekly", "every other week", "every second week", "fortnightly", "2-week"),
        ),
        Term(
            "3-weeks",
            "Every three weeks",
            "The session meets in one week out of three.",
            ("every third week", "3-week"),
        ),
        Term(
            "4-weeks",
            "Every four weeks",
            "The session meets in one week out of four.",
            ("every fourth week", "4-week"),
        ),
        Term(
            "month",
            "Every month",
            "The session meets in one week of each calendar month.",
            ("monthly", "once a month", "each month"),
        ),
    ),
)

WEEKS_OF_MONTH = Vocabulary(
    "weeks_of_month",
    "Week of the month",
    (
        Term("1", "First", "The first time that weekday comes in the month.", ("1st", "one")),
        Term("2", "Second", "The second time that weekday comes in the month.", ("2nd", "two")),
        Term("3", "Third", "The third time that weekday comes in the month.", ("3rd", "three")),
        Term("4", "Fourth", "The fourth time that weekday comes in the month.", ("4th", "four")),
        Term(
            "last",
            "Last",
            "The final time that weekday comes in the month, be it the fourth or the fifth.",
            ("final", "5th", "end of month"),
        ),
    ),
)

ATTENDEES = Vocabulary(
    "attendees",
    "Who attends",
    (
        Term(
            "person",
            "The person in the program",
            "Only the person who is in treatment attends.",
            ("patient", "client", "participant", "self"),
        ),
        Term(
            "family",
            "Family only",
            "Family members or other close people attend without the person in treatment.",
            ("parents", "caregivers", "loved ones", "relatives", "family and friends"),
        ),
        Term(
            "both",
            "Person and family",
            "The person in treatment attends together with family.",
            ("together", "patient and family"),
        ),
    ),
)

SEASONS = Vocabulary(
    "seasons",
    "Season",
    (
        Term(
            "school-year",
            "School year",
            "Weeks when the local schools are in session.",
            ("term time", "during school", "academic year", "school months"),
        ),
        Term(
            "summer",
            "School holidays",
            "Weeks when the local schools are out, the summer and all other breaks.",
            ("summer break", "school break", "holidays", "vacation"),
        ),
    ),
)
