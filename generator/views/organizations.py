"""Organizations with several facilities: their addresses, and which other sites a facility's page names.

An organization with one facility has no page: it would say nothing that the facility's own page does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.directory.directory import Entry
from generator.messages import _
from generator.views import urls
from generator.views.fact import Link
from generator.views.phrases import number_words
from generator.views.slugs import distinct_slugs

#: Other sites that a facility's page names; all stand on the organization's page.
SIBLINGS_SHOWN = 4
_FEWEST_SITES = 2
#: Not to be taken for a page of all organizations.
_RESERVED = ("index",)


@dataclass(frozen=True)
class Organization:
    """An organization as records name it, with its facilities in reading order; closed ones are among them."""

    name: str
    path: str
    entries: tuple[Entry, ...]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {entry.id: number for number, entry in enumerate(self.entries)}

    def siblings_of(self, entry: Entry) -> tuple[Entry, ...]:
        """Return a few other sites: those that stand next to ``entry`` by state, city and name.

        Which they are takes no look at all the others, so that a chain of a thousand sites costs no more for each
        of its pages than one of ten.
        """
        shown = min(SIBLINGS_SHOWN + 1, len(self.entries))
        first = max(0, min(self._places[entry.id] - SIBLINGS_SHOWN // 2, len(self.entries) - shown))
        return tuple(each for each in self.entries[first : first + shown] if each.id != entry.id)


def organizations_of(entries: Iterable[Entry]) -> dict[str, Organization]:
    """Return the organizations with several facilities, by name; ``entries`` are in reading order."""
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.facility.organization:
            by_name.setdefault(entry.facility.organization, []).append(entry)
    several = {name: found for name, found in by_name.items() if len(found) >= _FEWEST_SITES}
    slugs = distinct_slugs({name: name for name in several}, _RESERVED)
    return {
        name: Organization(name, urls.organization_path(slugs[name]), tuple(several[name])) for name in sorted(several)
    }


def organization_link(organization: Organization, root: str) -> Link:
    """Return the link to an organization's page for a page with that ``root``."""
    number = len(organization.entries)
    if number == _FEWEST_SITES:
        words = _("Both sites of %(organization)s", organization=organization.name)
    else:
        words = _("All %(count)s sites of %(organization)s", count=number_words(number), organization=organization.name)
    return Link(words, urls.link(root, organization.path))
