"""What came of a rule in a record: something it found, or that it stopped; each becomes a problem."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Directory, Entry
from generator.problems import Problem, Severity, words_of
from generator.records.places import Places
from generator.records.reader import place_of
from generator.rules.rule import Finding, Rule


def module_file(rule: Rule) -> str:
    """Return the file in which a rule stands."""
    return f"generator/rules/{rule.id.replace('-', '_')}.py"


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of a rule in the record called ``id``, and how much it matters."""

    id: str
    rule: Rule
    severity: Severity
    finding: Finding

    def problem(self, entry: Entry, places: Places) -> Problem:
        """Return the finding as a problem at its place in the file of its record ``entry``."""
        finding = self.finding
        line, column = place_of(finding.field, places, at_key=finding.at_key)
        return Problem(
            path=entry.path,
            line=line,
            column=column,
            severity=self.severity,
            rule=self.rule.id,
            field=words_of(finding.field),
            message=finding.message,
            tip=finding.tip,
        )


@dataclass(frozen=True, slots=True)
class Stopped:
    """A rule that could not go on in the record called ``id``, or over all records when that is None."""

    id: str | None
    rule: Rule
    error: Exception

    def problem(self, directory: Directory) -> Problem:
        """Return this as a problem of the record, or of the rule's own file."""
        where = "over all records" if self.id is None else f"at {self.id}"
        why = f"{type(self.error).__name__}: {self.error}"
        return Problem(
            path=module_file(self.rule) if self.id is None else directory[self.id].path,
            line=1,
            column=1,
            severity=Severity.ERROR,
            rule=self.rule.id,
            field="",
            message=f'the rule "{self.rule.id}" stopped {where} ({why})',
            tip="this is a fault of the program, not of the record: please report it",
        )
