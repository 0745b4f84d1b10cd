"""One script out of many: the modules that an entry imports, joined in the order in which they need each other.

All modules share one scope then, so a name stands at the top of one module only, and of what modules can do only
plain named imports and exports are known. Anything else is refused, not guessed at.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.site.errors import ThemeError

_IMPORT = re.compile(r'^import\s*\{(?P<names>[^}]*)\}\s*from\s*"(?P<file>\.{1,2}/[\w./-]+\.js)";[ \t]*\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async function|function\*?|const|let|class) )", re.MULTILINE)
_AT_THE_TOP = re.compile(
    r"^(?P<export>export )?(?:async function|function\*?|const|let|var|class) (?P<name>[A-Za-z_$][\w$]*)", re.MULTILINE
)
_SEVERAL_AT_ONCE = re.compile(r"^(?:export )?(?:const|let|var) [\[{]", re.MULTILINE)
_OTHER_FORM = re.compile(r"^\s*(?:import\b(?!\.)|export\b).*|\bimport\s*\(.*", re.MULTILINE)


def script_of(entry: Path) -> str:
    """Return ``entry`` and all modules that it imports as one script in a scope of its own.

    Raises ThemeError for an import that does not hold, a name that two modules have, and other forms of import and
    export; OSError when a file cannot be read.
    """
    modules = _Modules(entry.parent.resolve())
    modules.add(entry.resolve())
    return '(() => {\n"use strict";\n' + "\n".join(modules.texts.values()) + "})();\n"


class _Modules:
    """The modules of one script, each after those that it imports."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._exports: dict[Path, set[str]] = {}
        self._owners: dict[str, Path] = {}
        self._under_way: list[Path] = []
        self.texts: dict[Path, str] = {}

    def add(self, path: Path) -> None:
        if path in self.texts:
            return
        if path in self._under_way or not path.is_relative_to(self._folder):
            why = "imports itself in a circle" if path in self._under_way else "lies outside the scripts' folder"
            raise ThemeError(f"{self._shown(path)} {why}")
        self._under_way.append(path)
        text = path.read_text(encoding="utf-8")
        for found in _IMPORT.finditer(text):
            self._follow(path, found)
        self._declare(path, text)
        joined = _EXPORT.sub("", _IMPORT.sub("", text))
        if other := _OTHER_FORM.search(joined):
            raise ThemeError(f"{self._shown(path)}: only plain named imports and exports can be joined: {other[0]}")
        self._under_way.pop()
        self.texts[path] = joined

    def _follow(self, path: Path, found: re.Match[str]) -> None:
        source = (path.parent / found["file"]).resolve()
        self.add(source)
        names = {name.strip() for name in found["names"].split(",") if name.strip()}
        if missing := names - self._exports[source]:
            raise ThemeError(f"{self._shown(path)} imports {', '.join(sorted(missing))}, not in {self._shown(source)}")

    def _declare(self, path: Path, text: str) -> None:
        if several := _SEVERAL_AT_ONCE.search(text):
            raise ThemeError(f"{self._shown(path)}: one name at a time at the top of a module: {several[0]}")
        declared = list(_AT_THE_TOP.finditer(text))
        self._exports[path] = {found["name"] for found in declared if found["export"]}
        for found in declared:
            owner = self._owners.setdefault(found["name"], path)
            if owner != path:
                raise ThemeError(f"{found['name']} is in {self._shown(owner)} and in {self._shown(path)}: rename one")

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix() if path.is_relative_to(self._folder) else path.name
