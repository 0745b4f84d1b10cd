"""Where each fact of a record comes from, how old it is, and who confirmed it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.fields import fields_of
from generator.facility.model import Facility, Source, Verification
from generator.facility.track import Track
from generator.facts.freshness import Age, Freshness
from generator.messages import N_, _
from generator.views.fact import Fact, Link, fact
from generator.views.frame import CALL_FIRST
from generator.views.phrases import date_words

_AGES = {
    Age.FRESH: "",
    Age.AGEING: N_("Getting old: ask whether it still holds"),
    Age.STALE: N_("Old: much may have changed"),
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
    track, _dot, name = key.rpartition(".")
    words = _(key_words(name)) if name in fields_of(Facility) or name in fields_of(Track) else key
    return _("%(facts)s of %(program)s", facts=words, program=track_names.get(track, track)) if track else words


def key_words(name: str) -> str:
    """Return a key of a record as a message: "level of care"; the message catalog holds those of all keys."""
    return name.replace("_", " ")


def verification_facts(facility: Facility, freshness: Freshness) -> tuple[Fact, ...]:
    """Return who confirmed the record, and how old its facts are."""
    said = facility.verification
    is_confirmed = said.status != "unverified"
    method = _("How: %(method)s", method=terms.VERIFICATION_METHODS.label(said.method)) if said.method else ""
    return (
        fact(
            "confirmed",
            _confirmed_words(said),
            method,
            notes=(said.note, None if is_confirmed else _(CALL_FIRST)),
        ),
        fact("age_of_facts", age_of_facts(freshness), _(age) if (age := _AGES[freshness.age]) else ""),
        *((Fact("maintainers", lines=facility.maintainers),) if facility.maintainers else ()),
        fact("record", _("Version %(number)s of the record format", number=facility.schema_version)),
    )


def _confirmed_words(said: Verification) -> str:
    status, day = terms.VERIFICATION_STATUS.label(said.status), date_words(said.checked_on)
    if said.by and day:
        # Translators: a term for the kind of confirmation, then the name of a person and the day.
        return _("%(status)s by %(who)s on %(day)s", status=status, who=said.by, day=day)
    if said.by:
        return _("%(status)s by %(who)s", status=status, who=said.by)
    return _("%(status)s on %(day)s", status=status, day=day) if day else status


def age_of_pages(facility: Facility) -> str:
    """Return how old the pages themselves are, which are read later than they are written; empty without pages."""
    published = [source.published for source in facility.sources if source.published]
    if published:
        return _("The newest date on these pages is %(day)s.", day=date_words(max(published)))
    return _("These pages carry no date.") if facility.sources else ""


def age_of_facts(freshness: Freshness) -> str:
    """Return when the facts were last compared: "Source pages read November 22, 2026"; empty when not known.

    The date alone: a page that is read next month must not say "today".
    """
    return _("Source pages read %(day)s", day=date_words(freshness.checked_on)) if freshness.checked_on else ""
