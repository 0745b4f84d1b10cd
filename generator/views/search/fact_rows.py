"""All that pages say of the programs of a facility, as the files of facts hold it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.fact_dates import read_on
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.views.comparison.points import program_points
from generator.views.fact import Fact, present
from generator.views.fact_kinds import FACT_KINDS
from generator.views.page import Setting
from generator.views.program_facts import program_facts
from generator.views.schedule_view import ScheduleView, schedule_view
from generator.views.week_view import Block, WeekView


@dataclass(frozen=True, slots=True)
class FactRow:
    """What pages say of one program."""

    facts: Mapping[str, Fact]
    """Every fact by the key of its kind, in the order of pages."""
    read: Mapping[str, str]
    """By the same key the day (ISO) on which a fact was read, where that is not the day of the whole record."""
    weeks: list[dict[str, Any]]
    """The week of each group that can be drawn, as JSON."""
    points: dict[str, Any]
    """What a comparison tells differences by, as JSON."""


def fact_rows(entry: Entry, facts: FacilityFacts, setting: Setting) -> tuple[FactRow, ...]:
    """Return what pages say of each program of a facility, in the order of its record."""
    return tuple(_fact_row(of, entry.facility, facts, setting) for of in facts.tracks)


def _fact_row(of: TrackFacts, facility: Facility, own: FacilityFacts, setting: Setting) -> FactRow:
    schedule = schedule_view(of, own.position.timezone if own.position else None)
    facts = program_facts(of, facility, own, setting, schedule=schedule)
    stated = [key for key, each in facts.items() if each.is_said]
    return FactRow(
        facts=facts,
        read=dict(_days_of(stated, of.track.id, facility, own.freshness.checked_on)),
        weeks=list(_weeks(schedule)),
        points=program_points(of, facility, setting.today).as_data(),
    )


def _days_of(keys: list[str], track_id: str, facility: Facility, checked_on: date | None) -> Iterator[tuple[str, str]]:
    whole = checked_on.isoformat() if checked_on else None
    if all(source.checked_on in (whole, None) for source in facility.sources):
        return
    for key in keys:
        day = read_on(FACT_KINDS[key].rests_on, track_id, facility)
        if day and day != whole:
            yield key, day


def _weeks(schedule: ScheduleView) -> Iterator[dict[str, Any]]:
    """Yield the week of each group that has one; a group of a step is named with it."""
    for step in schedule.steps:
        for group in step.groups:
            if group.week:
                yield {"title": ": ".join(present((step.title, group.title))), "days": _days(group.week)}


def _days(week: WeekView) -> list[dict[str, Any]]:
    return [{"blocks": [_block(each) for each in day.blocks], "untimed": list(day.untimed)} for day in week.days]


def _block(block: Block) -> dict[str, Any]:
    return {
        "times": block.times,
        "label": block.label,
        "notes": list(block.notes),
        "from": block.from_quarter,
        "to": block.to_quarter,
        "part": block.part,
        "firm": block.is_firm,
        "period": block.is_period,
    }
