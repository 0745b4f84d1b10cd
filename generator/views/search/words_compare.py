"""The words of ``components/comparison_table.js``, of the differences and of the week of several programs."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def compare_words() -> Words:
    """Return what scripts say of programs side by side: the same as the comparison that pages have ready."""
    return _table() | _week() | _differences() | _terms()


def _table() -> Words:
    return {
        "compare_heading_differences": said("How they differ"),
        "compare_no_difference": said(
            "No difference can be said in a few words. The table marks what is not the same."
        ),
        "compare_heading_facts": said("Fact by fact"),
        "compare_caption": said("What each program states"),
        "compare_fact": said("Fact"),
        "compare_differs": said("Differs"),
        "compare_not_all": said("Not all say"),
        "compare_nothing": said("nothing said"),
        "compare_ask": said("%(ask)sAsk.%(end)s Last known: %(known)s"),
        "compare_unsaid": said("None of them states: %(facts)s."),
    }


def _week() -> Words:
    return {
        "compare_heading_week": said("When they meet"),
        "compare_week": said("When they meet, side by side"),
        "compare_program": said("%(facility)s, %(program)s"),
        "compare_undrawn": said("%(program)s: no times that can be drawn, see the table"),
        "compare_days_and_times": said("%(program)s: days and times"),
        "compare_loose": said("Broken edge: not everybody attends it, or not every week."),
        "compare_day": said("Day"),
        "compare_none_listed": said("None listed"),
        "compare_free": said("You are free"),
        "compare_free_band": said("Light band: when you are free"),
    }


def _differences() -> Words:
    return {
        "compare_category": said("%(fact)s - %(values)s."),
        "compare_value": said("%(programs)s: %(value)s"),
        "compare_silent": counted_forms("%(programs)s does not state it.", "%(programs)s do not state it."),
        "compare_days": counted_forms(
            "In %(programs)s, people attend the group on %(count)s day a week less than in %(others)s.",
            "In %(programs)s, people attend the group on %(count)s days a week less than in %(others)s.",
        ),
        "compare_times": counted_forms("Only %(programs)s states clock times.", "Only %(programs)s state clock times."),
        "compare_more": counted_forms("%(count)s more", "%(count)s more"),
    }


def _terms() -> Words:
    return {
        "compare_only": counted_forms(
            "%(fact)s - only %(programs)s states: %(terms)s.", "%(fact)s - only %(programs)s state: %(terms)s."
        ),
        "compare_only_payers": counted_forms(
            "Only %(programs)s states that it takes %(terms)s.", "Only %(programs)s state that they take %(terms)s."
        ),
        "compare_only_payers_in_part": counted_forms(
            "Only %(programs)s states that a part may be paid without a contract, case by case: %(terms)s.",
            "Only %(programs)s state that a part may be paid without a contract, case by case: %(terms)s.",
        ),
        "compare_only_referral": counted_forms(
            "Only %(programs)s states that people need no referral.",
            "Only %(programs)s state that people need no referral.",
        ),
        "compare_refused_payers": counted_forms(
            "%(programs)s states that it does not take %(terms)s.",
            "%(programs)s state that they do not take %(terms)s.",
        ),
        "compare_refused_referral": counted_forms(
            "%(programs)s states that people need a referral.", "%(programs)s state that people need a referral."
        ),
    }
