"""What a build promises: the same bytes, nothing made twice, and the last good site whatever happens."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from generator.site import build as build_module
from generator.site.errors import OutputError
from generator.site.manifest import read_manifest
from generator.site.swap import previous_of, put_in_place, recover, staging_of
from tests.invented_site import ROOT, accepted_records, build, files_of, make_directory

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config import Config

FEW = 8


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return make_directory(tmp_path, accepted_records()[:FEW])


def first_record(config: Config) -> Path:
    return min(config.facilities.rglob("*.yaml"))


def test_two_builds_of_the_same_records_are_the_same_bytes(config: Config) -> None:
    build(config)
    first = files_of(config.output)
    shutil.rmtree(config.output)
    shutil.rmtree(config.cache)
    build(config)
    assert files_of(config.output) == first


def test_a_build_from_the_cache_is_the_same_bytes_as_one_without(config: Config) -> None:
    build(config)
    record = first_record(config)
    record.write_text(record.read_text().replace("name: Example", "name: Another Example", 1))
    build(config)
    from_cache = files_of(config.output)
    shutil.rmtree(config.output)
    shutil.rmtree(config.cache)
    build(config)
    assert files_of(config.output) == from_cache


def test_nothing_is_made_when_nothing_changed(config: Config) -> None:
    assert build(config).made > FEW
    again = build(config)
    assert (again.made, again.parsed) == (0, 0)


def test_one_changed_record_makes_only_the_pages_that_show_it(config: Config) -> None:
    made = build(config).made
    record = first_record(config)
    record.write_text(record.read_text() + "notes: [Ring twice.]\n")
    again = build(config)
    assert again.parsed == 1
    assert 0 < again.made < made / 2
    page = config.output / f"{record.parent.name}/{record.stem}.html"
    assert "Ring twice." in page.read_text()


def test_a_removed_record_leaves_no_page_behind(config: Config) -> None:
    build(config)
    record = first_record(config)
    page = config.output / f"{record.parent.name}/{record.stem}.html"
    assert page.exists()
    record.unlink()
    build(config)
    assert not page.exists()


def test_a_file_that_somebody_changed_in_the_site_is_made_again(config: Config) -> None:
    build(config)
    home = config.output / "index.html"
    good = home.read_bytes()
    home.unlink()
    home.write_text("gone wrong")
    build(config)
    assert home.read_bytes() == good


def test_an_error_in_a_record_leaves_the_last_good_site(config: Config) -> None:
    build(config)
    before = files_of(config.output)
    record = first_record(config)
    record.write_text(record.read_text().replace("level_of_care: ", "level_of_care: very-", 1))
    built = build(config)
    assert not built.is_written
    assert files_of(config.output) == before


def test_a_build_that_fails_half_way_leaves_the_last_good_site(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    build(config)
    before = files_of(config.output)
    record = first_record(config)
    record.write_text(record.read_text() + "notes: [Ring twice.]\n")

    def no_disk(*_: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(build_module, "put_in_place", no_disk)
        with pytest.raises(OSError, match="no space left"):
            build(config)
    assert files_of(config.output) == before
    assert build(config).is_written


KILLED_WHILE_WRITING = """
import os, signal
from pathlib import Path
from datetime import date
from generator.config import read_config
from generator.site import build, pelican_plugin

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

pelican_plugin.DirectoryGenerator._write = die
build.build_site(read_config(Path.cwd()), date(2026, 11, 22), lambda *_: None)
"""


def test_a_build_that_is_killed_leaves_the_last_good_site(config: Config) -> None:
    build(config)
    before = files_of(config.output)
    record = first_record(config)
    record.write_text(record.read_text() + "notes: [Ring twice.]\n")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_WRITING],
        cwd=config.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert killed.returncode < 0
    assert files_of(config.output) == before
    assert build(config).is_written
    assert files_of(config.output) != before


def test_a_folder_with_other_things_in_it_is_never_replaced(config: Config) -> None:
    config.output.mkdir()
    (config.output / "holiday.jpg").write_text("a picture")
    with pytest.raises(OutputError, match="holds other files"):
        build(config)
    assert (config.output / "holiday.jpg").exists()


def test_an_interruption_between_two_renames_is_mended(tmp_path: Path) -> None:
    site = tmp_path / "site"
    before = previous_of(site)
    before.mkdir()
    (before / "index.html").write_text("the last good site")
    recover(site)
    assert (site / "index.html").read_text() == "the last good site"


def test_without_an_exchange_two_renames_do_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.site.swap._exchange", lambda *_: False)
    old, new = tmp_path / "site", tmp_path / "next"
    for folder, text in ((old, "old"), (new, "new")):
        folder.mkdir()
        (folder / "index.html").write_text(text)
    put_in_place(new, old)
    assert (old / "index.html").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_link_below_the_guide_is_refused(config: Config) -> None:
    (config.root / "guide").unlink()
    shutil.copytree(ROOT / "guide", config.root / "guide")
    (config.root / "secret.txt").write_text("not for everybody")
    (config.root / "guide" / "leak.txt").symlink_to(config.root / "secret.txt")
    with pytest.raises(OutputError, match="symbolic link"):
        build(config)
    assert not config.output.exists()


def test_a_folder_that_is_in_the_way_is_left_alone(config: Config) -> None:
    stranger = staging_of(config.output)
    stranger.mkdir()
    (stranger / "holiday.jpg").write_text("a picture")
    with pytest.raises(OutputError, match="in the way"):
        build(config)
    assert (stranger / "holiday.jpg").exists()


def test_what_a_killed_build_leaves_is_cleared_away(config: Config) -> None:
    build(config)
    staging_of(config.output).mkdir()
    assert build(config).made == 0
    assert not staging_of(config.output).exists()


def test_a_hostile_manifest_carries_nothing_from_elsewhere(config: Config) -> None:
    build(config)
    manifest = next(config.cache.glob("manifest-*.json"))
    rows = json.loads(manifest.read_text())
    rows["guide/../../pyproject.toml"] = rows["guide/index.html"]
    manifest.write_text(json.dumps(rows))
    build(config)
    assert not (config.output / "guide" / ".." / ".." / "site" / "pyproject.toml").exists()
    assert all(".." not in path for path in read_manifest(manifest))
