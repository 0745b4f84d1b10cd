"""Long lists in pages: how many items stand on one, where each part of a list begins, and the way between pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.messages import _
from generator.views import urls
from generator.views.fact import Link
from generator.views.phrases import number_words

#: The most cards on one page, and the most rows, which are a third as long.
CARDS_A_PAGE = 50
ROWS_A_PAGE = 200

_Item = TypeVar("_Item")
#: Numbers shown on either side of the page itself.
_BESIDE = 1


@dataclass(frozen=True, slots=True)
class Section(Generic[_Item]):
    """A part of a list under one heading, or as much of it as one page holds.

    ``key`` tells sections apart. ``is_continued`` marks what goes on from the page before.
    """

    key: str
    items: Sequence[_Item]
    is_continued: bool = False


@dataclass(frozen=True, slots=True)
class PageOf(Generic[_Item]):
    """One page of a list: its number, counted from 1, of how many, and the sections on it."""

    number: int
    total: int
    sections: tuple[Section[_Item], ...]


@dataclass(frozen=True, slots=True)
class PageNumber:
    """One number in the way between pages, or the gap between two."""

    text: str
    """The number; for a gap three dots."""
    href: str
    """Its address; empty for the page itself and for a gap."""
    is_here: bool = False
    """Whether it is the page itself."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """The way from one page of a list to the others."""

    words: str
    """Which page this is: "Page 2 of 7"."""
    before: Link | None
    """The page before."""
    after: Link | None
    """The page after."""
    numbers: tuple[PageNumber, ...]
    """The first and the last page, and those around this one."""


def in_pages(sections: Iterable[Section[_Item]], size: int) -> tuple[PageOf[_Item], ...]:
    """Return ``sections`` in pages of ``size`` items, at least one page.

    Every page but the last is full; a section that reaches over an edge goes on on the next page. Sections
    without items are left out.
    """
    pages: list[list[Section[_Item]]] = [[]]
    room = size
    for section in sections:
        done = 0
        while done < len(section.items):
            if not room:
                pages.append([])
                room = size
            part = section.items[done : done + room]
            pages[-1].append(Section(section.key, part, is_continued=done > 0))
            done += len(part)
            room -= len(part)
    return tuple(PageOf(number, len(pages), tuple(page)) for number, page in enumerate(pages, 1))


def first_pages(pages: Iterable[PageOf[_Item]]) -> dict[str, int]:
    """Return the number of the page on which each section begins, by its key."""
    found: dict[str, int] = {}
    for page in pages:
        for section in page.sections:
            found.setdefault(section.key, page.number)
    return found


def page_words(number: int, total: int) -> str:
    """Return which page this is, "Page 2 of 7"; an empty text where there is only one."""
    if total == 1:
        return ""
    return _("Page %(number)s of %(total)s", number=number_words(number), total=number_words(total))


def title_of_page(title: str, number: int, total: int) -> str:
    """Return the title of a page of a list: the list's own on the first, else with the number of the page."""
    if number == 1:
        return title
    return _(
        "%(title)s, page %(number)s of %(total)s",
        title=title,
        number=number_words(number),
        total=number_words(total),
    )


def pagination_of(first_path: str, number: int, total: int) -> Pagination | None:
    """Return the way from page ``number`` of the list that begins at ``first_path``; None when there is one page."""
    if total == 1:
        return None
    root = urls.root_of(urls.numbered_path(first_path, number))

    def href(other: int) -> str:
        return urls.link(root, urls.numbered_path(first_path, other))

    return Pagination(
        words=page_words(number, total),
        before=Link(_("Previous page"), href(number - 1)) if number > 1 else None,
        after=Link(_("Next page"), href(number + 1)) if number < total else None,
        numbers=tuple(
            PageNumber("\u2026", "")
            if each is None
            else PageNumber(number_words(each), "" if each == number else href(each), is_here=each == number)
            for each in _numbers_shown(number, total)
        ),
    )


def _numbers_shown(number: int, total: int) -> list[int | None]:
    """Return the numbers to show in order, None for a gap; a gap of one number is that number."""
    shown = {1, total, *range(max(1, number - _BESIDE), min(total, number + _BESIDE) + 1)}
    numbers: list[int | None] = []
    last = 0
    for each in sorted(shown):
        if each - last == 2:
            numbers.append(each - 1)
        elif each - last > 2:
            numbers.append(None)
        numbers.append(each)
        last = each
    return numbers
