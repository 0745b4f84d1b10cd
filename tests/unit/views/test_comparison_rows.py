"""The rows of a comparison and their marks."""

from __future__ import annotations

import pytest

from generator.views.comparison.rows import Cells, ComparisonRow, comparison_table
from generator.views.comparison.sections import sections_for_scripts
from generator.views.fact import Fact, Link
from generator.views.fact_kinds import FACT_KINDS, FACT_SECTIONS

WEEKS = Fact("length", lines=("8 weeks",))


def row(*cells: Fact | None) -> ComparisonRow:
    (section,) = comparison_table([{cell.key: cell} if cell else {} for cell in cells]).sections
    (found,) = section.rows
    return found


def mark(*cells: Fact | None) -> str:
    return row(*cells).mark


def test_the_same_in_all_has_no_mark() -> None:
    assert mark(WEEKS, WEEKS) == ""


def test_two_values_differ_whatever_the_others_say() -> None:
    other = Fact("length", lines=("12 weeks",))
    assert mark(WEEKS, other) == mark(WEEKS, Fact("length"), other) == mark(other, None, WEEKS) == "Differs"


def test_not_stated_is_no_value_and_not_the_same_either() -> None:
    assert mark(WEEKS, Fact("length"), WEEKS) == mark(WEEKS, None) == "Not all say"


@pytest.mark.parametrize(
    "other",
    [
        Fact("length", lines=("8 weeks",), notes=("It depends.",)),
        Fact("length", lines=("8 weeks",), ask=True),
        Fact("length", items=("8 weeks",)),
        Fact("length", notes=("8 weeks",)),
    ],
)
def test_remarks_and_doubt_differ_too(other: Fact) -> None:
    assert mark(WEEKS, other) == "Differs"


def test_lines_have_an_order_and_terms_have_none() -> None:
    assert mark(Fact("focus", items=("a", "b")), Fact("focus", items=("b", "a"))) == ""
    assert mark(Fact("costs", lines=("a", "b")), Fact("costs", lines=("b", "a"))) == "Differs"


def test_links_are_compared_by_their_words() -> None:
    one, other = (Fact("website", links=(Link("example.org", href),)) for href in ("https://a.test", "https://b.test"))
    assert mark(one, other) == ""


def test_a_row_that_nobody_says_is_named_below_the_table() -> None:
    silent: Cells = {"length": Fact("length"), "focus": Fact("focus", items=("a",))}
    (section,) = comparison_table([silent, silent]).sections
    assert [each.key for each in section.rows] == ["focus"]
    assert comparison_table([silent, silent]).unsaid == ("How long a stay lasts",)
    assert comparison_table([silent, {"length": WEEKS}]).unsaid == ()
    assert comparison_table([{"focus": Fact("focus", items=("a",))}, {}]).unsaid == ()


def test_rows_and_sections_stand_in_the_order_of_all_pages() -> None:
    everything: Cells = {key: Fact(key, lines=("said",)) for key in FACT_KINDS}
    sections = comparison_table([everything, everything]).sections
    assert [section.title for section in sections] == [section.title for section in FACT_SECTIONS]
    compared = [kind.key for kind in FACT_KINDS.values() if kind.is_compared]
    assert [each.key for section in sections for each in section.rows] == compared
    assert all(section.is_same for section in sections)


def test_scripts_get_the_same_sections() -> None:
    sections = sections_for_scripts()
    assert [kind["key"] for section in sections for kind in section["kinds"]] == list(FACT_KINDS)
    apart = [kind["key"] for section in sections for kind in section["kinds"] if kind.get("apart")]
    assert apart == [key for key, kind in FACT_KINDS.items() if not kind.is_compared]
