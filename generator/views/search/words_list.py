"""The words of the list of kept programs."""

from __future__ import annotations

from generator.views.search.words import Words


def list_words() -> Words:
    """Return the words of the list of kept programs."""
    return {}
