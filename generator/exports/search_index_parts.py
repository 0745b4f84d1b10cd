"""Facilities as columns with dictionaries of their own, and the head that says how they are to be read.

The list of programs that a search reads is made of such parts, and so is every file of facts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.config import Limits
from generator.exports.search_index_coding import Json
from generator.exports.search_index_columns import Row, facility_columns, track_columns
from generator.exports.search_index_groups import standings_of, terms_offered, written_standings, written_terms
from generator.exports.search_index_schedules import LISTS

#: Raised when a change of the encoding or of what a column means would mislead a script that knows the old one.
VERSION = 2


class Part:
    """Facilities in columns of their own."""

    def __init__(self, rows: Sequence[Row], limits: Limits) -> None:
        self._rows, self._limits = rows, limits
        self.standings = standings_of([said for row in rows for said in row.standings])

    def written(self, terms: Mapping[str, Sequence[Sequence[str]]]) -> dict[str, Json]:
        """Return the columns of facilities, of programs and of groups; ``terms`` are those of the head."""
        slugs = {name: [term[0] for term in of_group] for name, of_group in terms.items()}
        facilities, organization = facility_columns(self._rows)
        tracks, ages = track_columns(self._rows, self.standings.__getitem__, self._limits.dated_page_years)
        groups = written_standings(self.standings, slugs, organization=organization, ages=ages)
        return {"facilities": facilities, "tracks": tracks, "groups": groups}


def head_of(whole: Part, today: date, limits: Limits) -> dict[str, Json]:
    """Return what parts are read with: lists and terms, and the day."""
    return {
        "version": VERSION,
        "builtOn": today.isoformat(),
        "acceptingDays": limits.accepting_days,
        "lists": {name: list(vocabulary.slugs) for name, vocabulary in LISTS.items()},
        "terms": written_terms(terms_offered(whole.standings)),
    }
