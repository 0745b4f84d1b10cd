"""How Pelican is set for this site: its template engine and its life cycle, without the blog that comes with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican.settings import read_settings

from generator.config import Config
from generator.site import pelican_plugin
from generator.site.pelican_templates import TEMPLATE_OPTIONS

_NO_BLOG: dict[str, Any] = {
    "ARTICLE_PATHS": [],
    "PAGE_PATHS": [],
    "STATIC_PATHS": [],
    "THEME_STATIC_PATHS": [],
    "DIRECT_TEMPLATES": [],
    "ARCHIVES_SAVE_AS": "",
    "AUTHORS_SAVE_AS": "",
    "CATEGORIES_SAVE_AS": "",
    "TAGS_SAVE_AS": "",
    "AUTHOR_SAVE_AS": "",
    "CATEGORY_SAVE_AS": "",
    "TAG_SAVE_AS": "",
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
}


def pelican_settings(config: Config, output: Path, work: pelican_plugin.Work) -> dict[str, Any]:
    """Return Pelican's settings for writing ``work`` into the folder ``output``.

    Pelican by itself neither escapes nor is strict, so ``TEMPLATE_OPTIONS`` says so. PATH holds no content:
    records never pass through Pelican's own readers.
    """
    override = {
        **_NO_BLOG,
        "PATH": str(config.theme),
        "OUTPUT_PATH": str(output),
        "THEME": str(config.theme),
        "SITEURL": config.base_url,
        "SITENAME": config.site_name,
        "TIMEZONE": "UTC",
        "DEFAULT_LANG": "en",
        "DELETE_OUTPUT_DIRECTORY": False,
        "LOAD_CONTENT_CACHE": False,
        "CACHE_CONTENT": False,
        "JINJA_ENVIRONMENT": dict(TEMPLATE_OPTIONS),
        "PLUGINS": [pelican_plugin],
        "IOP_WORK": work,
    }
    return dict(read_settings(override=override))
