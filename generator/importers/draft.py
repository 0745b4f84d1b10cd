"""A record in the making that keeps account of every fact: where it came from and where it went.

An importer puts each fact of its input somewhere in the record through a ``Draft``. At the end ``account``
looks each fact up in the finished record, and refuses to go on when one is missing, or when the record says
something that no fact of the input stands behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from generator.problems import FieldPath


class Fact(NamedTuple):
    """One value of the input: where it stands and what it is."""

    path: FieldPath
    value: object

    @property
    def key(self) -> str:
        """The input key without positions: ``programs.sessions.days``."""
        return key_of(self.path)


class Placed(NamedTuple):
    """One fact at one place of the record, with what must stand there because of it (None: anything)."""

    fact: Fact
    at: FieldPath
    value: object


class Unaccounted(Exception):
    """A fact was lost, or the record says what the input does not; each message names its place."""

    def __init__(self, name: str, messages: Sequence[str]) -> None:
        super().__init__(f"{name}: " + "; ".join(messages))
        self.messages = tuple(messages)


def key_of(path: FieldPath) -> str:
    """Return a path without the positions in lists, joined by points."""
    return ".".join(step for step in path if isinstance(step, str))


def facts_of(value: object, path: FieldPath = ()) -> Iterator[Fact]:
    """Yield every value that is neither a mapping nor a list, and every empty mapping or list."""
    if isinstance(value, Mapping) and value:
        for key, item in value.items():
            yield from facts_of(item, (*path, key))
    elif isinstance(value, list | tuple) and value:
        for index, item in enumerate(value):
            yield from facts_of(item, (*path, index))
    else:
        yield Fact(path, value)


class Draft:
    """One record in the making: ``source`` is the input's shape of it, ``data`` grows into the record's."""

    def __init__(self, source: Mapping[str, object]) -> None:
        self.source = source
        self.data: dict[str, Any] = {}
        self._facts = tuple(facts_of(source))
        self._placed: list[Placed] = []
        self._replaced: list[Placed] = []

    def set(self, fact: FieldPath, at: FieldPath, value: object) -> None:
        """Write ``value`` at a place of the record, for the fact (or for all facts below) ``fact``.

        A fact whose value stood there before must then stand beside it, or at another place.
        """
        holder = self._holder(at)
        if self.found(at) not in (None, value):
            self._replaced += [placed for placed in self._placed if placed.at == at]
            self._placed = [placed for placed in self._placed if placed.at != at]
        holder[at[-1]] = value
        self.note_place(fact, at, value)

    def add(self, fact: FieldPath, at: FieldPath, *items: object) -> None:
        """Add items to the list at a place of the record, each once."""
        if not items:
            return
        found = self._holder(at).setdefault(at[-1], [])
        for item in items:
            if item not in found:
                found.append(item)
            self.note_place(fact, at, item)

    def merge(self, fact: FieldPath, at: FieldPath, keys: Mapping[str, object]) -> None:
        """Merge mappings into the mapping at a place of the record; lists grow, other values are replaced."""
        for key, value in keys.items():
            place = (*at, key)
            if isinstance(value, dict) and not _replaces(value, self.found(place)):
                self.merge(fact, place, value)
            elif isinstance(value, list) and isinstance(self.found(place), list | None):
                self.add(fact, place, *value)
            else:
                self.set(fact, place, value)

    def note_place(self, fact: FieldPath, at: FieldPath, value: object = None) -> None:
        """Say that the fact (or all below ``fact``) stands at ``at`` already, as or inside ``value``."""
        depth = len(fact)
        self._placed += [Placed(item, at, value) for item in self._facts if item.path[:depth] == fact]

    def move(self, at: FieldPath, to: FieldPath) -> None:
        """Delete what stands at ``at``, because ``to`` says it; the facts behind it then stand there."""
        holder = found_at(self.data, at[:-1])
        if holder is None or self.found(at) is None:
            return
        del holder[at[-1]]
        depth = len(at)
        self._placed = [
            Placed(fact, to, None) if where[:depth] == at else Placed(fact, where, value)
            for fact, where, value in self._placed
        ]

    def found(self, at: FieldPath) -> Any:
        """Return what stands at a place of the record, or None."""
        return found_at(self.data, at)

    def account(self, name: str, own_keys: frozenset[str]) -> tuple[Placed, ...]:
        """Return where every fact went. ``own_keys`` are keys that the importer fills by itself.

        Raises Unaccounted when a fact has no place or does not stand at it, or when something in the
        record has no fact behind it.
        """
        kept = [replaced for replaced in self._replaced if _stands(replaced.value, self.found(replaced.at[:-1]))]
        placed = {fact.path for fact, _, _ in (*self._placed, *kept)}
        messages = [f"{fact.key} {fact.value!r} has no place" for fact in self._facts if fact.path not in placed]
        messages += [
            f"{fact.key} {fact.value!r} does not stand at {key_of(at)}"
            for fact, at, value in self._placed
            if not _stands(value, self.found(at))
        ]
        places = [at for _, at, _ in self._placed]
        messages += [
            f"{key_of(path)} {value!r} has no fact behind it"
            for path, value in facts_of(self.data)
            if not any(path[: len(at)] == at for at in places) and key_of(path) not in own_keys
        ]
        if messages:
            raise Unaccounted(name, messages)
        return (*self._placed, *kept)

    def _holder(self, at: FieldPath) -> Any:
        holder: Any = self.data
        for step, following in pairwise(at):
            if isinstance(step, int):
                while len(holder) <= step:
                    holder.append({})
                holder = holder[step]
            else:
                holder = holder.setdefault(step, [] if isinstance(following, int) else {})
        return holder


def found_at(data: object, at: FieldPath) -> Any:
    """Return what stands at a place of plain data, or None."""
    for step in at:
        try:
            data = data[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _replaces(value: Mapping[str, object], found: object) -> bool:
    """Return whether a range takes the place of what was found, instead of being merged into it."""
    is_range = bool(value) and value.keys() <= {"minimum", "maximum", "at_first"}
    return is_range and (not isinstance(found, Mapping) or found.keys() <= {"minimum", "maximum", "at_first"})


def _stands(value: object, found: object) -> bool:
    """Return whether ``value`` is what was found, one of several, an end of a range, or inside a text."""
    if found is None:
        return False
    if value is None or value == found:
        return True
    if isinstance(found, Mapping):
        return any(_stands(value, item) for item in found.values())
    if isinstance(found, list):
        return any(_stands(value, item) for item in found)
    return isinstance(value, str) and isinstance(found, str) and value.casefold() in found.casefold()
