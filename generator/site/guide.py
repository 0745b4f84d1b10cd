"""The guide: MkDocs Material turns ``guide/`` into pages that belong to the same site."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from generator.config import Config
from generator.site.errors import GuideError


class _GeneratedPages(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Adds pages that are made from the model and the rules to those that people wrote."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        super().__init__()
        self._pages = pages

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        for path, text in self._pages.items():
            files.append(File.generated(config, path, content=text))
        return files


class _Complaints(logging.Handler):
    """Keeps what MkDocs complains of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def build_guide(config: Config, output: Path, pages: Mapping[str, str], today: date) -> None:
    """Write the guide into the folder ``output``, with generated ``pages`` (Markdown by path) among its own.

    ``today`` takes the place of the clock in what MkDocs writes. Raises GuideError; a warning is one too.
    """
    midnight = datetime(today.year, today.month, today.day, tzinfo=UTC)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(midnight.timestamp()))
    complaints = _Complaints()
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.addHandler(complaints)
    logger.setLevel(logging.WARNING)
    try:
        guide = load_config(
            str(config.root / "mkdocs.yml"),
            site_dir=str(output),
            docs_dir=str(config.guide),
            site_url=f"{config.base_url}/guide/" if config.base_url else "",
            strict=True,
            extra={"directory": config.site_name},
        )
        guide.plugins["iop/generated"] = _GeneratedPages(pages)
        build(guide)
    except (MkDocsException, SystemExit) as error:
        raise GuideError("\n".join(complaints.lines) or str(error)) from None
    finally:
        logger.removeHandler(complaints)
        logger.setLevel(level)
