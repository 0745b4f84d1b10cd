"""Where to go on from a list that does not hold what somebody looks for."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import _
from generator.views import urls
from generator.views.fact import Link

_FIND_TREATMENT = "https://findtreatment.gov/"
_HELPLINE, _HELPLINE_SHOWN = "+18006624357", "1-800-662-4357"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Ways on, inside this directory and outside of it."""

    ask: str
    """That what is not stated may still be so."""
    insurance: str
    """Whom to ask about insurance; empty where the list is not about it."""
    browse: tuple[Link, ...]
    """Other lists of this directory."""
    locator: Link
    """The national list of treatment facilities."""
    helpline: Link
    """The national number to call for finding treatment."""


def helpline_number() -> Link:
    """Return the number of the national helpline for finding treatment, to be tapped."""
    return Link(_HELPLINE_SHOWN, urls.tel(_HELPLINE))


def elsewhere(root: str, *nearer: Link, is_about_insurance: bool = False) -> Elsewhere:
    """Return the ways on for a page with that ``root``; ``nearer`` lists stand before all states and topics."""
    insurance = _("Your insurance can say which programs it covers: call the number on your insurance card.")
    return Elsewhere(
        ask=_("What a page does not state may still be so: call and ask."),
        insurance=insurance if is_about_insurance else "",
        browse=(
            *nearer,
            Link(_("All states"), urls.link(root, urls.HOME, "find")),
            Link(_("All topics"), urls.link(root, urls.TOPICS)),
        ),
        locator=Link(_("Search the national locator, FindTreatment.gov"), _FIND_TREATMENT, is_outside=True),
        helpline=Link(_("Call 1-800-662-4357"), urls.tel(_HELPLINE)),
    )
