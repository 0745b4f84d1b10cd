"""The words of the files of facts and the table of results."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def facts_words() -> Words:
    """Return the words of the files of facts and the table of results."""
    return {
        # As generator/exports/programs_csv.py says them.
        "facts_not_stated": said("not stated"),
        "facts_ask": said("ask (last known: %(answer)s)"),
        "facts_begin": said("Reading the facts of these programs..."),
        "facts_reading": said("Reading file %(done)s of %(total)s..."),
        "facts_saved": counted_forms(
            "The table is ready, with %(count)s program. Your browser has saved it, or asks where to.",
            "The table is ready, with %(count)s programs. Your browser has saved it, or asks where to.",
        ),
        "facts_missing": counted_forms(
            "%(count)s program is missing in it: the site has changed. Reload the page and try again.",
            "%(count)s programs are missing in it: the site has changed. Reload the page and try again.",
        ),
        "facts_failed": said("The table could not be made. Check your connection, reload the page and try again."),
    }
