"""Groups of people a track serves or is limited to; ages are in age_groups."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

_GENDER_AND_IDENTITY = (
    Term(
        "women",
        "Women",
        "Groups or a program made for women.",
        ("woman", "female", "women's group", "women only", "adult women"),
        codes=samhsa("SG WN"),
    ),
    Term(
        "men",
        "Men",
        "Groups or a program made for men.",
        ("man", "male", "men's group", "men only", "adult men"),
        codes=samhsa("SG MN"),
    ),
    Term(
        "all-genders",
        "All genders",
        "The provider says that people of every gender are welcome.",
        ("any gender", "mixed gender", "co-ed", "coed", "gender inclusive", "men and women"),
    ),
    Term(
        "transgender",
        "Transgender and nonbinary people",
        "Care made for people whose gender differs from the one recorded at birth.",
        ("trans", "nonbinary", "trans-inclusive", "gender diverse"),
    ),
    Term(
        "lgbtq",
        "LGBTQ+ people",
        "Care made for lesbian, gay, bisexual, transgender and queer people.",
        (
            "lgbtq+",
            "lgbt",
            "lgbtqia+",
            "lgbtqia",
            "gay",
            "queer",
            "lgbtqia+ adults",
            "lgbtqia+ affirming care",
            "lesbian, gay, bisexual, or transgender (lgbt) clients",
            "lesbian, gay, bisexual, transgender, or queer/questioning (lgbtq)",
        ),
        codes=samhsa("SG GL"),
    ),
    Term(
        "girls",
        "Girls",
        "Groups or a program made for girls and teens who are girls.",
        ("female adolescents", "teen girls", "adolescent girls"),
    ),
    Term(
        "boys",
        "Boys",
        "Groups or a program made for boys and teens who are boys.",
        ("male adolescents", "teen boys", "adolescent boys"),
    ),
)

_SERVICE = (
    Term(
        "veterans",
        "Veterans",
        "People who have served in the armed forces.",
        ("veteran", "vets", "ex-military", "former military", "veterans of any era"),
        codes=samhsa("SG VET", "EXCL VO"),
    ),
    Term(
        "active-duty",
        "Active-duty military",
        "People who serve in the armed forces now.",
        (
            "service members",
            "active-duty service members",
            "military personnel",
            "national guard",
            "reservists",
        ),
        codes=samhsa("SG ADM"),
    ),
    Term(
        "military-families",
        "Military families",
        "Partners, children and parents of people who serve or served.",
        ("military family", "military spouses", "military dependents", "members of military families"),
        codes=samhsa("SG MF"),
    ),
    Term(
        "first-responders",
        "First responders",
        "Police, firefighters, medics and dispatchers.",
        ("police", "firefighters", "paramedics", "ems workers", "law enforcement", "first responder"),
    ),
    Term(
        "healthcare-professionals",
        "Health care professionals",
        "Doctors, nurses and others who work in care.",
        (
            "nurses",
            "physicians",
            "doctors",
            "health professionals",
            "healthcare workers",
            "medical professionals",
            "pharmacists",
        ),
    ),
    Term(
        "licensed-professionals",
        "Licensed professionals",
        "People whose work depends on a license, such as lawyers or teachers.",
        ("professionals", "attorneys", "lawyers", "teachers", "executives", "licensed professional"),
    ),
    Term(
        "pilots",
        "Pilots",
        "People who fly for work and must meet aviation rules.",
        ("airline pilots", "hims", "aviators", "flight crew"),
    ),
)

_LIFE = (
    Term(
        "pregnant-postpartum",
        "Pregnant and postpartum people",
        "People who are expecting a baby or gave birth not long ago.",
        (
            "pregnant women",
            "pregnant",
            "postpartum",
            "new mothers",
            "expecting mothers",
            "perinatal",
            "pregnant/postpartum women",
        ),
        codes=samhsa("SG PW"),
    ),
    Term(
        "parents",
        "Parents",
        "Mothers, fathers and others who raise children.",
        (
            "parent",
            "mothers",
            "fathers",
            "moms",
            "parents with children",
            "parents-with-child-care",
            "mothers of children aged 0-5",
            "caregivers",
        ),
    ),
    Term(
        "families",
        "Families",
        "Care for the whole family or for a person's close relatives.",
        ("family", "family members", "loved ones", "partners", "spouses and parents", "spouses"),
    ),
    Term(
        "students",
        "Students",
        "People who go to school or college.",
        ("student", "school students", "students in school"),
    ),
    Term(
        "high-school-students",
        "High school students",
        "Teens who attend high school.",
        ("high schoolers", "high school student"),
    ),
    Term(
        "college-students",
        "College students",
        "People who attend college or university.",
        ("college", "university students", "college student"),
    ),
    Term(
        "working-adults",
        "People who work",
        "People who keep their job while they attend.",
        (
            "working professionals",
            "employed people",
            "people with jobs",
            "people who keep working during early recovery",
        ),
    ),
    Term(
        "justice-involved",
        "People involved with the courts",
        "People sent by a court, on probation or parole, or back from jail or prison.",
        (
            "court-ordered",
            "court-referred",
            "probation",
            "parole",
            "drug court",
            "criminal justice",
            "forensic",
            "reentry",
            "deferred prosecution",
            "deferred prosecution / court-referred",
            "clients referred from the court/judicial system",
            "criminal justice (other than dui/dwi)/forensic clients",
        ),
        codes=samhsa("SG CJ"),
    ),
    Term(
        "foster-care",
        "Children and teens in foster care",
        "Young people who live with foster parents.",
        ("foster youth", "foster children", "child welfare", "adopted children"),
    ),
    Term(
        "low-income",
        "People with a low income",
        "Care made for people who have little money.",
        ("low-income adults", "underserved", "uninsured", "low income people"),
    ),
    Term(
        "unhoused",
        "People without housing",
        "People who have no stable place to live.",
        ("homeless", "homelessness", "people experiencing homelessness", "unsheltered"),
    ),
    Term(
        "care-home-residents",
        "People in nursing or group homes",
        "People who live in a nursing home, group home or similar place.",
        ("nursing-home residents", "group-home residents", "assisted living residents"),
    ),
    Term(
        "trafficking-survivors",
        "Survivors of sex trafficking",
        "People who were forced into sex work by others.",
        ("human trafficking", "sex trafficking", "sex-trafficking survivors"),
    ),
)

_CULTURE_AND_ACCESS = (
    Term(
        "tribal",
        "American Indian and Alaska Native people",
        "Care made for American Indian and Alaska Native people and their communities.",
        ("native american", "american indian", "alaska native", "indigenous", "tribal members"),
    ),
    Term(
        "hispanic-latino",
        "Hispanic and Latino people",
        "Care made for people with roots in Latin America or Spain.",
        (
            "latino",
            "hispanic",
            "latina",
            "latinx",
            "latine",
            "spanish speakers",
            "spanish-only speakers",
            "latino and hispanic clients",
            "latino and hispanic communities",
        ),
    ),
    Term(
        "black-african-american",
        "Black and African American people",
        "Care made for Black people and their communities.",
        ("black", "african american"),
    ),
    Term(
        "asian-pacific-islander",
        "Asian and Pacific Islander people",
        "Care made for people with roots in Asia or the Pacific islands.",
        ("asian american", "aapi", "pacific islander", "asian"),
    ),
    Term(
        "refugees",
        "Refugees and immigrants",
        "People who came from another country to live here.",
        ("immigrants", "asylum seekers", "newcomers", "refugee"),
    ),
    Term(
        "deaf",
        "Deaf and hard of hearing people",
        "Care made for people who are deaf or hear little.",
        ("hard of hearing", "hearing impaired", "deaf and hard of hearing"),
    ),
)

POPULATIONS = Vocabulary(
    "populations", "Who it is made for", _GENDER_AND_IDENTITY + _SERVICE + _LIFE + _CULTURE_AND_ACCESS
)
