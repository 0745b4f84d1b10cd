"""How a person takes part in a track: how they attend, how they get in, what is provided, what follows."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

MODALITIES = Vocabulary(
    "modalities",
    "Way to attend",
    (
        Term(
            "in-person",
            "In person",
            "People come to the building for every session.",
            ("on-site", "onsite", "face to face", "at the facility", "in the office"),
        ),
        Term(
            "virtual",
            "Virtual",
            "People join every session by video or phone from where they are.",
            (
                "telehealth",
                "online",
                "video",
                "remote",
                "telemedicine",
                "teletherapy",
                "virtual-video",
                "by video",
                "virtual-phone",
                "telemedicine/telehealth",
                "computerized treatment/telemedicine",
                "telemedicine/telehealth therapy",
            ),
            codes=samhsa("SET TELE", "TAP TELE"),
        ),
        Term(
            "hybrid",
            "Hybrid",
            "Some sessions are in the building and some are by video or phone.",
            ("mixed in-person and virtual", "blended", "part virtual", "in-person and telehealth"),
        ),
    ),
)

PROVIDES = Vocabulary(
    "provides",
    "Provided during the program",
    (
        Term(
            "meals",
            "Meals",
            "At least one meal is served during program hours.",
            ("lunch", "breakfast", "dinner", "meal", "food"),
        ),
        Term("snacks", "Snacks", "Light food is served between sessions.", ("snack", "refreshments")),
        Term(
            "transport",
            "Transportation",
            "The program brings people in and takes them home, or pays for the trip.",
            ("rides", "van", "free transportation", "shuttle", "bus passes", "transportation assistance"),
            codes=samhsa("AS TA"),
        ),
        Term(
            "child-care",
            "Child care",
            "Someone looks after children while their parent is in sessions.",
            ("childcare", "day care", "babysitting", "nursery", "child care for clients' children"),
            codes=samhsa("AS CCC"),
        ),
        Term(
            "infants-welcome",
            "Infants welcome",
            "A parent may bring a baby into the program.",
            ("babies welcome", "bring your baby", "mother-baby", "infants attend"),
        ),
        Term(
            "lodging",
            "Lodging",
            "A place to sleep near the program is provided or paid for.",
            ("housing during treatment", "accommodation", "staffed housing", "hotel", "room and board"),
        ),
        Term(
            "school-instruction",
            "School instruction",
            "Teachers give lessons during the program, so that students keep up with school.",
            (
                "school",
                "on-site school",
                "licensed teachers",
                "classroom",
                "academic instruction",
                "education services for school-age patients",
            ),
        ),
        Term(
            "study-time",
            "Study time",
            "Time and a place to do schoolwork are set aside, without teaching.",
            ("homework time", "study hall", "academic time", "schoolwork"),
        ),
    ),
)

AFTERCARE = Vocabulary(
    "aftercare",
    "Care after the program",
    (
        Term(
            "alumni",
            "Alumni group",
            "People who finished the program can keep meeting or stay in touch.",
            ("alumni program", "alumni services", "alumni support", "former participants"),
        ),
        Term(
            "aftercare-group",
            "Aftercare group",
            "A group led by staff that people may join for a time after they finish.",
            (
                "continuing care group",
                "support groups after completion",
                "relapse prevention group",
                "support group after php or iop",
                "continuing care",
            ),
        ),
        Term(
            "step-down-outpatient",
            "Step-down to outpatient",
            "After finishing, people move to fewer hours of care with the same provider.",
            ("step down", "stepdown", "outpatient after iop", "weekly therapy afterward"),
        ),
        Term(
            "discharge-plan",
            "Discharge plan",
            "Staff and the person write down what care comes next.",
            ("discharge planning", "transition plan", "aftercare plan", "relapse prevention plan"),
            codes=samhsa("TRSRV DP"),
        ),
        Term(
            "recovery-meetings",
            "Recovery meetings",
            "People are linked to mutual-help meetings such as AA or NA.",
            ("aa", "na", "12-step meetings", "twelve step meetings", "self-help meetings", "mutual help"),
        ),
        Term(
            "offered",
            "Aftercare of some kind",
            "The provider says that it offers aftercare but does not say what kind.",
            ("yes", "aftercare", "aftercare/continuing care", "aftercare available"),
            codes=samhsa("TRSRV ACC"),
        ),
    ),
)

ENTRY_TYPES = Vocabulary(
    "entry_types",
    "When people start",
    (
        Term(
            "rolling",
            "Rolling start",
            "New people can join in any week.",
            ("rolling admission", "open enrollment", "open group", "any time", "ongoing"),
        ),
        Term(
            "cohort",
            "Group start",
            "Everyone begins together on a set date.",
            ("fixed start", "closed group", "cohort start", "set start date"),
        ),
    ),
)

ACCEPTING_STATUS = Vocabulary(
    "accepting_status",
    "Taking new people",
    (
        Term(
            "accepting",
            "Taking new people",
            "New people could start when the program was last asked.",
            ("open", "accepting new patients", "accepting new clients", "openings", "space available"),
        ),
        Term(
            "waitlist",
            "Wait list",
            "New people are put on a list and wait for a place.",
            ("waiting list", "wait list only", "full"),
        ),
        Term(
            "paused",
            "Not taking new people now",
            "The program has stopped taking new people for a time.",
            ("on hold", "not accepting", "closed to new clients", "intake paused"),
        ),
    ),
)
