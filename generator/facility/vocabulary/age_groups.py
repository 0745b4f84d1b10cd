"""Age groups a track is for."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

AGE_GROUPS = Vocabulary(
    "age_groups",
    "Age group",
    (
        Term(
            "children",
            "Children",
            "Young people below about 12 years of age.",
            ("child", "kids", "kid", "pediatric", "elementary school"),
            codes=samhsa("AGE CHLD"),
        ),
        Term(
            "adolescents",
            "Teens",
            "Young people from about 12 to 17 years of age.",
            ("adolescent", "teen", "teenagers", "teenager", "youth", "tween", "high school", "middle school"),
            codes=samhsa("AGE CHLD", "SG AD"),
        ),
        Term(
            "young-adults",
            "Young adults",
            "People from 18 to about 25 years of age.",
            (
                "young adult",
                "transitional age youth",
                "transition-age youth",
                "emerging adults",
                "college-age",
                "transitional age young adults",
            ),
            codes=samhsa("AGE YAD", "SG TAY"),
        ),
        Term(
            "adults",
            "Adults",
            "People 18 years of age and older.",
            ("adult", "grown-ups", "18 and older", "18+"),
            codes=samhsa("AGE ADLT"),
        ),
        Term(
            "seniors",
            "Older adults",
            "People from about 65 years of age on.",
            (
                "senior",
                "older adult",
                "elderly",
                "geriatric",
                "seniors (65 or older)",
                "seniors or older adults",
                "65+",
                "aging adults",
            ),
            codes=samhsa("AGE SNR", "SG SE"),
        ),
    ),
)
