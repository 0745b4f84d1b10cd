"""Words about a record itself: the facility's status, verification, phones, position, and cost units."""

from __future__ import annotations

from generator.facility.vocabulary.term import Code, Term, Vocabulary

FACILITY_STATUS = Vocabulary(
    "facility_status",
    "Status of the facility",
    (
        Term(
            "open",
            "Open",
            "The facility is running and can be called.",
            ("active", "operating"),
            codes=(Code("hsds", "active"),),
        ),
        Term(
            "announced",
            "Announced, not yet open",
            "The facility has been made public but has not opened.",
            ("coming soon", "planned", "opening soon"),
            codes=(Code("hsds", "inactive"),),
        ),
        Term(
            "paused",
            "Closed for a time",
            "The facility has stopped for now and means to open again.",
            ("temporarily closed", "suspended", "on hold"),
            codes=(Code("hsds", "temporarily closed"),),
        ),
        Term(
            "closed",
            "Closed",
            "The facility has shut for good.",
            ("permanently closed", "shut down", "defunct"),
            codes=(Code("hsds", "defunct"),),
        ),
    ),
)

VERIFICATION_STATUS = Vocabulary(
    "verification_status",
    "Verification",
    (
        Term(
            "unverified",
            "Not confirmed with the facility",
            "The facts come from public pages and nobody has confirmed them with the facility.",
            ("not verified", "unconfirmed", "not checked"),
        ),
        Term(
            "facility",
            "Confirmed by the facility",
            "Someone at the facility has confirmed the facts.",
            ("confirmed by facility", "self-verified", "provider"),
        ),
        Term(
            "editor",
            "Checked by an editor",
            "An editor of this directory compared the facts with the facility or its own pages.",
            ("maintainer", "reviewed", "checked by editor"),
        ),
    ),
)

VERIFICATION_METHODS = Vocabulary(
    "verification_methods",
    "How it was verified",
    (
        Term("phone", "Phone call", "Someone called the facility and asked.", ("call", "telephone", "by phone")),
        Term(
            "visit",
            "Visit",
            "Someone went to the facility and saw it.",
            ("site visit", "in person", "on-site visit"),
        ),
        Term(
            "website",
            "Website",
            "Someone compared the record with the facility's own web pages.",
            ("web site", "web", "site", "online"),
        ),
        Term(
            "facility-pull-request",
            "Change sent by the facility",
            "The facility sent the change to this record itself.",
            ("pull request", "facility-pr", "pr", "facility edit"),
        ),
    ),
)

PHONE_USES = Vocabulary(
    "phone_uses",
    "What the number is for",
    (
        Term(
            "main",
            "Main",
            "The number of the front desk.",
            ("office", "voice", "general", "front desk"),
            codes=(Code("hsds", "voice"),),
        ),
        Term(
            "admissions",
            "Admissions",
            "The number for people who want to start.",
            ("intake", "referrals", "enrollment", "access line", "intake1"),
            codes=(Code("hsds", "voice"),),
        ),
        Term(
            "fax",
            "Fax",
            "A line for faxed papers such as referrals.",
            ("facsimile",),
            codes=(Code("hsds", "fax"),),
        ),
        Term(
            "tty",
            "TTY",
            "A line for people who type instead of speak.",
            ("tdd", "textphone", "tdd/tty", "tty/tdd"),
            codes=(Code("hsds", "textphone"),),
        ),
        Term(
            "text",
            "Text messages",
            "A number that takes text messages.",
            ("sms", "texting"),
            codes=(Code("hsds", "text"),),
        ),
    ),
)

COST_UNITS = Vocabulary(
    "cost_units",
    "Price per",
    (
        Term("day", "Day", "The price of one day of the program.", ("daily", "per day", "per diem")),
        Term("week", "Week", "The price of one week, or of the stated number of weeks.", ("weekly", "per week")),
        Term("month", "Month", "The price of one month of the program.", ("monthly", "per month")),
        Term(
            "session",
            "Session",
            "The price of one session or group.",
            ("visit", "per session", "group", "class"),
        ),
        Term(
            "intake",
            "Intake",
            "The price of the first assessment.",
            ("assessment", "evaluation", "admission", "initial visit"),
        ),
        Term(
            "stay",
            "Whole stay",
            "The price of the entire program from start to end.",
            ("program", "total", "full program", "package", "episode"),
        ),
    ),
)

COORDINATE_SOURCES = Vocabulary(
    "coordinate_sources",
    "Where the position comes from",
    (
        Term(
            "census",
            "Census geocoder",
            "The position was looked up with the geocoder of the US Census Bureau.",
            ("us census", "census bureau", "tiger"),
        ),
        Term(
            "nominatim",
            "OpenStreetMap",
            "The position was looked up in OpenStreetMap data with Nominatim.",
            ("osm", "open street map"),
        ),
        Term("manual", "Set by hand", "A person read the position from a map.", ("by hand", "hand", "map")),
    ),
)

COORDINATE_PRECISIONS = Vocabulary(
    "coordinate_precisions",
    "How exact the position is",
    (
        Term(
            "rooftop",
            "The building",
            "The position is that of the building itself.",
            ("building", "exact", "parcel", "address"),
        ),
        Term(
            "street",
            "The street",
            "The position lies on the right street, near the building.",
            ("block", "interpolated", "range", "road"),
        ),
    ),
)
