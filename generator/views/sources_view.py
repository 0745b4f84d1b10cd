"""Where each fact of a record comes from, how old it is, and who confirmed it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.fields import fields_of
from generator.facility.model import Facility, Source
from generator.facility.track import Track
from generator.facts.freshness import Age, Freshness
from generator.views.fact import Fact, Link, fact, present
from generator.views.frame import CALL_FIRST
from generator.views.phrases import date_words

_AGES = {
    Age.FRESH: "",
    Age.AGEING: "Getting old: ask whether it still holds",
    Age.STALE: "Old: much may have changed",
    Age.NOT_KNOWN: "",
}


@dataclass(frozen=True, slots=True)
class SourceView:
    """One public page that facts come from."""

    link: Link
    """The page."""
    checked: str
    """When somebody looked at it; empty when not stated."""
    published: str
    """The page's own date; empty when it has none."""
    supports: str
    """Which facts it supports; empty when the record does not say."""
    note: str
    """What the page says; else empty."""


def source_views(facility: Facility) -> tuple[SourceView, ...]:
    """Return the sources in the order of the record."""
    names = {track.id: track.name for track in facility.tracks}
    return tuple(_source(source, names) for source in facility.sources)


def _source(source: Source, track_names: dict[str, str]) -> SourceView:
    return SourceView(
        link=Link(source.url.split("://", 1)[1].removeprefix("www.").rstrip("/"), source.url, is_outside=True),
        checked=date_words(source.checked_on),
        published=date_words(source.published),
        supports="; ".join(_supported(key, track_names) for key in source.supports),
        note=source.note or "",
    )


def _supported(key: str, track_names: dict[str, str]) -> str:
    track, _, name = key.rpartition(".")
    words = name.replace("_", " ") if name in fields_of(Facility) or name in fields_of(Track) else key
    return f"{words} of {track_names.get(track, track)}" if track else words


def verification_facts(facility: Facility, freshness: Freshness) -> tuple[Fact, ...]:
    """Return who confirmed the record, and how old its facts are."""
    said = facility.verification
    is_confirmed = said.status != "unverified"
    by = " ".join(
        present(
            (
                f"by {said.by}" if said.by else "",
                f"on {date_words(said.checked_on)}" if said.checked_on else "",
            )
        )
    )
    method = f"How: {terms.VERIFICATION_METHODS.label(said.method)}" if said.method else ""
    label = terms.VERIFICATION_STATUS.label(said.status)
    return (
        fact(
            "Confirmed",
            f"{label} {by}" if by else label,
            method,
            notes=(said.note, None if is_confirmed else CALL_FIRST),
        ),
        fact("Age of the facts", age_of_facts(freshness), _AGES[freshness.age]),
        *((Fact("Kept by", lines=facility.maintainers),) if facility.maintainers else ()),
        fact("Record", f"Version {facility.schema_version} of the record format"),
    )


def age_of_facts(freshness: Freshness) -> str:
    """Return when the facts were last compared: "Source pages read November 22, 2026"; empty when not known.

    The date alone: a page that is read next month must not say "today".
    """
    return f"Source pages read {date_words(freshness.checked_on)}" if freshness.checked_on else ""
