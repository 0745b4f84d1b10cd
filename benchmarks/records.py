"""Makes invented records by the thousand, as varied and as long as real ones, the same ones every time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.chances import changed, line, often, some
from benchmarks.programs import FOCUS, program
from generator.directory.gazetteer import DATA_FOLDER, Place
from generator.facility import vocabulary as terms
from generator.records.naming import slug_of

_FIRST = ("Example", "Sample", "Invented", "Placeholder", "Specimen", "Imaginary", "Pretend", "Mock")
_SECOND = ("Harbor", "Meadow", "Lantern", "Cedar", "Summit", "Willow", "Beacon", "Orchard", "Prairie", "Quarry")
_THIRD = ("Recovery", "Counseling", "Behavioral Health", "Treatment Center", "Psychiatry", "Wellness", "Clinic")
_AREAS = (201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228)
_WITHOUT_A_PLACE = 0.015


@dataclass(frozen=True)
class _Organization:
    """What the sites of one organization have in common."""

    places: Sequence[Place]
    checked_on: str
    name: str
    focus: str
    payers: list[str]
    payment: list[str]
    accessibility: list[str]
    bodies: list[str]


def write_records(folder: Path, count: int) -> None:
    """Write ``count`` records below ``folder``, spread over the ZIPs of the country."""
    for path, text in _records(count):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _records(count: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(count)  # noqa: S311 - the same records every time, not a secret
    places = _places(chance)
    organizations = [_organization(chance, number, places) for number in range(count // 3 + 1)]
    taken: set[tuple[str, str]] = set()
    for number in range(count):
        site = chance.choice(organizations)
        place = None if chance.random() < _WITHOUT_A_PLACE else often(chance, site.places)
        home, city = (place.state.lower(), place.name) if place else ("virtual", "Online")
        name = f"{site.name} {chance.choice(_THIRD)} - {city}"
        if (home, name) in taken:
            name = f"{name} {number:05d}"
        taken.add((home, name))
        yield f"{home}/{slug_of(name)}.yaml", _record(chance, number, name=name, place=place, of=site)


def _organization(chance: random.Random, number: int, places: dict[str, list[Place]]) -> _Organization:
    says = chance.random()
    states = list(places)
    return _Organization(
        places=places[chance.choices(states, [len(places[state]) for state in states])[0]],
        checked_on=_day(chance),
        name=f"{chance.choice(_FIRST)} {chance.choice(_SECOND)} {number:04d}",
        focus=often(chance, FOCUS),
        payers=some(chance, terms.PAYERS, 15) if says < 0.6 else [],
        payment=some(chance, terms.PAYMENT_TYPES, 4) if says < 0.5 else [],
        accessibility=some(chance, terms.ACCESSIBILITY, 3) if says < 0.3 else [],
        bodies=some(chance, terms.CREDENTIAL_BODIES, 2) if says < 0.8 else [],
    )


def _places(chance: random.Random) -> dict[str, list[Place]]:
    """Return every eighth ZIP of the gazetteer, by state and in a random order.

    ``name`` is the nearest city and ``timezone`` the ZIP.
    """
    from generator.directory.gazetteer import Gazetteer  # noqa: PLC0415 - read when records are made

    known = Gazetteer.load()
    places: dict[str, list[Place]] = {}
    for text in (DATA_FOLDER / "zips.tsv").read_text(encoding="utf-8").splitlines()[::8]:
        middle = known.zip_position(text[:5])
        city = middle and known.city_near(middle.latitude, middle.longitude, middle.state)
        if middle and city:
            places.setdefault(middle.state, []).append(middle._replace(name=city.name, timezone=middle.name))
    for of_state in places.values():
        chance.shuffle(of_state)
    return places


def _where(chance: random.Random, number: int, place: Place | None) -> str:
    """Return the address, with coordinates for two facilities of three; for one without a place whom it serves."""
    if place is None:
        return f"virtual_only: yes\n{line('serves_states', some(chance, terms.STATES, 12))}"
    city = f'city: "{place.name}", state: {place.state}, zip: "{place.timezone}"'
    address = f"address: {{street: {number} Example Street, unit: Suite {number % 90 + 1}, {city}}}\n"
    if chance.random() > 0.66:
        return address
    beside = [round(middle + chance.uniform(-0.02, 0.02), 5) for middle in (place.latitude, place.longitude)]
    return (
        f"{address}coordinates: {{latitude: {beside[0]}, longitude: {beside[1]}, source: census, precision: rooftop}}\n"
    )


def _day(chance: random.Random) -> str:
    return f"2026-{chance.randint(5, 10):02d}-{chance.randint(1, 28):02d}"


def _phones(chance: random.Random, number: int, place: Place | None) -> str:
    if chance.random() > 0.9:
        return ""
    area = (
        _AREAS[sum(map(ord, place.state)) % len(_AREAS)] if place and chance.random() < 0.8 else chance.choice(_AREAS)
    )
    shown = f'number: "+1{area}555{1000 + number * 17 % 9000:04d}", hours: Mon-Fri 8-17'
    return f"phones:\n  - {{use: main, {shown}}}\n"


def _payment(chance: random.Random, of: _Organization) -> str:
    taken = changed(chance, of.payers, terms.PAYERS)
    rows = "".join(f"    - {{payer: {payer}, accepted: in-network, checked_on: 2026-10-01}}\n" for payer in taken)
    ways = line("payment", changed(chance, of.payment, terms.PAYMENT_TYPES))
    return ways + (f"insurance:\n  accepted: yes\n  payers:\n{rows}" if rows else "")


def _record(chance: random.Random, number: int, *, name: str, place: Place | None, of: _Organization) -> str:
    zone = "" if place else chance.choice(("participant", "America/New_York", "America/Chicago"))
    programs = range(chance.choice((1, 2, 2, 3)) if chance.random() < 0.9 else 1)
    rows = "".join(f"  - {{kind: accreditation, body: {body}, checked_on: 2026-10-01}}\n" for body in of.bodies)
    bodies = f"credentials:\n{rows}" if rows else ""
    checked_on = of.checked_on if chance.random() < 0.8 else _day(chance)
    return f"""\
# yaml-language-server: $schema=../../schema/facility.schema.json
schema_version: 1
name: "{name}"
organization: {of.name}
ownership: {chance.choice(("for-profit", "non-profit", "government"))}
{_where(chance, number, place)}{_phones(chance, number, place)}website: https://www.example.org/facility-{number}
{line("accessibility", of.accessibility if place else ())}{_payment(chance, of)}{bodies}tracks:
{"".join(program(chance, index, zone, of.focus) for index in programs)}\
notes: [Groups are held on the second floor; take the stairs by the parking lot.]
sources:
  - url: https://www.example.org/facility-{number}/programs
    checked_on: {checked_on}
    published: 2026-{number % 9 + 1:02d}
    supports: [address, phones, insurance, credentials, costs, accepting]
    note: address, phone, insurance, accreditation
  - {{url: "https://www.example.org/facility-{number}/hours", checked_on: {checked_on}, supports: [schedule]}}
verification: {{status: unverified}}
"""
