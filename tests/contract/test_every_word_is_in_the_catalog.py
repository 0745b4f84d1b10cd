"""Every word of the directory that no record holds goes through the message catalog.

The pages are made in an invented language in which each message stands in marks: what is outside them, and neither
record text nor a date or a list, would stay English in every language.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

from generator.directory.data_sources import DATA_SOURCES
from generator.facility.model import Facility
from generator.facility.vocabulary import STATES
from generator.facts.neighbours import Neighbour
from generator.records.reader import read_facility
from generator.site.message_list import list_path, list_text
from generator.site.pelican_templates import Templates
from generator.views.contact_view import address_lines
from generator.views.guide_figures import FIGURES, FromRecords
from generator.views.guide_page import ContentsLink, ContentsPart, Written, guide_page
from generator.views.page import Setting
from tests.conftest import ROOT
from tests.full_record import full_record
from tests.invented import facility, track_data
from tests.invented_site import accepted_records
from tests.marked_words import (
    CLOSE,
    OPEN,
    KnownText,
    record_text,
    shortened,
    speaking_marked,
    unmarked_words,
    write_marked_catalog,
)
from tests.rendering import CONFIG, TODAY, directory_of, facts_of, plan, render, render_page

#: Templates of whole pages.
TEMPLATES = sorted(
    path.stem
    for path in (ROOT / "site_theme" / "templates").glob("*.html")
    if "{% extends" in path.read_text(encoding="utf-8")
)
#: More facilities of one city than a page of it shows.
_CROWD = 60
_GUIDE_TEXT = "Text of the guide"


def _opposite(data: Any) -> Any:
    """The same record with no for yes, and with ranges that have no lower end."""
    if isinstance(data, dict):
        is_range = set(data) == {"minimum", "maximum"}
        return {key: _opposite(value) for key, value in data.items() if not (is_range and key == "minimum")}
    if isinstance(data, list):
        return [_opposite(item) for item in data]
    return "no" if data == "yes" else data


def _open_ended(data: Any) -> Any:
    """The same record with ranges that have no upper end."""
    if isinstance(data, dict):
        is_range = set(data) == {"minimum", "maximum"}
        return {key: _open_ended(value) for key, value in data.items() if not (is_range and key == "maximum")}
    return [_open_ended(item) for item in data] if isinstance(data, list) else data


@cache
def _facilities() -> dict[str, Facility]:
    full = full_record()
    columbus = {"state": "OH", "city": "Columbus", "zip": "43215"}
    records: dict[str, Any] = {
        "full": full,
        "opposite": _opposite(full),
        "open-ended": _open_ended(full),
        "closed": {**full, "status": "closed", "replaced_by": "oh/full"},
        "announced": {**full, "status": "announced", "coordinates": None},
    }
    made = {f"oh/{name}": Facility.model_validate(record) for name, record in records.items()}
    made["oh/sparse"] = facility(address=columbus)
    made["oh/outpatient"] = facility(tracks=[track_data(level_of_care="outpatient"), track_data(id="b", name="PHP")])
    made["virtual/screen"] = facility(address=None, virtual_only="yes", serves_states=["OH", "TX"])
    for number in range(_CROWD):
        made[f"oh/crowd-{number}"] = facility(name=f"Crowd {number}", address=columbus, organization="Crowd Group")
    for path in accepted_records():
        read = read_facility(path.name, path.read_bytes()).facility
        if read:
            made[f"{'virtual' if read.virtual_only else 'oh'}/{path.stem}"] = read
    return made


@cache
def _known() -> KnownText:
    facilities = _facilities()
    facts = facts_of(directory_of(facilities))
    positions = [position for name in facilities if (position := facts[name].position)]
    return KnownText(
        (
            *(text for each in facilities.values() for text in record_text(each)),
            *(name for each in positions for name in (each.county, each.timezone, each.middle_of) if name),
            *(shortened(each.timezone)[0] for each in positions if each.timezone),
            *(line for each in facilities.values() if each.address for line in address_lines(each.address)),
            *(CONFIG.site_name, CONFIG.site_summary, *shortened(CONFIG.repository_url)),
            *(f"facilities/{name}.yaml" for name in facilities),
            *(cited for each in DATA_SOURCES for cited in (each.publisher, each.license, each.credit)),
            *(f"{each.via} ({each.via_license})" for each in DATA_SOURCES),
            *("Apache License 2.0", "CC BY 4.0", _GUIDE_TEXT),
            *STATES.slugs,
        )
    )


@cache
def _pages(catalog: Path) -> dict[str, dict[str, str]]:
    """All pages in the invented language by template and path, those of an empty directory among them."""
    near = {
        "oh/full": (Neighbour("oh/sparse", 0.01), Neighbour("oh/closed", 12)),
        "oh/sparse": (Neighbour("oh/full", 3),),
    }
    pages: dict[str, dict[str, str]] = {}
    with speaking_marked(catalog):
        full = plan(_facilities(), neighbours=near)
        empty = plan({}, config=replace(CONFIG, repository_url=""))
        for page in (*full.values(), *(replace(page, path=f"empty/{path}") for path, page in empty.items())):
            pages.setdefault(page.template, {})[page.path] = render(page)
        pages["guide"] = {"guide": _page_of_the_guide()}
    return pages


def _page_of_the_guide() -> str:
    """A page whose text is known, with everything that the directory puts around it and into it."""
    figures = "".join(
        Templates(CONFIG.theme).component(name, *view("../../", FromRecords())) for name, view in FIGURES.values()
    )
    text = f"<h1>{_GUIDE_TEXT}</h1>{figures}" + f'<h2 id="part">{_GUIDE_TEXT}</h2>' * 9
    written = Written("guide/known.html", title=_GUIDE_TEXT, html=text, reviewed=TODAY)
    contents = (ContentsPart("", (ContentsLink(_GUIDE_TEXT, "known.html", is_here=True),)),)
    page = guide_page(written, contents, Setting(CONFIG, TODAY))
    return render_page("guide", page)


def _words_left(pages: dict[str, str]) -> list[str]:
    """The words outside marks, each with its place and the first page that has it."""
    first: dict[str, str] = {}
    for path, html in sorted(pages.items()):
        for each in unmarked_words(html, _known()):
            first.setdefault(f"{each.where}: {each.words}", path)
    return [f"{what}   [{path}]" for what, path in sorted(first.items())]


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("marked") / "messages.po"
    write_marked_catalog(list_text(CONFIG), path)
    return path


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_word_of_a_page_stays_english(template: str, catalog: Path) -> None:
    pages = _pages(catalog)
    assert template in pages, "no page of this test has this template"
    left = _words_left(pages[template])
    assert not left, f"{template}.html:\n" + "\n".join(left)


def test_the_list_of_messages_is_what_code_and_templates_say() -> None:
    text = list_path(CONFIG).read_text(encoding="utf-8")
    assert text == list_text(CONFIG), "run: make messages"


def test_every_message_can_be_filled_in() -> None:
    for message in _messages():
        for text in (message.id,) if isinstance(message.id, str) else message.id:
            assert "%" not in text.replace("%%", "").replace("%(", ""), f"write %% for a percent sign: {text}"


def _messages() -> Iterator[Any]:
    return (message for message in read_po(io.StringIO(list_text(CONFIG))) if message.id)


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f"<p>{OPEN}Call <b>now</b>{CLOSE}</p>", []),
        (f"<p>Call {OPEN}now{CLOSE}</p>", [("p", "call")]),
        (f'<p class="iop-lead">{OPEN}From {CLOSE}mon to fri{OPEN}{CLOSE}</p>', [("p.iop-lead", "mon to fri")]),
        (f'<a aria-label="Next" href="x">{OPEN}on{CLOSE}</a>', [("a aria-label", "next")]),
        (f"<p>{OPEN}Monday</p><p>Closed</p>", [("p", f"(cut) {OPEN}Monday"), ("p", "closed")]),
        ("<title>Ohio</title><script>var words;</script>", [("title", "ohio")]),
        ("<p>Harbor Point, 614-555-0100, 3 noviembre</p>", []),
    ],
)
def test_words_outside_the_catalog_are_found(html: str, found: list[tuple[str, str]]) -> None:
    known = KnownText(["Harbor Point"])
    assert [(each.where, each.words) for each in sorted(unmarked_words(html, known))] == found
