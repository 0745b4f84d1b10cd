"""Whoever writes a page of the guide: it says something, and neither acts nor asks for an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.site.errors import GuideError
from generator.site.guide_safety import may_be_in_guide, safe_html
from tests.built_guide import guide_of

if TYPE_CHECKING:
    from pathlib import Path

#: By what is told of it, what a stranger may try to have published.
HOSTILE = {
    "<script>": '<p>a</p><script>fetch("https://example.org")</script>',
    "<meta>": '<p>a<meta http-equiv="refresh" content="0;url=https://example.org">b</p>',
    "<link>": '<link rel="preconnect" href="https://example.org"><p>a</p>',
    "<iframe>": '<p>a</p><iframe src="https://example.org"></iframe>',
    "<form>": '<form action="https://example.org"><p>a</p></form>',
    "<svg>": "<svg><a><text>a</text></a></svg>",
    "<style>": "<style>p { display: none }</style><p>a</p>",
    "<base>": '<base href="https://example.org"><p>a</p>',
    "onclick": '<p onclick="call()">a</p>',
    "style": '<p style="position: fixed">a</p>',
    "ping": '<p><a href="https://example.org" ping="https://example.org">a</a></p>',
    "javascript:call()": '<p><a href="javascript:call()">a</a></p>',
    "data:text/html,a": '<p><a href="data:text/html,a">a</a></p>',
    "https://example.org/a.png": '<p><img src="https://example.org/a.png" alt=""></p>',
    "//example.org/a.png": '<p><img src="//example.org/a.png" alt=""></p>',
    "\\\\example.org/a.png": '<p><img src="\\\\example.org/a.png" alt=""></p>',
}
HARMLESS = """<h2 id="a">A <em>b</em> <strong>c</strong> <code>d &lt;script&gt;</code></h2>
<p><a href="search:free=evenings&amp;age-group=adults">a</a> <a href="../use/b.html#c">b</a> <a href="tel:+18">c</a></p>
<p><a href="https://example.org" rel="noreferrer noopener">a</a> <img src="a.png" alt="b"></p>
<div class="admonition help"><p class="admonition-title">a</p></div>
<div data-figure="get-help"></div>
<ol start="3"><li>a</li></ol>"""


@pytest.mark.parametrize("told", HOSTILE)
def test_what_acts_is_taken_out_and_told(told: str) -> None:
    safe = safe_html(HOSTILE[told])
    assert told in safe.taken_out
    for word in ("script", "example.org/", "call()", "fetch", "<svg", "<meta", "<base", "position"):
        assert word not in safe.html


def test_what_only_says_something_is_left_as_it_is() -> None:
    safe = safe_html(HARMLESS)
    assert (safe.html, safe.taken_out) == (HARMLESS, ())


def test_comments_and_aligned_columns_go_unsaid() -> None:
    safe = safe_html('<p>a<!-- b --></p><table><tbody><tr><td style="text-align: right;">c</td></tr></tbody></table>')
    assert safe.html == "<p>a</p><table><tbody><tr><td>c</td></tr></tbody></table>"
    assert safe.taken_out == ()


def test_a_page_that_acts_stops_the_build(tmp_path: Path) -> None:
    text = "# A page\n\nText.\n\n<script>call()</script>\n\n[a](javascript:call())\n"
    with pytest.raises(GuideError) as told:
        guide_of(tmp_path, {"choose/page.md": text})
    assert str(told.value).splitlines() == [
        "choose/page.md: must be plain Markdown, but holds <script>",
        "choose/page.md: must be plain Markdown, but holds javascript:call()",
    ]


def test_a_file_that_is_no_page_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match=r"^choose/page\.html: must be a page in Markdown or a picture"):
        guide_of(tmp_path, {"index.md": "# A page\n", "choose/page.html": "<script>call()</script>"})


@pytest.mark.parametrize("path", ["index.md", "choose/a.md", "a.png", "a/b.JPG", "c.webp"])
def test_pages_and_pictures_may_be_there(path: str) -> None:
    assert may_be_in_guide(path)


@pytest.mark.parametrize(
    "path", ["a.html", "a.svg", "a.js", "a.css", "a.json", "a.pdf", "a", ".md", "a.md.html", "a.xml"]
)
def test_nothing_else_may_be_there(path: str) -> None:
    assert not may_be_in_guide(path)
