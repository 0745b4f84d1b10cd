"""The words of the page on which programs are compared."""

from __future__ import annotations

from generator.views.search.words import Words


def compare_page_words() -> Words:
    """Return the words of the page on which programs are compared."""
    return {}
