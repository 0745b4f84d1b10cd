"""Negative controls: the recorder of outside requests sees what it is there to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.outside_requests import OutsideRequests
from tests.browser.site_server import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.fixture
def folder_url(tmp_path: Path) -> Iterator[str]:
    """Address of a server of this machine that shows the test's own folder."""
    with shown(tmp_path) as address:
        yield address


def watched(browser: Browser, url: str) -> OutsideRequests:
    outside = OutsideRequests(url)
    context = browser.new_context()
    outside.watch(context)
    context.new_page().goto(url, wait_until="load")
    context.close()
    return outside


@pytest.mark.parametrize(
    ("html", "address"),
    [
        ('<img src="http://pictures.example/a.png">', "http://pictures.example/a.png"),
        ('<link rel="stylesheet" href="https://styles.example/a.css">', "https://styles.example/a.css"),
        ('<script src="//scripts.example/a.js"></script>', "http://scripts.example/a.js"),
        ('<iframe src="http://frames.example/"></iframe>', "http://frames.example/"),
        ("<script>fetch('http://counts.example/?q=44691')</script>", "http://counts.example/?q=44691"),
        ("<script>new WebSocket('ws://sockets.example/')</script>", "ws://sockets.example/"),
    ],
)
def test_a_request_to_another_host_is_recorded(
    browser: Browser, folder_url: str, tmp_path: Path, html: str, address: str
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Test</title>{html}", encoding="utf-8")

    assert watched(browser, folder_url).urls == [address]


def test_what_stays_on_the_site_is_not_recorded(browser: Browser, folder_url: str, tmp_path: Path) -> None:
    (tmp_path / "own.css").write_text("p { margin: 0 }", encoding="utf-8")
    (tmp_path / "index.html").write_text(
        '<!doctype html><title>Test</title><link rel="stylesheet" href="own.css">'
        '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'
        '<a href="https://elsewhere.example/">A link is not a request</a>',
        encoding="utf-8",
    )

    outside = watched(browser, folder_url)
    assert (outside.urls, outside.complaints) == ([], [])


POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("<script>document.title = 'run'</script>", "inline script"),
        ("<style>p { color: red }</style>", "inline style"),
        ('<p style="color: red">Red</p>', "inline style"),
        ('<p onclick="alert(1)">Act</p><script src="own.js"></script>', "own.js"),
        ('<img alt="" src="http://pictures.example/a.png">', "pictures.example"),
    ],
)
def test_a_breach_of_a_pages_own_policy_is_recorded(
    browser: Browser, folder_url: str, tmp_path: Path, html: str, complaint: str
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Test</title>{POLICY}{html}", encoding="utf-8")

    outside = watched(browser, folder_url)
    assert any(complaint in each for each in outside.complaints), outside.complaints


def test_an_error_in_a_script_is_recorded(browser: Browser, folder_url: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><script>missing.word()</script>", encoding="utf-8")

    assert "missing is not defined" in watched(browser, folder_url).complaints[0]


def test_another_port_of_this_machine_is_another_origin() -> None:
    outside = OutsideRequests("http://127.0.0.1:8000/iop/")
    for url in ("http://127.0.0.1:8000/a", "http://127.0.0.1:8001/b", "ws://127.0.0.1:8000/c", "blob:x"):
        outside.note(url)

    assert outside.urls == ["http://127.0.0.1:8001/b"]
