"""The words of ``components/comparison.js``, of the differences and of the week of several programs."""

from __future__ import annotations

from generator.views.search.words import Words


def compare_words() -> Words:
    """Return the words of ``components/comparison.js``, of the differences and of the week of several programs."""
    return {}
