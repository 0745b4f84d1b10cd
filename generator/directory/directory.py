"""All facilities as one ordered collection that nobody changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.facility.model import Facility


@dataclass(frozen=True, slots=True)
class Entry:
    """A facility with its identifier (``oh/harbor-point``), its file as messages name it, and the file's digest."""

    id: str
    path: str
    facility: Facility
    digest: str


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries in the order of their identifiers."""

    entries: tuple[Entry, ...]
    _by_id: dict[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.entries, key=lambda entry: entry.id))
        object.__setattr__(self, "entries", ordered)
        object.__setattr__(self, "_by_id", {entry.id: entry for entry in ordered})

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Directory:
        """Return the directory of ``entries``, whatever their order."""
        return cls(tuple(entries))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, facility_id: object) -> bool:
        return facility_id in self._by_id

    def __getitem__(self, facility_id: str) -> Entry:
        """Return the entry called ``facility_id``. Raises KeyError."""
        return self._by_id[facility_id]
