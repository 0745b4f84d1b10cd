"""Specialties: what harm by others or by events leaves behind."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, samhsa

TRAUMA = (
    Term(
        "trauma-ptsd",
        "Trauma and PTSD",
        "Lasting distress after something frightening or harmful happened.",
        (
            "trauma",
            "ptsd",
            "post-traumatic stress",
            "post-traumatic stress disorder",
            "complex ptsd",
            "c-ptsd",
            "childhood trauma",
            "trauma and stress",
            "combat stress",
            "military trauma",
            "acute stress",
            "persons who have experienced trauma",
            "trauma/ptsd",
            "persons with post-traumatic stress disorder (ptsd)",
            "clients who have experienced trauma",
        ),
        codes=samhsa("SG TRMA", "SG PTSD"),
    ),
    Term(
        "sexual-abuse-survivors",
        "Sexual abuse survivors",
        "Healing after unwanted sexual acts by others.",
        (
            "sexual trauma",
            "sexual abuse",
            "sexual assault",
            "rape survivors",
            "persons who have experienced sexual abuse",
            "clients who have experienced sexual abuse",
        ),
        codes=samhsa("SG XA"),
    ),
    Term(
        "military-sexual-trauma",
        "Military sexual trauma",
        "Healing after sexual assault or harassment during military service.",
        ("mst",),
    ),
    Term(
        "domestic-violence-survivors",
        "Domestic violence survivors",
        "Healing after harm or control by a partner or family member.",
        (
            "domestic violence",
            "intimate partner violence",
            "partner violence",
            "persons who have experienced intimate partner violence, domestic violence",
            "clients who have experienced intimate partner violence, domestic violence",
        ),
        codes=samhsa("SG DV"),
    ),
)
