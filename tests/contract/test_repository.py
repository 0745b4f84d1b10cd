"""What must not be in the repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def committed(*paths: str) -> list[str]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so nothing is committed")
    listed = subprocess.run([git, "ls-files", *paths], cwd=ROOT, capture_output=True, text=True, check=True)
    return listed.stdout.splitlines()


def test_nothing_that_is_made_is_committed() -> None:
    """A cache that came with a pull request would be believed, and nobody could read it."""
    assert committed(".cache", "site", ".venv") == []


def test_files_that_are_committed_are_seen() -> None:
    assert committed("pyproject.toml") == ["pyproject.toml"]
