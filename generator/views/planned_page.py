"""A page that can be made, and the key that tells whether it must be made again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.directory.directory import Entry
from generator.views import urls
from generator.views.page import Page


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page that can be made.

    ``path`` is where it is written, ``template`` the name of the template that shows it (without its ending),
    ``make`` returns its page object. ``key`` changes whenever a record that the page shows changes. What all
    pages share (code, templates, settings, today) is not in it.
    """

    path: str
    template: str
    key: str
    make: Callable[[], Page]


def key_of(entries: Iterable[Entry], *others: object) -> str:
    """Return a key of ``entries`` and of ``others``, which are written out: numbers, names, addresses."""
    records = "".join([f"{entry.id} {len(entry.digest)} {entry.digest}" for entry in entries])
    return urls.digest_of(repr(others), records)
