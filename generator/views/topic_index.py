"""Which topics a directory has, and which facilities stand under each: found in one pass over all programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.directory.directory import Entry
from generator.facility.model import Facility
from generator.facts.facts import Facts, TrackFacts
from generator.facts.topics import TOPIC_GROUPS, TopicGroup
from generator.views import urls
from generator.views.facility_page import state_name
from generator.views.pagination import ROWS_A_PAGE, PageOf, Section, first_pages, in_pages
from generator.views.summary import is_not_open


@dataclass(frozen=True, slots=True)
class Listing:
    """A facility under a topic.

    ``programs`` are the numbers of its tracks that have the term; none of them does where the facility states it
    for the whole place only.
    """

    entry: Entry
    programs: tuple[int, ...]


@dataclass(frozen=True)
class Topic:
    """A term with the facilities that state it, by state in the order of their names; those by video come last."""

    group: TopicGroup
    term: str
    by_state: dict[str, list[Listing]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Where its first page is written."""
        return urls.topic_path(self.group.name, self.term)

    @cached_property
    def facilities(self) -> int:
        """How many facilities stand under it."""
        return sum(map(len, self.by_state.values()))

    @cached_property
    def programs(self) -> int:
        """How many programs have its term."""
        return sum(self.programs_in(folder) for folder in self.by_state)

    @cached_property
    def pages(self) -> tuple[PageOf[Listing], ...]:
        """Its facilities in pages."""
        return in_pages((Section(folder, found) for folder, found in self.by_state.items()), ROWS_A_PAGE)

    @cached_property
    def _first_pages(self) -> Mapping[str, int]:
        return first_pages(self.pages)

    def programs_in(self, folder: str) -> int:
        """Return how many programs of a state have its term."""
        return sum(len(listing.programs) for listing in self.by_state.get(folder, ()))

    def facilities_in(self, folder: str) -> int:
        """Return how many facilities of a state stand under it."""
        return len(self.by_state.get(folder, ()))

    def page_of(self, folder: str) -> str:
        """Return where the page is written on which a state begins. Raises KeyError for one that is not there."""
        return urls.numbered_path(self.path, self._first_pages[folder])


@dataclass(frozen=True, slots=True)
class Topics:
    """All topics of a directory: by group, and in each by the order of its terms.

    ``silent`` says for the name of each group how many facilities have a program that states nothing in it.
    """

    by_group: Mapping[str, tuple[Topic, ...]]
    silent: Mapping[str, int]

    def __iter__(self) -> Iterator[Topic]:
        return (topic for topics in self.by_group.values() for topic in topics)


def shown_under(entry: Entry) -> str:
    """Return the folder of the state under which a facility is listed; ``virtual`` for one without a place."""
    return "virtual" if entry.facility.virtual_only else entry.id.partition("/")[0]


def in_reading_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by the names of state, city and facility.

    Those by video come last, those whose city is not stated last in their state, and those not open last in their
    city.
    """

    def key(entry: Entry) -> tuple[object, ...]:
        folder = shown_under(entry)
        address = entry.facility.address
        city = (address.city or "") if address and folder != "virtual" else ""
        name = entry.facility.name.casefold()
        place = (folder == "virtual", state_name(folder), not city, city.casefold())
        return (*place, is_not_open(entry), name, entry.id)

    return sorted(entries, key=key)


def topics_of(entries: Iterable[Entry], facts: Facts) -> Topics:
    """Return the topics of ``entries``, which are in reading order; facilities that have closed are left out."""
    open_ones = [
        (entry, shown_under(entry), facts[entry.id].tracks) for entry in entries if entry.facility.status != "closed"
    ]
    by_group: dict[str, tuple[Topic, ...]] = {}
    silent: dict[str, int] = {}
    for group in TOPIC_GROUPS:
        found, silent[group.name] = _topics_of_group(group, open_ones)
        by_group[group.name] = tuple(found[term] for term in group.vocabulary.slugs if term in found)
    return Topics(by_group, silent)


def _topics_of_group(
    group: TopicGroup, entries: Iterable[tuple[Entry, str, Sequence[TrackFacts]]]
) -> tuple[dict[str, Topic], int]:
    """Return the topics of a group by term, and how many facilities have a program that states nothing in it.

    ``entries`` come with the folder they are shown under and with their programs.
    """
    found: dict[str, Topic] = {}
    silent = 0
    for entry, folder, tracks in entries:
        programs, is_silent = _programs_by_term(entry.facility, tracks, group)
        silent += is_silent
        for term, numbers in programs.items():
            topic = found.get(term)
            if topic is None:
                topic = found[term] = Topic(group, term)
            topic.by_state.setdefault(folder, []).append(Listing(entry, numbers))
    return found, silent


def _programs_by_term(
    facility: Facility, tracks: Sequence[TrackFacts], group: TopicGroup
) -> tuple[dict[str, tuple[int, ...]], bool]:
    """Return the numbers of the programs that have each term, and whether one of them states nothing."""
    programs: dict[str, tuple[int, ...]] = dict.fromkeys(group.of_place(facility), ()) if facility.sitewide else {}
    is_silent = False
    for number, of in enumerate(tracks):
        stated = group.of_program(of, facility)
        for term in stated:
            programs[term] = (*programs.get(term, ()), number)
        if not stated and not is_silent:
            is_silent = not group.is_answered(of.track, facility)
    return programs, is_silent
