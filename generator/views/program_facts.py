"""All that a facility's page says of one of its programs, fact by fact: what comparisons and tables are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts, TrackFacts
from generator.messages import _
from generator.views.about_view import getting_there_facts, offer_facts, owner_facts, sitewide_facts
from generator.views.contact_view import ContactView, PhoneView, contact_view
from generator.views.credentials_view import credential_views
from generator.views.fact import Fact, Link, fact, present, terms_fact
from generator.views.fact_kinds import FACT_KINDS
from generator.views.notices import alert_text, status_text
from generator.views.page import Setting
from generator.views.payment_view import PayerView, costs_fact, insurance_facts, payer_views
from generator.views.phrases import labels
from generator.views.schedule_view import ScheduleView, StepView, schedule_view
from generator.views.sources_view import age_of_pages, source_views, verification_facts
from generator.views.start_view import accepting_facts, start_facts
from generator.views.track_facts import level_facts, what_happens_facts, who_facts
from generator.views.track_view import doubt_words


def program_facts(
    of: TrackFacts,
    facility: Facility,
    own: FacilityFacts,
    setting: Setting,
    *,
    schedule: ScheduleView | None = None,
) -> dict[str, Fact]:
    """Return every fact of a program by the key of its kind, in the order of ``FACT_KINDS``.

    ``of`` is one of the tracks of ``own``, the facts of ``facility``. What does not apply, such as the states served
    by video of a program in a room, is left out; what nobody states is there and says nothing. ``schedule`` is when the
    program meets, for those who know it already.
    """
    track, whole = of.track, facility.sitewide
    schedule = schedule or schedule_view(of, own.position.timezone if own.position else None)
    facts = (
        *_reach_facts(facility, setting),
        *_sitewide_accepting(facility, setting),
        *start_facts(track, setting),
        _timetable(schedule, doubt_words(track, facility, setting)),
        *_with_part_of_day(schedule.facts, of),
        *level_facts(track, is_explained=False),
        *who_facts(track, facility),
        *what_happens_facts(track),
        Fact("payment", items=labels(terms.PAYMENT_TYPES, track.payment or facility.payment)),
        *insurance_facts(track.insurance or facility.insurance),
        Fact("payers", lines=tuple(map(_payer_words, payer_views(track.insurance or facility.insurance)))),
        costs_fact(track.costs),
        _credentials(facility),
        *(
            replace(each, notes=()) if each.key == "county" else each
            for each in getting_there_facts(facility, own.position)
        ),
        *owner_facts(facility),
        *offer_facts(facility),
        *sitewide_facts(whole),
        *(Fact(key, lines=notes) for key, notes in _notes(of, facility) if notes),
        *verification_facts(facility, own.freshness),
        Fact("age_of_pages", lines=present((age_of_pages(facility),))),
        Fact("sources", links=tuple(source.link for source in source_views(facility))),
    )
    by_key = {each.key: each for each in facts}
    return {key: by_key[key] for key in FACT_KINDS if key in by_key}


def _notes(of: TrackFacts, facility: Facility) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (("program_notes", of.track.notes), ("facility_notes", facility.notes))


def _sitewide_accepting(facility: Facility, setting: Setting) -> Iterator[Fact]:
    """Yield what the facility says as a whole about new people: the wait stands with the answer."""
    accepting = facility.sitewide.accepting if facility.sitewide else None
    if accepting:
        answer, wait = accepting_facts(accepting, setting, key="sitewide_accepting")
        yield replace(answer, lines=(*answer.lines, *(f"{wait.label}: {line}" for line in wait.lines)))


def _reach_facts(facility: Facility, setting: Setting) -> Iterator[Fact]:
    contact = contact_view(facility)
    place = (contact.by_video,) if contact.by_video else contact.address
    yield fact("place", ", ".join(place), notes=(contact.address_note,))
    yield Fact("phone", lines=tuple(_phones(contact)))
    yield Fact("website", links=_one_link(contact.website))
    yield Fact("email", links=_one_link(contact.email))
    yield fact(
        "status", status_text(facility) or terms.FACILITY_STATUS.label(facility.status), alert_text(facility, setting)
    )


def _one_link(link: Link | None) -> tuple[Link, ...]:
    return (link,) if link else ()


def _phones(contact: ContactView) -> Iterator[str]:
    if contact.call:
        yield _phone_words(contact.call)
    yield from map(_phone_words, contact.other_phones)


def _phone_words(phone: PhoneView) -> str:
    return f"{phone.use}: {_with_remarks(phone.shown, phone.remarks)}"


def _with_part_of_day(facts: tuple[Fact, ...], of: TrackFacts) -> Iterator[Fact]:
    """Yield ``facts`` with the part of the day worked out from when the program starts, where it is not stated."""
    worked_out = labels(terms.PARTS_OF_DAY, [part for part in terms.PARTS_OF_DAY.slugs if part in of.parts_of_day])
    is_stated = any(each.key == "part_of_day" and each.is_stated for each in facts)
    if is_stated or not worked_out:
        yield from facts
        return
    yield from (each for each in facts if each.key != "part_of_day")
    yield terms_fact("part_of_day", worked_out, notes=(_("By when it starts."),))


def _timetable(schedule: ScheduleView, doubt: str) -> Fact:
    lines = tuple(line for step in schedule.steps for line in _step(step))
    return Fact("timetable", lines=lines, notes=present((doubt,)))


def _step(step: StepView) -> Iterator[str]:
    facts = (f"{each.label}: {'; '.join(each.lines)}" for each in step.facts if each.is_said)
    yield from present((": ".join(present((step.title, "; ".join(facts)))), step.note, step.choice))
    for group in step.groups:
        for line in (*group.lines, *group.remarks, *present((group.hours, group.difference))):
            yield f"{group.title}: {line}" if group.title else line


def _payer_words(payer: PayerView) -> str:
    return _with_remarks(f"{payer.name}: {payer.answer}", payer.remarks)


def _credentials(facility: Facility) -> Fact:
    views = credential_views(facility.credentials)
    lines = tuple(_with_remarks(each.title, each.lines) for each in views)
    return Fact("credentials", lines=lines, links=tuple(each.check for each in views if each.check))


def _with_remarks(text: str, remarks: tuple[str, ...]) -> str:
    return f"{text} ({'; '.join(remarks)})" if remarks else text
