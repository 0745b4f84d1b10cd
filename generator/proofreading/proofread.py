"""The guide, proofread: every page with its figures, and every problem in the order of the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from generator.problems import Problem
from generator.proofreading.grade import grade_problems, reading_of_page
from generator.proofreading.guide_text import GuideText
from generator.proofreading.page_rules import LeadsTo, page_problems
from generator.proofreading.prose import Block, Kind, blocks_of, words_in
from generator.proofreading.spelling import Dictionary, WordList, list_problems, spelling_problems
from generator.proofreading.wording import wording_problems

#: Told what is going on, how far it has come, and how far it goes.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class PageFigures:
    """What a page comes to: ``words`` are all of it, ``grade`` is of what is there to be read (None without words)."""

    path: str
    title: str
    grade: float | None
    words: int
    reviewed: date | None
    is_for_families: bool


@dataclass(frozen=True, slots=True)
class Proofread:
    """What proofreading comes to."""

    pages: tuple[PageFigures, ...]
    problems: tuple[Problem, ...]


def proofread(
    texts: Sequence[GuideText],
    words: WordList,
    leads_to: LeadsTo,
    *,
    today: date,
    is_english: bool = True,
    is_whole: bool = True,
    progress: Progress,
) -> Proofread:
    """Return what there is to say of the guide's ``texts``; ``words`` is the guide's own list of words.

    Grade, wording and spelling are judged of English only; words that no page has only if the guide ``is_whole``.
    """
    dictionary = Dictionary(words.words())
    read = {text.path: blocks_of(text) for text in texts}
    judged = [text for text in texts if text.is_proofread] if is_english else []
    problems: list[Problem] = []
    for done, text in enumerate(texts, 1):
        blocks = read[text.path]
        problems += page_problems(text, blocks, leads_to, today)
        if text in judged:
            problems += grade_problems(text, blocks)
            problems += wording_problems(text, blocks)
            problems += spelling_problems(text, blocks, dictionary)
        progress("Proofreading page", done, len(texts))
    if is_english and is_whole:
        problems += list_problems(words, [read[text.path] for text in judged], Dictionary())
    pages = (_figures(text, read[text.path], is_graded=is_english) for text in texts if text.is_proofread)
    return Proofread(tuple(pages), tuple(sorted(problems)))


def _figures(text: GuideText, blocks: Sequence[Block], *, is_graded: bool) -> PageFigures:
    reviewed = text.meta.get("reviewed")
    return PageFigures(
        path=text.path,
        title=str(text.meta.get("title", "")),
        grade=reading_of_page(blocks).grade if is_graded else None,
        words=sum(len(words_in(block.text)) for block in blocks if block.kind is not Kind.ABOUT),
        reviewed=reviewed if isinstance(reviewed, date) and not isinstance(reviewed, datetime) else None,
        is_for_families=text.is_for_families,
    )
