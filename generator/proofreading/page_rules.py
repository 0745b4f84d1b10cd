"""What a page of the guide must have: what it is, when it was reviewed, a next step, sources, and living links."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from generator.problems import Problem, Severity
from generator.proofreading.guide_text import GuideText
from generator.proofreading.markdown import Link, figures_in, links_in
from generator.proofreading.prose import TOLD_FIRST, Block, Kind

#: Takes what stands behind the colon of a link; raises ValueError, with a sentence, when it leads nowhere.
Resolve = Callable[[str], object]

#: A page that nobody has gone through for so many days may be out of date.
STALE_DAYS = 365

_NEXT, _SOURCES, _SEARCHES = "Next", "Sources", 2
_WHAT_FOR = {
    "title": "its name in the list of pages",
    "description": "one sentence for search engines",
    "audience": "who it is for, in one or two sentences",
}
_HOW_TO_BEGIN = (
    "write one key: value a line between two lines of ---, and put a value with a colon in quotes, as in "
    'title: "Paying: what to ask"'
)
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HOW_TO_MEND = {
    "search": "open the search, choose what is meant, and compare the address; or use the term that is named",
    "topic": "write topic:group/term, with a group and a term of the page of all topics",
    "term": "the glossary lists every term; write term:list/term",
    "directory": "link to one of the pages that are named",
}


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """What a text may lead to: by the word before the colon how to find it, and the names of figures."""

    resolve: Mapping[str, Resolve]
    figures: Collection[str]


def page_problems(page: GuideText, blocks: Sequence[Block], leads_to: LeadsTo, today: date) -> Iterator[Problem]:
    """Give whatever of a page is missing, out of date, or leads nowhere within the directory."""
    links = list(links_in(page.text))
    yield from _dead_ends(page, links, leads_to)
    if not page.is_proofread:
        return
    if page.meta or not page.text.startswith("---"):
        yield from _front_matter(page)
        yield from _review(page, today)
    else:
        message = "must begin with front matter that can be read, but does not"
        yield page.problem(0, "front-matter", message, tip=_HOW_TO_BEGIN)
    if page.gives_advice:
        yield from _next_step(page, blocks, links)
        yield from _sources(page, blocks)
    elif not any(_leads_on(link) for link in links):
        yield page.problem(
            page.body_start,
            "next-step",
            "must lead on to another page, but has no link",
            tip="add a link to what comes next",
        )


def _front_matter(page: GuideText) -> Iterator[Problem]:
    for key in TOLD_FIRST:
        said = page.meta.get(key)
        if said is None or not str(said).strip():
            tip = f"write {key}: and {_WHAT_FOR[key]}, between the --- on top"
            yield page.problem(0, "front-matter", f"must say its {key}, but does not", tip=tip)
        elif not isinstance(said, str):
            yield page.problem(
                _of_key(page, key), "front-matter", f"{key} must be text, but is not", tip="put it in quotes"
            )


def _review(page: GuideText, today: date) -> Iterator[Problem]:
    reviewed = page.meta.get("reviewed")
    offset = _of_key(page, "reviewed")
    tip = "go through the page, then write the day, such as reviewed: 2026-11-22"
    if reviewed is None:
        if page.gives_advice:
            yield page.problem(offset, "review-date", "must say when it was last reviewed, but does not", tip=tip)
    elif not isinstance(reviewed, date) or isinstance(reviewed, datetime):
        yield page.problem(offset, "review-date", "reviewed must be a date such as 2026-11-22, but is not", tip=tip)
    elif reviewed > today:
        yield page.problem(offset, "review-date", f"reviewed must not be after today, but is {reviewed}", tip=tip)
    elif (today - reviewed).days > STALE_DAYS:
        message = f"must be reviewed every year, but was last reviewed on {reviewed}"
        yield page.problem(offset, "review-date", message, tip=tip, severity=Severity.WARNING)


def _next_step(page: GuideText, blocks: Sequence[Block], links: Sequence[Link]) -> Iterator[Problem]:
    links_like = f"{_SEARCHES} or more links such as [Evening programs](search:free=evenings)"
    tip = f"end the page with ## {_NEXT}: {links_like}, then a page to read"
    heading = _heading(blocks, _NEXT)
    if heading is None:
        yield page.problem(
            len(page.text.rstrip()), "next-step", f'must have a next step, but has no heading "{_NEXT}"', tip=tip
        )
        return
    start, end = _extent(page, blocks, heading)
    there = {link.to for link in links if start <= link.offset < end and link.to.startswith("search:")}
    if len(there) < _SEARCHES:
        message = f"must lead to {_SEARCHES} or more ready-made searches, but leads to {len(there) or 'none'}"
        yield page.problem(start, "next-step", message, tip=tip)


def _sources(page: GuideText, blocks: Sequence[Block]) -> Iterator[Problem]:
    tip = f"end the page with ## {_SOURCES}: a list of what each source supports, its author, title and year"
    heading = _heading(blocks, _SOURCES)
    if heading is None:
        yield page.problem(
            len(page.text.rstrip()), "sources", f'must name its sources, but has no heading "{_SOURCES}"', tip=tip
        )
    elif not any(block.section == _SOURCES and block.kind is not Kind.HEADING for block in blocks):
        yield page.problem(heading.offsets[0], "sources", "must name its sources, but names none", tip=tip)


def _dead_ends(page: GuideText, links: Sequence[Link], leads_to: LeadsTo) -> Iterator[Problem]:
    for link in links:
        kind, colon, to = link.to.partition(":")
        if not colon or kind not in leads_to.resolve:
            continue
        try:
            leads_to.resolve[kind](to)
        except ValueError as error:
            yield page.problem(link.offset, f"{kind}-link", str(error), tip=_HOW_TO_MEND.get(kind, ""))
    for figure in figures_in(page.text):
        if figure.to not in leads_to.figures:
            near = difflib.get_close_matches(figure.to, sorted(leads_to.figures), n=1)
            tip = f"do you mean {near[0]}?" if near else f"there are: {', '.join(sorted(leads_to.figures))}"
            yield page.problem(figure.offset, "figure", f'must be the name of a figure, but is "{figure.to}"', tip=tip)


def _leads_on(link: Link) -> bool:
    kind = link.to.partition(":")[0]
    return kind in ("search", "directory") or not (link.to.startswith("#") or _OUTSIDE.match(link.to))


def _heading(blocks: Sequence[Block], text: str) -> Block | None:
    return next((block for block in blocks if block.level == 2 and block.text == text), None)


def _extent(page: GuideText, blocks: Sequence[Block], heading: Block) -> tuple[int, int]:
    """Return where the section of ``heading`` begins and ends in the source."""
    start = heading.offsets[0]
    following = [block.offsets[0] for block in blocks if 0 < block.level <= 2 and block.offsets[0] > start]
    return start, min(following, default=len(page.text))


def _of_key(page: GuideText, key: str) -> int:
    """Return the place of a key of the front matter, or the top of the page where it is missing."""
    found = re.search(rf"^{key}:", page.text[: page.body_start], re.MULTILINE)
    return found.start() if found else 0
