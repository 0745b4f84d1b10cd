"""Modules are joined into one script in the order in which they need each other, and nothing is guessed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.compact import compact
from generator.site.errors import ThemeError
from generator.site.scripts import script_of
from tests.node import run_node


def written(folder: Path, **modules: str) -> Path:
    for name, text in modules.items():
        path = folder / f"{name.replace('__', '/')}.js"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "entry.js"


def test_a_joined_script_does_what_its_modules_do(tmp_path: Path) -> None:
    entry = written(
        tmp_path,
        entry=(
            'import { twice } from "./core/twice.js";\nimport {\n  once,\n} from "./core/once.js";\n'
            "console.log(twice(3), once);\n"
        ),
        core__twice='import { once } from "./once.js";\nexport function twice(n) {\n  return 2 * n * once;\n}\n',
        core__once="export const once = 1;\n",
    )
    script = script_of(entry)
    assert run_node(script, "") == "6 1\n"
    assert run_node(compact(script, "a.js").decode(), "") == "6 1\n"
    assert script.count("const once") == 1


@pytest.mark.parametrize(
    ("modules", "why"),
    [
        ({"entry": 'import { a } from "./b.js";\n', "b": "export const c = 1;\n"}, "entry.js imports a, not in b.js"),
        ({"entry": 'import { a } from "./b.js";\nconst d = 1;\n', "b": "const d = 1;\nexport const a = 1;\n"}, "d is"),
        ({"entry": 'import a from "./b.js";\n', "b": ""}, "only plain named imports and exports"),
        ({"entry": 'import { a as b } from "./b.js";\n', "b": "export const a = 1;\n"}, "imports a as b"),
        ({"entry": 'const a = await import("./b.js");\n'}, "only plain named imports and exports"),
        ({"entry": "export default 1;\n"}, "only plain named imports and exports"),
        ({"entry": 'export { a } from "./b.js";\n'}, "only plain named imports and exports"),
        ({"entry": "const { a } = {};\n"}, "one name at a time"),
        ({"entry": 'import { a } from "../b.js";\n'}, "lies outside"),
        ({"entry": 'import { a } from "./b.js";\n', "b": 'import { a } from "./b.js";\n'}, "in a circle"),
    ],
)
def test_what_cannot_be_joined_is_refused(tmp_path: Path, modules: dict[str, str], why: str) -> None:
    with pytest.raises(ThemeError, match=why):
        script_of(written(tmp_path, **modules))


def test_text_that_only_looks_like_an_import_is_left_alone(tmp_path: Path) -> None:
    entry = written(tmp_path, entry='console.log("import { a } from b", "export it");\n')
    assert run_node(script_of(entry), "") == "import { a } from b export it\n"


def test_remarks_and_indents_are_taken_away_and_nothing_else() -> None:
    script = '/** What\n * it is. */\n\nconst a = "// kept /* kept */";\n  // gone\n  const b = a; // kept\n'
    assert compact(script, "a.js") == b'const a = "// kept /* kept */";\nconst b = a; // kept\n'
    assert compact("/* gone */\n.a {\n  margin: 0;\n}\n", "a.css") == b".a {\nmargin: 0;\n}\n"


def test_a_text_over_several_lines_is_refused() -> None:
    with pytest.raises(ThemeError, match="line 2 when joined"):
        compact("const a = 1;\nconst b = `\n  c`;\n", "a.js")
