"""The Pelican plugin: a generator that writes the pages and assets of a directory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pelican
from pelican.generators import Generator
from pelican.plugins import signals

from generator.messages import translations
from generator.records.readings import Progress
from generator.site.planned_file import PlannedFile
from generator.views.pages import PlannedPage
from generator.workers import in_parallel

#: From so many pages on, starting other processes pays.
_MANY = 300


@dataclass(frozen=True, slots=True)
class Work:
    """What one run has to write, by its plan; ``progress`` is told after each page."""

    pages: Sequence[PlannedPage]
    files: Sequence[PlannedFile]
    progress: Progress


class DirectoryGenerator(Generator):
    """Writes every planned page and file below Pelican's output folder."""

    def generate_output(self, _writer: object) -> None:
        """Write the files. Raises ValueError for a path that leaves the folder, and what a template raises."""
        work: Work = self.settings["IOP_WORK"]
        folder = _Folder(Path(self.output_path))
        self.env.install_gettext_translations(translations(), newstyle=True)
        total = len(work.pages)
        writing = in_parallel(partial(self._write, folder), work.pages, at_once=40, worth_it=_MANY)
        for done, _ in enumerate(writing, 1):
            work.progress("Writing pages", done, total)
        # After the pages, for making a file may start threads, and pages are written by split-off processes.
        for file in work.files:
            folder.write(file.path, file.make())

    def _write(self, folder: _Folder, planned: PlannedPage) -> None:
        folder.write(planned.path, self.get_template(planned.template).render(page=planned.make()).encode())


class _Folder:
    """A folder that files are written into, and never beside."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: set[Path] = set()

    def write(self, path: str, content: bytes) -> None:
        steps = path.split("/")
        if not path or any(step in ("", ".", "..") or "\\" in step or "\0" in step for step in steps):
            raise ValueError(f"a page cannot be written to {path!r}")
        target = self._folder.joinpath(*steps)
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        target.write_bytes(content)


def _our_generator(_pelican: object) -> type[Generator]:
    return DirectoryGenerator


def register() -> None:
    """Connect the generator; Pelican calls this for every plugin."""
    signals.get_generators.connect(_our_generator)


def run_pelican(settings: dict[str, Any]) -> None:
    """Run Pelican once, silently, with ``settings``. Raises what a template or the disk raises."""
    was_quiet, pelican.console.quiet = pelican.console.quiet, True
    try:
        pelican.Pelican(settings).run()
    finally:
        pelican.console.quiet = was_quiet
