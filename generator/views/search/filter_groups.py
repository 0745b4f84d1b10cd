"""The filters of the search page: groups of terms as the index has them, in the order in which people ask for them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facts.standings import SEARCH_GROUPS
from generator.messages import N_, _
from generator.views import urls
from generator.views.glossary import glossary_path, section_anchor


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """A group of terms to ask for, or to leave out."""

    name: str
    """The group's name in the index and in addresses."""
    heading: str
    """What it is called."""
    guide: str
    """Where the guide explains its terms; may be empty."""
    is_left_out: bool = False
    """Whether what is chosen is left out."""
    terms: str = ""
    """The only terms it offers, with spaces between; empty for all."""


_HEADINGS = {
    "level-of-care": N_("Level of care"),
    "focus": N_("What it is for"),
    "age-group": N_("Age group"),
    "payer": N_("Insurance"),
    "payment": N_("Ways to pay"),
    "specialty": N_("What it treats"),
    "therapy": N_("Therapies"),
    "population": N_("Who it is made for"),
    "language": N_("Language"),
    "modality": N_("In person or by video"),
    "provides": N_("Provided during the program"),
    "accessibility": N_("Accessibility"),
    "credential": N_("Licenses and accreditation"),
    "medication": N_("Medication for opioid use disorder"),
    "referral": N_("Referral"),
}
#: Groups that a page of the guide explains better than the glossary.
_EXPLAINED = {"level-of-care": urls.LEVELS_OF_CARE}
_VOCABULARIES = {group.name: group.vocabulary for group in SEARCH_GROUPS}
#: Specialties that some people want to stay away from.
_LEFT_OUT = "faith-based"


def filter_groups(root: str) -> tuple[FilterGroup, ...]:
    """Return all groups, those to leave out last; ``root`` leads from the page to the top of the site."""
    asked = (FilterGroup(name, _(heading), _guide(name, root)) for name, heading in _HEADINGS.items())
    only, kinds = _("Leave out: only for some people"), _("Leave out: kinds of programs")
    return (
        *asked,
        FilterGroup("only", only, _guide("only", root), is_left_out=True),
        FilterGroup("specialty", kinds, _guide("specialty", root), is_left_out=True, terms=_LEFT_OUT),
    )


def _guide(name: str, root: str) -> str:
    if name in _EXPLAINED:
        return urls.link(root, _EXPLAINED[name])
    vocabulary = _VOCABULARIES[name]
    return urls.link(root, glossary_path(vocabulary), section_anchor(vocabulary))
