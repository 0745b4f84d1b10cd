"""How many things there are: in a sentence, and beside the links that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.messages import _, ngettext
from generator.views.phrases import number_words


@dataclass(frozen=True, slots=True)
class CountedLink:
    """A link of a list, with a number."""

    text: str
    """The words to follow."""
    href: str
    """The address."""
    count: str = ""
    """How many there are, for the eye: "12"."""
    what: str = ""
    """The same in words, for those who only hear it: "12 facilities"."""


def facilities_link(text: str, href: str, number: int) -> CountedLink:
    """Return a link with a number of facilities."""
    count = number_words(number)
    return CountedLink(text, href, count, ngettext("%(count)s facility", "%(count)s facilities", number, count=count))


def counts_words(entries: Sequence[Entry]) -> str:
    """Return "12 facilities with 25 programs (1 facility is not yet open), and 1 that has closed".

    A program is what a person can enroll in.
    """
    open_ones = [entry for entry in entries if entry.facility.status != "closed"]
    words = facilities_and_programs(len(open_ones), sum(len(entry.facility.tracks) for entry in open_ones))
    announced = sum(entry.facility.status == "announced" for entry in open_ones)
    if announced:
        words = ngettext(
            "%(all)s (%(count)s facility is not yet open)",
            "%(all)s (%(count)s facilities are not yet open)",
            announced,
            all=words,
            count=number_words(announced),
        )
    closed = len(entries) - len(open_ones)
    if not closed:
        return words
    return ngettext(
        "%(open)s, and %(count)s that has closed",
        "%(open)s, and %(count)s that have closed",
        closed,
        open=words,
        count=number_words(closed),
    )


def facilities_and_programs(facilities: int, programs: int) -> str:
    """Return "12 facilities with 25 programs"."""
    return _(
        "%(facilities)s with %(programs)s",
        facilities=ngettext("%(count)s facility", "%(count)s facilities", facilities, count=number_words(facilities)),
        programs=ngettext("%(count)s program", "%(count)s programs", programs, count=number_words(programs)),
    )
