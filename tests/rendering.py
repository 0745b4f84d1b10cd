"""Pages rendered in tests as the build renders them: the same templates, escaping and strictness."""

from __future__ import annotations

from datetime import date
from functools import cache
from html.parser import HTMLParser

from jinja2 import Environment, FileSystemLoader

from generator.config import Config
from generator.directory.directory import Directory, Entry
from generator.facility.model import Facility
from generator.facts.derive import position_of
from generator.facts.facts import FacilityFacts, Facts, TrackFacts
from generator.facts.freshness import freshness_of
from generator.facts.neighbours import Neighbour
from generator.site.pelican_templates import TEMPLATE_OPTIONS, speak_in
from generator.views.page import Page
from generator.views.pages import PlannedPage, plan_pages
from tests.conftest import ROOT

TODAY = date(2026, 11, 22)
CONFIG = Config(root=ROOT, repository_url="https://github.com/example/iop")


@cache
def environment() -> Environment:
    """The templates of the site, read with the options of the build."""
    made = Environment(loader=FileSystemLoader(ROOT / "site_theme" / "templates"), **TEMPLATE_OPTIONS)  # noqa: S701
    speak_in(made)
    return made


def render(planned: PlannedPage) -> str:
    return render_page(planned.template, planned.make())


def render_page(template: str, page: Page) -> str:
    return environment().get_template(f"{template}.html").render(page=page)


def directory_of(facilities: dict[str, Facility]) -> Directory:
    """A directory of facilities by identifier, each with its own text as digest."""
    return Directory.of(
        Entry(name, f"facilities/{name}.yaml", facility, facility.model_dump_json())
        for name, facility in facilities.items()
    )


def facts_of(directory: Directory, neighbours: dict[str, tuple[Neighbour, ...]] | None = None) -> Facts:
    return Facts(
        {
            entry.id: FacilityFacts(
                tracks=tuple(TrackFacts(track) for track in entry.facility.tracks),
                position=position_of(entry),
                freshness=freshness_of(entry.facility, today=TODAY),
                neighbours=(neighbours or {}).get(entry.id, ()),
            )
            for entry in directory
        }
    )


def plan(
    facilities: dict[str, Facility],
    *,
    neighbours: dict[str, tuple[Neighbour, ...]] | None = None,
    config: Config = CONFIG,
    today: date = TODAY,
) -> dict[str, PlannedPage]:
    """Every planned page of a directory, by its path."""
    directory = directory_of(facilities)
    pages = plan_pages(directory, facts_of(directory, neighbours), config, today)
    assert len({page.path for page in pages}) == len(pages)
    return {page.path: page for page in pages}


def text_of(html: str) -> str:
    """What a person reads of a page: its text with single spaces, and nothing of its head."""
    reader = _TextReader()
    reader.feed(html)
    return " ".join("".join(reader.parts).split())


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._in_head = tag == "head" or (self._in_head and tag != "body")
        if tag in ("p", "li", "dt", "dd", "td", "th", "div", "h1", "h2", "h3", "h4", "br", "tr", "section"):
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._in_head:
            self.parts.append(data)
