"""`iop serve`: the page in the browser follows the files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import expect

from tests.invented_site import ROOT, accepted_records, make_directory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from generator.config import Config

PATIENCE = 30_000


class Served(NamedTuple):
    config: Config
    address: str


def directory(folder: Path) -> Config:
    """Three records, and templates that may be changed."""
    config = make_directory(folder, accepted_records()[:3])
    config.theme.unlink()
    shutil.copytree(ROOT / "site_theme", config.theme)
    return config


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One `iop serve` for all tests, as starting it takes a build."""
    config = directory(tmp_path_factory.mktemp("served"))
    with serving(config) as address:
        yield Served(config, address)


@pytest.fixture
def record(served: Served) -> Iterator[Path]:
    """A record that a test may change; afterwards it is as it was."""
    path = min(served.config.facilities.rglob("*.yaml"))
    good = path.read_bytes()
    yield path
    path.write_bytes(good)


@contextmanager
def serving(config: Config) -> Iterator[str]:
    """Run `iop serve` and give the address that it says."""
    process = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "serve", "--port", "0"],
        cwd=config.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = ""
    while not (address := re.search(r"http://127\.0\.0\.1:\d+/", said)):
        line = process.stderr.readline()
        assert line, f"serving ended: {said}"
        said += line
    try:
        yield address[0]
    finally:
        process.terminate()
        process.wait(10)
        process.stderr.close()


def shown(served: Served, record: Path, browser: Browser) -> Page:
    """The record's page in a fresh window, once the server has seen the record as it is."""
    page = browser.new_page()
    page.goto(f"{served.address}{record.parent.name}/{record.stem}.html")
    name = re.search(r"^name: (.*)$", record.read_text(), re.MULTILINE)
    assert name is not None
    expect(page.get_by_role("heading", level=1)).to_have_text(name[1], timeout=PATIENCE)
    return page


def test_an_open_page_shows_a_change_by_itself(served: Served, record: Path, browser: Browser) -> None:
    page = shown(served, record, browser)
    record.write_text(record.read_text().replace("name: Example", "name: Changed Example", 1))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Changed Example", timeout=PATIENCE)


def test_a_broken_record_is_named_on_the_page_that_stays_up(served: Served, record: Path, browser: Browser) -> None:
    good = record.read_text()
    page = shown(served, record, browser)
    heading = page.get_by_role("heading", level=1)
    before = heading.inner_text()
    line = next(number for number, text in enumerate(good.splitlines(), 1) if "level_of_care: " in text)
    record.write_text(good.replace("level_of_care: ", "level_of_care: <img/src=x/onerror=document.title=1>", 1))
    banner = page.locator("#iop-serve")
    place = record.relative_to(served.config.root).as_posix()
    expect(banner).to_contain_text(re.compile(rf"{re.escape(place)}:{line}:\d+: error: "), timeout=PATIENCE)
    expect(banner).to_contain_text("<img/src=x")
    expect(banner).to_have_attribute("role", "status")
    expect(banner.locator("img")).to_have_count(0)
    page.reload()
    expect(banner).to_contain_text("1 problem keeps your last change from being shown")
    expect(heading).to_have_text(before)
    page.goto(f"{served.address}guide/index.html")
    expect(banner).to_contain_text(place)
    page.go_back()
    record.write_text(good)
    expect(banner).to_have_text("", timeout=PATIENCE)
    record.write_text(good.replace("name: Example", "name: Mended Example", 1))
    expect(heading).to_contain_text("Mended Example", timeout=PATIENCE)


def test_a_broken_template_is_named_with_its_line(served: Served, record: Path, browser: Browser) -> None:
    page = shown(served, record, browser)
    template = served.config.theme / "templates" / "facility.html"
    good = template.read_text()
    template.write_text(f"{good}\n{{% if %}}\n")
    lines = len(template.read_text().splitlines())
    banner = page.locator("#iop-serve")
    expect(banner).to_contain_text(f"site_theme/templates/facility.html:{lines}: ", timeout=PATIENCE)
    template.write_text(good)
    expect(banner).to_have_text("", timeout=PATIENCE)


def test_a_script_that_cannot_be_joined_is_named(served: Served, record: Path, browser: Browser) -> None:
    page = shown(served, record, browser)
    script = served.config.theme / "static" / "js" / "short_form.js"
    good = script.read_text()
    script.write_text(f'import {{ missing }} from "./core/words.js";\n{good}')
    banner = page.locator("#iop-serve")
    expect(banner).to_contain_text("short_form.js imports missing, not in core/words.js", timeout=PATIENCE)
    script.write_text(good)
    expect(banner).to_have_text("", timeout=PATIENCE)


def test_before_the_first_good_build_there_is_a_page_that_waits(tmp_path: Path, browser: Browser) -> None:
    config = directory(tmp_path)
    path = min(config.facilities.rglob("*.yaml"))
    good = path.read_text()
    path.write_text(good.replace("level_of_care: ", "level_of_care: very-", 1))
    with serving(config) as address:
        page = browser.new_page()
        page.goto(address)
        expect(page.locator("#iop-serve")).to_contain_text("level_of_care")
        path.write_text(good)
        expect(page.locator(".iop-crisis-line")).to_be_visible(timeout=PATIENCE)


def test_no_built_file_holds_what_serving_adds(served: Served) -> None:
    for path in served.config.output.rglob("*.html"):
        assert b"/-/" not in path.read_bytes()


def status_of(address: str, path: str, host: str | None = None) -> int:
    """The status that the server answers with, asked in the words of ``path`` as they stand."""
    port = int(address.rstrip("/").rpartition(":")[2])
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    status = connection.getresponse().status
    connection.close()
    return status


def test_only_this_machine_is_answered_and_nothing_beside_the_site_is_shown(served: Served) -> None:
    assert status_of(served.address, "/index.html") == 200
    assert status_of(served.address, "/index.html", host="evil.example") == 404
    assert status_of(served.address, "/static/") == 404
    for path in ("/%00.html", "/x%00", "/..%2f..%2fpyproject.toml", "/%2e%2e/pyproject.toml"):
        assert status_of(served.address, path) == 404
