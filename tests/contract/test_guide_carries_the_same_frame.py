"""The guide is built by another program, and still has the directory's crisis line, header and footer."""

from __future__ import annotations

import posixpath
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.config import read_config
from generator.views import urls
from generator.views.frame import Frame, frame_at
from tests.conftest import ROOT
from tests.rendering import TODAY, environment, text_of


class _Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.append(dict(attrs)["href"] or "")


def _partial(name: str) -> str:
    """A part of the guide's frame as it stands on the guide's first page."""
    guide = Environment(
        loader=FileSystemLoader(ROOT / "site_theme" / "guide"), undefined=StrictUndefined, autoescape=True
    )
    guide.filters["url"] = str
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    config = SimpleNamespace(extra=settings["extra"])
    return guide.get_template(f"partials/{name}.html").render(top="./..", config=config)


def _component(name: str, *arguments: object) -> str:
    module = environment().get_template(f"components/{name}.html").make_module()
    return str(getattr(module, name)(*arguments))


def _frame() -> Frame:
    return frame_at("", read_config(ROOT), TODAY)


def _from_the_top(href: str) -> str:
    """An address of the guide's first page as one of the site's first page."""
    return href if ":" in href else posixpath.normpath(posixpath.join("guide", href))


def test_the_crisis_line_is_word_for_word_the_same() -> None:
    assert text_of(_partial("crisis_line")) == text_of(_component("crisis_line"))
    assert _Links(_partial("crisis_line")).found == _Links(_component("crisis_line")).found


def test_the_header_has_the_same_words_and_leads_to_the_same_pages() -> None:
    ours, guides = _component("header", _frame()), _partial("site_header")
    assert text_of(guides) == text_of(ours)
    assert [_from_the_top(href) for href in _Links(guides).found] == _Links(ours).found


def test_the_footer_leads_to_the_same_pages_and_warns_in_the_same_words() -> None:
    ours, guides = _component("footer", _frame()), _partial("site_footer")
    assert [_from_the_top(href) for href in _Links(guides).found] == _Links(ours).found
    assert _frame().call_first in text_of(guides)


@pytest.mark.parametrize("path", urls.GUIDE_PAGES)
def test_every_page_of_the_guide_that_the_directory_links_to_is_there(path: str) -> None:
    assert (ROOT / path).with_suffix(".md").is_file()


def test_a_link_to_another_page_would_be_noticed() -> None:
    assert _from_the_top("./../credits.html") == "credits.html"
    assert _from_the_top("choose/x.html") != _Links(_component("footer", _frame())).found[1]
