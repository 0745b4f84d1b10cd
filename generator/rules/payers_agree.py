"""What is said about a payer is said once.

``accepted: no`` means that no insurer and no public program is accepted at all, so no payer may then be
accepted. One payer has one answer for one level of care; two answers need two levels, or two plans with
their names.

Passes::

    insurance:
      payers:
        - {payer: aetna, accepted: in-network, levels: [iop]}
        - {payer: aetna, accepted: no, levels: [php]}

Fails::

    insurance:
      accepted: no
      payers: [{payer: aetna, accepted: in-network}]

Fails::

    insurance:
      payers:
        - {payer: aetna, accepted: in-network}
        - {payer: aetna, accepted: no, levels: [php]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.directory.directory import Entry
from generator.facility import vocabulary as terms
from generator.facility.payment import Insurance, Payer
from generator.facts.facts import FacilityFacts
from generator.problems import FieldPath, Severity
from generator.rules.insurances import insurances_of
from generator.rules.rule import Finding, RecordRule


def _check(entry: Entry, _facts: FacilityFacts, _today: date) -> Iterator[Finding]:
    for path, insurance in insurances_of(entry.facility):
        accepted = [payer for payer in insurance.payers if payer.accepted != "no"]
        if insurance.accepted is False and accepted:
            label = terms.PAYERS.label(accepted[0].payer)
            yield Finding(
                (*path, "accepted"),
                f"must agree with the payers, but is no while {label} is accepted",
                "no means self-pay only or free; leave accepted out, or correct the payers",
            )
        yield from _repeated(path, insurance)


def _repeated(path: FieldPath, insurance: Insurance) -> Iterator[Finding]:
    met: dict[tuple[str, str], list[Payer]] = {}
    for at, payer in enumerate(insurance.payers):
        earlier = met.setdefault((payer.payer, (payer.name or "").casefold()), [])
        other = next((each for each in earlier if _share_a_level(each, payer)), None)
        if other is not None:
            label = payer.name or terms.PAYERS.label(payer.payer)
            says = "the same" if other.accepted == payer.accepted else f'"{other.accepted}"'
            yield Finding(
                (*path, "payers", at),
                f"must say something new, but an earlier line says {says} of {label}",
                "delete one of the two, or give each its levels or the plan's own name",
            )
        earlier.append(payer)


def _share_a_level(first: Payer, second: Payer) -> bool:
    return not first.levels or not second.levels or not set(first.levels).isdisjoint(second.levels)


RULE = RecordRule("payers-agree", Severity.ERROR, _check)
