"""What a rule is: a check of one record, or of the whole directory, that yields findings.

A rule's module holds ``RULE``, and its docstring is the rule's public page: a title line, what is asked and
why, and snippets of a record that pass and that fail (tests run them).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.directory.directory import Directory, Entry
from generator.facts.facts import FacilityFacts, Facts
from generator.problems import FieldPath, Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found at one place of a record.

    ``field`` is the place; the message is read behind its name ("state must be OH, but is "TX""); ``at_key``
    points at the key instead of the value.
    """

    field: FieldPath
    message: str
    tip: str = ""
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class RecordRule:
    """A rule that looks at one record: ``check(entry, facts of the facility, today)`` yields findings.

    ``exceptions`` holds identifiers of records that the rule leaves alone, each with the reason; one that is
    no longer needed is an error.
    """

    id: str
    severity: Severity
    check: Callable[[Entry, FacilityFacts, date], Iterator[Finding]]
    exceptions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DirectoryRule:
    """A rule that looks at all records: ``check(directory, facts, today)`` yields identifier and finding."""

    id: str
    severity: Severity
    check: Callable[[Directory, Facts, date], Iterator[tuple[str, Finding]]]
    exceptions: Mapping[str, str] = field(default_factory=dict)


Rule = RecordRule | DirectoryRule
