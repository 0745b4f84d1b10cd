"""How to start: whether new people are taken, the wait, referral, what to bring, who cannot be treated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.facility import vocabulary as terms
from generator.facility.track import Accepting, Track
from generator.messages import _
from generator.views import urls
from generator.views.fact import Fact, Link, fact, in_their_words, present, terms_fact, yes_no
from generator.views.page import Setting
from generator.views.phrases import date_words, phone_words, range_words, sentence_case


@dataclass(frozen=True, slots=True)
class StartView:
    """How to start in one or more tracks that say the same about it."""

    tracks: tuple[str, ...]
    """Names of the tracks; empty when it holds for the whole facility."""
    facts: tuple[Fact, ...]
    """Accepting, referral, documents, decision, requirements, exclusions."""


def start_views(tracks: Sequence[Track], sitewide: Accepting | None, setting: Setting) -> tuple[StartView, ...]:
    """Return how to start, tracks that say the same together and in the order of the record."""
    said: dict[tuple[Fact, ...], list[str]] = {}
    for track in tracks:
        said.setdefault(start_facts(track, setting), []).append(track.name)
    views = [StartView(() if len(said) == 1 else tuple(names), facts) for facts, names in said.items()]
    if sitewide:
        note = _("The source does not say which program this holds for.")
        views.insert(
            0,
            StartView(
                (),
                accepting_facts(sitewide, setting, key="sitewide_accepting", note=note),
            ),
        )
    return tuple(views)


def start_facts(track: Track, setting: Setting) -> tuple[Fact, ...]:
    """Return how to start in ``track``."""
    referral = track.referral
    lines = (
        present(
            (
                yes_no(referral.required, _("Yes, a referral is needed"), _("No, people can call themselves")),
                _("From: %(whom)s", whom=referral.from_whom) if referral.from_whom else "",
            )
        )
        if referral
        else ()
    )
    links = (_referral_links(track)) if referral else ()
    return (
        *accepting_facts(track.accepting, setting),
        Fact("referral", lines=lines, links=links, notes=present((referral.note if referral else None,))),
        terms_fact("documents", referral.documents if referral else ()),
        fact("decision", sentence_case(referral.decision or "") if referral else ""),
        Fact("requirements", lines=track.requirements),
        Fact("exclusions", lines=track.exclusions),
    )


def _referral_links(track: Track) -> tuple[Link, ...]:
    referral = track.referral
    if referral is None:
        return ()
    links: list[Link] = []
    if referral.phone:
        links.append(Link(_("Call %(number)s", number=phone_words(referral.phone)), urls.tel(referral.phone)))
    if referral.fax:
        links.append(Link(_("Fax %(number)s", number=phone_words(referral.fax)), urls.tel(referral.fax)))
    if referral.form:
        links.append(Link(_("Referral form"), referral.form, is_outside=True))
    return tuple(links)


def accepting_facts(
    accepting: Accepting | None, setting: Setting, *, key: str = "accepting", note: str = ""
) -> tuple[Fact, ...]:
    """Return whether new people can start and how long the wait is.

    Without a date, or after ``accepting_days`` of the settings, the answer stands with its date behind "ask".
    """
    if accepting is None:
        return (Fact(key, notes=present((note,))), Fact("wait"))
    is_current = is_recent_answer(accepting.as_of, setting)
    as_of = _("as of %(day)s", day=date_words(accepting.as_of)) if accepting.as_of else _("date not stated")
    status = terms.ACCEPTING_STATUS.label(accepting.status) if accepting.status else ""
    wait = sentence_case(range_words(accepting.wait_days, "%(count)s day", "%(count)s days"))
    return (
        Fact(
            key,
            lines=present((_("%(answer)s (%(age)s)", answer=status, age=as_of) if status else "",)),
            ask=not is_current,
            notes=present(
                (
                    in_their_words(accepting.as_published),
                    note,
                    "" if status else as_of if accepting.as_of else "",
                )
            ),
        ),
        Fact(
            "wait",
            lines=present((_("%(answer)s (%(age)s)", answer=wait, age=as_of) if wait else "",)),
            ask=not is_current,
        ),
    )


def is_recent_answer(as_of: str | None, setting: Setting) -> bool:
    """Return whether an answer about openings, given on the day ``as_of``, is recent enough to rely on."""
    if as_of is None:
        return False
    return setting.today - date.fromisoformat(as_of) <= timedelta(days=setting.config.limits.accepting_days)
