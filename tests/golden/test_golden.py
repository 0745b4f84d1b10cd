"""A tiny invented directory gives these bytes: pages, problems, and nothing else.

A change of the pages on purpose: run this test with GOLDEN=write in the environment, and read the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.config import Config, Limits
from generator.load import Loaded, load_directory
from generator.records.cache import Cache
from generator.report import problem_text
from generator.views.pages import plan_pages
from tests.invented_site import TODAY
from tests.rendering import render_page

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
FILES = (
    "index.html",
    "oh/index.html",
    "oh/city/columbus.html",
    "oh/harbor-point.html",
    "oh/quiet-creek.html",
    "virtual/example-by-video.html",
    "topics/index.html",
    "topics/part-of-day/evening.html",
    "problems.txt",
)
#: Their words are in their templates and tests; what all pages share is in the files above.
ABOUT_THE_SITE = ("search/index.html", "how-this-works.html", "privacy.html", "corrections.html", "404.html")
#: Topics and the like whose pages are made like that of "evening".
MADE_ALIKE = (
    "topics/age-group/adults.html",
    "topics/focus/mental-health.html",
    "topics/focus/substance-use.html",
    "topics/level-of-care/iop.html",
    "topics/level-of-care/php.html",
    "topics/part-of-day/morning.html",
    "topics/payer/aetna.html",
    "topics/specialty/anxiety.html",
    "topics/specialty/depression.html",
)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load_directory(HERE / "facilities", TODAY, Limits(), cache=Cache(None), progress=lambda *_: None)


@pytest.fixture(scope="module")
def made(loaded: Loaded) -> dict[str, str]:
    config = Config(root=HERE, site_name="Example Directory", site_summary="Invented programs")
    pages = plan_pages(loaded.directory, loaded.facts, config, TODAY)
    here = HERE.relative_to(Path.cwd()).as_posix() if HERE.is_relative_to(Path.cwd()) else HERE.as_posix()
    problems = "".join(f"{problem_text(problem)}\n" for problem in loaded.problems).replace(f"{here}/", "")
    return {**{page.path: render_page(page.template, page.make()) for page in pages}, "problems.txt": problems}


def test_there_are_these_pages_and_no_others(made: dict[str, str]) -> None:
    assert set(made) == {
        *(*FILES, *ABOUT_THE_SITE, *MADE_ALIKE),
        *("compare/index.html", "list/index.html", "oh/city/akron.html", "tx/index.html", "virtual/index.html"),
    }


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_it_was(made: dict[str, str], name: str) -> None:
    expected = EXPECTED / name
    if os.environ.get("GOLDEN") == "write":
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(made[name], encoding="utf-8")
    assert made[name] == expected.read_text(encoding="utf-8")
