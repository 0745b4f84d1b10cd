"""The command that proofreads the guide: guide-check."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.config import Config, read_config
from generator.messages import DEFAULT_LANGUAGE
from generator.problems import Problem, has_errors
from generator.report import FORMATS, Progress, counted, print_problems, problems_json, problems_summary

if TYPE_CHECKING:
    from generator.proofreading.proofread import PageFigures, Proofread

PROBLEMS = 1
#: Rules whose problems MkDocs tells a second time when it builds the guide.
_TOLD_TWICE = frozenset(("search-link", "term-link", "topic-link", "directory-link", "figure", "review-date"))
_BUILD = "guide-build"


@click.command("guide-check")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="text for people, json for programs, github for annotations.  [default: text; github in Actions]",
)
def guide_check(paths: tuple[Path, ...], *, form: str | None, today: date) -> None:
    """Proofread the guide: how hard each page is to read, and what is wrong, where, and how to mend it.

    Pages for families must read at US grade 8 or below (Automated Readability Index). Looked at besides: words that
    put people first, no praise, spelling, links, next steps, sources, and the day of the last review. With PATHS only
    those files or folders are shown.

    \b
    Examples:
      iop guide-check
      iop guide-check guide/choose/teens.md
      iop guide-check --format json > guide.json
    """
    started = time.perf_counter()
    config = read_config(Path.cwd())
    form = form or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    wanted = _wanted(paths, config)
    shown = _only(_proofread(config, today), config, wanted)
    if form == "json":
        click.echo(_as_json(shown))
    else:
        if form == "text":
            click.echo(_table(shown.pages))
        print_problems(shown.problems, form, color=sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    seconds = time.perf_counter() - started
    what = f"{counted(len(shown.pages), 'page')} read{_hardest(shown.pages)}"
    click.echo(f"{what}, {problems_summary(shown.problems)}, {seconds:.1f} seconds", err=True)
    if has_errors(shown.problems):
        sys.exit(PROBLEMS)


def _proofread(config: Config, today: date) -> Proofread:
    from generator.proofreading.page_rules import LeadsTo  # noqa: PLC0415 - help must not wait for it
    from generator.proofreading.proofread import proofread  # noqa: PLC0415
    from generator.site.catalog import use_language  # noqa: PLC0415
    from generator.site.guide_reading import read_guide  # noqa: PLC0415
    from generator.views.guide_figures import FIGURES  # noqa: PLC0415
    from generator.views.guide_links import directory_link, search_fragment, term_at, topic_at  # noqa: PLC0415
    from generator.views.reference_pages import reference_pages  # noqa: PLC0415

    progress = Progress()
    use_language(config)
    progress("Building the guide", 0, 1)
    read = read_guide(config, today, reference_pages())
    progress("Building the guide", 1, 1)
    directory = partial(directory_link, fragment="", root="")
    leads_to = LeadsTo(
        {
            "search": search_fragment,
            "term": term_at,
            "topic": topic_at,
            "directory": lambda to: directory(to.partition("#")[0]),
        },
        tuple(FIGURES),
    )
    is_english = config.language.partition("-")[0] == DEFAULT_LANGUAGE
    done = proofread(
        read.texts,
        read.words,
        leads_to,
        today=today,
        is_english=is_english,
        is_whole=read.is_whole,
        progress=progress,
    )
    return replace(done, problems=_together(done.problems, read.complaints))


def _together(problems: Sequence[Problem], complaints: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return all problems in order, without what the build says of links that proofreading has placed already."""
    placed = {problem.path for problem in problems if problem.rule in _TOLD_TWICE}
    new = [each for each in complaints if not (each.rule == _BUILD and each.path in placed)]
    return tuple(sorted((*problems, *new)))


def _wanted(paths: Sequence[Path], config: Config) -> list[Path]:
    """Return where ``paths`` lead. Raises UsageError for one that is not in the guide."""
    found = [path.resolve() for path in paths]
    for path, place in zip(paths, found, strict=True):
        if not place.is_relative_to(config.guide.resolve()):
            raise click.UsageError(f"{path} is not below {config.guide}")
    return found


def _only(done: Proofread, config: Config, wanted: Sequence[Path]) -> Proofread:
    """Return what is told of ``wanted`` files and folders, or everything where none is named."""

    def is_wanted(path: str) -> bool:
        place = (config.root / path).resolve()
        return not wanted or any(place.is_relative_to(each) for each in wanted)

    return replace(
        done,
        pages=tuple(page for page in done.pages if is_wanted(page.path)),
        problems=tuple(problem for problem in done.problems if is_wanted(problem.path)),
    )


def _minutes(page: PageFigures) -> int:
    from generator.views.guide_page import WORDS_A_MINUTE  # noqa: PLC0415

    return max(1, -(-page.words // WORDS_A_MINUTE))


def _table(pages: Sequence[PageFigures]) -> str:
    """Return the figures of all pages as lines of columns."""
    width = max((len(page.path) for page in pages), default=0)
    lines = [f"{'page':<{width}}  grade  words  minutes  last reviewed"]
    for page in pages:
        grade = "-" if page.grade is None else f"{page.grade:.1f}"
        reviewed = page.reviewed.isoformat() if page.reviewed else "-"
        lines.append(f"{page.path:<{width}}  {grade:>5}  {page.words:>5,}  {_minutes(page):>7}  {reviewed}")
    return "\n".join((*lines, ""))


def _hardest(pages: Sequence[PageFigures]) -> str:
    """Return what the hardest page for families comes to, as a part of the summary."""
    grades = [page.grade for page in pages if page.is_for_families and page.grade is not None]
    return f", the hardest for families at grade {max(grades):.1f}" if grades else ""


def _as_json(done: Proofread) -> str:
    pages = [
        {
            "path": page.path,
            "title": page.title,
            "grade": page.grade,
            "words": page.words,
            "minutes": _minutes(page),
            "reviewed": page.reviewed.isoformat() if page.reviewed else None,
        }
        for page in done.pages
    ]
    return json.dumps({"pages": pages, **json.loads(problems_json(done.problems))}, indent=2, ensure_ascii=False)
