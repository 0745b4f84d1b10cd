"""The comparison that stands ready on a facility's page: its first program beside those nearby most like it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Directory, Entry
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.messages import _, ngettext
from generator.views import urls
from generator.views.comparison.differences import LETTERS
from generator.views.comparison.program import ComparedPrograms
from generator.views.comparison.view import ComparisonView, comparison_view
from generator.views.fact import Link
from generator.views.neighbours_view import NeighboursView, neighbours_shown
from generator.views.phrases import number_words
from generator.views.program_key import program_key

#: Other facilities beside it.
_MOST_OTHERS = 2


@dataclass(frozen=True, slots=True)
class ReadyMadeView:
    """A comparison that nobody had to ask for."""

    title: str
    """What it is, in a few words."""
    distances: tuple[str, ...]
    """How far each of the others is."""
    comparison: ComparisonView
    """The programs side by side."""
    link: Link
    """The same on the page where it can be changed."""


def ready_made_view(
    entry: Entry, neighbours: NeighboursView, *, directory: Directory, programs: ComparedPrograms, root: str
) -> ReadyMadeView | None:
    """Return the first program of ``entry`` beside those nearby that are most like it, or None without any.

    ``neighbours`` are those that the page lists; ``root`` is the page's way to the top. Of programs that are as much
    alike the nearer ones are taken, and they stand in the order of their distance.
    """
    facts = programs.facts
    first = facts[entry.id].tracks[0]
    nearby = [directory[each.id] for each in neighbours_shown(entry, directory, facts)]
    if not nearby:
        return None
    found = [(other, _most_like(first, facts[other.id])) for other in nearby]
    best = sorted(range(len(found)), key=lambda at: _likeness(first, found[at][1]), reverse=True)[:_MOST_OTHERS]
    places = sorted(best)
    chosen = [(entry, first), *(found[at] for at in places)]
    keys = [program_key(each.id, of.track.id) for each, of in chosen]
    return ReadyMadeView(
        title=ngettext(
            "Compare %(program)s with a program nearby",
            "Compare %(program)s with %(count)s programs nearby",
            len(places),
            program=first.track.name,
            count=number_words(len(places)),
        ),
        distances=tuple(
            _("%(program)s: %(distance)s", program=letter, distance=row.distance)
            for letter, row in zip(LETTERS[1:], (neighbours.rows[at] for at in places), strict=False)
        ),
        comparison=comparison_view([programs.program(each, of) for each, of in chosen], root),
        link=Link(
            _("Open it in Compare, to change or to share it"),
            f"{urls.link(root, urls.COMPARE)}#v=1&programs={','.join(keys)}",
        ),
    )


def _most_like(first: TrackFacts, own: FacilityFacts) -> TrackFacts:
    """Return the program of ``own`` that is of the level of ``first``, else for the same, else for the same ages."""
    return max(own.tracks, key=lambda of: _likeness(first, of))


def _likeness(first: TrackFacts, other: TrackFacts) -> tuple[bool, bool, bool, bool]:
    """Return what to order programs by: for other ages comes last, then the same level, the same focus, shared ages."""
    shares_ages = not {*other.age_groups}.isdisjoint(first.age_groups)
    is_for_others = bool(first.age_groups and other.age_groups) and not shares_ages
    return (
        not is_for_others,
        other.track.level_of_care == first.track.level_of_care,
        not {*other.track.focus}.isdisjoint(first.track.focus),
        shares_ages,
    )
