"""Builds the whole site: everything is worked out first, then written beside the last site, then put in its place.

Nothing is written when a record holds an error, so a failed or interrupted build leaves the last good site as it
was. A page is made again only when something it shows has changed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

from generator.config import Config
from generator.load import Loaded, load_directory
from generator.problems import Problem, has_errors
from generator.records.cache import Cache, code_digest, digest_of
from generator.records.files import shown_path
from generator.records.readings import Progress
from generator.site.assets import finished_file, theme_files
from generator.site.catalog import use_language
from generator.site.crawler_files import crawler_files
from generator.site.errors import OutputError
from generator.site.facts_files import facts_files
from generator.site.manifest import Manifest, carry_over, read_manifest, unchanged_of, write_manifest
from generator.site.planned_file import JoinedFile, PlannedFile
from generator.site.search_files import search_files
from generator.site.swap import previous_of, put_in_place, recover, staging_of
from generator.views.guide_figures import FromRecords, from_records
from generator.views.page import Setting
from generator.views.pages import PlannedPage, plan_pages
from generator.views.reference_pages import reference_pages

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None  # type: ignore[assignment]

_GUIDE = "guide/"
#: Lies in every site that was built here; a folder with other things in it is never replaced.
_OURS = ".iop-site"
_NOT_FOR_SITES = (".cache", ".git", ".github", "generator", "guide", "schema", "site_theme", "tests", "benchmarks")


@dataclass(frozen=True, slots=True)
class Built:
    """What a build came to: every problem, and unless one was an error, how many pages there are and were made."""

    problems: tuple[Problem, ...]
    records: int
    parsed: int
    pages: int
    made: int

    @property
    def is_written(self) -> bool:
        """Whether the site now shows the records as they are."""
        return not has_errors(self.problems)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the site consists of: pages, other files, what the guide is given, and what each is made from."""

    pages: tuple[PlannedPage, ...]
    files: tuple[PlannedFile | JoinedFile, ...]
    guide_pages: Mapping[str, str]
    for_guide: FromRecords
    keys: Mapping[str, str]
    guide_key: str


def build_site(config: Config, today: date, progress: Progress) -> Built:
    """Bring the site in ``config.output`` up to date with the records, templates, styles and guide.

    Raises OSError when a folder cannot be read or written, OutputError when the output folder holds other things
    than a site, GuideError when the guide cannot be built, ConfigError when the words of the language cannot be used.
    """
    _refuse_foreign(config)
    with _alone(config.cache / "build.lock"):
        return _build(config, today, progress)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Wait until no other build of this directory is under way, where the system can say so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _build(config: Config, today: date, progress: Progress) -> Built:
    use_language(config)
    cache = Cache(config.cache / "records.sqlite")
    try:
        loaded = load_directory(config.facilities, today, config.limits, cache=cache, progress=progress)
    finally:
        cache.close()
    if has_errors(loaded.problems):
        return Built(loaded.problems, len(loaded.directory), loaded.parsed, 0, 0)
    manifest_path = config.cache / f"manifest-{digest_of(str(config.output))[:16]}.json"
    plan = _plan(config, loaded, today, last=read_manifest(manifest_path), progress=progress)
    made = _write(config, plan, manifest_path, today=today, progress=progress)
    pages = sum(1 for path in plan.keys if path.endswith(".html"))
    return Built(loaded.problems, len(loaded.directory), loaded.parsed, pages, made)


def _refuse_foreign(config: Config) -> None:
    output = config.output
    if any(folder.is_relative_to(output) for folder in (config.root, config.facilities)):
        raise OutputError(f"{output} holds the directory itself: choose another folder for the site")
    ours = (config.facilities, *((config.root / name).resolve() for name in _NOT_FOR_SITES))
    if any(output.is_relative_to(folder) for folder in ours):
        raise OutputError(f"{output} is a part of the directory: choose another folder for the site")
    for leftover in (staging_of(output), previous_of(output)):
        if leftover.exists() and not (leftover / _OURS).exists() and any(leftover.iterdir()):
            raise OutputError(f"{leftover} is in the way and holds something else: rename or delete it")
    if output.exists() and not output.is_dir():
        raise OutputError(f"{output} is a file: choose a folder for the site")
    if output.is_dir() and any(output.iterdir()) and not (output / _OURS).exists():
        raise OutputError(f"{output} holds other files: choose an empty folder, or one that does not exist yet")


def _plan(config: Config, loaded: Loaded, today: date, *, last: Manifest, progress: Progress) -> _Plan:
    everywhere = digest_of(
        code_digest(""),
        _folder_digest(config.theme),
        version("jinja2"),
        version("pelican"),
        version("babel"),
        config.language,
        repr((config.site_name, config.site_summary, config.base_url, config.repository_url, config.limits)),
        today.isoformat(),
    )
    pages = plan_pages(loaded.directory, loaded.facts, config, today)
    guide_pages = reference_pages()
    for_guide = from_records(loaded.directory, loaded.facts, (page.path for page in pages), Setting(config, today))
    texts = (*_files_of(config.guide, _GUIDE), *(f"{_GUIDE}{path}" for path in guide_pages))
    guide_paths = sorted(f"{path.removesuffix('.md')}.html" for path in texts if path.endswith(".md"))
    finished = {_OURS: b"", **crawler_files(config, loaded, (*(page.path for page in pages), *guide_paths))}
    files = (
        *theme_files(config),
        *(finished_file(path, content) for path, content in finished.items()),
        *search_files(config, loaded, today, everywhere=everywhere, last=last, progress=progress),
        *facts_files(config, loaded, today, everywhere=everywhere),
    )
    guide_key = digest_of(
        everywhere,
        version("mkdocs"),
        version("mkdocs-material"),
        (config.root / "mkdocs.yml").read_bytes(),
        _folder_digest(config.guide),
        repr(sorted(guide_pages.items())),
        for_guide.key,
        repr(config.reviewers),
    )
    keys = {page.path: digest_of(everywhere, page.template, page.key) for page in pages}
    keys.update((file.path, file.key) for file in files)
    return _Plan(pages, files, guide_pages, for_guide, keys, guide_key)


def _write(config: Config, plan: _Plan, manifest_path: Path, *, today: date, progress: Progress) -> int:
    """Write what changed; return how many files were made anew."""
    output = config.output
    recover(output)
    staging = staging_of(output)
    if staging.exists():
        shutil.rmtree(staging)
    last = read_manifest(manifest_path)
    guide = {path: written.key for path, written in last.items() if path.startswith(_GUIDE)}
    guide_kept = bool(guide) and set(guide.values()) == {plan.guide_key}
    wanted = {**plan.keys, **(guide if guide_kept else {})}
    kept = unchanged_of(last, output, wanted)
    guide_kept = guide_kept and kept.issuperset(guide)
    if guide_kept and len(kept) == len(wanted) == len(last) and not _has_strangers(output, last):
        return 0
    if not guide_kept:
        kept -= guide.keys()
    staging.mkdir(parents=True)
    (staging / _OURS).touch()
    carry_over(kept, output, staging)
    made = _write_new(config, plan, staging, kept=kept, progress=progress)
    keys = dict(plan.keys)
    if guide_kept:
        keys.update(guide)
    else:
        made += _write_guide(config, plan, staging, today=today, progress=progress)
        keys.update((path, plan.guide_key) for path in _files_of(staging / _GUIDE, _GUIDE))
    put_in_place(staging, output)
    write_manifest(manifest_path, output, keys)
    return made


def _write_new(config: Config, plan: _Plan, staging: Path, *, kept: frozenset[str], progress: Progress) -> int:
    pages = [page for page in plan.pages if page.path not in kept]
    files = [file for file in plan.files if file.path not in kept]
    if pages or files:
        # Pelican takes a second to load, which a build without news does not need.
        from generator.site.pelican_plugin import Work, run_pelican  # noqa: PLC0415
        from generator.site.pelican_settings import pelican_settings  # noqa: PLC0415

        run_pelican(pelican_settings(config, staging, Work(pages, files, progress)))
    return len(pages) + len(files)


def _write_guide(config: Config, plan: _Plan, staging: Path, *, today: date, progress: Progress) -> int:
    from generator.site.guide import build_guide  # noqa: PLC0415 - MkDocs takes a second to load

    progress("Building the guide", 0, 1)
    build_guide(config, staging / _GUIDE, plan.guide_pages, today, records=plan.for_guide)
    progress("Building the guide", 1, 1)
    return sum(1 for path in _files_of(staging / _GUIDE, _GUIDE) if path.endswith(".html"))


def _has_strangers(output: Path, last: Manifest) -> bool:
    """Return whether ``output`` holds a file that the last build did not write."""
    return any(path not in last for path in _files_of(output, ""))


def _files_of(folder: Path, prefix: str) -> list[str]:
    """Return every file below ``folder``, with forward slashes and ``prefix`` in front, in order."""
    found: list[str] = []
    for where, folders, names in os.walk(folder):
        linked = [name for name in folders if Path(where, name).is_symlink()]
        below = os.path.relpath(where, folder).replace(os.sep, "/")
        found += (f"{prefix}{name}" if below == "." else f"{prefix}{below}/{name}" for name in (*names, *linked))
    return sorted(found)


def _folder_digest(folder: Path) -> str:
    """Return a digest of every file below ``folder``. Raises OutputError for a link or an unprintable name."""
    parts: list[bytes | str] = []
    for path in _files_of(folder, ""):
        file = folder / path
        if any(step.is_symlink() for step in (file, *file.parents) if step.is_relative_to(folder) and step != folder):
            raise OutputError(f"{shown_path(file)} must not be a symbolic link: put the file itself there")
        if not path.isprintable():
            raise OutputError(f"{shown_path(file)} must have a name of visible characters")
        if not file.is_file():
            raise OutputError(f"{shown_path(file)} must be a plain file")
        parts += (path, file.read_bytes())
    return digest_of(*parts)
