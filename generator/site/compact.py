"""Style sheets and scripts without what only their authors need: remarks on lines of their own, and indents.

No more is taken away. A real minifier makes scripts a fifth smaller, but those that Python can install were tried and
one changed the order in which things happen (``guide/maintain/decisions/search.md``).
"""

from __future__ import annotations

import re

from generator.site.errors import ThemeError

_REMARK = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)(?:\n|$)", re.MULTILINE)
_SPACE = re.compile(r"^[ \t]+|[ \t]+$|\n(?=\n)", re.MULTILINE)


def compact(text: str, name: str) -> bytes:
    """Return a style sheet or script that says the same; ``name`` is its file's.

    Raises ThemeError for a text in backticks that runs over several lines, whose spaces count.
    """
    for number, line in enumerate(text.splitlines(), 1):
        if line.count("`") % 2 and not line.lstrip().startswith(("//", "*", "/*")):
            raise ThemeError(f"{name}, line {number} when joined: a text in backticks must end on its line")
    return _SPACE.sub("", _REMARK.sub("", text)).lstrip("\n").encode()
