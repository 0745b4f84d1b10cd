"""Makes invented records by the thousand, as varied and as long as real ones, the same ones every time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from generator.directory.gazetteer import DATA_FOLDER

_FIRST = ("Example", "Sample", "Invented", "Placeholder", "Specimen", "Imaginary", "Pretend", "Mock")
_SECOND = ("Harbor", "Meadow", "Lantern", "Cedar", "Summit", "Willow", "Beacon", "Orchard", "Prairie", "Quarry")
_LEVELS = ("iop", "iop", "iop", "php", "outpatient")
_FOCUS = ("mental-health", "substance-use", "co-occurring", "mental-health, substance-use", "eating-disorder")
_SPECIALTIES = ("depression", "anxiety", "trauma-ptsd", "bipolar", "ocd")
_THERAPIES = ("cbt", "dbt", "psychoeducation", "mindfulness", "relapse-prevention", "emdr")
_AGES = ("minimum: 18", "minimum: 18, maximum: 64", "minimum: 12, maximum: 17", "minimum: 65")
_PAYERS = ("aetna", "medicare", "medicaid", "tricare", "humana", "optum")
_AREAS = (201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228)
_DAYS = ("mon, wed, fri", "mon, tue, thu", "mon, tue, wed, thu, fri", "tue, wed, thu", "mon, wed, thu")
_HOURS = (("09:00", "12:00"), ("13:00", "16:00"), ("15:30", "18:30"), ("17:30", "20:30"), ("18:00", "21:00"))


def write_records(folder: Path, count: int) -> None:
    """Write ``count`` records below ``folder``, spread over the ZIPs of the country."""
    for path, text in _records(count):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _records(count: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(count)  # noqa: S311 - the same records every time, not a secret
    cities = _cities()
    for number in range(count):
        state, city, zip_code = chance.choice(cities)
        name = f"{chance.choice(_FIRST)} {chance.choice(_SECOND)} {number:05d}"
        yield (
            f"{state.lower()}/{name.lower().replace(' ', '-')}.yaml",
            _record(chance, number, name=name, place=f"city: {city!r}, state: {state}, zip: {zip_code}"),
        )


def _cities() -> list[tuple[str, str, str]]:
    """Return state, invented city name and ZIP of every 40th ZIP of the gazetteer."""
    from generator.directory.gazetteer import Gazetteer  # noqa: PLC0415 - read when records are made

    lines = (DATA_FOLDER / "zips.tsv").read_text(encoding="utf-8").splitlines()[::40]
    places = (Gazetteer.load().zip_position(line[:5]) for line in lines)
    return [(place.state, f"Example City {place.name[:3]}", place.name) for place in places if place]


def _record(chance: random.Random, number: int, *, name: str, place: str) -> str:
    tracks = "".join(_track(chance, each) for each in range(chance.choice((1, 2, 2, 3))))
    payers = "\n".join(
        f"    - {{payer: {payer}, accepted: in-network, checked_on: 2026-10-01}}" for payer in chance.sample(_PAYERS, 3)
    )
    return f"""\
# yaml-language-server: $schema=../../schema/facility.schema.json
schema_version: 1
name: {name}
organization: Example Organization {number % 700}
ownership: {chance.choice(("for-profit", "non-profit", "government"))}
address: {{street: {number} Example Street, unit: Suite {number % 90 + 1}, {place}}}
phones:
  - {{use: main, number: "+1{_AREAS[number % len(_AREAS)]}555{1000 + number // len(_AREAS):04d}", hours: Mon-Fri 8-17}}
website: https://www.example.org/facility-{number}
accessibility: [wheelchair, transit-nearby]
payment: [self-pay, sliding-fee]
insurance:
  accepted: yes
  payers:
{payers}
credentials:
  - {{kind: accreditation, body: joint-commission, scope: behavioral health, checked_on: 2026-10-01}}
tracks:
{tracks}notes: [Groups are held on the second floor; take the stairs by the parking lot.]
sources:
  - url: https://www.example.org/facility-{number}/programs
    checked_on: 2026-11-01
    published: 2026-{number % 9 + 1:02d}
    supports: [address, phones, insurance, credentials, costs, accepting]
    note: address, phone, insurance, accreditation
  - {{url: "https://www.example.org/facility-{number}/hours", checked_on: 2026-11-01, supports: [schedule]}}
verification: {{status: unverified}}
"""


def _track(chance: random.Random, index: int) -> str:
    starts, ends = chance.choice(_HOURS)
    return f"""\
  - id: track-{index}
    name: Example Program {index}
    level_of_care: {chance.choice(_LEVELS)}
    focus: [{chance.choice(_FOCUS)}]
    specialties: [{", ".join(chance.sample(_SPECIALTIES, 3))}]
    therapies: [{", ".join(chance.sample(_THERAPIES, 4))}]
    medications: {{management: {chance.choice(("yes", "no"))}}}
    ages: {{{chance.choice(_AGES)}}}
    languages: [en, es]
    modality: [in-person]
    schedule:
      hours_per_week: {{minimum: 9, maximum: {chance.choice((12, 15, 19))}}}
      days_per_week: {chance.choice((3, 4, 5))}
      entry: rolling
      groups:
        - name: Group A
          sessions:
            - {{kind: group, days: [{chance.choice(_DAYS)}], starts: "{starts}", ends: "{ends}"}}
            - {{kind: family, days: [wed], starts: "{ends}", ends: "{int(ends[:2]) + 1:02d}:{ends[3:]}", who: family}}
    individual_sessions: {{times_a_week: 1, minutes: 50}}
    length: {{weeks: {{minimum: 8, maximum: 12}}}}
    drug_testing: yes
    aftercare: [alumni, discharge-plan]
    accepting: {{status: waitlist, wait_days: {{minimum: 7, maximum: 28}}, as_of: 2026-11-01}}
    costs: [{{amount: {chance.choice((250, 350, 475))}, per: day, as_of: 2026}}]
"""
