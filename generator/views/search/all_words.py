"""Every word that the scripts of the search page say, in one table."""

from __future__ import annotations

from generator.views.search.words import Words, clock_words
from generator.views.search.words_fit import fit_words
from generator.views.search.words_form import form_words
from generator.views.search.words_map import map_words
from generator.views.search.words_places import places_words
from generator.views.search.words_query import query_words
from generator.views.search.words_results import results_words

_TABLES = (clock_words, fit_words, form_words, map_words, places_words, query_words, results_words)


def all_words() -> Words:
    """Return all tables as one. Raises ValueError for a key that two tables have."""
    merged: Words = {}
    for table in _TABLES:
        words = table()
        if twice := merged.keys() & words.keys():
            there = ", ".join(sorted(twice))
            raise ValueError(f"words of scripts that two tables have: {there}")
        merged |= words
    return merged
