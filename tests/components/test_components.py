"""Each component renders its examples, as the pages would (what an example is: `tests/component_examples.py`)."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2 import UndefinedError

from tests.component_examples import COMPONENTS, FOLDER, TAKES, examples, html_of
from tests.conftest import ROOT
from tests.rendering import environment

_EXAMPLES = [pytest.param(name, example, id=f"{name}: {example['name']}") for name, example in examples()]


@pytest.mark.parametrize(("name", "example"), _EXAMPLES)
def test_it_renders(name: str, example: dict[str, Any]) -> None:
    assert set(example) <= {"name", "with", "says", "lacks"}
    html = " ".join(html_of(name, example.get("with", [])).split())
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
    # Links look as all links do.
    assert unstyled == {"link"}


def test_every_style_sheet_is_in_the_site() -> None:
    styles = ROOT / "site_theme" / "static" / "css"
    sheets = ("compare.css", "list.css", "main.css", "search.css")
    imports = "".join((styles / name).read_text(encoding="utf-8") for name in sheets)
    names = {path.relative_to(styles).as_posix() for path in styles.rglob("*.css")} - {*sheets}
    assert {name for name in names if f'"{name}"' not in imports} == set()


def test_a_component_that_lacks_something_fails() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ missing.word }}").render(missing={})
    with pytest.raises(TypeError):
        html_of("notice", [{"link": None}])
    with pytest.raises(KeyError):
        html_of("notice", [{"text": "x", "words": "x"}])
