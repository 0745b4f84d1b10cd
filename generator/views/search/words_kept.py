"""The words of ``kept.js``, which are on every page, and of the checks that it watches."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def kept_words() -> Words:
    """Return the words of ``kept.js``: the tray, and what is told of what is kept."""
    return {
        "kept_count": counted_forms("My list: %(count)s program", "My list: %(count)s programs"),
        "kept_add_another": said("add another to compare"),
        "kept_compare": said("Compare"),
        "kept_open": said("Open my list"),
        "kept_clear": said("Clear"),
        "kept_cleared": said(
            "Your list is empty, and nothing of it is stored. Pages you opened stay in the browser's history."
        ),
        "kept_undo": said("Put it back"),
        "kept_blocked": said(
            "Your browser lets this site store nothing, so it cannot keep a list."
            " A private window or a setting may be why."
        ),
        "kept_full": said("There is no room left in this browser's storage: what you changed is not kept."),
        "kept_many": said("A list holds 40 programs. Take one off to add another."),
        "kept_damaged": said("A part of what was stored as your list cannot be used and is left out."),
    }


def keep_box_words() -> Words:
    """Return the words of the checks that ``components/result_card.js`` makes."""
    return {
        "kept_box": said("On my list"),
        "kept_box_of": said(": %(program)s at %(facility)s"),
    }
