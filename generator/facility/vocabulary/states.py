"""The states, the District of Columbia and the territories, by postal code."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary

_STATES = (
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
)

_OTHERS = (
    Term(
        "DC",
        "District of Columbia",
        "The federal district that holds the city of Washington.",
        ("d.c.", "washington dc", "washington d.c."),
    ),
    Term("AS", "American Samoa", "The territory of American Samoa in the South Pacific."),
    Term("GU", "Guam", "The territory of Guam in the western Pacific."),
    Term(
        "MP",
        "Northern Mariana Islands",
        "The territory of the Northern Mariana Islands in the western Pacific.",
        ("cnmi", "saipan"),
    ),
    Term("PR", "Puerto Rico", "The territory of Puerto Rico in the Caribbean.", ("p.r.",)),
    Term(
        "VI",
        "US Virgin Islands",
        "The territory of the US Virgin Islands in the Caribbean.",
        ("usvi", "virgin islands"),
    ),
)

STATES = Vocabulary(
    "states", "State", tuple(Term(code, name, f"The state of {name}.") for code, name in _STATES) + _OTHERS
)
