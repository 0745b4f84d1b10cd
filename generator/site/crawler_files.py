"""What crawlers read besides pages: the map of the whole site, directory and guide together."""

from __future__ import annotations

from collections.abc import Iterable

from generator.config import Config
from generator.exports.sitemap import MappedPage, robots_files, sitemap_files
from generator.load import Loaded
from generator.views import urls


def crawler_files(config: Config, loaded: Loaded, paths: Iterable[str]) -> dict[str, bytes]:
    """Return ``sitemap.xml`` and ``robots.txt`` for the pages at ``paths``; nothing without a ``base_url``.

    A facility's page is as new as its facts. The page for what is not found is no page to find.
    """
    base = config.base_url
    if not base:
        return {}
    checked = {urls.facility_path(entry.id): loaded.facts[entry.id].freshness.checked_on for entry in loaded.directory}
    pages = [MappedPage(urls.canonical(base, path), checked.get(path)) for path in paths if path != urls.NOT_FOUND]
    return {
        **sitemap_files(pages, path=urls.SITEMAP, base_url=base),
        **robots_files(urls.canonical(base, urls.SITEMAP)),
    }
