"""The Pelican plugin: a generator that writes the pages and assets of a directory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pelican
from pelican.generators import Generator
from pelican.plugins import signals

from generator.records.readings import Progress
from generator.site.pelican_templates import speak_in
from generator.site.planned_file import JoinedFile, PlannedFile
from generator.views.pages import PlannedPage
from generator.workers import in_parallel

#: From so many pages on, starting other processes pays.
_MANY = 300
#: The same for files, which take longer than a page.
_MANY_FILES = 4


@dataclass(frozen=True, slots=True)
class Work:
    """What one run has to write, by its plan; ``progress`` is told after each page."""

    pages: Sequence[PlannedPage]
    files: Sequence[PlannedFile | JoinedFile]
    progress: Progress


class DirectoryGenerator(Generator):
    """Writes every planned page and file below Pelican's output folder."""

    def generate_output(self, _writer: object) -> None:
        """Write the files. Raises ValueError for a path that leaves the folder, and what a template raises."""
        work: Work = self.settings["IOP_WORK"]
        folder = _Folder(Path(self.output_path))
        speak_in(self.env)
        total = len(work.pages)
        writing = in_parallel(partial(self._write, folder), work.pages, at_once=40, worth_it=_MANY)
        for done, _ in enumerate(writing, 1):
            work.progress("Writing pages", done, total)
        _write_files(folder, work)

    def _write(self, folder: _Folder, planned: PlannedPage) -> None:
        folder.write(planned.path, (self.get_template(planned.template).render(page=planned.make()).encode(),))


class _Folder:
    """A folder that files are written into, and never beside."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: set[Path] = set()

    def read(self, path: str) -> bytes:
        return self._place_of(path).read_bytes()

    def write(self, path: str, pieces: Iterable[bytes]) -> None:
        target = self._place_of(path)
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        with target.open("wb") as file:
            file.writelines(pieces)

    def _place_of(self, path: str) -> Path:
        steps = path.split("/")
        if not path or any(step in ("", ".", "..") or "\\" in step or "\0" in step for step in steps):
            raise ValueError(f"a page cannot be written to {path!r}")
        return self._folder.joinpath(*steps)


def _write_files(folder: _Folder, work: Work) -> None:
    """Write the files that are no pages: those that stand apart, the others, then what is put together from both.

    Making one of the others may start threads, so no process is split off after them.
    """
    planned = [file for file in work.files if isinstance(file, PlannedFile)]
    apart = [file for file in planned if file.is_apart]
    writing = in_parallel(partial(_write_file, folder), apart, worth_it=_MANY_FILES)
    for done, _ in enumerate(writing, 1):
        work.progress("Writing the facts of programs", done, len(apart))
    for file in planned:
        if not file.is_apart:
            _write_file(folder, file)
    for joined in work.files:
        if isinstance(joined, JoinedFile):
            folder.write(joined.path, joined.join(map(folder.read, joined.sources)))


def _write_file(folder: _Folder, file: PlannedFile) -> None:
    folder.write(file.path, (file.make(),))


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
