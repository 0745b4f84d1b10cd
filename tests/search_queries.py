"""Queries by chance, the same ones every time: places, free hours, terms, refusals, figures, words and orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.directory.gazetteer import DATA_FOLDER, Gazetteer, Place

if TYPE_CHECKING:
    from random import Random

    from tests.oracle.search_rows import World

Query = dict[str, Any]
DAY = 1440

#: Days (0 is Monday) and hours in which somebody is free.
_TIMES = (
    (range(5), 17, 22),
    (range(5), 8, 13),
    (range(5), 15, 19),
    ((0, 2, 4), 17.5, 21.5),
    ((1, 3, 5), 8, 20),
    (range(7), 17.75, 24),
)
_WORDS = (
    "houston", "houton", "Harbor", "rehab", "dual diagnosis", "day treatment", "psychatric", "children's hospital",
    "MOUD", "aetna", "spanish", "Cincinatti", "example meadow", "lgbt", "dbt teen", "opioid", "eating disordr",
    "mental health akron oh", "x", "Éxample", "zzzzzzzz", "!!!", "aquatic therapy", "behavioral helth", "trauma iop",
)  # fmt: skip


def empty_query() -> Query:
    """A query that asks for nothing, as ``core/query.js`` makes it."""
    return {
        "where": "", "within": None, "free": None, "travel": 0, "terms": {}, "not": {}, "age": None, "wait": None,
        "accepting": False, "start": None, "cost": None, "checked": None, "text": "", "sort": "best", "view": "list",
        "only": False,
    }  # fmt: skip


def random_cases(world: World, chance: Random, count: int) -> list[dict[str, Any]]:
    """Return ``count`` cases: a query, the place it names, and the zone that the person is in."""
    return [_random_case(world, chance) for _ in range(count)]


def _random_case(world: World, chance: Random) -> dict[str, Any]:
    query = empty_query()
    place = random_place(world, chance) if chance.random() < 0.75 else None
    query["where"] = place["key"] if place else ""
    query["within"] = chance.choice((None, None, 5, 10, 25, 50, 100, 300, 1000))
    if chance.random() < 0.45:
        query["free"] = random_hours(chance)
        query["travel"] = chance.choice((0, 0, 30, "distance"))
        if query["travel"] == "distance":
            query["within"] = chance.choice((5, 25, 50, 100))
    query["terms"] = _random_terms(world, chance, chance.choice((0, 0, 1, 1, 2, 3)))
    query["not"] = _random_terms(world, chance, chance.choice((0, 0, 0, 0, 1, 2)))
    for name, values in (
        ("age", (8, 11, 12, 15, 17, 18, 21, 30, 64, 65, 80)),
        ("wait", (0, 7, 14, 30)),
        ("start", (0, 14, 60, 300)),
        ("cost", (400, 900, 1500, 3000)),
        ("checked", (7, 30, 180, 365)),
    ):
        if chance.random() < 0.15:
            query[name] = chance.choice(values)
    query["accepting"] = chance.random() < 0.1
    query["text"] = chance.choice(_WORDS) if chance.random() < 0.15 else ""
    query["sort"] = chance.choice(("best", "best", "distance", "name", "checked", "hours"))
    home = place["zone"] if place and place["zone"] else chance.choice(("", "America/Chicago", "America/Phoenix"))
    return {"query": query, "place": place, "home": home}


def random_hours(chance: Random) -> list[list[int]]:
    """Return merged minutes of the week."""
    days, starts, ends = chance.choice(_TIMES)
    return [[day * DAY + round(starts * 60), day * DAY + round(ends * 60)] for day in days]


def _random_terms(world: World, chance: Random, count: int) -> dict[str, list[str]]:
    groups = chance.sample([group for group, slugs in world.terms.items() if slugs], count)
    return {
        group: chance.sample(world.terms[group], min(len(world.terms[group]), chance.choice((1, 1, 2, 3))))
        for group in groups
    }


def random_place(world: World, chance: Random) -> dict[str, Any]:
    """Return the place of a ZIP, mostly of a facility's, or its city, county or state, or a point nearby."""
    gazetteer = Gazetteer.load()
    zips = (DATA_FOLDER / "zips.tsv").read_text(encoding="utf-8").splitlines()
    address = chance.choice(world.programs).site.facility.address
    found = gazetteer.zip_position(address.zip) if address and address.zip and chance.random() < 0.7 else None
    found = found or gazetteer.zip_position(chance.choice(zips)[:5])
    assert found is not None
    kind = chance.choice(("zip", "zip", "zip", "city", "county", "state", "here"))
    if kind == "city":
        city = gazetteer.city_near(found.latitude, found.longitude, found.state)
        return _place(city or found, kind)
    return _place(found, kind)


def _place(found: Place, kind: str) -> dict[str, Any]:
    has_point = kind != "state"
    nudge = 0.07 if kind == "here" else 0
    return {
        "kind": kind,
        "key": found.state if kind == "state" else f"{found.name} {kind}",
        "label": found.name,
        "state": found.state,
        "county": (found.county or "") if kind != "state" else "",
        "latitude": found.latitude + nudge if has_point else None,
        "longitude": found.longitude if has_point else None,
        "zone": found.timezone or "",
    }
