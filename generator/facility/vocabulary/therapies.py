"""Therapies: every method, format and activity a track may name."""

from __future__ import annotations

from generator.facility.vocabulary.recovery_therapies import RECOVERY, TEACHING
from generator.facility.vocabulary.talk_therapies import FORMATS, NAMED_METHODS
from generator.facility.vocabulary.term import Term, Vocabulary, samhsa

_MIND_AND_BODY = (
    Term(
        "mindfulness",
        "Mindfulness",
        "Practice in noticing the present moment without judging it.",
        (
            "meditation",
            "mbrp",
            "mindfulness-based relapse prevention",
            "mbsr",
            "mindfulness groups",
            "mindfulness-based stress reduction",
            "guided meditation",
            "mbct",
        ),
    ),
    Term(
        "yoga",
        "Yoga",
        "Gentle poses and breathing in a group.",
        ("beach yoga", "trauma-sensitive yoga", "yoga therapy"),
    ),
    Term(
        "exercise",
        "Exercise",
        "Sports or fitness as part of the program.",
        ("physical fitness", "fitness", "kickboxing", "gym", "sports", "movement"),
    ),
    Term(
        "nutrition",
        "Nutrition counseling",
        "Talks with a dietitian about food and eating.",
        (
            "nutrition therapy",
            "dietitian",
            "nutritional counseling",
            "dietary counseling",
            "nutrition education",
            "registered dietitian",
            "diet counseling",
        ),
    ),
    Term(
        "meal-support",
        "Meal support",
        "Eating together with staff who help before, during and after the meal.",
        ("supervised meals", "supervised meal", "therapeutic meals", "meal coaching", "supported meals"),
    ),
    Term(
        "body-image",
        "Body image work",
        "Groups or exercises about how people see and treat their body.",
        ("body image group", "body image therapy"),
    ),
    Term(
        "somatic-therapy",
        "Somatic therapy",
        "A therapy that works with tension and signals in the body.",
        ("somatic experiencing", "sensorimotor psychotherapy", "body-based therapy"),
    ),
    Term(
        "biofeedback",
        "Biofeedback",
        "Learning to calm the body by watching its signals on a screen.",
        ("neurofeedback", "heart rate variability training"),
    ),
)

_CREATIVE_AND_ACTIVE = (
    Term(
        "art-therapy",
        "Art therapy",
        "Drawing, painting or making things to express what is hard to say.",
        ("art", "art group", "painting"),
    ),
    Term(
        "music-therapy",
        "Music therapy",
        "Playing or hearing music to work with feelings.",
        ("music",),
    ),
    Term(
        "expressive-arts",
        "Expressive arts",
        "Art, music, writing, drama or several of them used to work with feelings.",
        (
            "expressive therapy",
            "expressive art",
            "expressive art therapy",
            "expressive therapies",
            "creative arts therapy",
            "creative arts",
            "art and expressive therapy",
            "journaling",
        ),
    ),
    Term(
        "dance-movement-therapy",
        "Dance and movement therapy",
        "Moving to music or freely to work with feelings.",
        ("dance therapy", "movement therapy", "therapeutic movement"),
    ),
    Term(
        "psychodrama",
        "Psychodrama",
        "Acting out scenes from life with the group to see them anew.",
        ("drama therapy", "role play", "role-playing"),
    ),
    Term(
        "recreation-therapy",
        "Recreation therapy",
        "Games, outings and hobbies that help people enjoy life again.",
        ("recreational therapy", "therapeutic recreation", "outings", "hiking", "leisure skills"),
    ),
    Term(
        "experiential-therapy",
        "Experiential therapy",
        "Learning about oneself by doing things together.",
        ("experiential activities", "experiential groups", "ropes course"),
    ),
    Term(
        "adventure-therapy",
        "Adventure therapy",
        "Outdoor challenges with a therapist.",
        ("wilderness therapy", "outdoor therapy"),
    ),
    Term(
        "activity-therapy",
        "Activity therapy",
        "Planned activities that build skills and lift mood.",
        ("activities", "activity groups", "therapeutic activities"),
        codes=samhsa("TAP AT"),
    ),
    Term(
        "occupational-therapy",
        "Occupational therapy",
        "Help with daily tasks, routines and the senses.",
        ("sensory therapy", "ot groups"),
    ),
    Term(
        "equine-therapy",
        "Equine therapy",
        "Work with horses and a therapist.",
        ("horse therapy", "equine-assisted therapy", "equine assisted psychotherapy", "horses"),
    ),
    Term(
        "animal-assisted",
        "Animal-assisted therapy",
        "Time with trained animals as part of the program.",
        ("pet therapy", "therapy dogs", "therapy dog", "animal therapy"),
    ),
    Term(
        "horticultural-therapy",
        "Horticultural therapy",
        "Gardening as part of the program.",
        ("gardening", "garden therapy"),
    ),
    Term(
        "play-therapy",
        "Play therapy",
        "Play with toys and games that helps children show what they feel.",
        ("sand tray", "theraplay"),
    ),
)

_BRAIN_AND_MEDICAL = (
    Term(
        "cognitive-remediation",
        "Cognitive remediation",
        "Exercises that train memory, attention and planning.",
        ("cognitive remediation therapy", "cognitive training", "brain training"),
        codes=samhsa("TAP CRT"),
    ),
    Term(
        "tms",
        "Transcranial magnetic stimulation (TMS)",
        "Magnetic pulses to the head while the person is awake.",
        ("transcranial magnetic stimulation", "magnetic stimulation"),
        codes=samhsa("TAP TMS"),
    ),
    Term(
        "ect",
        "Electroconvulsive therapy (ECT)",
        "A short electric current to the brain while the person sleeps.",
        ("electroconvulsive therapy", "electroshock", "shock therapy"),
        codes=samhsa("TAP ECT"),
    ),
    Term(
        "ketamine",
        "Ketamine treatment",
        "Ketamine or esketamine given under medical watch.",
        ("esketamine", "spravato", "ketamine infusion", "ketamine infusion therapy"),
        codes=samhsa("TAP KIT"),
    ),
    Term(
        "movement-scale",
        "Movement side-effect checks",
        "Regular checks for unwanted movements that some medications cause.",
        ("aims", "abnormal involuntary movement scale"),
        codes=samhsa("TAP AIM"),
    ),
    Term(
        "acupuncture",
        "Acupuncture",
        "Thin needles placed in the skin, often in the ear.",
        ("ear acupuncture", "auricular acupuncture", "nada protocol"),
        codes=samhsa("AS ACU"),
    ),
)

THERAPIES = Vocabulary(
    "therapies",
    "Therapies",
    FORMATS + NAMED_METHODS + RECOVERY + TEACHING + _MIND_AND_BODY + _CREATIVE_AND_ACTIVE + _BRAIN_AND_MEDICAL,
)
