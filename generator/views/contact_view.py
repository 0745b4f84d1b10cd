"""How to reach a facility: telephone lines, web site, mail, and the address."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.contact import Address, Phone
from generator.facility.model import Facility
from generator.messages import _
from generator.views import urls
from generator.views.fact import Link, present
from generator.views.phrases import labels, listed, phone_words

_CALLED = ("admissions", "main")


@dataclass(frozen=True, slots=True)
class PhoneView:
    """One telephone line."""

    use: str
    """What the line is for: "Admissions"."""
    shown: str
    """The number as the provider writes it, else with hyphens, and its extension."""
    href: str
    """The link that dials, or that opens a text message."""
    remarks: tuple[str, ...]
    """Note, the number in digits, hours, languages."""
    is_doubtful: bool = False
    """Whether a note has to be read before the number is called."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """How to reach a facility. What is None or empty is not stated."""

    call: PhoneView | None
    """The line to call first: admissions, else main."""
    other_phones: tuple[PhoneView, ...]
    """All other lines, in the order of the record."""
    website: Link | None
    """The facility's own site."""
    email: Link | None
    """Public mail address."""
    address: tuple[str, ...]
    """The lines of the address."""
    address_note: str
    """Which entrance, or anything else that helps to find it; else empty."""
    directions: Link | None
    """Where a map of the address can be seen: it says where it leads."""
    has_street: bool
    """Whether the record names a street."""
    by_video: str
    """That there is no place to go to; else empty."""


def contact_view(facility: Facility) -> ContactView:
    """Return how to reach ``facility``."""
    call = phone_to_call(facility)
    address = facility.address
    return ContactView(
        call=_phone(call) if call else None,
        other_phones=tuple(_phone(phone, call) for phone in facility.phones if phone is not call),
        website=Link(_host_words(facility.website), facility.website, is_outside=True) if facility.website else None,
        email=Link(facility.email, urls.mail(facility.email)) if facility.email else None,
        address=address_lines(address) if address else (),
        address_note=(address.note or "") if address else "",
        directions=_directions(address) if address and not facility.virtual_only else None,
        has_street=bool(address and address.street),
        by_video=_("By video only: there is no place to go to.") if facility.virtual_only else "",
    )


def first_call(facility: Facility) -> Link | None:
    """Return the link to the number to call first, or None when there is none that a list may offer.

    A number with a note may be that of another site, or of one program only: there is no room to say so in a list.
    """
    phone = phone_in_a_list(facility)
    return Link(_phone(phone).shown, urls.tel(phone.number, phone.extension)) if phone else None


def phone_in_a_list(facility: Facility) -> Phone | None:
    """Return the line of ``first_call``."""
    return next((each for each in _phones_to_call(facility) if not each.note), None)


def phone_to_call(facility: Facility) -> Phone | None:
    """Return the line to call first, admissions else main, or None when neither is stated."""
    return next(iter(_phones_to_call(facility)), None)


def _phones_to_call(facility: Facility) -> list[Phone]:
    return [phone for use in _CALLED for phone in facility.phones if phone.use == use]


def _phone(phone: Phone, before: Phone | None = None) -> PhoneView:
    plain = phone_words(phone.number)
    shown = phone.shown_as or plain
    languages = listed(labels(terms.LANGUAGES, phone.languages))
    use = terms.PHONE_USES.label(phone.use)
    return PhoneView(
        use=_("%(use)s, another number", use=use) if before and before.use == phone.use else use,
        shown=_("%(number)s, extension %(extension)s", number=shown, extension=phone.extension)
        if phone.extension
        else shown,
        is_doubtful=bool(phone.note),
        href=urls.sms(phone.number) if phone.use == "text" else urls.tel(phone.number, phone.extension),
        remarks=present(
            (
                phone.note,
                plain if _has_letters(shown) else "",
                phone.hours,
                _("Languages: %(languages)s", languages=languages) if languages else "",
            )
        ),
    )


def _has_letters(text: str) -> bool:
    return any(each.isalpha() for each in text)


def address_lines(address: Address) -> tuple[str, ...]:
    """Return the lines of an address as they stand on an envelope."""
    street = ", ".join(present((address.street, address.unit)))
    state = " ".join(present((address.state, address.zip)))
    return present(
        (
            street,
            f"{address.city}, {state}"
            if address.city
            else f"{terms.STATES.label(address.state)}" + (f" {address.zip}" if address.zip else ""),
        )
    )


def _directions(address: Address) -> Link | None:
    if not address.street or not (address.city or address.zip):
        return None
    query = ", ".join(present((address.street, address.city, " ".join(present((address.state, address.zip))))))
    return Link(_("See it on a map (opens openstreetmap.org)"), urls.directions(query), is_outside=True)


def _host_words(link: str) -> str:
    host = link.split("://", 1)[1].split("/", 1)[0].split("?", 1)[0].split("#", 1)[0]
    return host.removeprefix("www.")
