"""The files that a search in the browser reads: programs, places and outlines, each made only when it changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, partial

from generator.config import Config
from generator.exports import map_file, places_file, search_index
from generator.load import Loaded
from generator.records.cache import digest_of
from generator.records.readings import Progress
from generator.site.manifest import Manifest
from generator.site.planned_file import PlannedFile
from generator.views.planned_page import key_of
from generator.views.search.index_rows import index_row


def search_files(
    config: Config, loaded: Loaded, today: date, *, everywhere: str, last: Manifest, progress: Progress
) -> Iterator[PlannedFile]:
    """Yield the files of the search.

    ``everywhere`` is a key of what the whole site is made from besides records. How many files the list of programs
    takes is known only when it is made; while no record changed they are those of the ``last`` build. Making
    it tells ``progress``.
    """
    yield _one_of(_places, places_file.PATH, places_file.places_key())
    yield _one_of(map_file.map_file, map_file.PATH, everywhere)
    key = digest_of(everywhere, key_of(loaded.directory, config.search))

    @cache
    def programs() -> Mapping[str, bytes]:
        return search_index.search_index(
            loaded.directory,
            loaded.facts,
            index_row,
            today=today,
            limits=config.limits,
            search=config.search,
            progress=partial(progress, "Listing programs for the search"),
        )

    was = last.get(search_index.PATH)
    is_known = was is not None and was.key == key
    ours = (search_index.PATH, search_index.AREAS)
    for path in [path for path in last if path.startswith(ours)] if is_known else programs():
        yield _one_of(programs, path, key)


@cache
def _places() -> Mapping[str, bytes]:
    """Return the file of places, which takes a second to make and depends on nothing that a directory could change."""
    return places_file.places_file()


def _one_of(files: Callable[[], Mapping[str, bytes]], path: str, key: str) -> PlannedFile:
    return PlannedFile(path, key, lambda: files()[path])
