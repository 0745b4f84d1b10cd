"""The words of ``guide_search.js``: the one search box for guide and programs."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def guide_search_words() -> Words:
    """Return what the search box says, and the words of the glossary by which it reads entries."""
    return {
        "guidesearch_show": said("%(text)s: show programs"),
        "guidesearch_near": said("Programs near %(text)s"),
        "guidesearch_says": said('Programs whose names or facts say "%(text)s"'),
        "guidesearch_in_guide": counted_forms("%(count)s in the guide", "%(count)s in the guide"),
        "guidesearch_not_in_guide": said("Nothing in the guide"),
        "guidesearch_kinds": counted_forms("%(count)s kind of programs", "%(count)s kinds of programs"),
        "guidesearch_both": said("%(guide)s, %(programs)s"),
        "guidesearch_none": said("Nothing in the guide. Try another word."),
        "guidesearch_wait": said("Searching..."),
        "guidesearch_failed": said("The guide cannot be searched right now. Programs can."),
        "guidesearch_disk": said("The search does not work here. The links on this page do."),
        # Words that say nothing of what a question is about, with a space between.
        "guidesearch_small": said(
            "a about am an and any anyone are as at be been but by can could did do does for from had has have he her"
            " him his how i if im in into is it its just me my no not of on or our out she should so some than that the"
            " their them then there they this to too us was we were what when where which while who why will with would"
            " you your"
        ),
        # Words on which help is offered right away; those of five letters and more also as beginnings. Of words
        # joined by + all must be there, in any order, as beginnings, or with - in front as endings.
        "guidesearch_crisis": said(
            "suicid overdos crisis emergency killing dying kill die od 911 988 cut+-self hurt+-self harm+-self"
            " cut+-selves hurt+-selves harm+-selves end+life"
        ),
        "guidesearch_askable": said("Show programs"),
        "guidesearch_others": said("Other words: %(words)s."),
    }
