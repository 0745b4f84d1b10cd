"""Finds the Chrome or Chromium that the browser tests drive, and on Debian installs one where none is found.

    python -m tests.browser.chrome             print where it is
    python -m tests.browser.chrome --install   the same, after installing Debian's if that is possible

Exit codes: 0 found, 1 not found (one line on standard error says what to do).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_PROGRAMS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
QUIET_FLAGS = (
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECONDS_TO_START = 30
ADVICE = "install Chromium (Debian: sudo apt-get install chromium) or Google Chrome, or set CHROME to its path"


class NoChromeError(Exception):
    """No usable browser; the message is one line that says what to do."""


def find_chrome(environment: Mapping[str, str] = os.environ) -> str:
    """Return the path of the first browser that starts.

    CHROME in the environment decides alone when it is set: a wrong path there is an error, not a reason to
    look elsewhere. Otherwise PATH is searched for COMMANDS, then MAC_PROGRAMS are tried.

    Raises:
        NoChromeError: nothing found, or CHROME names something that is not a browser.
    """
    chosen = environment.get("CHROME")
    if chosen:
        path = shutil.which(chosen, path=environment.get("PATH"))
        if path is None or not is_browser(path):
            raise NoChromeError(f'CHROME is "{chosen}", which is not a Chrome or Chromium that starts')
        return path
    found = (shutil.which(command, path=environment.get("PATH")) for command in COMMANDS)
    for path in (*found, *MAC_PROGRAMS):
        if path is not None and os.access(path, os.X_OK) and is_browser(path):
            return path
    raise NoChromeError(f"no Chrome or Chromium found: {ADVICE}")


def is_browser(path: str) -> bool:
    """Tell whether the program says that it is Chrome or Chromium and its version.

    Ubuntu's chromium-browser can be a mere notice that asks for a snap, so a name on PATH proves nothing.
    """
    try:
        answer = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=SECONDS_TO_START, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and re.search(r"Chrom\w+ .*\d+\.\d+", answer.stdout) is not None


def install_chromium() -> None:
    """Install Debian's Chromium through apt-get, as root or where sudo asks for no password.

    Raises:
        NoChromeError: this machine has no apt-get, this user may not install, or apt-get failed.
    """
    apt_get = shutil.which("apt-get")
    if apt_get is None:
        raise NoChromeError(f"no Chrome or Chromium found: {ADVICE}")
    prefix = apt_prefix()
    print("set-up: installing chromium for the browser tests", file=sys.stderr)  # noqa: T201
    for words in (
        ["update"],
        ["install", "--yes", "--no-install-recommends", "chromium", "chromium-sandbox"],
    ):
        command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", apt_get, "--quiet", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            reason = (done.stderr.strip().splitlines() or ["it gave no reason"])[-1]
            raise NoChromeError(f"apt-get {words[0]} failed ({reason}): {ADVICE}")


def apt_prefix() -> list[str]:
    """Return what to put before an apt-get command: nothing for root, sudo where it asks no password.

    Raises:
        NoChromeError: this user may do neither.
    """
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is not None:
        asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return [sudo, "-n"]
    raise NoChromeError(f"no Chrome or Chromium found, and only an administrator may install one: {ADVICE}")


def main(arguments: Sequence[str]) -> int:
    """Print where the browser is, installing one first if --install is given and none is found."""
    try:
        try:
            path = find_chrome()
        except NoChromeError:
            if "--install" not in arguments or os.environ.get("CHROME"):
                raise
            install_chromium()
            path = find_chrome()
    except NoChromeError as problem:
        print(f"browser tests: {problem}", file=sys.stderr)  # noqa: T201
        return 1
    print(path)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
