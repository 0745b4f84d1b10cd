"""Sites to test pages on: one of invented records in which every kind of page occurs, and the one of the real records.

The rules are off for the invented one: what no rule would let through must still make a sound page.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from generator.config import Config, read_config
from generator.load import load_directory
from generator.records.cache import Cache
from generator.views.pages import plan_pages
from tests.full_record import full_record
from tests.invented import facility_data, track_data
from tests.invented_site import ROOT, TODAY, accepted_records, build, make_directory

GOLDEN = ROOT / "tests" / "golden" / "facilities"
#: Every kind of page: the templates that are pages, not parts of one.
KINDS = tuple(
    path.stem
    for path in sorted((ROOT / "site_theme" / "templates").glob("*.html"))
    if '{% extends "base.html" %}' in path.read_text(encoding="utf-8")
)
ENOUGH = 100_000
#: The one kind that is not planned with the others, since MkDocs makes its pages.
GUIDE = "guide"
#: The invented site lies below a folder of its host.
BASE = "/some/base"
#: Letters that mean something to HTML, to templates and to addresses; and a word that no line can hold.
ODD_TEXT = '"\'> <3 onmouseover=alert(1) x=" {{ 7*7 }} &lt;b&gt; &#60;'
LONG_WORD = "W" * 150
#: So many programs in one city that every list of it takes several pages, which are cut shorter than usual.
CROWD = 40
_SHORTER = {
    "generator.views.city_page.CARDS_A_PAGE": 12,
    "generator.views.state_page.CARDS_A_PAGE": 12,
    "generator.views.topic_index.ROWS_A_PAGE": 15,
    "generator.views.organization_page.ROWS_A_PAGE": 15,
}


@dataclass(frozen=True)
class Site:
    """A built site: its settings, and the address of every page by kind: the name of its template."""

    config: Config
    today: date
    pages: dict[str, tuple[str, ...]]

    @property
    def folder(self) -> Path:
        return self.config.output

    def samples_of(self, kind: str) -> tuple[str, ...]:
        """The smallest and the largest page of a kind: the one that lacks most, and last the one that holds most.

        Pages beyond ENOUGH bytes are more of the same, and slow to look at.
        """
        paths = sorted(self.pages[kind], key=self._size)
        enough = [path for path in paths if self._size(path)[0] <= ENOUGH]
        return tuple(dict.fromkeys((paths[0], *enough[-1:])))

    def smallest_of(self, kind: str) -> str:
        """The smallest page of a kind."""
        return min(self.pages[kind], key=self._size)

    @property
    def samples(self) -> tuple[str, ...]:
        """The samples of all kinds."""
        return tuple(path for kind in sorted(self.pages) for path in self.samples_of(kind))

    @property
    def largest(self) -> tuple[str, ...]:
        """The largest page of each kind."""
        return tuple(max(self.pages[kind], key=self._size) for kind in sorted(self.pages))

    def _size(self, path: str) -> tuple[int, str]:
        return (self.folder / path).stat().st_size, path


def whole_site(folder: Path) -> Site:
    """Build the site of invented records in ``folder``."""
    records = folder / "records"
    records.mkdir()
    for name, data in _records().items():
        text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
        (records / f"{name}.yaml").write_text(text, encoding="utf-8")
    golden = sorted(GOLDEN.rglob("*.yaml"))
    config = make_directory(folder, [*accepted_records(), *golden, *sorted(records.iterdir())])
    config = replace(config, repository_url="https://github.com/example/iop", base_url=f"https://example.org{BASE}")
    with ExitStack() as patches:
        patches.enter_context(patch("generator.load.judge_all", return_value=()))
        for name, most in _SHORTER.items():
            patches.enter_context(patch(name, most))
        return _built(config, TODAY)


def real_site(folder: Path) -> Site:
    """Build the site of the real records into ``folder``, as they look on a day after the last of them."""
    return _built(replace(read_config(ROOT), output=folder / "site"), TODAY)


def _built(config: Config, today: date) -> Site:
    assert build(config, today).is_written
    loaded = load_directory(config.facilities, today, config.limits, cache=Cache(None), progress=lambda *_: None)
    pages: dict[str, list[str]] = {}
    for page in plan_pages(loaded.directory, loaded.facts, config, today):
        pages.setdefault(page.template, []).append(page.path)
    guide = config.output / GUIDE
    pages[GUIDE] = [path.relative_to(config.output).as_posix() for path in sorted(guide.rglob("*.html"))]
    return Site(config, today, {kind: tuple(paths) for kind, paths in pages.items()})


def _records() -> dict[str, dict[str, Any]]:
    columbus = {"state": "OH", "city": "Columbus", "zip": "43215"}
    full = {**full_record(), "name": "Example Full Record", "address": columbus, "replaced_by": "oh/example-sparse"}
    return {
        "example-full": full,
        "example-sparse": facility_data(name="Example Sparse Record", address=columbus),
        "example-closed": facility_data(name="Example Closed Program", status="closed", replaced_by="oh/example-full"),
        "example-odd": facility_data(
            name=ODD_TEXT,
            organization=LONG_WORD,
            address={"state": "OH", "city": "../../<3", "street": ODD_TEXT, "zip": "43004"},
            alert={"text": ODD_TEXT},
            phones=[{"use": "main", "number": "+16145550100", "shown_as": ODD_TEXT}],
            website="https://example.org/?a=1&b=(2)&c=$",
            tracks=[track_data(name=ODD_TEXT, notes=[ODD_TEXT, LONG_WORD], other_therapies=[ODD_TEXT])],
            sources=[{"url": "https://example.org/" + "a" * 400, "note": ODD_TEXT}],
            notes=["abc \u0627\u0644\u0639\u0631\u0628\u064a\u0629 def", LONG_WORD],
        ),
        "example-long": facility_data(name=LONG_WORD, tracks=[track_data(name=LONG_WORD)], address=columbus),
        **{f"example-crowd-{number:02}": _one_of_the_crowd(number, columbus) for number in range(CROWD)},
    }


def _one_of_the_crowd(number: int, address: dict[str, str]) -> dict[str, Any]:
    evening = {"days": ["mon", "wed", "thu"], "starts": "18:00", "ends": "21:00", "kind": "group"}
    focus = ("mental-health", "substance-use")[number % 2]
    return facility_data(
        name=f"Example Crowd Program {number}",
        organization=("Example Health System", "Example Partners")[number % 5 == 0],
        address=address,
        insurance={"payers": [{"payer": "medicaid", "accepted": "in-network"}]},
        tracks=[track_data(name="Evening IOP", focus=[focus], schedule={"groups": [{"sessions": [evening]}]})],
    )
