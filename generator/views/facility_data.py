"""What a facility's page says about it to search engines. Only what the record states, and nothing worked out.

Left out on purpose:

- Opening hours. The record holds when groups meet. A program that meets on three evenings is not open on three
  evenings: its office can be called by day, and nobody can walk into a session.
- Prices. They are stated for people who pay themselves and on a certain day, and lose both outside the page.
- Anything of a facility that is not open: the vocabulary has no word for "closed", and a node without one would
  send people there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.facility import vocabulary as terms
from generator.facility.contact import Address, Phone
from generator.facility.model import Facility
from generator.facility.payment import Credential
from generator.facility.track import Ages, Track
from generator.views.contact_view import phone_to_call
from generator.views.credentials_view import credential_views
from generator.views.fact import present
from generator.views.page import Setting
from generator.views.phrases import labels
from generator.views.start_view import is_recent_answer
from generator.views.structured_data import Node, stated

_SCHEMA = "https://schema.org/"
#: What falls under schema.org's Psychiatric, "the study, treatment, and prevention of mental illness".
_PSYCHIATRIC = frozenset(("mental-health", "co-occurring"))
#: A position this exact is that of the building.
_EXACT = "rooftop"
_ACCEPTED = frozenset(("in-network", "yes"))
_FULL_DATE = len("2026-11-22")


def facility_node(facility: Facility, page_address: str, setting: Setting) -> Node | None:
    """Return the node of ``facility``, or None when it is not open.

    ``page_address`` is the full address of its page here, empty when not known.
    """
    if facility.status != "open":
        return None
    call = phone_to_call(facility)
    return {
        **stated(
            type_="MedicalOrganization" if facility.virtual_only else "MedicalClinic",
            id_=f"{page_address}#facility" if page_address else None,
            name=facility.name,
            url=facility.website,
            mainEntityOfPage=page_address,
            identifier=stated(type_="PropertyValue", propertyID="NPI", value=facility.npi) if facility.npi else None,
            telephone=_number(call) if call else None,
            faxNumber=next((_number(phone) for phone in facility.phones if phone.use == "fax"), None),
            email=facility.email,
            contactPoint=[_contact(phone) for phone in facility.phones if phone.use != "fax"],
            parentOrganization=_owner(facility),
            areaServed=[_state(state) for state in facility.serves_states],
            knowsLanguage=_languages(facility),
            medicalSpecialty=_SCHEMA + "Psychiatric" if _is_psychiatric(facility.tracks) else None,
            hasCertification=_certifications(facility.credentials, setting.today.isoformat()),
            isAcceptingNewPatients=_accepts(facility, setting),
            makesOffer=[_offer(track) for track in facility.tracks],
        ),
        **({} if facility.virtual_only else _place(facility)),
    }


def _place(facility: Facility) -> Node:
    """Return what only a place has: with a provider by video it would not be valid."""
    where = facility.coordinates
    return stated(
        address=_address(facility.address) if facility.address else None,
        geo=stated(type_="GeoCoordinates", latitude=where.latitude, longitude=where.longitude)
        if where and where.precision == _EXACT
        else None,
        amenityFeature=[
            stated(type_="LocationFeatureSpecification", name=name, value=True)
            for name in labels(terms.ACCESSIBILITY, facility.accessibility)
        ],
        paymentAccepted=", ".join(_payment(facility)),
        availableService=[stated(type_="MedicalTherapy", name=name) for name in _therapies(facility)],
    )


def _address(address: Address) -> Node:
    return stated(
        type_="PostalAddress",
        streetAddress=", ".join(present((address.street, address.unit))),
        addressLocality=address.city,
        addressRegion=address.state,
        postalCode=address.zip,
        addressCountry="US",
    )


def _number(phone: Phone) -> str:
    return f"{phone.number} ext. {phone.extension}" if phone.extension else phone.number


def _contact(phone: Phone) -> Node:
    return stated(
        type_="ContactPoint",
        contactType=terms.PHONE_USES.label(phone.use),
        telephone=_number(phone),
        availableLanguage=list(phone.languages),
        contactOption=_SCHEMA + "HearingImpairedSupported" if phone.use == "tty" else None,
    )


def _owner(facility: Facility) -> object:
    above = [stated(type_="Organization", name=name) for name in facility.parent_organizations]
    if facility.organization and facility.organization != facility.name:
        return stated(type_="Organization", name=facility.organization, parentOrganization=above)
    return above


def _state(state: str) -> Node:
    return stated(type_="State", name=terms.STATES.label(state))


def _languages(facility: Facility) -> list[str]:
    sitewide = facility.sitewide.languages if facility.sitewide else ()
    return _once((*(language for track in facility.tracks for language in track.languages), *sitewide))


def _therapies(facility: Facility) -> list[str]:
    said = _once(slug for track in facility.tracks for slug in track.therapies)
    sitewide = facility.sitewide.therapies if facility.sitewide else ()
    in_words = (words for track in facility.tracks for words in track.other_therapies)
    return _once((*labels(terms.THERAPIES, _once((*said, *sitewide))), *in_words))


def _is_psychiatric(tracks: Iterable[Track]) -> bool:
    return any(_PSYCHIATRIC.intersection(track.focus) for track in tracks)


def _certifications(credentials: Sequence[Credential], today: str) -> list[Node]:
    """Return credentials but those that have expired; schema.org counts licenses and accreditations among them."""
    titles = (view.title for view in credential_views(tuple(credentials)))
    return [
        stated(
            type_="Certification",
            name=title,
            description=each.scope,
            certificationIdentification=each.number,
            expires=each.valid_to if each.valid_to and len(each.valid_to) == _FULL_DATE else None,
            issuedBy=stated(type_="Organization", name=terms.CREDENTIAL_BODIES.label(each.body))
            if each.body != "other"
            else None,
            url=each.verify_url,
        )
        for title, each in zip(titles, credentials, strict=True)
        if not (each.valid_to and each.valid_to < today[: len(each.valid_to)])
    ]


def _accepts(facility: Facility, setting: Setting) -> bool | None:
    """Return whether new people can start: yes if any current answer says so, no if all tracks are paused."""
    said = [track.accepting for track in facility.tracks]
    current = [each.status for each in said if each and is_recent_answer(each.as_of, setting)]
    sitewide = facility.sitewide.accepting if facility.sitewide else None
    overall = sitewide.status if sitewide and is_recent_answer(sitewide.as_of, setting) else None
    if "accepting" in (*current, overall):
        return True
    is_paused = overall == "paused" or (len(current) == len(said) and set(current) == {"paused"})
    return False if is_paused else None


def _payment(facility: Facility) -> list[str]:
    """Return ways to pay, and insurers and programs accepted at every level; others need the page's own words."""
    payers = facility.insurance.payers if facility.insurance else ()
    accepted = (each for each in payers if each.accepted in _ACCEPTED and not each.levels)
    names = (each.name if each.payer == "other" else terms.PAYERS.label(each.payer) for each in accepted)
    return _once((*labels(terms.PAYMENT_TYPES, facility.payment), *present(names)))


def _offer(track: Track) -> Node:
    service = stated(
        type_="Service",
        name=track.name,
        serviceType=terms.LEVELS_OF_CARE.label(track.level_of_care),
        category=list(labels(terms.FOCUS, track.focus)),
        audience=_audience(track.ages) if track.ages else None,
        areaServed=[_state(state) for state in track.serves_states],
    )
    return stated(type_="Offer", itemOffered=service)


def _audience(ages: Ages) -> Node | None:
    """Return who may join by age; where exceptions are made the ages are no more than suggested."""
    if ages.minimum is None and ages.maximum is None:
        return None
    if ages.by_exception:
        return stated(type_="PeopleAudience", suggestedMinAge=ages.minimum, suggestedMaxAge=ages.maximum)
    return stated(type_="PeopleAudience", requiredMinAge=ages.minimum, requiredMaxAge=ages.maximum)


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
