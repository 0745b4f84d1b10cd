"""Specialties: eating disorders and body image."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, samhsa

EATING_CONDITIONS = (
    Term(
        "body-dysmorphia",
        "Body dysmorphia",
        "Painful worry about a flaw in one's looks that others hardly see.",
        ("body dysmorphic disorder", "bdd", "muscle dysmorphia"),
    ),
    Term(
        "eating-disorders",
        "Eating disorders",
        "Eating, weight or body image that has become a health problem, kind not said.",
        ("eating disorder", "disordered eating", "persons with eating disorders"),
        codes=samhsa("SG PED"),
    ),
    Term(
        "anorexia",
        "Anorexia",
        "Eating far too little out of fear of gaining weight.",
        ("anorexia nervosa", "atypical anorexia", "restrictive eating"),
    ),
    Term(
        "bulimia",
        "Bulimia",
        "Eating a great deal at once and then trying to undo it.",
        ("bulimia nervosa", "purging"),
    ),
    Term(
        "binge-eating",
        "Binge eating",
        "Eating a great deal at once and feeling unable to stop.",
        ("binge eating disorder", "compulsive overeating", "overeating"),
    ),
    Term(
        "arfid",
        "ARFID",
        "Eating too little or too few foods for reasons other than weight.",
        (
            "avoidant restrictive food intake disorder",
            "avoidant/restrictive food intake disorder",
            "selective eating",
        ),
    ),
    Term(
        "osfed",
        "Other eating disorders (OSFED)",
        "An eating disorder that does not match one of the better known kinds.",
        (
            "other specified feeding or eating disorder",
            "ednos",
            "orthorexia",
            "other eating disorder",
            "other eating disorders",
        ),
    ),
    Term(
        "compulsive-exercise",
        "Compulsive exercise",
        "Exercise that a person cannot stop even when it does harm.",
        ("exercise addiction", "excessive exercise", "over-exercise"),
    ),
)
