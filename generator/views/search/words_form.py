"""What the form of the search page says by itself: the painted week, the filters, and what is chosen."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def form_words() -> Words:
    """Return the words of the form."""
    return {**_week_words(), **_filter_words(), **_chosen_words()}


def _week_words() -> Words:
    return {
        "form_week": said("Your week, by hours"),
        "form_hour_free": said("%(day)s %(hours)s: free"),
        "form_hour_busy": said("%(day)s %(hours)s: not free"),
        "form_hour_partly": said("%(day)s %(hours)s: partly free"),
        "form_free": said("Free: %(times)s"),
        "form_free_any": said("No hours chosen: every schedule counts."),
        "form_free_always": said("at any time"),
        "form_days": said("%(first)s to %(last)s"),
        "form_all_day": said("all day"),
        "form_exact_wrong": said("Choose at least one day, and two different times."),
    }


def _filter_words() -> Words:
    return {
        "form_chosen": counted_forms("%(count)s chosen", "%(count)s chosen"),
        "form_none": said("none says so"),
        "form_unsaid": counted_forms(
            "%(count)s facility does not say: ask there as well.", "%(count)s facilities do not say: ask there as well."
        ),
        "form_find_term": said("Find in this list"),
        "form_show": counted_forms("Show %(count)s program", "Show %(count)s programs"),
        "form_filters": counted_forms("Filters (%(count)s)", "Filters (%(count)s)"),
        "form_more_filters": said("More filters"),
    }


def _chosen_words() -> Words:
    return {
        "form_asked": said("What you ask for"),
        "form_remove": said("Take away:"),
        "form_clear_all": said("Clear all"),
        "form_within": counted_forms("%(place)s, within %(count)s mile", "%(place)s, within %(count)s miles"),
        "form_not": said("Not: %(term)s"),
        "form_not_only": said("Not only for: %(term)s"),
        "form_age": said("Age %(age)s"),
        "form_text": said("Name: %(text)s"),
    }
