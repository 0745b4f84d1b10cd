"""One style sheet out of many: the files that ``main.css`` imports, each in its layer, in its order."""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(r'@import\s+(?:url\()?"(?P<file>[^"]+)"\)?(?:\s+layer\((?P<layer>[\w.-]+)\))?\s*;')


def style_sheet(main: Path) -> str:
    """Return ``main`` with every @import replaced by the file it names, wrapped in the layer it names.

    Raises OSError when a file is missing or lies elsewhere.
    """

    def imported(found: re.Match[str]) -> str:
        if found["file"].startswith("/") or ".." in found["file"].split("/"):
            raise OSError(f'{main.name} imports "{found["file"]}", which does not lie below it')
        text = style_sheet(main.parent / found["file"]).strip()
        return f"@layer {found['layer']} {{\n{text}\n}}" if found["layer"] else text

    return _IMPORT.sub(imported, main.read_text(encoding="utf-8"))
