"""The components of the templates and their examples: what a component takes, and its HTML for an example.

An example file is called like its component and lies in ``tests/components/``. It holds a list of examples:
``name`` is a sentence that says what is proved, ``with`` the arguments, ``says`` and ``lacks`` what its HTML
must and must not hold. The tests read them, and so does the gallery (``make gallery``).
"""

from __future__ import annotations

import dataclasses
import types
from typing import Any, Union, get_args, get_origin, get_type_hints

import yaml

from generator.views.card import Card
from generator.views.care_path import CarePath
from generator.views.checklists import Checklist
from generator.views.comparison.lanes import LanesView
from generator.views.comparison.view import ComparisonView
from generator.views.contact_view import ContactView, PhoneView
from generator.views.counts import CountedLink
from generator.views.credentials_view import CredentialView
from generator.views.elsewhere import Elsewhere
from generator.views.example_weeks import ExampleWeeks
from generator.views.fact import Fact, Link
from generator.views.frame import Frame
from generator.views.guide_page import ContentsPart
from generator.views.guide_search import GuideSearch
from generator.views.kinds import KindList
from generator.views.levels_view import HoursBars, LevelsTable
from generator.views.listed_program import MiniDay
from generator.views.neighbours_view import NeighboursView
from generator.views.notices import Notice
from generator.views.page import Crumb
from generator.views.pagination import Pagination
from generator.views.payment_view import PaymentView
from generator.views.program_row import ProgramRow
from generator.views.schedule_view import ScheduleView
from generator.views.search.choices import ChoiceList
from generator.views.search.filter_groups import FilterGroup
from generator.views.search.free_times import Day, FreeTime
from generator.views.search.page import SearchQuestions
from generator.views.search.short_form import ShortForm
from generator.views.sources_view import SourceView
from generator.views.track_view import TrackView
from generator.views.week_view import WeekView
from generator.views.words import Word
from tests.conftest import ROOT
from tests.rendering import environment

FOLDER = ROOT / "tests" / "components"
COMPONENTS = ROOT / "site_theme" / "templates" / "components"
#: What each component takes, in order.
TAKES: dict[str, tuple[Any, ...]] = {
    "ask_about": (tuple[str, ...],),
    "breadcrumbs": (tuple[Crumb, ...],),
    "card": (Card, int),
    "care_path": (CarePath,),
    "checklist": (Checklist,),
    "choices": (tuple[CountedLink, ...],),
    "common_questions": (tuple[Link, ...],),
    "comparison": (ComparisonView, int),
    "contact": (ContactView,),
    "counted_links": (tuple[CountedLink, ...],),
    "credential": (CredentialView,),
    "crisis_line": (),
    "elsewhere": (Elsewhere,),
    "example_weeks": (ExampleWeeks,),
    "facts_list": (tuple[Fact, ...],),
    "filters": (tuple[FilterGroup, ...],),
    "footer": (Frame,),
    "get_help": (),
    "guide_contents": (tuple[ContentsPart, ...],),
    "guide_search": (GuideSearch, int),
    "header": (Frame,),
    "hours_bars": (HoursBars,),
    "keep_box": (str, str, str),
    "kinds": (tuple[KindList, ...], Link),
    "levels_table": (LevelsTable,),
    "link": (Link,),
    "mini_week": (tuple[MiniDay, ...],),
    "neighbours": (NeighboursView,),
    "not_stated": (),
    "notice": (Notice,),
    "pagination": (Pagination | None,),
    "payment": (PaymentView,),
    "phone": (PhoneView, bool),
    "program_row": (ProgramRow,),
    "schedule": (ScheduleView, str),
    "search_form": (SearchQuestions,),
    "select": (ChoiceList, str),
    "short_form": (ShortForm, bool),
    "source_list": (tuple[SourceView, ...],),
    "term": (str, Word),
    "track": (TrackView,),
    "week_painter": (tuple[FreeTime, ...], tuple[Day, ...]),
    "week_grid": (WeekView,),
    "week_lanes": (LanesView,),
    "words": (tuple[Word, ...],),
}


def examples() -> list[tuple[str, dict[str, Any]]]:
    """Every example with the name of its component, in the order of the files."""
    return [
        (path.stem, example)
        for path in sorted(FOLDER.glob("*.yaml"))
        for example in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def html_of(component: str, arguments: list[Any]) -> str:
    """What a component renders for the arguments of an example, as on a page."""
    module = environment().get_template(f"components/{component}.html").make_module()
    values = [made(kind, data) for kind, data in zip(TAKES[component], arguments, strict=False)]
    return str(getattr(module, component)(*values))


def made(kind: Any, data: Any) -> Any:
    """A value of ``kind`` from plain data; a field that the kind does not have, or that is missing, fails."""
    if get_origin(kind) is tuple:
        return tuple(made(get_args(kind)[0], item) for item in data)
    if get_origin(kind) in (Union, types.UnionType):
        return None if data is None else made(get_args(kind)[0], data)
    if dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: made(hints[name], value) for name, value in data.items()})  # type: ignore[operator]
    assert isinstance(data, get_origin(kind) or kind)
    return data
