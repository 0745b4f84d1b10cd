"""The table of a comparison: a row for each kind of fact of which some program says something, with its mark.

``core/comparison.js`` makes the same rows in a browser; a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from gettext import NullTranslations

from generator.messages import _, translations
from generator.views.fact import Fact
from generator.views.fact_kinds import FACT_SECTIONS

#: The facts of one program by kind.
Cells = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """What programs say of one kind of fact."""

    key: str
    """The kind."""
    label: str
    """What the fact is called."""
    mark: str
    """In a word or two that programs differ, or that not all say it; empty when all say the same."""
    cells: tuple[Fact | None, ...]
    """What each program says; None where nothing is said and nothing is asked."""


@dataclass(frozen=True, slots=True)
class ComparisonSection:
    """Rows that stand together under one heading."""

    id: str
    """Its name for programs."""
    title: str
    """The heading."""
    rows: tuple[ComparisonRow, ...]
    """Its rows, in the order of all pages."""

    @property
    def is_same(self) -> bool:
        """Whether no row has a mark."""
        return not any(row.mark for row in self.rows)


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """All that is compared."""

    sections: tuple[ComparisonSection, ...]
    """The sections of which some program says something."""
    unsaid: tuple[str, ...]
    """What can be asked of some of the programs, and none of them states."""


def comparison_table(programs: Sequence[Cells]) -> ComparisonTable:
    """Return the facts of programs side by side."""
    sections: list[ComparisonSection] = []
    unsaid: dict[str, None] = {}
    for name, title, kinds in _sections(translations()):
        rows: list[ComparisonRow] = []
        for key, label in kinds:
            cells = tuple([each.get(key) for each in programs])
            if any(cell.is_said for cell in cells if cell):
                rows.append(ComparisonRow(key, label, _mark(cells), cells))
            elif any(cells):
                unsaid[label] = None
        if rows:
            sections.append(ComparisonSection(name, title, tuple(rows)))
    return ComparisonTable(tuple(sections), tuple(unsaid))


@lru_cache(maxsize=2)
def _sections(_words: NullTranslations) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
    """Return the names and titles of all sections, with the keys and labels of their kinds, in the language in use."""
    return tuple(
        (section.id, _(section.title), tuple((kind.key, _(kind.label)) for kind in section.kinds if kind.is_compared))
        for section in FACT_SECTIONS
    )


def _mark(cells: Sequence[Fact | None]) -> str:
    said = [cell for cell in cells if cell and cell.is_said]
    if len({_value(cell) for cell in said}) > 1:
        return _("Differs")
    return _("Not all say") if len(said) < len(cells) else ""


def _value(cell: Fact) -> Hashable:
    """Return what two cells share that say the same: the order of short terms says nothing."""
    return cell.lines, frozenset(cell.items), tuple([link.text for link in cell.links]), cell.notes, cell.ask
