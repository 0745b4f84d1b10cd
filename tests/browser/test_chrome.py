"""The browser is found where it is, and where it is not, one line says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser import chrome

if TYPE_CHECKING:
    from pathlib import Path


def write_program(path: Path, says: str, *, exit_code: int = 0) -> str:
    path.write_text(f"#!/bin/sh\necho '{says}'\nexit {exit_code}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_a_browser_on_the_path_is_found(tmp_path: Path) -> None:
    path = write_program(tmp_path / "google-chrome", "Google Chrome 140.0.7339.80")

    assert chrome.find_chrome({"PATH": str(tmp_path)}) == path


def test_a_notice_that_asks_for_a_snap_is_passed_over(tmp_path: Path) -> None:
    write_program(tmp_path / "chromium-browser", "requires the chromium snap to be installed", exit_code=1)
    path = write_program(tmp_path / "google-chrome-stable", "Google Chrome 140.0.7339.80")

    assert chrome.find_chrome({"PATH": str(tmp_path)}) == path


def test_the_places_of_macos_are_looked_at_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_program(tmp_path / "Google Chrome", "Google Chrome 140.0.7339.80 ")

    monkeypatch.setattr(chrome, "MAC_PROGRAMS", (str(tmp_path / "none"), path))

    assert chrome.find_chrome({"PATH": ""}) == path


def test_chrome_in_the_environment_decides_alone(tmp_path: Path) -> None:
    write_program(tmp_path / "chromium", "Chromium 140.0.7339.80")
    own = write_program(tmp_path / "mine", "Chromium 141.0.1.2 built on Debian")

    assert chrome.find_chrome({"PATH": str(tmp_path), "CHROME": own}) == own
    with pytest.raises(chrome.NoChromeError, match='CHROME is "/nowhere/chrome"'):
        chrome.find_chrome({"PATH": str(tmp_path), "CHROME": "/nowhere/chrome"})


def test_without_a_browser_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROME", raising=False)
    monkeypatch.setattr(chrome, "MAC_PROGRAMS", ())

    assert chrome.main(["--install"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "install Chromium" in lines[0]


def test_someone_who_may_not_install_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_program(tmp_path / "apt-get", "must not be run", exit_code=1)
    write_program(tmp_path / "sudo", "a password is required", exit_code=1)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chrome.os, "geteuid", lambda: 1000)

    with pytest.raises(chrome.NoChromeError, match="only an administrator"):
        chrome.install_chromium()


def test_a_failing_apt_get_is_reported_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "apt-get"
    program.write_text("#!/bin/sh\necho one >&2\necho 'E: no such package' >&2\nexit 100\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(chrome.os, "geteuid", lambda: 0)

    with pytest.raises(chrome.NoChromeError, match=r"apt-get update failed \(E: no such package\)"):
        chrome.install_chromium()
