"""A search by brute force: every program against everything that is asked, in plain loops.

Written from the text that says what a search answers, and from records; it shares nothing with the scripts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.oracle.search_criteria import Query, levels, miles_between
from tests.oracle.search_standings import GROUPS
from tests.oracle.search_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.oracle.search_rows import Program, World

Levels = dict[str, int]


@dataclass(frozen=True)
class _Row:
    """A program in the way in which it does best."""

    program: Program
    levels: Levels

    @property
    def worst(self) -> int:
        return min(self.levels.values(), default=3)

    @property
    def doubts(self) -> tuple[int, int]:
        """How many criteria are not surely met, and how many of them list others but not this."""
        return sum(level < 3 for level in self.levels.values()), sum(level == 1 for level in self.levels.values())


def answer(world: World, query: Query, place: Query | None, home: str) -> dict[str, Any]:
    """Return the sections and the count of every facet, as values that JSON can hold."""
    by_way: dict[str, list[_Row]] = {way: [] for way in (("near", "video") if place else ("all",))}
    judged: list[tuple[Program, Levels]] = []
    meant = world.text.rows(query["text"]) if fold(query["text"]) else None
    for program in world.programs:
        best = ""
        found: dict[str, _Row] = {}
        for way in by_way:
            says = levels(program, query, place=place, way=way, today=world.today, home=home)
            if meant is not None:
                says["text"] = 3 if program.row in meant else 0
            judged.append((program, says))
            found[way] = _Row(program, says)
            if not best or found[way].worst > found[best].worst:
                best = way
        if found[best].worst > 0:
            by_way[best].append(found[best])
    sections = [_section(way, rows, query["sort"], place if way == "near" else None) for way, rows in by_way.items()]
    failing = [(program, {name for name, level in says.items() if level == 0}) for program, says in judged]
    return {"sections": sections, "facets": {group: _facet(world, failing, group) for group in GROUPS}}


def _section(way: str, rows: list[_Row], sort: str, place: Query | None) -> dict[str, Any]:
    by_site: dict[str, list[_Row]] = {}
    for row in rows:
        by_site.setdefault(row.program.site.id, []).append(row)
    rank = _ranking(sort, place)
    for found in by_site.values():
        found.sort(key=lambda row: (*rank(row), row.program.index))
    ordered = sorted(by_site.values(), key=lambda found: rank(found[0]))
    return {
        "way": way,
        "fits": [_found(found, place) for found in ordered if found[0].worst == 3],
        "might": [_found(found, place) for found in ordered if found[0].worst < 3],
        "programs": {"fits": sum(row.worst == 3 for row in rows), "might": sum(row.worst < 3 for row in rows)},
    }


def _found(rows: list[_Row], place: Query | None) -> dict[str, Any]:
    site = rows[0].program.site
    return {
        "path": site.path,
        "miles": _whole_miles(place, rows[0]),
        "rows": [{"index": row.program.index, "level": row.worst, "levels": row.levels} for row in rows],
    }


def _whole_miles(place: Query | None, row: _Row) -> int | None:
    miles = miles_between(place, row.program.site)
    return None if miles is None else math.floor(miles + 0.5)


def _ranking(sort: str, place: Query | None) -> Callable[[_Row], tuple[Any, ...]]:
    """Fits first; then what is sorted by; then fewer doubts, nearer, checked later, by name, by path."""

    def rank(row: _Row) -> tuple[Any, ...]:
        site, hours = row.program.site, row.program.hours
        miles = _whole_miles(place, row)
        far = math.inf if miles is None else miles
        age = -site.checked_on.toordinal() if site.checked_on else math.inf
        name = site.facility.name.lower()
        first = {
            "best": 0,
            "distance": far,
            "name": name,
            "checked": age,
            "hours": math.inf if hours is None else math.floor(hours * 60 + 0.5),
        }[sort]
        return (row.worst < 3, first, row.doubts, far, age, name, site.path)

    return rank


def _facet(world: World, failing: list[tuple[Program, set[str]]], group: str) -> dict[str, Any]:
    """Count facilities with a program that fails nothing but, perhaps, what is asked of this group."""
    sites: dict[str, set[str]] = {slug: set() for slug in world.terms[group]}
    passing: set[str] = set()
    telling: set[str] = set()
    for program, fails in failing:
        if fails - {group}:
            continue
        passing.add(program.site.id)
        standing = program.says[group]
        if standing.answered or standing.maybe:
            telling.add(program.site.id)
        for slug in standing.yes:
            sites[slug].add(program.site.id)
    counts = {slug: len(found) for slug, found in sites.items() if found}
    return {"counts": counts, "unsaid": len(passing - telling)}
