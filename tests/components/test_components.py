"""Each component renders its examples, as the pages would.

An example file is called like its component. It holds a list of examples: ``name`` is a sentence that says
what is proved, ``with`` the arguments, ``says`` and ``lacks`` what its HTML must and must not hold.
"""

from __future__ import annotations

import dataclasses
import types
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
import yaml
from jinja2 import UndefinedError

from generator.views.card import Card, MiniDay
from generator.views.contact_view import ContactView, PhoneView
from generator.views.credentials_view import CredentialView
from generator.views.facility_page import Notice
from generator.views.fact import Fact, Link
from generator.views.frame import Frame
from generator.views.neighbours_view import NeighboursView
from generator.views.page import Crumb
from generator.views.payment_view import PaymentView
from generator.views.schedule_view import ScheduleView
from generator.views.sources_view import SourceView
from generator.views.track_view import TrackView
from generator.views.week_view import WeekView
from tests.conftest import ROOT
from tests.rendering import environment

FOLDER = Path(__file__).parent
COMPONENTS = ROOT / "site_theme" / "templates" / "components"
#: What each component takes, in order.
TAKES: dict[str, tuple[Any, ...]] = {
    "breadcrumbs": (tuple[Crumb, ...],),
    "card": (Card, int),
    "contact": (ContactView,),
    "credential": (CredentialView,),
    "crisis_line": (),
    "facts_list": (tuple[Fact, ...],),
    "footer": (Frame,),
    "header": (Frame,),
    "link": (Link,),
    "mini_week": (tuple[MiniDay, ...],),
    "neighbours": (NeighboursView,),
    "not_stated": (),
    "notice": (Notice,),
    "payment": (PaymentView,),
    "phone": (PhoneView, bool),
    "schedule": (ScheduleView, str),
    "source_list": (tuple[SourceView, ...],),
    "track": (TrackView,),
    "week_grid": (WeekView,),
}


def _made(kind: Any, data: Any) -> Any:
    """A value of ``kind`` from plain data; a field that the kind does not have, or that is missing, fails."""
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], item) for item in data)
    if get_origin(kind) in (Union, types.UnionType):
        return None if data is None else _made(get_args(kind)[0], data)
    if dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _made(hints[name], value) for name, value in data.items()})  # type: ignore[operator]
    assert isinstance(data, kind)
    return data


def _html(name: str, arguments: list[Any]) -> str:
    module = environment().get_template(f"components/{name}.html").make_module()
    values = [_made(kind, data) for kind, data in zip(TAKES[name], arguments, strict=False)]
    return str(getattr(module, name)(*values))


def _examples() -> list[Any]:
    return [
        pytest.param(path.stem, example, id=f"{path.stem}: {example['name']}")
        for path in sorted(FOLDER.glob("*.yaml"))
        for example in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(("name", "example"), _examples())
def test_it_renders(name: str, example: dict[str, Any]) -> None:
    assert set(example) <= {"name", "with", "says", "lacks"}
    html = " ".join(_html(name, example.get("with", [])).split())
    assert example["says"]
    for words in example["says"]:
        assert words in html
    for words in example.get("lacks", []):
        assert words not in html


def test_every_component_has_its_style_and_its_examples() -> None:
    components = {path.stem for path in COMPONENTS.glob("*.html")}
    assert components == set(TAKES) == {path.stem for path in FOLDER.glob("*.yaml")}
    styles = ROOT / "site_theme" / "static" / "css"
    sheet = "".join(path.read_text(encoding="utf-8") for path in styles.rglob("*.css"))
    unstyled = {name for name in components if f".iop-{name.replace('_', '-')}" not in sheet}
    # Links look as all links do, and a facility's ways to pay are a list of facts with a table below.
    assert unstyled == {"link", "payment"}


def test_every_style_sheet_is_in_the_site() -> None:
    styles = ROOT / "site_theme" / "static" / "css"
    main = (styles / "main.css").read_text(encoding="utf-8")
    missing = {path.relative_to(styles).as_posix() for path in styles.rglob("*.css") if path.name != "main.css"}
    assert {name for name in missing if f'"{name}"' not in main} == set()


def test_a_component_that_lacks_something_fails() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ missing.word }}").render(missing={})
    with pytest.raises(TypeError):
        _html("notice", [{"link": None}])
    with pytest.raises(KeyError):
        _html("notice", [{"text": "x", "words": "x"}])
