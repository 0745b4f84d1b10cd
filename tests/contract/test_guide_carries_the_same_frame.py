"""Another program reads the guide, and the directory's own templates show it: the same frame around every page."""

from __future__ import annotations

import logging
import posixpath
import re
from pathlib import Path

import pytest
from pelican.log import LimitFilter

from generator.site.errors import GuideError
from generator.views import urls
from generator.views.frame import frame_at
from generator.views.guide_links import ALWAYS_THERE
from tests.built_guide import guide_files, guide_of, guide_pages
from tests.rendering import CONFIG, TODAY, environment, plan, render


def _component(name: str, *arguments: object) -> str:
    module = environment().get_template(f"components/{name}.html").make_module()
    return str(getattr(module, name)(*arguments)).strip()


#: What in a head belongs to one page alone.
_OWN = re.compile(
    r'<title>.*?</title>|<meta (?:name="description"|http-equiv)[^>]*>|<link rel="canonical"[^>]*>|<script.*?</script>'
)


def _head(html: str) -> list[str]:
    """The lines of a page's head that all pages share."""
    head = _OWN.sub("", html.partition("</head>")[0])
    return [line for line in head.replace("../", "").splitlines() if line.strip()]


@pytest.mark.parametrize("path", guide_pages())
def test_a_page_holds_the_very_html_of_the_directory(path: str) -> None:
    html = guide_pages()[path]
    frame = frame_at(urls.root_of(path), CONFIG, TODAY)
    assert html.count(_component("crisis_line")) == 1
    assert html.count(_component("header", frame)) == 1
    assert html.count(_component("footer", frame)) == 1


def test_its_head_is_that_of_the_directory() -> None:
    other = render(plan({})[urls.HOW_THIS_WORKS])
    for html in guide_pages().values():
        assert _head(html) == _head(other)
        assert '<a class="iop-skip-link" href="#main">' in html


def test_another_header_would_be_noticed() -> None:
    other = frame_at(urls.root_of(urls.HOME), CONFIG, TODAY)
    assert _component("header", other) not in guide_pages()[urls.GUIDE]


@pytest.mark.parametrize("path", urls.GUIDE_PAGES)
def test_every_page_of_the_guide_that_the_directory_links_to_is_there(path: str) -> None:
    assert path in guide_pages()


def test_every_page_lists_all_pages_and_marks_itself() -> None:
    for path in urls.GUIDE_PAGES:
        contents = guide_pages()[path].partition('id="guide-pages"')[2]
        assert contents.count('aria-current="page"') == 1
        hrefs = re.findall(r'href="([^"]*)"', contents)
        assert set(urls.GUIDE_PAGES) <= {posixpath.normpath(posixpath.join(path, "..", href)) for href in hrefs}


def test_it_leads_only_to_pages_that_every_directory_has() -> None:
    assert {path for path in ALWAYS_THERE if path != urls.PROGRAMS_TABLE} <= set(plan({}))


def test_a_link_to_the_directory_becomes_a_relative_one(tmp_path: Path) -> None:
    text = "# A\n\n[find](directory:index.html#find) and [topics](directory:topics/index.html)\n"
    html = guide_of(tmp_path, {"index.md": "# Start", "deep/a.md": text})["guide/deep/a.html"]
    assert '<a href="../../index.html#find">find</a>' in html
    assert '<a href="../../topics/index.html">topics</a>' in html
    assert "directory:" not in html


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[x](directory:oh/index.html)", "directory:oh/index.html"),
        ('<div data-figure="no-such"></div>', "no-such"),
        ("[x](search:age-group=teenies)", "'teenies' is no term"),
        ("[x](term:therapies/mindfullness)", "do you mean 'mindfulness'"),
        ("[x](gone.md)", "gone.md"),
        ("[x](other.md#nowhere)", "#nowhere"),
    ],
)
def test_what_leads_nowhere_fails_the_build(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(GuideError, match=complaint):
        guide_of(tmp_path, {"index.md": f"# Start\n\n{text}\n", "other.md": "# Other"})


def test_a_link_that_is_still_broken_is_said_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pelican puts this filter, which lets nothing pass twice, on every logger that is made after it is loaded."""
    monkeypatch.setattr(logging.getLogger("mkdocs.structure.pages"), "filters", [LimitFilter()])
    for time in ("first", "second"):
        (tmp_path / time).mkdir()
        with pytest.raises(GuideError, match=r"lost\.md"):
            guide_of(tmp_path / time, {"index.md": "# Start\n\n[x](lost.md)\n"})


def test_nothing_of_the_other_program_is_left_but_its_search_engine_and_license() -> None:
    assert {path for path in guide_files() if not path.endswith(".html")} == {
        urls.GUIDE_SEARCH_ENGINE,
        urls.GUIDE_SEARCH_INDEX,
        "guide/assets/javascripts/workers/LICENSE.txt",
    }
    assert b"lunr" in guide_files()[urls.GUIDE_SEARCH_ENGINE]
    assert b"Martin Donath" in guide_files()["guide/assets/javascripts/workers/LICENSE.txt"]
    assert not {"guide/404.html", "guide/sitemap.xml"} & set(guide_pages())


@pytest.mark.parametrize(("path", "is_whole"), [("guide/index.html", False), ("guide/maintain/index.html", True)])
def test_pages_for_maintainers_are_listed_whole_among_themselves_only(path: str, *, is_whole: bool) -> None:
    contents = guide_pages()[path].partition('id="guide-pages"')[2]
    listed = contents.partition("<h3>For maintainers</h3>")[2].partition("</ul>")[0].count("<a ")
    assert listed > 5 if is_whole else listed == 1
