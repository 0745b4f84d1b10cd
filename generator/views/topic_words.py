"""What topics are called: by group, and each as a heading that a person would say."""

from __future__ import annotations

from generator.facts.topics import TopicGroup
from generator.messages import N_, _, ngettext
from generator.views.phrases import lower_first, number_words

_GROUPS = {
    "part-of-day": N_("Time of day"),
    "focus": N_("What it is for"),
    "age-group": N_("Age"),
    "payer": N_("Insurance"),
    "level-of-care": N_("Level of care"),
    "specialty": N_("What it treats"),
    "population": N_("Who it is made for"),
}
#: Headings of terms for which the sentence of their group would be wrong or less plain.
_HEADINGS = {
    ("part-of-day", "morning"): N_("Morning programs"),
    ("part-of-day", "afternoon"): N_("Afternoon programs"),
    ("part-of-day", "after-school"): N_("After-school programs"),
    ("part-of-day", "evening"): N_("Evening programs"),
    ("part-of-day", "night"): N_("Night programs"),
    ("part-of-day", "weekend"): N_("Weekend programs"),
    ("focus", "co-occurring"): N_("Programs for mental health and substance use together"),
    ("focus", "eating-disorder"): N_("Programs for eating disorders"),
    ("age-group", "children"): N_("Programs for children (up to 11)"),
    ("age-group", "adolescents"): N_("Programs for teens (12 to 17)"),
    ("age-group", "young-adults"): N_("Programs for young adults (18 to 25)"),
    ("age-group", "adults"): N_("Programs for adults (18 and older)"),
    ("age-group", "seniors"): N_("Programs for older adults (65 and older)"),
    ("payer", "other"): N_("Programs that take another payer"),
    ("level-of-care", "iop"): N_("Intensive outpatient programs (IOP)"),
    ("level-of-care", "php"): N_("Partial hospitalization programs (PHP)"),
    ("level-of-care", "outpatient"): N_("Outpatient programs"),
    ("specialty", "autism"): N_("Programs that fit autistic people"),
    ("specialty", "alcohol"): N_("Programs that treat alcohol use"),
    ("specialty", "opioid"): N_("Programs that treat opioid use"),
    ("specialty", "stimulant"): N_("Programs that treat stimulant use"),
    ("specialty", "cannabis"): N_("Programs that treat cannabis use"),
    ("specialty", "sedatives"): N_("Programs that treat use of sedatives"),
    ("specialty", "tobacco-nicotine"): N_("Programs that treat tobacco and nicotine use"),
    ("specialty", "dui-dwi"): N_("Programs for people charged with DUI or DWI"),
    ("specialty", "co-occurring"): N_("Programs that treat mental health and substance use together"),
    ("specialty", "co-occurring-pain"): N_("Programs that treat pain and substance use together"),
    ("specialty", "sexual-abuse-survivors"): N_("Programs for survivors of sexual abuse"),
    ("specialty", "domestic-violence-survivors"): N_("Programs for survivors of domestic violence"),
    ("specialty", "perinatal"): N_("Programs for pregnancy and the time after birth"),
    ("specialty", "intellectual-disability"): N_("Programs for people with an intellectual disability"),
    ("specialty", "traumatic-brain-injury"): N_("Programs for people with a traumatic brain injury"),
    ("specialty", "dementia"): N_("Programs for people with dementia"),
    ("specialty", "chronic-illness"): N_("Programs for people with a long-term illness"),
    ("specialty", "hiv"): N_("Programs for people who live with HIV"),
    ("specialty", "faith-based"): N_("Faith-based programs"),
    ("population", "all-genders"): N_("Programs that welcome people of all genders"),
}
#: Topics of ``specialty`` that a program helps with rather than treats.
_HELPED_WITH = frozenset(
    (
        "emotion-regulation",
        "self-harm",
        "suicidal-thoughts",
        "behavior-problems",
        "school-refusal",
        "family-conflict",
        "relationships",
        "grief",
        "stress",
        "anger",
        "gender-identity",
        "military-sexual-trauma",
    )
)


def group_words(group: TopicGroup) -> str:
    """Return what a group of topics is called: "Time of day"."""
    return _(_GROUPS[group.name])


def heading_of(group: TopicGroup, term: str) -> str:
    """Return the heading of a topic: "Evening programs", "Programs that take Medicaid"."""
    if (group.name, term) in _HEADINGS:
        return _(_HEADINGS[group.name, term])
    label = group.vocabulary.label(term)
    if group.name == "payer":
        return _("Programs that take %(payer)s", payer=label)
    what = lower_first(label)
    if group.name != "specialty":
        return _("Programs for %(whom_or_what)s", whom_or_what=what)
    if term in _HELPED_WITH:
        return _("Programs that help with %(problem)s", problem=what)
    return _("Programs that treat %(condition)s", condition=what)


def who_is_left_out(group: TopicGroup, silent: int) -> str:
    """Return how many facilities say nothing in a group of topics, or not for every program.

    Empty when every program says something.
    """
    if not silent:
        return ""
    count = number_words(silent)
    if group.name == "part-of-day":
        return ngettext(
            "%(count)s facility does not say when some or all of its programs meet: ask there as well.",
            "%(count)s facilities do not say when some or all of their programs meet: ask there as well.",
            silent,
            count=count,
        )
    if group.name == "payer":
        return ngettext(
            "%(count)s facility does not say which insurance it takes, or not for every program: ask there as well.",
            "%(count)s facilities do not say which insurance they take, or not for every program: ask there as well.",
            silent,
            count=count,
        )
    return ngettext(
        "%(count)s facility says nothing about this for some or all of its programs: ask there as well.",
        "%(count)s facilities say nothing about this for some or all of their programs: ask there as well.",
        silent,
        count=count,
    )


def who_is_listed(group: TopicGroup) -> str:
    """Return what it takes to be listed under a topic, and what follows from it."""
    if group.name == "payer":
        return _("Only what a source states is listed. Plans differ: ask about yours before you go.")
    if group.name in ("specialty", "population"):
        return _("Only what a source states is listed. Others may offer this without saying so.")
    return _("Only what a source states is listed.")
