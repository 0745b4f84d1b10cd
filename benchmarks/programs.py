"""Makes the programs of invented records, as different from one another as real ones."""

from __future__ import annotations

import random

from benchmarks.chances import line, often, some
from generator.facility import vocabulary as terms

_LEVELS = ("iop", "iop", "iop", "php", "outpatient")
FOCUS = (
    "mental-health",
    "substance-use",
    "co-occurring",
    "mental-health, substance-use",
    "substance-use, co-occurring",
    "eating-disorder",
    "behavioral-addiction",
)
_AGES = (
    "minimum: 18",
    "age_groups: [adults]",
    "minimum: 12, maximum: 17",
    "minimum: 13, maximum: 18",
    "minimum: 18, maximum: 64",
    "minimum: 18, by_exception: {minimum: 17}",
    "age_groups: [adolescents]",
    "minimum: 18, maximum: 26, age_groups: [young-adults]",
    "minimum: 65, age_groups: [seniors]",
    "minimum: 6, maximum: 12",
    "minimum: 11, maximum: 17, by_exception: {maximum: 18}",
)
_DAYS = (
    "mon, wed, fri",
    "mon, tue, thu",
    "mon, tue, wed, thu, fri",
    "tue, wed, thu",
    "mon, wed, thu",
    "mon, tue, wed, thu",
    "mon, wed",
    "tue, thu",
    "mon, tue, wed",
    "tue, thu, sat",
    "mon, thu, fri",
    "sat, sun",
)
_STARTS = (1080, 540, 1050, 1020, 780, 570, 990, 960, 600, 480, 930, 510)
_LENGTHS = (180, 180, 180, 195, 150, 210, 120, 240, 360)
_NAMES = ("Evening Program", "Day Program", "Journey", "New Leaf", "Step Two", "Foundations", "Pathway", "Bridge")
_LATEST = 24 * 60


def program(chance: random.Random, index: int, zone: str, focus: str) -> str:
    """Return a track; ``zone`` is that of a provider without a place, empty for one with a place."""
    way = (
        "virtual" if zone else often(chance, ("in-person", "in-person", "in-person", "in-person", "virtual", "hybrid"))
    )
    says = {name: chance.random() for name in ("specialties", "therapies", "ages", "modality", "people", "length")}
    parts = (
        f"  - id: track-{index}\n    name: Example {_NAMES[index::3][chance.randrange(2)]}\n",
        f"    level_of_care: {chance.choice(_LEVELS)}\n    focus: [{focus}]\n",
        line("specialties", some(chance, terms.SPECIALTIES, 7) if says["specialties"] < 0.25 else (), 4),
        line("therapies", some(chance, terms.THERAPIES, 8) if says["therapies"] < 0.4 else (), 4),
        f"    medications: {{management: {chance.choice(('yes', 'no'))}}}\n",
        f"    ages: {{{often(chance, _AGES)}}}\n" if says["ages"] < 0.8 else "",
        f"    populations: {{serves: [{', '.join(some(chance, terms.POPULATIONS, 3))}]}}\n"
        if says["people"] < 0.2
        else "",
        "    languages: [en, es]\n" if chance.random() < 0.1 else "",
        f"    modality: [{way}]\n" if zone or way != "in-person" or says["modality"] < 0.8 else "",
        _schedule(chance, zone or ("America/New_York" if way == "virtual" else "")),
        "    individual_sessions: {times_a_week: 1, minutes: 50}\n",
        f"    length: {{weeks: {{minimum: {often(chance, (8, 6, 4))}, maximum: {often(chance, (12, 16))}}}}}\n"
        if says["length"] < 0.5
        else "",
        "    drug_testing: yes\n    aftercare: [alumni, discharge-plan]\n",
        _to_begin(chance),
    )
    return "".join(parts)


def _schedule(chance: random.Random, zone: str) -> str:
    """Return a schedule: without times for two programs of five, else one of some thousands."""
    low = often(chance, (9, 9, 9, 12, 10, 15, 20))
    stated = f"      hours_per_week: {{minimum: {low}, maximum: {low + often(chance, (0, 0, 3, 6, 10))}}}\n"
    days = f"      days_per_week: {chance.choice((3, 3, 3, 4, 5))}\n" if chance.random() < 0.5 else ""
    entry = "      entry: rolling\n" if chance.random() < 0.3 else ""
    if chance.random() < 0.4:
        part = f"      part_of_day: [{often(chance, ('evening', 'morning', 'after-school'))}]\n"
        return f"    schedule:\n{stated}{days}{entry}{part if chance.random() < 0.25 else ''}"
    at = f"      timezone: {zone}\n" if zone else ""
    groups = "".join(_group(chance, number) for number in range(_groups_to_choose(chance)))
    return f"    schedule:\n{at}{stated}{entry}      groups:\n{groups}"


def _groups_to_choose(chance: random.Random) -> int:
    """Return how many groups a program offers to choose from."""
    return 2 if chance.random() < 0.08 else 1


def _group(chance: random.Random, number: int) -> str:
    days, length = often(chance, _DAYS), often(chance, _LENGTHS)
    starts = often(chance, _STARTS)
    ends = min(starts + length, _LATEST - 120)
    sessions = f'            - {{kind: group, days: [{days}], starts: "{_clock(starts)}", ends: "{_clock(ends)}"}}\n'
    if chance.random() < 0.1:
        family = f'starts: "{_clock(ends)}", ends: "{_clock(ends + 60)}", who: {chance.choice(("family", "both"))}'
        sessions += f"            - {{kind: family, days: [{days[:3]}], {family}}}\n"
    return f"        - name: Group {number + 1}\n          sessions:\n{sessions}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _to_begin(chance: random.Random) -> str:
    """Return whether new people are taken and what it costs, for the few programs that say so."""
    answer = chance.choice(("status: accepting", "status: waitlist, wait_days: {minimum: 7, maximum: 28}"))
    accepting = f"    accepting: {{{answer}, as_of: 2026-11-{chance.randint(1, 21):02d}}}\n"
    price = f"    costs: [{{amount: {chance.randint(20, 60) * 10}, per: day, as_of: 2026}}]\n"
    referral = f"    referral: {{required: {chance.choice(('yes', 'no'))}}}\n"
    says = ((accepting, 0.15), (price, 0.1), (referral, 0.2))
    return "".join(text for text, share in says if chance.random() < share)
