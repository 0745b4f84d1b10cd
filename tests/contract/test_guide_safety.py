"""Whoever writes a page of the guide: it says something, and neither acts nor asks for an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.site.errors import GuideError
from generator.site.guide_safety import fault_of_file, safe_html
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
    "id": '<div id="kept-words">a</div>',
    "title": '<p><a href="a.html" title="example.org">a</a></p>',
    "width": '<p><img src="a.png" alt="" width="9999"></p>',
    "iop-kept-tray": '<p><em class="iop-kept-tray">In crisis?</em></p>',
    "admonition iop-visually-hidden": '<div class="admonition iop-visually-hidden">a</div>',
    "<h2> within something else": '<div><h2 id="a">a</h2></div>',
    "ping": '<p><a href="https://example.org" ping="https://example.org">a</a></p>',
    "<a> within a link": '<a href="tel:+16145550199"><table><tr><td><a href="#a"></a></td></tr></table>988</a>',
    "<img> within a link": '<p><a href="tel:6145550199">988 <img src="a.png" alt="614-555-0199"></a></p>',
    "javascript:call()": '<p><a href="javascript:call()">a</a></p>',
    "data:text/html,a": '<p><a href="data:text/html,a">a</a></p>',
    "https://example.org/a.png": '<p><img src="https://example.org/a.png" alt=""></p>',
    "//example.org/a.png": '<p><img src="//example.org/a.png" alt=""></p>',
    "\\\\example.org/a.png": '<p><img src="\\\\example.org/a.png" alt=""></p>',
    "/ /example.org/a.png": '<p><img src="/&NewLine;/example.org/a.png" alt=""></p>',
}
HARMLESS = """<h2 id="a">A <em>b</em> <strong>c</strong> <code>d &lt;script&gt;</code></h2>
<p><a href="search:free=evenings&amp;age-group=adults">a</a> <a href="../use/b.html#c">b</a></p>
<p><a href="tel:988">988</a></p>
<p><a href="https://example.org" rel="noreferrer noopener">a</a> <img src="a.png" alt="b"></p>
<div class="admonition help"><p class="admonition-title">a</p></div>
<div data-figure="get-help"></div>
<ol start="3"><li>a</li></ol>"""


@pytest.mark.parametrize("told", HOSTILE)
def test_what_acts_is_taken_out_and_told(told: str) -> None:
    safe = safe_html(HOSTILE[told])
    assert f"must be plain Markdown, but holds {told}" in safe.faults
    for word in ("script", "example.org/", "call()", "fetch", "<svg", "<meta", "<base", "position", "iop-"):
        assert word not in safe.html


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u200b", "\u00ad", "\u2066", "\x07", "\ufeff", "\u2028", "\u3164", "\ufe0f"]
)
def test_a_sign_that_nobody_sees_is_told(sign: str) -> None:
    assert safe_html(f"<p>a{sign}b</p>").faults == (f"must hold signs that can be seen, but holds U+{ord(sign):04X}",)


@pytest.mark.parametrize("piled", ["a\u0301\u0302\u0303\u0301", "9\u0301", "<b>a</b>\u0301".replace("b>", "em>")])
def test_marks_that_draw_over_what_is_above_are_told(piled: str) -> None:
    assert safe_html(f"<p>{piled}</p>").faults == ("must hold signs that can be seen, but holds U+0301",)
    assert safe_html("<p>Vi\u00ea\u0323t e\u0301</p>").faults == ()


def test_what_only_says_something_is_left_as_it_is() -> None:
    safe = safe_html(HARMLESS)
    assert (safe.html, safe.faults) == (HARMLESS, ())


def test_comments_and_aligned_columns_go_unsaid() -> None:
    safe = safe_html('<p>a<!-- b --></p><table><tbody><tr><td style="text-align: right;">c</td></tr></tbody></table>')
    assert safe.html == "<p>a</p><table><tbody><tr><td>c</td></tr></tbody></table>"
    assert safe.faults == ()


def test_a_page_that_acts_stops_the_build(tmp_path: Path) -> None:
    text = "# A page\n\nText.\n\n<script>call()</script>\n\n[a](javascript:call())\n"
    with pytest.raises(GuideError) as told:
        guide_of(tmp_path, {"choose/page.md": text})
    assert str(told.value).splitlines() == [
        "choose/page.md: must be plain Markdown, but holds <script>",
        "choose/page.md: must be plain Markdown, but holds javascript:call()",
    ]


ORDERS = """---
title: A page
template: redirect.html
location: https://example.org
search: {exclude: true}
---

# A page
"""


def test_front_matter_gives_no_orders(tmp_path: Path) -> None:
    with pytest.raises(GuideError) as told:
        guide_of(tmp_path, {"choose/page.md": ORDERS})
    assert str(told.value).splitlines() == [
        f"choose/page.md: must be plain Markdown, but holds {key}:" for key in ("template", "location", "search")
    ]


def test_nobody_is_named_as_reviewer_by_a_page_alone(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="reviewers, but holds Example Person, MD"):
        guide_of(tmp_path, {"choose/page.md": "---\nreviewed_by: Example Person, MD\n---\n\n# A page\n"})


def test_a_heading_takes_no_name_of_the_frame(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="a name of its own, but kept-words is here twice"):
        guide_of(tmp_path, {"choose/page.md": "# A page\n\n## Kept words\n"})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a b\n" * 20_000, "at most 65,536 characters long"),
        ("a " * 1_500, "lines of at most 2,000 characters"),
        ("a-" * 200, "words and addresses of at most 300 characters"),
        ("##\n" * 201, "at most 200 headings"),
        ("- #\n" * 201, "at most 200 headings"),
        ("a\n=\n" * 201, "at most 200 headings"),
        ("- " * 600 + "x", "a list within a list more than 16 times, but line 3"),
        ("1. " * 600 + "x", "a list within a list more than 16 times, but line 3"),
        ("a|" * 130 + "\n" + "-|" * 130 + "\nb" * 2_500, "must have smaller tables"),
    ],
    ids=["long page", "long line", "long word", "headings", "headings in lists", "lines", "lists", "numbers", "table"],
)
def test_too_much_is_not_even_read(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(GuideError, match=told):
        guide_of(tmp_path, {"index.md": "# A page\n", "choose/page.md": f"# A page\n\n{text}\n"})


def test_a_file_that_is_no_page_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match=r"^choose/page\.html: must be a page in Markdown or a picture"):
        guide_of(tmp_path, {"index.md": "# A page\n", "choose/page.html": "<script>call()</script>"})


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(("path", "content"), [("index.md", b"# A"), ("a.png", PNG), ("b.jpg", b"\xff\xd8\xff\xe0")])
def test_pages_and_pictures_may_be_there(path: str, content: bytes) -> None:
    assert fault_of_file(path, content, is_page=path.endswith(".md")) == ""


@pytest.mark.parametrize(
    "path", ["a.html", "a.svg", "a.js", "a.css", "a.json", "a.pdf", "a", ".md", "a.MD", "a.md.html", "a.xml", "a.png"]
)
def test_nothing_else_may_be_there(path: str) -> None:
    assert fault_of_file(path, b"<script>call()</script>", is_page=False)


FIGURE = '<div data-figure="get-help"></div>'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# A\n\n# Reviewed by Example Person\n", "holds more than one <h1>"),
        ("---\naudience: Last reviewed by Example Person, MD.\n---\n\n# A\n", "leave what stands on top to the site"),
        ("---\na: &a {x: 1}\nb: {<<: [*a, *a]}\n---\n\n# A\n", "plain front matter, but line 2 holds"),
        ("---\ntitle: \uff19\uff18\uff18\n---\n\n# A\n", "but holds 988"),
        ("---\ntitle: Call 1 800 662 HELP\n---\n\n# A\n", "but holds 8006624357"),
        ("---\ntitle: Call 1-614-555-0199\n---\n\n# A\n", "but holds 6145550199"),
        ('---\ndescription: "a \\u202e b"\n---\n\n# A\n', "holds U\\+202E"),
        ("---\nreviewed: 2026-01-01 10:00:00\n---\n\n# A\n", "reviewed must be a date"),
        (f"# A\n\n{FIGURE}\n\n{FIGURE}\n", "each figure once"),
        ('# A\n\n<div data-figure="get-help">x</div>\n', "each figure once"),
        ('# A\n\n<a href="gone.html">a</a>\n', "but holds gone.html"),
        ('# A\n\n<a href="../../../other/index.html">a</a>\n', "but holds ../../../other/index.html"),
        ("# A\n\n" + ("[" * 300 + "\n") * 30, "must have at most 1,500 of each"),
    ],
)
def test_a_page_that_pretends_stops_the_build(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(GuideError, match=told):
        guide_of(tmp_path, {"choose/page.md": text})
