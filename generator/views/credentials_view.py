"""Licenses, accreditations, certifications and registrations, each with how to check it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility import vocabulary as terms
from generator.facility.payment import Credential
from generator.messages import _
from generator.views.fact import Link, present
from generator.views.phrases import date_words


@dataclass(frozen=True, slots=True)
class CredentialView:
    """One credential."""

    title: str
    """Kind and body: "Accreditation: The Joint Commission"."""
    lines: tuple[str, ...]
    """Name, scope, number, last day, when it was checked, note."""
    check: Link | None
    """Where anybody can check it."""
    how_to_check: str
    """How to check it when the record names no page; else empty."""
    body: str = ""
    """The term of the body that gave it."""


def credential_views(credentials: tuple[Credential, ...]) -> tuple[CredentialView, ...]:
    """Return the credentials in the order of the record."""
    return tuple(_credential(each) for each in credentials)


def _credential(credential: Credential) -> CredentialView:
    kind = terms.CREDENTIAL_KINDS.label(credential.kind)
    is_other = credential.body == "other"
    body = credential.name if is_other and credential.name else terms.CREDENTIAL_BODIES.label(credential.body)
    return CredentialView(
        title=_("%(kind)s: %(body)s", kind=kind, body=body),
        lines=present(
            (
                credential.name if not is_other else "",
                _("Covers: %(what)s", what=credential.scope) if credential.scope else "",
                _("Number: %(number)s", number=credential.number)
                if credential.number
                else _("Number: not stated - ask"),
                _("Valid to %(day)s", day=date_words(credential.valid_to))
                if credential.valid_to
                else _("Valid to: not stated - ask"),
                _("Checked %(day)s", day=date_words(credential.checked_on))
                if credential.checked_on
                else _("Not checked by this directory"),
                credential.note,
            )
        ),
        check=Link(_("Check it in the register"), credential.verify_url, is_outside=True)
        if credential.verify_url
        else None,
        how_to_check="" if credential.verify_url else _how_to_check(credential),
        body=credential.body,
    )


def _how_to_check(credential: Credential) -> str:
    if credential.number:
        return _(
            "To check it, look up the number %(number)s in this body's public register, or ask the body.",
            number=credential.number,
        )
    return _("To check it, look up the name of the facility in this body's public register, or ask the body.")
