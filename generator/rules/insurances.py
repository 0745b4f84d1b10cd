"""The insurance blocks of a record, each with its place: the facility's own, and those of its tracks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facility.model import Facility
from generator.facility.payment import Insurance, Payer
from generator.problems import FieldPath


def insurances_of(facility: Facility) -> Iterator[tuple[FieldPath, Insurance]]:
    """Give every insurance block that is stated."""
    if facility.insurance:
        yield ("insurance",), facility.insurance
    for index, track in enumerate(facility.tracks):
        if track.insurance:
            yield ("tracks", index, "insurance"), track.insurance


def payers_of(facility: Facility) -> Iterator[tuple[FieldPath, Payer]]:
    """Give every payer of every insurance block."""
    for path, insurance in insurances_of(facility):
        for at, payer in enumerate(insurance.payers):
            yield (*path, "payers", at), payer
