"""Every address in a built site leads somewhere: at the top of a host, below a folder of it, and from a disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site_links import BuiltFiles, broken_addresses, read_site, unreached
from tests.whole_site import BASE, Site


@pytest.fixture(scope="module")
def invented(whole_site: Site) -> BuiltFiles:
    return read_site(whole_site.folder)


@pytest.fixture(scope="module")
def real(real_site: Site) -> BuiltFiles:
    return read_site(real_site.folder)


def test_every_address_of_the_invented_site_leads_somewhere(invented: BuiltFiles) -> None:
    broken = broken_addresses(invented, BASE)
    assert not broken, "\n".join(broken)


def test_every_address_of_the_real_site_leads_somewhere(real: BuiltFiles) -> None:
    broken = broken_addresses(real)
    assert not broken, "\n".join(broken)


def test_links_lead_from_the_first_page_to_every_other(invented: BuiltFiles, real: BuiltFiles) -> None:
    assert unreached(real) == set()
    assert unreached(invented) == set()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site of two pages in which all is well."""
    (tmp_path / "oh").mkdir()
    (tmp_path / "site.css").write_text("p { background: url('data:,') }", encoding="utf-8")
    (tmp_path / "index.html").write_text('<a href="oh/index.html#days">Ohio</a>', encoding="utf-8")
    (tmp_path / "oh" / "index.html").write_text('<p id="days"></p><a href="../index.html">Home</a>', encoding="utf-8")
    (tmp_path / "404.html").write_text('<a href="/base/index.html">Home</a>', encoding="utf-8")
    return tmp_path


def test_a_sound_site_passes(folder: Path) -> None:
    assert broken_addresses(read_site(folder), "/base") == []
    assert unreached(read_site(folder)) == set()


@pytest.mark.parametrize(
    ("html", "wrong"),
    [
        ('<a href="missing.html">', "names no file"),
        ('<a href="OH/index.html">', "names no file"),
        ('<a href="oh/">', "names no file"),
        ('<a href="oh">', "names no file"),
        ('<a href="">', "names nothing"),
        ('<a href="//elsewhere.example/">', "names nothing"),
        ('<a href="oh/index.html#hours">', "nothing in oh/index.html has this name"),
        ('<a href="#top">', "nothing in index.html has this name"),
        ('<a href="../index.html">', "leads out of the site"),
        ('<a href="/index.html">', "only relative addresses"),
        ('<img src="missing.png" alt="">', "names no file"),
        ('<link rel="stylesheet" href="css/site.css">', "names no file"),
        ('<script src="main.js"></script>', "names no file"),
        ('<a href="tel:614-555-0100">', "no address of tel:"),
        ('<a href="mailto:nobody">', "no address of mailto:"),
        ('<a href="sms:">', "no address of sms:"),
        ('<a href="https://exa mple.org/">', "no address of https:"),
        ('<a href="https://example">', "no address of https:"),
        ('<a href="javascript:alert(1)">', "no address of javascript:"),
    ],
)
def test_what_leads_nowhere_is_found(folder: Path, html: str, wrong: str) -> None:
    (folder / "index.html").write_text(html, encoding="utf-8")

    (said,) = broken_addresses(read_site(folder), "/base")
    assert said.startswith(f"index.html:1: {wrong}")


def test_the_page_for_what_is_not_found_names_all_from_the_top(folder: Path) -> None:
    (folder / "404.html").write_text('<a href="index.html"></a><a href="/index.html"></a>', encoding="utf-8")

    relative, outside = broken_addresses(read_site(folder), "/base")
    assert "nothing in it may be relative" in relative
    assert "lies outside /base/" in outside


def test_what_a_style_sheet_names_is_looked_for(folder: Path) -> None:
    (folder / "site.css").write_text("p { background: url(missing.png) }", encoding="utf-8")

    assert broken_addresses(read_site(folder), "/base") == ["site.css:1: names no file of the site: 'missing.png'"]


def test_a_page_that_no_link_leads_to_is_found(folder: Path) -> None:
    (folder / "index.html").write_text("<p>No way on</p>", encoding="utf-8")

    assert unreached(read_site(folder)) == {"oh/index.html"}
