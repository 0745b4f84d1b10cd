"""The comparison that stands ready on a facility's page: its first program beside the nearest ones most like it."""

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
    """Return the first program of ``entry`` beside one of each of the nearest facilities, or None without any.

    ``neighbours`` are those that the page lists; ``root`` is the page's way to the top.
    """
    facts = programs.facts
    first = facts[entry.id].tracks[0]
    others = [directory[each.id] for each in neighbours_shown(entry, directory, facts)][:_MOST_OTHERS]
    if not others:
        return None
    chosen = [(entry, first), *((other, _most_like(first, facts[other.id])) for other in others)]
    keys = [program_key(each.id, of.track.id) for each, of in chosen]
    return ReadyMadeView(
        title=ngettext(
            "%(program)s beside a program of the nearest facility",
            "%(program)s beside programs of the %(count)s nearest facilities",
            len(others),
            program=first.track.name,
            count=number_words(len(others)),
        ),
        distances=tuple(
            _("%(program)s: %(distance)s", program=letter, distance=row.distance)
            for letter, row in zip(LETTERS[1:], neighbours.rows[: len(others)], strict=False)
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


def _likeness(first: TrackFacts, other: TrackFacts) -> tuple[bool, bool, bool]:
    return (
        other.track.level_of_care == first.track.level_of_care,
        not {*other.track.focus}.isdisjoint(first.track.focus),
        not {*other.age_groups}.isdisjoint(first.age_groups),
    )
