"""Every word that scripts say, in tables from which each page takes those that its script needs."""

from __future__ import annotations

from generator.views.search.words import Words, clock_words
from generator.views.search.words_compare import compare_words
from generator.views.search.words_compare_page import compare_page_words
from generator.views.search.words_facts import facts_words
from generator.views.search.words_fit import fit_words
from generator.views.search.words_form import form_words
from generator.views.search.words_guide_search import guide_search_words
from generator.views.search.words_kept import keep_box_words, kept_words
from generator.views.search.words_list import list_words
from generator.views.search.words_map import map_words
from generator.views.search.words_places import places_words
from generator.views.search.words_query import query_words
from generator.views.search.words_results import results_words

_TABLES = {
    "clock": clock_words,
    "compare": compare_words,
    "compare_page": compare_page_words,
    "facts": facts_words,
    "fit": fit_words,
    "form": form_words,
    "guide_search": guide_search_words,
    "keep_box": keep_box_words,
    "kept": kept_words,
    "list": list_words,
    "map": map_words,
    "places": places_words,
    "query": query_words,
    "results": results_words,
}


def words_of(*tables: str) -> Words:
    """Return the tables of these names as one. Raises KeyError for a name that is none, ValueError for a key in two."""
    merged: Words = {}
    for name in tables:
        words = _TABLES[name]()
        if twice := merged.keys() & words.keys():
            there = ", ".join(sorted(twice))
            raise ValueError(f"words of scripts that two tables have: {there}")
        merged |= words
    return merged


def all_words() -> Words:
    """Return all tables as one. Raises ValueError for a key that two tables have."""
    return words_of(*_TABLES)
