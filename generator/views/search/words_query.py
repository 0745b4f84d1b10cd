"""What ``core/query_words.js`` says about a link to a search of which something could not be used."""

from __future__ import annotations

from generator.views.search.words import Words, said


def query_words() -> Words:
    """Return the messages by the code of the problem; ``shown`` is the part of the link, cut short."""
    return {
        "query_version": said(
            "This link is written in another version's way. What can be read of it is used; please check what is asked."
        ),
        "query_long": said("This link is too long to be used whole. What stands at its beginning is used."),
        "query_part": said("A part of this link cannot be used and is left out: %(shown)s"),
        "query_place": said("This place is not known here: %(shown)s"),
        "query_guess": said("No place is spelled so. This is %(shown)s; choose another under Where."),
        "query_choice": said("Several places have this name. This is %(shown)s; choose another under Where."),
        "query_term": said("This link asks for something that is on no list here, and it is left out: %(shown)s"),
    }
