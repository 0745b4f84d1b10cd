"""Each door to another program loads by itself, whatever was loaded before it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT

SITE = sorted(path.stem for path in (ROOT / "generator" / "site").glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("name", SITE)
def test_it_loads_first(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import generator.site.{name}"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
