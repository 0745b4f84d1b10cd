"""`iop serve`: the page in the browser follows the files."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.invented_site import ROOT, accepted_records, make_directory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from generator.config import Config

PATIENCE = 30_000


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return make_directory(tmp_path, accepted_records()[:3])


@pytest.fixture
def served(config: Config) -> Iterator[str]:
    serving = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "serve", "--port", "0"],
        cwd=config.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert serving.stderr is not None
    said = ""
    while not (address := re.search(r"http://127\.0\.0\.1:\d+/", said)):
        line = serving.stderr.readline()
        assert line, f"serving ended: {said}"
        said += line
    yield address[0]
    serving.terminate()
    serving.wait(10)
    serving.stderr.close()


def test_an_open_page_shows_a_change_by_itself(config: Config, served: str, browser: Browser) -> None:
    record = min(config.facilities.rglob("*.yaml"))
    page = browser.new_page()
    page.goto(f"{served}{record.parent.name}/{record.stem}.html")
    record.write_text(record.read_text().replace("name: Example", "name: Changed Example", 1))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Changed Example", timeout=PATIENCE)


def test_a_broken_record_leaves_the_page_and_is_named(config: Config, served: str, browser: Browser) -> None:
    record = min(config.facilities.rglob("*.yaml"))
    good = record.read_text()
    page = browser.new_page()
    page.goto(f"{served}{record.parent.name}/{record.stem}.html")
    heading = page.get_by_role("heading", level=1)
    before = heading.inner_text()
    record.write_text(good.replace("level_of_care: ", "level_of_care: very-", 1))
    page.wait_for_timeout(3_000)
    page.reload()
    expect(heading).to_have_text(before)
    record.write_text(good.replace("name: Example", "name: Mended Example", 1))
    expect(heading).to_contain_text("Mended Example", timeout=PATIENCE)


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


def test_only_this_machine_is_answered_and_nothing_beside_the_site_is_shown(served: str) -> None:
    assert status_of(served, "/index.html") == 200
    assert status_of(served, "/index.html", host="evil.example") == 404
    assert status_of(served, "/static/") == 404
    for path in ("/%00.html", "/x%00", "/..%2f..%2fpyproject.toml", "/%2e%2e/pyproject.toml"):
        assert status_of(served, path) == 404
