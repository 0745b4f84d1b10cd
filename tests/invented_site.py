"""A directory of invented facilities on the disk, with the project's own templates, guide and settings."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from generator.config import Config, read_config
from generator.records.reader import read_facility
from generator.site.build import Built, build_site

ROOT = Path(__file__).parent.parent
ACCEPTED = ROOT / "tests" / "records" / "accept"
TODAY = date(2026, 11, 22)


def accepted_records() -> list[Path]:
    """Every record that must be accepted, without what is expected of it."""
    return sorted(path for path in ACCEPTED.rglob("*.yaml") if not path.name.endswith(".expected.yaml"))


def make_directory(folder: Path, records: list[Path]) -> Config:
    """Lay out a directory in ``folder`` whose facilities are ``records``, each under its state."""
    for name in ("site_theme", "guide"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    for path in records:
        content = path.read_bytes()
        reading = read_facility(path.name, content)
        facility = reading.facility
        assert facility is not None, reading.problems
        state = facility.address.state.lower() if facility.address else "virtual"
        home = "virtual" if facility.virtual_only else state
        target = folder / "facilities" / home / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return read_config(folder)


def build(config: Config, today: date = TODAY) -> Built:
    """Build the site of ``config`` without telling anybody how far it is."""
    return build_site(config, today, lambda *_: None)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
