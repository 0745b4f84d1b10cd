"""The files of facts and the table of all programs, each made only when a record in it changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from importlib.metadata import version

from generator.config import Config
from generator.directory.directory import Entry
from generator.exports.program_facts import facts_file, facts_list, shares_of
from generator.exports.programs_csv import programs_table
from generator.load import Loaded
from generator.records.cache import digest_of
from generator.site.assets import finished_file
from generator.site.planned_file import JoinedFile, PlannedFile
from generator.views import urls
from generator.views.fact_kinds import FACT_KINDS
from generator.views.page import Setting
from generator.views.planned_page import key_of
from generator.views.search.fact_rows import fact_rows
from generator.views.search.index_rows import index_row


def facts_files(config: Config, loaded: Loaded, today: date, *, everywhere: str) -> Iterator[PlannedFile | JoinedFile]:
    """Yield the list of the files of facts, these files, and the table that is put together from them.

    ``everywhere`` is a key of what the whole site is made from besides records.
    """
    shares = tuple(shares_of(loaded.directory))
    kinds = tuple(key for key, kind in FACT_KINDS.items() if not kind.is_of_step)
    yield finished_file(urls.FACTS, facts_list(shares, kinds))
    setting = Setting(config, today)
    files = [
        PlannedFile(
            f"{urls.FACTS_FOLDER}{number}.json",
            digest_of(everywhere, version("tzdata"), key_of(share)),
            partial(_facts_file, share, loaded, setting),
            is_apart=True,
        )
        for number, share in enumerate(shares, 1)
    ]
    yield from files
    yield JoinedFile(
        urls.PROGRAMS_TABLE,
        digest_of(everywhere, *(file.key for file in files)),
        tuple(file.path for file in files),
        partial(programs_table, kinds=kinds, page_of=partial(_address, config.base_url)),
    )


def _facts_file(share: Sequence[Entry], loaded: Loaded, setting: Setting) -> bytes:
    return facts_file(
        share,
        loaded.facts,
        index_row,
        partial(fact_rows, setting=setting),
        today=setting.today,
        limits=setting.config.limits,
        base_url=setting.config.base_url,
    )


def _address(base_url: str, facility_id: str) -> str:
    """Return the address of a facility's page: from the top of the site when that has no known address."""
    path = urls.facility_path(facility_id)
    return urls.canonical(base_url, path) or path
