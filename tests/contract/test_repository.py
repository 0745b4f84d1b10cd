"""What must not be in the repository."""

from __future__ import annotations

import json
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
    assert committed(".cache", "site", ".venv", "node_modules") == []


def test_lock_files_name_no_place_to_download_from() -> None:
    """Whose index or mirror it was is nobody's business, and does not work elsewhere; hashes say what is taken."""
    for name in ("requirements.lock", "requirements-dev.lock", "requirements-npm.lock", "package-lock.json"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "http" not in text, name
        assert "sha512-" in text or "--hash=sha256:" in text, name
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)


def test_files_that_are_committed_are_seen() -> None:
    assert committed("pyproject.toml") == ["pyproject.toml"]
