"""The guide read for proofreading: its Markdown, and what MkDocs complains of when it is built."""

from __future__ import annotations

import difflib
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mkdocs.utils.meta import get_data

from generator.config import Config
from generator.problems import Problem, Severity
from generator.proofreading.guide_text import GuideText
from generator.proofreading.markdown import links_in
from generator.proofreading.spelling import LIST, WordList
from generator.site.errors import GuideError
from generator.site.guide import build_guide
from generator.site.page_limits import not_text, page_text, too_much

_FOLDER = "guide/"
_SETTINGS = "mkdocs.yml"
_DEAD_LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains an? [a-z ]*link '(?P<to>[^']*)'(?P<what>.*)", re.DOTALL)
_NOT_LISTED = re.compile(r"  - (?P<page>\S.*\.md)")
_TOO_DEEP = re.compile(r"Error reading page '(?P<page>[^']+)': maximum recursion depth")
_PAGES_FOLLOW = 'not included in the "nav" configuration:'
_HOLDS = re.compile(r"(?P<page>[^\s:]+\.md): (?P<what>must [^,]+, but holds (?P<held>.+))")
_AT_LINE = re.compile(r"\bbut line (?P<line>\d+) holds\b")
_OF_PAGE = re.compile(r"(?P<page>[^\s:]+\.\w+): (?P<what>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class GuideRead:
    """The guide's texts in the order of their paths, its own list of words, and what its building complained of."""

    texts: tuple[GuideText, ...]
    words: WordList
    complaints: tuple[Problem, ...]
    is_whole: bool
    """False if a page could not be read."""


def _links(folder: Path) -> Iterator[Problem]:
    """Give a problem for each symbolic link below ``folder``: MkDocs would follow it wherever it leads."""
    for where, folders, names in os.walk(folder):
        for path in (Path(where, name) for name in sorted((*folders, *names))):
            if path.is_symlink():
                shown = _FOLDER + path.relative_to(folder).as_posix()
                message = "must not be a symbolic link"
                yield Problem(shown, 1, 1, Severity.ERROR, "guide-build", "", message, "put the file itself there")


def read_guide(config: Config, today: date, pages: Mapping[str, str]) -> GuideRead:
    """Return the guide as it is written, having built it, with generated ``pages``, where nobody sees it.

    Raises OSError when a file cannot be read.
    """
    if links := tuple(_links(config.guide)):
        return GuideRead((), WordList(""), links, is_whole=False)
    pages_there = sorted(config.guide.rglob("*.md"))
    texts = tuple(_texts(config.guide, pages_there))
    listed = config.root / LIST
    content = listed.read_bytes() if listed.is_file() else b""
    listed_words = page_text(content)
    known = [text.path for text in texts] + [_FOLDER + path for path in pages]
    found = [] if listed_words is not None else [_of_page(LIST, not_text(content))]
    found += [problem for line in _complaints(config, today, pages) for problem in _problems(line, texts, known)]
    words = WordList(listed_words or content.decode("utf-8", errors="replace"))
    is_whole = listed_words is not None and len(texts) == len(pages_there)
    return GuideRead(texts, words, tuple(sorted(set(found))), is_whole)


def _texts(folder: Path, paths: Sequence[Path]) -> Iterator[GuideText]:
    for path in paths:
        text = page_text(path.read_bytes())
        if text is None or too_much(text):
            continue
        body, meta = get_data(text)
        before = text[: len(text) - len(body)] if text.endswith(body) else ""
        yield GuideText(_FOLDER + path.relative_to(folder).as_posix(), text, meta, before.count("\n") + 1)


def _complaints(config: Config, today: date, pages: Mapping[str, str]) -> Sequence[str]:
    with tempfile.TemporaryDirectory() as folder:
        try:
            build_guide(config, Path(folder) / "guide", pages, today)
        except GuideError as error:
            return str(error).splitlines()
    return ()


def _problems(line: str, texts: Sequence[GuideText], known: Sequence[str]) -> Iterator[Problem]:
    """Give the problems that a complaint comes to: one at each link that it is about."""
    by_path = {text.path: text for text in texts}
    if found := _DEAD_LINK.match(line):
        path = _FOLDER + found["page"]
        message, tip = _dead_link(found, known)
        text = by_path.get(path)
        places = [link.offset for link in links_in(text.text) if link.to == found["to"]] if text else []
        if text and places:
            yield from (text.problem(place, "dead-link", message, tip=tip) for place in places)
        else:
            yield Problem(path, 1, 1, Severity.ERROR, "dead-link", "", message, tip)
    elif found := _HOLDS.fullmatch(line):
        yield _of_what_is_held(found, by_path)
    elif found := _NOT_LISTED.fullmatch(line):
        message = f"must be listed under nav in {_SETTINGS}, or nobody finds it"
        tip = f"add a line below its neighbors there, such as: - Name of the page: {found['page']}"
        yield Problem(_FOLDER + found["page"], 1, 1, Severity.ERROR, "not-listed", "", message, tip)
    elif line.endswith(_PAGES_FOLLOW):
        return
    elif found := _TOO_DEEP.match(line):
        yield _of_page(_FOLDER + found["page"], "must be simpler: lists or quotations stand too deep within others")
    elif found := _OF_PAGE.match(line):
        yield _of_page(_FOLDER + found["page"], found["what"])
    else:
        yield Problem(_SETTINGS, 1, 1, Severity.ERROR, "guide-build", "", line)


def _of_page(path: str, message: str) -> Problem:
    at = _AT_LINE.search(message)
    return Problem(path, int(at["line"]) if at else 1, 1, Severity.ERROR, "guide-build", "", message)


def _of_what_is_held(found: re.Match[str], texts: Mapping[str, GuideText]) -> Problem:
    """Return the problem of a page that holds what no page may: where that stands, or on top if Markdown made it."""
    path, tip = _FOLDER + found["page"], "leave it out, or write it as guide/maintain/guide-pages.md says"
    text = texts.get(path)
    start = text.text.casefold().find(found["held"].rstrip(">.").casefold()) if text else -1
    if text and start >= 0:
        return text.problem(start, "only-text", found["what"], tip=tip)
    return Problem(path, 1, 1, Severity.ERROR, "only-text", "", found["what"], tip)


def _dead_link(found: re.Match[str], known: Sequence[str]) -> tuple[str, str]:
    to, what = found["to"], found["what"]
    if "anchor" in what:
        page, _sign, anchor = to.partition("#")
        tip = f'give the heading the anchor, as in "## Cost {{ #{anchor} }}", or link to one that is there'
        where = page or "this page"
        return f'must lead to a heading, but {where} has no "#{anchor}"', tip
    if "not found" in what:
        near = difflib.get_close_matches(Path(to.partition("#")[0]).name, [Path(path).name for path in known], n=1)
        pages = [path for path in known if near and Path(path).name == near[0]]
        return f'must lead to a page of the guide, but there is no "{to}"', f"do you mean {pages[0]}?" if pages else ""
    return f'must lead to a page of the guide, but is "{to}"', "name the file, with .md, as seen from this one"
