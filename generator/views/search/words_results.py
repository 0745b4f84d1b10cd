"""The words of what was found: counts, order, reasons, cards, the table, and what stands where nothing was found."""

from __future__ import annotations

from generator.facility import vocabulary as terms
from generator.views.search.words import Words, counted_forms, said


def results_words() -> Words:
    """Return the words of ``components/results.js`` and of what it is made of."""
    return _counts() | _reasons() | _criteria() | _order() | _headings() | _card() | _table() | _states()


def _counts() -> Words:
    return {
        "results_programs": counted_forms("%(count)s program", "%(count)s programs"),
        "results_facilities": counted_forms("%(count)s facility", "%(count)s facilities"),
        "results_counted": said("%(programs)s at %(facilities)s"),
        "results_found": said("Fits: %(fits)s. Might fit: %(might)s."),
        "results_no_program": said("none"),
        "results_show_more": counted_forms("Show %(count)s more", "Show %(count)s more"),
    }


def _reasons() -> Words:
    return {
        "results_fits": said("Fits: %(how)s"),
        "results_fits_all": said("Fits what you asked"),
        "results_might": said("Might fit: %(how)s"),
        "results_fits_times": said("Times fit: %(how)s"),
        "results_unsaid": said("they don't say about: %(facts)s"),
        # Translators: what is in the plural: "they list other languages".
        "results_others": said("they list other %(what)s, not yours"),
        "results_others_listed": said("they list other %(what)s, not yours (%(listed)s)"),
        "results_limits": said("%(what)s: with limits, or not in every program - ask"),
        "results_might_means": said(
            "Nothing they say stands against it, but they do not say everything you asked. Call and ask."
        ),
        "results_plans_unnamed": said("takes insurance, but names no plans - ask"),
        "results_insurance_unnamed": said("Takes insurance, plans not stated"),
        "results_together": said("for mental health and substance use, together or apart - ask"),
        "results_by_exception": said("takes this age by exception - ask"),
    }


def _criteria() -> Words:
    """Return what each criterion is about, as it ends "they don't say about:" and follows "they list other"."""
    return {
        "results_of_where": said("place"),
        "results_of_within": said("distance"),
        "results_of_free": said("schedule"),
        "results_of_text": said("name or word"),
        "results_of_age": said("ages"),
        "results_of_age_group": said("ages"),
        "results_of_accepting": said("whether they take new people now"),
        "results_of_wait": said("waiting time"),
        "results_of_start": said("next start"),
        "results_of_cost": said("price"),
        "results_of_checked": said("age of the facts"),
        "results_of_level_of_care": said("levels of care"),
        "results_of_focus": said("what it is for"),
        "results_of_specialty": said("specialties"),
        "results_of_therapy": said("therapies"),
        "results_of_population": said("groups of people"),
        "results_of_only": said("whether it is for one group only"),
        "results_of_payer": said("insurance"),
        "results_of_payment": said("ways to pay"),
        "results_of_credential": said("accreditations"),
        "results_of_language": said("languages"),
        "results_of_modality": said("ways to attend"),
        "results_of_accessibility": said("kinds of access"),
        "results_of_provides": said("help such as meals or child care"),
        "results_of_medication": said("medications"),
        "results_of_referral": said("whether a referral is needed"),
    }


def _order() -> Words:
    return {
        "results_order_best": said("What fits comes first, then what is nearer, then what was checked more recently."),
        "results_order_anywhere": said("What fits comes first, then what was checked more recently, then by name."),
        "results_order_whole": said("What was checked more recently comes first, then by name."),
        "results_order_distance": said("What fits comes first; within that, what is nearer."),
        "results_order_name": said("What fits comes first; within that, by name."),
        "results_order_checked": said("What fits comes first; within that, what was checked more recently."),
        "results_order_hours": said("What fits comes first; within that, fewer hours a week."),
        "results_unpaid": said("Nobody pays for a place in this list."),
        "results_not_asked": said("This is the whole list. Say where, when or what for, and it gets shorter."),
    }


def _headings() -> Words:
    return {
        "results_near": said("Near %(place)s"),
        "results_near_you": said("Near you"),
        "results_in": said("In %(place)s"),
        "results_by_video": said("By video for residents of %(state)s"),
        "results_anywhere": said("In all states"),
        "results_ask_place": said("To see what is near: ZIP code, or city and state"),
        "results_ask_place_go": said("Show what is near"),
        "results_all": said("All programs"),
        "results_group_fits": said("Fits what you asked"),
        "results_group_might": said("Might fit"),
        "results_group_might_unsaid": said("Might fit - they don't say about: %(facts)s"),
        "results_none_here": said("Nothing found here that fits or might fit."),
        "results_none_sure": said("No program says enough to be sure that it fits."),
        "results_show_might": said("Show what might fit"),
    }


def _card() -> Words:
    return {
        "results_place_video": said("By video only"),
        "results_place_city": said("%(city)s, %(state)s"),
        "results_place_state": said("%(state)s, city not stated"),
        "results_place_unsaid": said("Place not stated"),
        "results_extension": said("%(number)s, extension %(extension)s"),
        "results_call": said("Call %(number)s"),
        "results_reach": said("How to reach it"),
        "results_reach_paper": said("Phone: see its page"),
        "results_status_paused": terms.FACILITY_STATUS.label("paused"),
        "results_status_announced": terms.FACILITY_STATUS.label("announced"),
        "results_not_stated": said("not stated - ask"),
        "results_times": said("Times"),
        "results_times_hours": said("Times and hours a week"),
        "results_hours": said("Hours a week"),
        "results_insurance": said("Insurance"),
        "results_takes": said("Takes %(names)s"),
        "results_more": counted_forms("%(count)s more", "%(count)s more"),
        "results_no_insurance": said("No insurance accepted"),
        "results_checked": said("Source pages read %(date)s"),
        "results_checked_unsaid": said("Age of the facts not known"),
        "results_ageing": said("Getting old: ask whether it still holds"),
        "results_stale": said("Old: much may have changed"),
        "results_confirmed": said("confirmed"),
        "results_times_doubtful": said("Times may have changed"),
        "results_some_doubtful": said("Some times may have changed"),
        "results_more_fit": counted_forms(
            "and %(count)s more program that fits", "and %(count)s more programs that fit"
        ),
        "results_more_might": counted_forms(
            "and %(count)s more program that might fit", "and %(count)s more programs that fit or might fit"
        ),
    }


def _table() -> Words:
    return {
        "results_col_fit": said("Fit"),
        "results_col_facility": said("Facility"),
        "results_col_program": said("Program"),
        "results_col_where": said("Where, distance"),
        "results_col_when": said("When"),
        "results_col_hours": said("Hours a week, length"),
        "results_col_ages": said("Ages"),
        "results_col_insurance": said("Who pays"),
        "results_col_phone": said("Phone"),
        "results_col_checked": said("Checked"),
        "results_ages_range": said("%(minimum)s to %(maximum)s"),
        "results_ages_from": said("%(minimum)s and older"),
        "results_ages_to": said("up to %(maximum)s"),
    }


def _states() -> Words:
    return {
        "results_none": said("Nothing found that fits"),
        "results_none_words": said("A directory cannot know everything: call and ask, or look a little wider."),
        "results_drop_heading": said("Leave one thing out"),
        "results_drop": said("Without asking about %(what)s: %(facilities)s"),
        "results_serves": said("By video for residents of %(states)s"),
        "results_states": counted_forms("%(count)s state", "%(count)s states"),
        "results_unfit": said("Near, but the times do not fit"),
        "results_lost_place": said("Which place do you mean?"),
        "results_lost": said("Type a ZIP code, a city with its state, a county or a state."),
        "results_nearest": said("Nearest beyond the distance you chose"),
        "results_help": said("Other ways to find help"),
        "results_help_crisis": said("In crisis: call or text 988, free, day and night"),
        "results_help_locator": said("Search the national locator, FindTreatment.gov"),
        "results_help_line": said("National helpline for finding treatment: 1-800-662-4357"),
        "results_reading": said("Reading the list of programs..."),
        "results_unread": said("The list of programs could not be read. Check your connection and try again."),
        "results_retry": said("Try again"),
        "results_problems": said("Please check:"),
    }
