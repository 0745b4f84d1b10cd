"""The words of the files of facts and the table of results."""

from __future__ import annotations

from generator.views.search.words import Words


def facts_words() -> Words:
    """Return the words of the files of facts and the table of results."""
    return {}
