"""The Nu HTML checker (the program behind the W3C's validator), run once over many pages of this machine."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from tests.conftest import ROOT

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
ADVICE = "install a Java runtime, version 11 or later (Debian: sudo apt-get install default-jre-headless)"
#: Pages are fetched, not read from the disk: only then does the checker know what a page's policy calls 'self'.
#: So short a run is over sooner when little is done to make it fast.
OPTIONS = (
    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
    "-Xss2m",
    "-XX:+IgnoreUnrecognizedVMOptions",
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
)


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """What the checker says of a page: an error, a warning or a remark, which are all worth mending."""

    url: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.url}:{self.line}: {self.text}"


def find_java() -> str | None:
    """The Java of this machine, or None; macOS has a program of that name that only asks for one."""
    java = shutil.which("java")
    if java is None:
        return None
    asked = subprocess.run([java, "-version"], capture_output=True, check=False)
    return java if asked.returncode == 0 else None


def check_html(java: str, urls: Sequence[str]) -> list[Message]:
    """Everything that the checker says of the pages at ``urls``, in order."""
    command = [java, *OPTIONS, "-jar", str(JAR), "--format", "json", "--exit-zero-always", "--stdout", *urls]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)["messages"]
    return sorted(Message(each.get("url", ""), each.get("lastLine", 0), each["message"]) for each in said)
