"""Measures whole builds: cold, unchanged, one record changed; for few and for many records.

Run it with ``make bench`` or, for other sizes, ``make bench ARGS="--records 123,1000"``. Every command runs as its
own process, as a person would run it. Absolute times depend on the machine, so read the ratios: each is taken
within one run of this program.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.records import write_records

ROOT = Path(__file__).parent.parent
TODAY = "2026-11-22"


@dataclass(frozen=True)
class Run:
    """One command: its wall time in seconds and the largest memory of its processes in megabytes."""

    seconds: float
    megabytes: float


class Workplace:
    """A copy of the program beside records of its own, so that no cache or site of the checkout is touched."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder
        for name in ("generator", "site_theme", "guide", "schema"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "mkdocs.yml"):
            shutil.copy(ROOT / name, folder / name)
        write_records(folder / "facilities", count)

    def run(self, *command: str) -> Run:
        """Run ``iop`` with ``command`` in a process of its own. Raises CalledProcessError when it fails."""
        started = time.perf_counter()
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        done = subprocess.run(  # noqa: S603 - our own program with our own arguments
            [sys.executable, "-m", "generator.cli", *command, "--today", TODAY],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self.folder)},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"iop {' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        scale = 1024 * 1024 if sys.platform == "darwin" else 1024
        return Run(time.perf_counter() - started, max(before, after) / scale)

    def change_one_record(self) -> None:
        """Give one record another note."""
        path = min((self.folder / "facilities").rglob("*.yaml"))
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("by the parking lot", "by the entrance"), encoding="utf-8")

    def forget(self) -> None:
        """Remove the site and every cache."""
        for name in ("site", ".cache"):
            shutil.rmtree(self.folder / name, ignore_errors=True)


def measure(count: int) -> None:
    """Print the table for ``count`` records."""
    with tempfile.TemporaryDirectory() as folder:
        place = Workplace(Path(folder) / "directory", count)
        place.run("check")
        place.forget()
        cold = place.run("build")
        unchanged = place.run("build")
        place.change_one_record()
        one = place.run("build")
        check = place.run("check")
        pages = sum(1 for _ in (place.folder / "site").rglob("*.html"))
    print(f"\n{count:,} records, {pages:,} pages")
    print(f"{'':24}{'seconds':>9}{'of cold':>9}{'MB':>7}")
    rows = (("cold build", cold), ("unchanged build", unchanged), ("one record changed", one), ("check, warm", check))
    for name, run in rows:
        print(f"{name:24}{run.seconds:9.2f}{run.seconds / cold.seconds:9.1%}{run.megabytes:7.0f}")
    print(f"cold, per record: {cold.seconds / count * 1000:.2f} ms")


def main() -> None:
    """Measure each size that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--records", default="123,10000", help="sizes, with commas between them")
    for count in parser.parse_args().records.split(","):
        measure(int(count))


if __name__ == "__main__":
    main()
