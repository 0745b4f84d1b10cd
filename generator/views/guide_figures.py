"""The figures of the guide: what a text may hold as ``<div data-figure="..."></div>``, drawn by components."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from generator.directory.directory import Directory
from generator.facts.facts import Facts
from generator.views import urls
from generator.views.care_path import care_path
from generator.views.checklists import checklist
from generator.views.example_weeks import ExampleWeeks, example_weeks
from generator.views.levels_view import hours_bars, levels_table
from generator.views.page import Setting

_TOPICS = urls.TOPICS.removesuffix("index.html")


@dataclass(frozen=True, slots=True)
class FromRecords:
    """What the guide shows of the directory's records."""

    weeks: ExampleWeeks = field(default_factory=lambda: ExampleWeeks((), ""))
    """Weeks of real programs, with links from the top of the site."""
    topics: frozenset[str] = frozenset()
    """Paths of the topics that the directory has."""

    @property
    def key(self) -> str:
        """Whatever the guide shows of the records: another text, another guide."""
        return repr((self.weeks, sorted(self.topics)))


def from_records(directory: Directory, facts: Facts, paths: Iterable[str], setting: Setting) -> FromRecords:
    """Return what the guide shows of a directory whose pages have these ``paths``."""
    return FromRecords(
        weeks=example_weeks(directory, facts, setting),
        topics=frozenset(path for path in paths if path.startswith(_TOPICS)),
    )


#: What a component takes: made from what leads to the top of the site, and from the records.
Draw = Callable[[str, FromRecords], tuple[object, ...]]

#: By the name of a figure: the component that draws it, and from what.
FIGURES: Mapping[str, tuple[str, Draw]] = {
    "hours-a-week": ("hours_bars", lambda _root, _records: (hours_bars(),)),
    "levels-of-care": ("levels_table", lambda _root, _records: (levels_table(),)),
    "example-weeks": ("example_weeks", lambda root, records: (records.weeks.seen_from(root),)),
    "path": ("care_path", lambda _root, _records: (care_path(),)),
    "get-help": ("get_help", lambda _root, _records: ()),
    "checklist-program": ("checklist", lambda _root, _records: (checklist("program"),)),
    "checklist-teen": ("checklist", lambda _root, _records: (checklist("teen"),)),
    "checklist-insurer": ("checklist", lambda _root, _records: (checklist("insurer"),)),
    "checklist-warnings": ("checklist", lambda _root, _records: (checklist("warnings"),)),
}
