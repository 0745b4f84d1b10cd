"""The guide: MkDocs Material reads ``guide/``, and the directory's own templates show what it made of it.

MkDocs gives the pages' HTML, their order, the check of links between them and the search. Head, crisis line,
header, footer and the list of pages come from ``site_theme/templates``, so the two halves cannot drift apart.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib.metadata import distribution
from pathlib import Path
from typing import cast

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SourcePage
from mkdocs.utils.templates import TemplateContext

from generator.config import Config
from generator.messages import DEFAULT_LANGUAGE, language
from generator.site.errors import GuideError
from generator.site.guide_safety import (
    FIGURE,
    fault_of_file,
    faults_of_meta,
    figure_faults,
    links_astray,
    repeated_ids,
    safe_html,
    unresolved_links,
    without_orders,
)
from generator.site.pelican_templates import Templates
from generator.views import urls
from generator.views.guide_figures import FIGURES, FromRecords
from generator.views.guide_html import LinkedHtml, linked_html
from generator.views.guide_page import (
    FOLDER,
    ContentsLink,
    ContentsPart,
    Written,
    guide_page,
)
from generator.views.html_text import text_of_html
from generator.views.page import Setting

_log = logging.getLogger("mkdocs.plugins.iop")

_SEARCH_ENGINE = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")
_STEMMERS = "assets/javascripts/lunr/"
#: What is written for families is found first, then what is written for all, then what is for those who keep records
#: and programs. A word in a title counts 1,000 times one in the text, so the steps are longer than that.
_FOUND_FIRST, _FOUND_NEXT = {"boost": 1e12}, {"boost": 1e6}
_NO_RECORDS = FromRecords()
#: Pages for those who keep the program: families do not look for them, and should not wait for their words.
_TECHNICAL = "maintain/"
_LICENSE = "assets/javascripts/workers/LICENSE.txt"


class _Seam(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Puts MkDocs's pages into the directory's frame, with generated ``pages`` (Markdown by path) among them."""

    def __init__(self, config: Config, today: date, pages: Mapping[str, str], records: FromRecords) -> None:
        super().__init__()
        self._setting = Setting(config, today)
        self._templates = Templates(config.theme)
        self._pages = pages
        self._records = records
        self._linked: dict[str, LinkedHtml] = {}

    @event_priority(100)  # before the search asks for the language
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Speak the site's language where Material knows it; write neither a 404 page nor a site map."""
        known = any(
            Path(folder, "partials", "languages", f"{language()}.html").is_file() for folder in config.theme.dirs
        )
        config.theme["language"] = language() if known else DEFAULT_LANGUAGE
        config.theme.static_templates.clear()
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the generated pages. Of Material's own files keep the search engine, at one address, with its license.

        What lies in the guide's folder is published as it is, so nothing may but pages and pictures.
        """
        faults = []
        for file in [file for file in files if file.src_dir == config.docs_dir]:
            is_page = file.is_documentation_page()
            fault = fault_of_file(file.src_uri, file.content_bytes, is_page=is_page)
            if fault and file.inclusion is not InclusionLevel.EXCLUDED:
                faults.append(f"{file.src_uri}: {fault}")
        if faults:  # without these files, every link to them would be told of as well
            raise PluginError("\n".join(faults))
        for path, text in self._pages.items():
            files.append(File.generated(config, path, content=text))
        ours = {config.docs_dir, config.theme.custom_dir, None}
        has_engine = False
        for file in [file for file in files if file.src_dir not in ours]:
            if _SEARCH_ENGINE.fullmatch(file.src_uri):
                file.dest_uri = urls.GUIDE_SEARCH_ENGINE.removeprefix(FOLDER)
                has_engine = True
            elif not (file.src_uri.startswith(_STEMMERS) and config.theme["language"] != DEFAULT_LANGUAGE):
                files.remove(file)
        if not has_engine:
            raise PluginError("this release of Material has no search engine where it is expected")
        files.append(File.generated(config, _LICENSE, content=_license_of("mkdocs-material")))
        return files

    def on_page_content(self, text: str, /, *, page: SourcePage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Draw the figures that a page asks for, and make its links to the directory and to terms real."""
        is_made = page.file.src_uri in self._pages
        faults: list[str] = []
        if not is_made:
            faults += (f"must be plain Markdown, but holds {key}:" for key in without_orders(page.meta))
            faults += faults_of_meta(page.meta)
        if page.file.src_uri.startswith(_TECHNICAL):
            page.meta["search"] = {"exclude": True}
        elif is_made and "search" in page.meta:
            pass
        elif "reviewed" in page.meta:
            page.meta["search"] = _FOUND_FIRST
        elif "audience" in page.meta:
            page.meta["search"] = _FOUND_NEXT
        safe = safe_html(text)
        linked = linked_html(
            safe.html,
            FOLDER + page.file.dest_uri,
            topics=self._records.topics,
            draw_term=lambda text, word: self._templates.component("term", text, word),
        )
        known = {file.dest_uri for file in files}
        faults += (*safe.faults, *linked.complaints, *unresolved_links(linked.html), *figure_faults(linked.html))
        faults += links_astray(safe.own_links, page.file.dest_uri, known)
        for fault in faults:
            _log.warning("%s: %s", page.file.src_uri, fault)
        self._linked[page.file.src_uri] = linked
        return FIGURE.sub(lambda found: self._figure(found, page), linked.html)

    def on_page_context(
        self,
        context: TemplateContext,
        /,
        *,
        page: SourcePage,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,
    ) -> TemplateContext:
        """Render the page, which ``site_theme/guide/main.html`` then shows as it is."""
        written = self._written(page)
        shown = guide_page(written, _contents(nav, page), self._setting)
        html = self._templates.page("guide", shown)
        for name in repeated_ids(html):
            _log.warning("%s: must give each heading a name of its own, but %s is here twice", page.file.src_uri, name)
        return cast("TemplateContext", {**context, "directory_page": html})

    def _figure(self, found: re.Match[str], page: SourcePage) -> str:
        name = found["name"]
        if name not in FIGURES:
            there_are = ", ".join(FIGURES)
            _log.warning("%s: there is no figure %r; there are: %s", page.file.src_uri, name, there_are)
            return ""
        component, view = FIGURES[name]
        return self._templates.component(component, *view(urls.root_of(FOLDER + page.file.dest_uri), self._records))

    def _written(self, page: SourcePage) -> Written:
        meta = page.meta
        linked = self._linked[page.file.src_uri]
        reviewed = meta.get("reviewed")
        if isinstance(reviewed, datetime) or not isinstance(reviewed, date | None):
            _log.warning("%s: reviewed must be a date such as 2026-11-22, but is not", page.file.src_uri)
            reviewed = None
        reviewed_by = str(meta.get("reviewed_by", ""))
        if reviewed_by and reviewed_by not in self._setting.config.reviewers:
            named = "must be reviewed by somebody that pyproject.toml names under reviewers"
            _log.warning("%s: %s, but holds %s", page.file.src_uri, named, reviewed_by)
        return Written(
            path=FOLDER + page.file.dest_uri,
            title=str(page.title),
            html=page.content or "",
            description=str(meta.get("description", "")),
            audience=str(meta.get("audience", "")),
            reviewed=reviewed,
            reviewed_by=reviewed_by,
            length=len(text_of_html(linked.html).split()),
            is_faq=meta.get("faq") is True,
            source="" if page.file.src_uri in self._pages else FOLDER + page.file.src_uri,
            words=tuple(linked.words.values()),
        )


def _license_of(package: str) -> str:
    """Return the text of a package's license, which goes along with what of it is given on."""
    for file in distribution(package).files or ():
        if file.match("*.dist-info/**/LICENSE"):
            return file.read_text()
    raise PluginError(f"{package} comes without its license")


def _contents(nav: Navigation, here: SourcePage) -> list[ContentsPart]:
    """Return all pages that ``mkdocs.yml`` lists: those outside its sections first."""
    root = urls.root_of(here.file.dest_uri)
    loose = [item for item in nav.items if item.is_page]
    parts = [ContentsPart("", _links(loose, here, root))]
    sections = [item for item in nav.items if item.is_section]
    parts += [
        ContentsPart(str(item.title), _links(_of_use(item.children or (), here), here, root)) for item in sections
    ]
    return [part for part in parts if part.links]


def _of_use(pages: Sequence[StructureItem], here: SourcePage) -> Sequence[StructureItem]:
    """Return those of a section's pages that are listed ``here``: of a maintainer's, elsewhere, only the first."""
    is_technical = all(isinstance(page, SourcePage) and page.file.src_uri.startswith(_TECHNICAL) for page in pages)
    return pages[:1] if is_technical and here not in pages else pages


def _links(items: Sequence[StructureItem], here: SourcePage, root: str) -> tuple[ContentsLink, ...]:
    pages = [item for item in items if isinstance(item, SourcePage)]
    return tuple(ContentsLink(str(page.title), urls.link(root, page.file.dest_uri), page is here) for page in pages)


class _Complaints(logging.Handler):
    """Keeps what MkDocs complains of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def build_guide(
    config: Config, output: Path, pages: Mapping[str, str], today: date, *, records: FromRecords = _NO_RECORDS
) -> None:
    """Write the guide into the folder ``output``, with generated ``pages`` (Markdown by path) among its own.

    ``today`` takes the place of the clock in what MkDocs writes; ``records`` is what the guide shows of them. Raises
    GuideError; a warning is one too.
    """
    midnight = datetime(today.year, today.month, today.day, tzinfo=UTC)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(midnight.timestamp()))
    complaints = _Complaints()
    try:
        with _told_to(complaints):
            _build(config, output, _Seam(config, today, pages, records))
    except (MkDocsException, RecursionError, SystemExit) as error:
        raise GuideError("\n".join(complaints.lines) or str(error)) from None


@contextmanager
def _told_to(complaints: _Complaints) -> Iterator[None]:
    """Let MkDocs complain to ``complaints``, each time it has reason to.

    Pelican, once loaded, makes every new logger swallow what it has said before; a link that is still broken when
    the guide is built again would pass.
    """
    logger = logging.getLogger("mkdocs")
    level = logger.level
    filtered = [
        (each, each.filters)
        for name, each in logging.root.manager.loggerDict.items()
        if isinstance(each, logging.Logger) and name.partition(".")[0] == "mkdocs"
    ]
    for each, _ in filtered:
        each.filters = []
    logger.addHandler(complaints)
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.removeHandler(complaints)
        logger.setLevel(level)
        for each, filters in filtered:
            each.filters = filters


def _build(config: Config, output: Path, seam: _Seam) -> None:
    guide = load_config(
        str(config.root / "mkdocs.yml"),
        site_dir=str(output),
        docs_dir=str(config.guide),
        site_url="",
        strict=True,
    )
    guide.plugins["iop/seam"] = seam
    build(guide)
