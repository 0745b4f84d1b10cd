"""The words of scripts: written here, so that the one catalog holds them, and read by ``core/words.js``."""

from __future__ import annotations

from generator import formats
from generator.messages import translations

#: Text by key; where it counts something, a text for each of the language's plural categories ("one", "other").
Words = dict[str, str | dict[str, str]]


def said(message: str) -> str:
    """Return ``message`` in the language in use, its places ``%(name)s`` left for a script to fill."""
    return translations().gettext(message)


def counted_forms(one: str, many: str) -> dict[str, str]:
    """Return the forms of a message with ``%(count)s``, by plural category: a script picks the one of its number."""
    return {
        category: translations().ngettext(one, many, example) for category, example in formats.plural_examples().items()
    }


def clock_words() -> Words:
    """Return what ``core/words.js`` writes clock times with."""
    return {
        "clock_noon": said("noon"),
        "clock_midnight": said("midnight"),
        "clock_am": said("%(time)s am"),
        "clock_pm": said("%(time)s pm"),
        "clock_range": said("%(starts)s-%(ends)s"),
        "clock_range_am": said("%(starts)s-%(ends)s am"),
        "clock_range_pm": said("%(starts)s-%(ends)s pm"),
    }
