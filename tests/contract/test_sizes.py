"""Nothing has outgrown the size at which it should be split (the architecture's "Sizes")."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

#: Folder and ending -> most lines a file may have. The first that fits counts.
FILES = (
    ("generator/rules", ".py", 150),
    ("generator", ".py", 300),
    ("tests", ".py", 300),
    ("benchmarks", ".py", 300),
    ("site_theme/templates/components", ".html", 100),
    ("site_theme/templates", ".html", 120),
    ("site_theme/static/css", ".css", 200),
    ("site_theme/static/js", ".js", 250),
    ("tests/js", ".js", 300),
    ("site_theme/guide", ".html", 120),
)
LONGEST_FUNCTION = 40


def all_files() -> list[tuple[Path, int]]:
    found: dict[Path, int] = {}
    for folder, ending, most in FILES:
        for path in sorted((ROOT / folder).rglob(f"*{ending}")):
            found.setdefault(path, most)
    return list(found.items())


def long_functions(text: str) -> list[str]:
    functions = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef))
    return [node.name for node in functions if _length(node) > LONGEST_FUNCTION]


def _length(function: ast.FunctionDef) -> int:
    """Lines of a function without its docstring."""
    docstring = ast.get_docstring(function, clean=False)
    end = function.end_lineno or function.lineno
    return end - function.lineno + 1 - (len(docstring.splitlines()) if docstring else 0)


def name_of(value: object) -> str:
    return value.relative_to(ROOT).as_posix() if isinstance(value, Path) else f"{value} lines"


@pytest.mark.parametrize(("path", "most"), all_files(), ids=name_of)
def test_no_file_is_past_its_size(path: Path, most: int) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= most


@pytest.mark.parametrize("path", sorted((ROOT / "generator").rglob("*.py")), ids=name_of)
def test_no_function_is_past_its_size(path: Path) -> None:
    assert long_functions(path.read_text(encoding="utf-8")) == []


def test_a_long_function_would_be_noticed() -> None:
    assert long_functions("def long():\n" + "    x = 1\n" * 40) == ["long"]
    assert long_functions("def short():\n" + "    x = 1\n" * 39) == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    nothing = {"utils", "helpers", "common", "misc", "base"}
    assert not {path.stem for path in (ROOT / "generator").rglob("*.py")} & nothing
