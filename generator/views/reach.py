"""How to reach a facility from a list: the number to call, else where to go on instead."""

from __future__ import annotations

from dataclasses import replace

from generator.directory.directory import Entry
from generator.messages import _
from generator.views import urls
from generator.views.contact_view import phone_to_call
from generator.views.fact import Link


def instead_of_call(entry: Entry) -> Link | None:
    """Return where to go on for a facility without a number that a list may offer, as seen from the top of the site.

    That is its page where the number needs a remark or is not one for new people, else its own site. None when
    nothing is stated.
    """
    facility = entry.facility
    about_phone = Link(_("Read about its phone"), urls.link("", urls.facility_path(entry.id), "reach"))
    if phone_to_call(facility):
        return about_phone
    if facility.website:
        return Link(_("Website"), facility.website, is_outside=True)
    return about_phone if facility.phones else None


def seen_from(root: str, link: Link | None) -> Link | None:
    """Return a link that was made for the top of the site for a page with that ``root``; others stay as they are."""
    return link if link is None or link.is_outside else replace(link, href=root + link.href)
