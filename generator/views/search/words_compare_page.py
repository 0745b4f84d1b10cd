"""The words of the page on which programs are compared."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def compare_page_words() -> Words:
    """Return the words of ``compare.js`` and of what only it uses."""
    return _states() | _columns() | _place_and_hours() | _sharing() | _problems()


def _states() -> Words:
    return {
        "comparepage_reading": said("Reading the facts..."),
        "comparepage_count": counted_forms("%(count)s program is here.", "%(count)s programs stand side by side."),
        "comparepage_none": said("No program is chosen yet."),
        "comparepage_choose": said("Choose what to compare"),
        "comparepage_one_more": said("One more, and there is something to compare"),
        "comparepage_unread": said("The facts could not be read."),
        "comparepage_unread_some": counted_forms(
            "The facts of %(count)s program could not be read. Check your connection, then try again.",
            "The facts of %(count)s programs could not be read. Check your connection, then try again.",
        ),
        "comparepage_retry": said("Try again"),
        "comparepage_other_version": said(
            "This site was updated while the page was open, and page and facts no longer belong together."
        ),
        "comparepage_load_again": said("Load the page again"),
        "comparepage_only_differences": said("Only rows that differ are shown."),
        "comparepage_all_rows": said("All rows are shown."),
    }


def _columns() -> Words:
    return {
        "comparepage_tools": said("Move or remove"),
        "comparepage_move_back": said("Move %(program)s to the left"),
        "comparepage_move_on": said("Move %(program)s to the right"),
        "comparepage_moved": said("%(program)s now stands in place %(place)s."),
        "comparepage_remove": said("Remove"),
        "comparepage_remove_one": said("Remove %(program)s from this comparison"),
        "comparepage_removed": said("%(program)s is removed."),
        "comparepage_add": said("Add"),
        "comparepage_added": said("%(program)s is added."),
        "comparepage_from_list": said("From your list"),
        "comparepage_find": said("Find programs in the search"),
        "comparepage_full": said("No more than %(most)s programs fit side by side. Remove one to add another."),
        "comparepage_all_kept_shown": said("There is nothing else in your list."),
        "comparepage_none_kept": said(
            'Your list is empty. Mark programs "On my list", in the search or on the page of a facility: '
            "then they can be added here."
        ),
        "comparepage_kept": said("All of them are on your list now."),
        "comparepage_keep_failed": said("Your list is full, or your browser does not let this site keep one."),
        "comparepage_names_unread": said("What else is in your list could not be read, or is no longer listed here."),
    }


def _place_and_hours() -> Words:
    return {
        "comparepage_distance": said("Distance from %(place)s"),
        "comparepage_no_distance": said("%(place)s is too large to measure from. Type a ZIP code or a city."),
        "comparepage_distance_unknown": said("not known, as its address is not stated"),
        "comparepage_fit": said("Do the hours fit?"),
        "comparepage_hours": said("You are free: %(times)s. Travel time is not counted."),
        "comparepage_hours_change": said("Change your hours in the search"),
        "comparepage_hours_none": said("No hours chosen."),
        "comparepage_hours_ask": said("Say in the search when you are free"),
        "comparepage_hours_no_fit": said("Does not fit: %(how)s"),
        "comparepage_hours_by_video": said("by video, %(how)s"),
        "comparepage_hours_closed": said("Closed."),
        "comparepage_sentence": said("%(text)s."),
    }


def _sharing() -> Words:
    return {
        "comparepage_copy": said("Copy the link"),
        "comparepage_copied": said("The link is copied."),
        "comparepage_copy_yourself": said("Your browser does not copy by itself: copy the marked link."),
        "comparepage_link": said("Link to this comparison"),
        "comparepage_reveals": said("Whoever has the link can read in it: %(what)s."),
        "comparepage_reveals_programs": said("these programs"),
        "comparepage_reveals_place": said("your place"),
        "comparepage_reveals_hours": said("the hours you are free"),
        "comparepage_paper": said("Printed on %(date)s from %(address)s"),
    }


def _problems() -> Words:
    return {
        "comparepage_problems": said("Please check:"),
        "comparepage_problem_program": said("This names no program, and is left out: %(shown)s"),
        "comparepage_problem_twice": said("This program is named twice, and is shown once: %(shown)s"),
        "comparepage_problem_more": counted_forms(
            "The link names %(count)s program more than the %(most)s that fit side by side.",
            "The link names %(count)s programs more than the %(most)s that fit side by side.",
        ),
        "comparepage_problem_gone": said(
            "This program is no longer listed here: %(shown)s. It may have another name now, or have ended."
        ),
        "comparepage_problem_choice": said(
            "Several places have this name. This is %(shown)s; choose another under Your place and hours."
        ),
        "comparepage_problem_guess": said(
            "No place is spelled so. This is %(shown)s; choose another under Your place and hours."
        ),
        "comparepage_problem_closed": said("Closed: %(shown)s. What is known of it is shown."),
    }
