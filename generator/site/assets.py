"""The files that pages use or that only machines read: style sheets, scripts, what is searched, maps for crawlers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.config import Config
from generator.records.cache import digest_of
from generator.site.compact import compact
from generator.site.planned_file import PlannedFile
from generator.site.scripts import script_of
from generator.site.styles import style_sheet
from generator.views import urls

#: Where each style sheet and script goes, and the file below ``static/`` that it begins with.
_SHEETS = {
    urls.STYLES: "css/main.css",
    urls.SEARCH_STYLES: "css/search.css",
    urls.COMPARE_STYLES: "css/compare.css",
    urls.LIST_STYLES: "css/list.css",
}
_SCRIPTS = {
    urls.KEPT_SCRIPT: "js/kept.js",
    urls.LIST_SCRIPT: "js/list.js",
    urls.SEARCH_SCRIPT: "js/search.js",
    urls.COMPARE_SCRIPT: "js/compare.js",
    urls.SHORT_FORM_SCRIPT: "js/short_form.js",
    urls.GUIDE_SEARCH_SCRIPT: "js/guide_search.js",
}


def theme_files(config: Config) -> Iterator[PlannedFile]:
    """Yield the style sheets and scripts of the theme.

    Raises OSError for a file that is missing and ThemeError for one that cannot be used.
    """
    static = config.theme / "static"
    for path, name in _SHEETS.items():
        yield finished_file(path, compact(style_sheet(static / name), name))
    for path, name in _SCRIPTS.items():
        yield finished_file(path, compact(script_of(static / name), name))


def finished_file(path: str, content: bytes) -> PlannedFile:
    """Return the plan of a file that is made already."""
    return PlannedFile(path, digest_of(content), partial(bytes, content))
