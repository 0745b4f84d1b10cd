"""Every page, whatever its record says: well-formed, escaped, linked, and free of what acts or loads."""

from __future__ import annotations

import posixpath
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import unquote, urldefrag

import pytest

from generator.facility.model import Facility
from generator.facts.neighbours import Neighbour
from generator.views import urls
from tests.full_record import full_record
from tests.invented import facility, track_data
from tests.rendering import plan, render, text_of

_VOID = {"meta", "link", "br", "img", "input", "hr"}
_LONG = "W" * 150
_LOADED = (urls.STYLES, urls.SEARCH_STYLES, urls.COMPARE_STYLES, urls.LIST_STYLES, urls.PROGRAMS, urls.FACTS)
_SCRIPTS = (
    urls.COMPARE_SCRIPT,
    urls.GUIDE_SEARCH_SCRIPT,
    urls.KEPT_SCRIPT,
    urls.LIST_SCRIPT,
    urls.SEARCH_SCRIPT,
    urls.SHORT_FORM_SCRIPT,
)


def _hostile() -> Facility:
    """Text that the model lets through and that must do no harm; HTML tags it refuses."""
    text = '"\'> <3 onmouseover=alert(1) x=" {{ 7*7 }} &lt;b&gt; &#60;'
    return facility(
        name=text,
        organization=_LONG,
        address={"state": "OH", "city": "../../<3", "street": text, "zip": "43004"},
        alert={"text": text},
        phones=[{"use": "main", "number": "+16145550100", "shown_as": text}],
        website="https://example.org/?a=1&b=(2)&c=$",
        tracks=[track_data(name=text, notes=[text, _LONG], other_therapies=[text])],
        sources=[{"url": "https://example.org/" + "a" * 400, "note": text}],
        notes=["abc \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u200b def"],
    )


@cache
def _pages() -> dict[str, str]:
    directory = {
        "oh/full": Facility.model_validate(full_record()),
        "oh/hostile": _hostile(),
        "oh/index": facility(name="Index"),
        "oh/sparse": facility(),
        "oh/twin": facility(name="Twin", organization=_LONG),
        "virtual/screen": facility(address=None, virtual_only="yes", serves_states=["OH", "TX"]),
    }
    near = {"oh/full": (Neighbour("oh/hostile", 1.0), Neighbour("oh/sparse", 2.0))}
    return {path: render(page) for path, page in plan(directory, neighbours=near).items()}


class _Page(HTMLParser):
    """Reads a page strictly: every tag closed where it was opened, every attribute once."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def having(self, name: str) -> list[tuple[str, dict[str, str]]]:
        return [(tag, attributes) for tag, attributes in self.tags if name in attributes]


@pytest.fixture(params=list(_pages()))
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def page(path: str) -> _Page:
    return _Page(_pages()[path])


def test_it_has_one_heading_of_the_first_order_and_skips_none(page: _Page) -> None:
    orders = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert orders.count(1) == 1
    assert orders[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(orders))


def test_it_says_its_language_and_has_landmarks(page: _Page) -> None:
    assert ("html", {"lang": "en"}) in page.tags
    assert {"header", "main", "footer", "nav", "aside"} <= {tag for tag, _ in page.tags}


def test_names_within_it_are_used_once_and_what_they_label_is_there(page: _Page) -> None:
    ids = [attributes["id"] for _, attributes in page.having("id")]
    assert len(ids) == len(set(ids))
    for _, attributes in page.having("aria-labelledby"):
        assert attributes["aria-labelledby"] in ids


def test_nothing_in_it_acts_or_is_loaded_from_elsewhere(path: str, page: _Page) -> None:
    assert not {"style", "iframe", "img", "object", "base"}.intersection(tag for tag, _ in page.tags)
    for tag, attributes in page.tags:
        if tag == "script" and "src" in attributes:
            source = attributes["src"].removeprefix("/") if path == urls.NOT_FOUND else attributes["src"]
            assert posixpath.normpath(posixpath.join(posixpath.dirname(path), source)) in _SCRIPTS
        elif tag == "script":
            assert attributes["type"] in ("application/ld+json", "application/json")
        elif tag == "form":
            assert not {"action", "method", "target"} & set(attributes)
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") or name == "style" for name in attributes), tag
    loaded = [attributes["href"] for tag, attributes in page.tags if tag == "link"]
    assert all(href.startswith("data:") or "://" not in href for href in loaded)


def test_links_lead_to_pages_of_the_site_or_say_that_they_leave_it(path: str, page: _Page) -> None:
    known = {*_pages(), *urls.GUIDE_PAGES, *_LOADED, urls.PROGRAMS_TABLE}
    for _, attributes in page.having("href"):
        href, fragment = urldefrag(attributes["href"])
        scheme = href.partition(":")[0] if ":" in href else ""
        if scheme in ("http", "https"):
            assert {"noreferrer", "noopener"} <= set(attributes["rel"].split())
        elif scheme:
            assert scheme in ("tel", "sms", "mailto", "data")
        else:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(href))) if href else path
            if href and path == urls.NOT_FOUND:
                assert href.startswith("/")
                target = href.removeprefix("/")
            assert target in known
            if fragment and target in _pages() and not fragment.startswith("v=1&"):
                assert f'id="{unquote(fragment)}"' in _pages()[target]


def test_words_of_a_record_stay_words() -> None:
    html = _pages()["oh/hostile.html"]
    _Page(html)
    text = text_of(html)
    assert "{{ 7*7 }} &lt;b&gt; &#60;" in text
    assert 'alert(1) x=" {{' in text


def test_a_city_that_looks_like_a_path_stays_in_its_folder() -> None:
    assert "oh/city/3.html" in _pages()
    assert all(".." not in path and not path.startswith("/") for path in _pages())


def test_the_reader_of_this_test_finds_what_it_must() -> None:
    with pytest.raises(AssertionError):
        _Page("<main><p></main>")
    with pytest.raises(AssertionError):
        _Page('<p id="a" id="b"></p>')
