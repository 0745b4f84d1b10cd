"""The page of one facility: every fact of its record, in an order that is the same on all pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from generator.directory.directory import Directory, Entry
from generator.facility import vocabulary as terms
from generator.facility.model import Facility
from generator.facts.facts import FacilityFacts
from generator.messages import _
from generator.views import urls
from generator.views.about_view import getting_there_facts, offer_facts, owner_facts, sitewide_facts
from generator.views.comparison.program import ComparedPrograms
from generator.views.comparison.ready_made import ReadyMadeView, ready_made_view
from generator.views.contact_view import ContactView, contact_view
from generator.views.credentials_view import CredentialView, credential_views
from generator.views.facility_data import facility_node
from generator.views.fact import Fact, Link
from generator.views.frame import CALL_FIRST
from generator.views.neighbours_view import NeighboursView, neighbours_view, sibling_links
from generator.views.notices import Notice, notices_of
from generator.views.organizations import Organization, organization_link
from generator.views.page import Page, PageParts, Setting, page_parts
from generator.views.page_words import Explained, PageWords, page_words
from generator.views.payment_view import PaymentView, payment_views
from generator.views.phrases import date_words
from generator.views.sources_view import SourceView, age_of_facts, age_of_pages, source_views, verification_facts
from generator.views.start_view import StartView, start_views
from generator.views.summary import levels_and_focus, place_words
from generator.views.track_view import TrackViews, track_views


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityPage(Page):
    """What ``facility.html`` shows."""

    name: str
    """Name of the facility."""
    summary: str
    """What it is, in one line."""
    alerts: tuple[Notice, ...]
    """That it is closed, paused or not yet open; a notice of the record that still holds."""
    trust: str
    """That nobody confirmed the facts, or who did."""
    age: str
    """When the facts were checked; empty when not known."""
    age_of_pages: str
    """How old the pages themselves are; empty without pages."""
    contact: ContactView
    """How to reach it."""
    start: tuple[StartView, ...]
    """How to start."""
    programs: TrackViews
    """What a person can enroll in."""
    payment: tuple[PaymentView, ...]
    """What it costs and who pays."""
    may_be_insured: bool
    """Whether asking an insurer makes sense."""
    credentials: tuple[CredentialView, ...]
    """Licenses and the like; empty when none is stated."""
    words: PageWords
    """What the terms on it mean."""
    getting_there: tuple[Fact, ...]
    """Access, interpreters, rides, parking."""
    owner: tuple[Fact, ...]
    """Who runs it."""
    offers: tuple[Fact, ...]
    """Other services and levels."""
    sitewide: tuple[Fact, ...]
    """What is offered here without its being said in which track; empty when nothing is."""
    notes: tuple[str, ...]
    """Remarks of the record."""
    sources: tuple[SourceView, ...]
    """Where each fact comes from."""
    verification: tuple[Fact, ...]
    """Who confirmed the record and how old it is."""
    neighbours: NeighboursView
    """Other facilities nearby."""
    ready_made: ReadyMadeView | None
    """Its first program beside those of the nearest others; None without any."""
    siblings: tuple[Link, ...]
    """A few other sites of the same organization."""
    organization: Link | None
    """All sites of the organization; None when it has no other."""
    report: Link | None
    """Where to report a problem; None when the site has no such place."""
    record_path: str
    """The file that holds the record, from the top of the repository."""
    questions: Link
    """What to ask on the phone, in the guide."""
    levels: Link
    """What the levels of care are, side by side, in the guide."""
    corrections: Link
    """How to have something corrected."""


def facility_page(
    entry: Entry, *, directory: Directory, organization: Organization | None, compared: ComparedPrograms
) -> FacilityPage:
    """Return the page of ``entry``; ``organization`` is the one it belongs to, when that has other sites.

    ``compared`` makes the programs that stand side by side, and holds the facts and the setting of all pages.
    """
    facts, setting = compared.facts, compared.setting
    facility, own = entry.facility, facts[entry.id]
    root = urls.root_of(urls.facility_path(entry.id))
    summary = f"{levels_and_focus(facility)}. {place_words(facility)}"
    neighbours = neighbours_view(entry, directory, facts, root)
    return FacilityPage(
        **_parts(entry, summary, setting),
        name=facility.name,
        summary=summary,
        alerts=notices_of(facility, directory, root, setting),
        trust=_trust(facility),
        age=age_of_facts(own.freshness),
        age_of_pages=age_of_pages(facility),
        contact=contact_view(facility),
        start=start_views(facility.tracks, facility.sitewide.accepting if facility.sitewide else None, setting),
        may_be_insured=_may_be_insured(facility),
        getting_there=getting_there_facts(facility, own.position),
        notes=facility.notes,
        sources=source_views(facility),
        verification=verification_facts(facility, own.freshness),
        neighbours=neighbours,
        ready_made=ready_made_view(entry, neighbours, directory=directory, programs=compared, root=root),
        siblings=sibling_links(organization.siblings_of(entry) if organization else (), root),
        organization=organization_link(organization, root) if organization else None,
        report=_report(entry, setting),
        record_path=f"facilities/{entry.id}.yaml",
        **_said_in_terms(entry, own, setting, root),
        **_ways_on(root),
    )


class _SaidInTerms(TypedDict):
    programs: TrackViews
    payment: tuple[PaymentView, ...]
    credentials: tuple[CredentialView, ...]
    owner: tuple[Fact, ...]
    offers: tuple[Fact, ...]
    sitewide: tuple[Fact, ...]
    words: PageWords


def _said_in_terms(entry: Entry, own: FacilityFacts, setting: Setting, root: str) -> _SaidInTerms:
    """Return the fields of the page that are made of terms, and what these mean."""
    facility = entry.facility
    said = _SaidInTerms(
        programs=track_views(entry, own, setting),
        payment=payment_views(facility),
        credentials=credential_views(facility.credentials),
        owner=owner_facts(facility),
        offers=offer_facts(facility),
        sitewide=sitewide_facts(facility.sitewide),
        words=PageWords({}),
    )
    about = (*said["owner"], *said["offers"], *said["sitewide"])
    explained = Explained(said["programs"].facts, said["payment"], said["credentials"], about)
    return {**said, "words": page_words(explained, root)}


class _WaysOn(TypedDict):
    questions: Link
    levels: Link
    corrections: Link


def _ways_on(root: str) -> _WaysOn:
    """Return the fields of the page that lead into the guide and to what can be done about a mistake."""
    return _WaysOn(
        questions=Link(_("Questions to ask on the phone"), urls.link(root, urls.QUESTIONS_TO_ASK, "program")),
        levels=Link(_("Levels of care compared"), urls.link(root, urls.LEVELS_OF_CARE)),
        corrections=Link(_("How to correct it"), urls.link(root, urls.CORRECTIONS)),
    )


def _parts(entry: Entry, summary: str, setting: Setting) -> PageParts:
    facility, path = entry.facility, urls.facility_path(entry.id)
    return page_parts(
        path,
        setting,
        title=facility.name,
        description=_("%(facility)s: %(summary)s.", facility=facility.name, summary=summary),
        back=_back(entry),
        about=facility_node(facility, urls.canonical(setting.config.base_url, path), setting),
    )


def _report(entry: Entry, setting: Setting) -> Link | None:
    where = urls.report_a_problem(setting.config.repository_url, _("Correction: %(record)s", record=entry.id))
    return Link(_("Report a problem with this page"), where, is_outside=True) if where else None


def _may_be_insured(facility: Facility) -> bool:
    """Return whether a stay in some track may be paid by insurance: unless all say that none is accepted."""
    offers = (track.insurance or facility.insurance for track in facility.tracks)
    return any(offer is None or offer.accepted is not False for offer in offers)


def _back(entry: Entry) -> tuple[tuple[str, str], ...]:
    folder = entry.id.partition("/")[0]
    return ((state_name(folder), urls.state_path(folder)),)


def state_name(folder: str) -> str:
    """Return the name of a state's folder: "Ohio", "By video"."""
    if folder == "virtual":
        return _("By video")
    code = folder.upper()
    return terms.STATES.label(code) if code in terms.STATES else code


def _trust(facility: Facility) -> str:
    said = facility.verification
    if said.status == "unverified":
        return _(CALL_FIRST)
    status = terms.VERIFICATION_STATUS.label(said.status)
    if said.checked_on is None:
        return _("%(status)s.", status=status)
    return _("%(status)s on %(day)s.", status=status, day=date_words(said.checked_on))
