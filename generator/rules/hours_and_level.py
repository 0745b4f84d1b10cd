"""Hours a week belong to the level of care.

Intensive outpatient is usually 9 to 19 hours a week, for teens 6 to 19; partial hospitalization 20 or more;
outpatient fewer than intensive outpatient (ASAM criteria, SAMHSA, Medicare). When all hours of a group lie
outside, either the level or the hours deserve a second look. Some programs really are different, so this
never stops a record. Later phases may have fewer hours and are left alone.

Passes::

    tracks:
      - level_of_care: iop
        schedule:
          groups: [{sessions: [{kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}]

Fails::

    tracks:
      - level_of_care: php
        schedule:
          groups: [{sessions: [{kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}]}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facts.facts import FacilityFacts
from generator.facts.hours_words import words_of_hours, words_of_stated_hours
from generator.facts.level_bands import AgeBand, BandVerdict, GroupVerdict, age_band_of, judge_hours
from generator.problems import Severity
from generator.rules.rule import Finding, RecordRule

_WHO = {AgeBand.ADULTS: "adults", AgeBand.ADOLESCENTS: "teens", AgeBand.MIXED: "mixed or unstated ages"}


def _check(entry: Entry, facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for index, (track, hours) in enumerate(zip(entry.facility.tracks, facts.hours, strict=True)):
        outside = [each for each in judge_hours(track, hours) if each.verdict is BandVerdict.OUTSIDE]
        if not outside:
            continue
        level = terms.LEVELS_OF_CARE.label(track.level_of_care)
        usual = f"{outside[0].band.words} for {_WHO[age_band_of(track)]}"
        yield Finding(
            ("tracks", index, "level_of_care"),
            f"should fit the hours: {level} is usually {usual}, but {_hours_of(outside)}",
            "check level and hours with the source; when the provider says both, leave both",
        )


def _hours_of(outside: list[GroupVerdict]) -> str:
    group = outside[0].group
    words = words_of_hours(group.hours) if group.hours else words_of_stated_hours(group.stated)
    more = len(outside) - 1
    others = f" (and {more} more like it)" if more else ""
    return f'the group "{group.group}" has {words}{others}' if group.group else f"this track has {words}{others}"


RULE = RecordRule("hours-and-level", Severity.WARNING, _check)
