"""The filters of the search page: groups of terms as the index has them, in the order in which people ask for them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.messages import N_, _
from generator.views import urls


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """A group of terms to ask for, or to leave out."""

    name: str
    """The group's name in the index and in addresses."""
    heading: str
    """What it is called."""
    guide: str
    """Where the guide explains its terms; empty where it does not."""
    is_left_out: bool = False
    """Whether what is chosen is left out."""
    terms: str = ""
    """The only terms it offers, with spaces between; empty for all."""


#: Heading, and the page of the guide that explains its terms to families.
_GROUPS = {
    "level-of-care": (N_("Level of care"), urls.LEVELS_OF_CARE),
    "focus": (N_("What it is for"), ""),
    "age-group": (N_("Age group"), ""),
    "payer": (N_("Insurance"), ""),
    "payment": (N_("Ways to pay"), ""),
    "specialty": (N_("What it treats"), ""),
    "therapy": (N_("Therapies"), ""),
    "population": (N_("Who it is made for"), ""),
    "language": (N_("Language"), ""),
    "modality": (N_("In person or by video"), ""),
    "provides": (N_("Provided during the program"), ""),
    "accessibility": (N_("Accessibility"), ""),
    "credential": (N_("Licenses and accreditation"), ""),
    "medication": (N_("Medication for opioid use disorder"), ""),
    "referral": (N_("Referral"), ""),
}
#: Specialties that some people want to stay away from.
_LEFT_OUT = "faith-based"


def filter_groups(root: str) -> tuple[FilterGroup, ...]:
    """Return all groups, those to leave out last; ``root`` leads from the page to the top of the site."""
    asked = (
        FilterGroup(name, _(heading), urls.link(root, page) if page else "")
        for name, (heading, page) in _GROUPS.items()
    )
    return (
        *asked,
        FilterGroup("only", _("Leave out: only for some people"), "", is_left_out=True),
        FilterGroup("specialty", _("Leave out: kinds of programs"), "", is_left_out=True, terms=_LEFT_OUT),
    )
