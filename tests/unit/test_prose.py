"""Markdown as prose: what a reader reads of it, and where each word stands in the file."""

from __future__ import annotations

import pytest

from generator.proofreading.guide_text import GuideText
from generator.proofreading.markdown import GONE, figures_in, links_in, readable
from generator.proofreading.prose import Block, Kind, blocks_of


def blocks(body: str, *, body_line: int = 1) -> list[Block]:
    return blocks_of(GuideText("guide/choose/example.md", body, {}, body_line))


def told(body: str) -> list[tuple[str, str]]:
    return [(block.kind.name, block.text) for block in blocks(body)]


def test_headings_items_boxes_and_paragraphs_are_told_apart() -> None:
    body = """# The *first* { #top }

A line
that goes on.

1. One
2. Two
   goes on

   with a paragraph

!!! help "Call 911"

    If it is urgent:

    - now

> Quoted words.

## Next { #next }

* Last
"""
    assert told(body) == [
        ("HEADING", "The first"),
        ("PARAGRAPH", "A line that goes on."),
        ("ITEM", "One"),
        ("ITEM", "Two goes on"),
        ("PARAGRAPH", "with a paragraph"),
        ("BOX", "Call 911"),
        ("PARAGRAPH", "If it is urgent:"),
        ("ITEM", "now"),
        ("PARAGRAPH", "Quoted words."),
        ("HEADING", "Next"),
        ("ITEM", "Last"),
    ]


def test_a_block_knows_the_section_it_stands_in() -> None:
    found = blocks("First.\n\n## Cost\n\nSecond.\n\n### More\n\n- third\n\n## Next\n")
    assert [block.section for block in found] == ["", "Cost", "Cost", "Cost", "Cost", "Next"]
    assert [block.level for block in found] == [0, 2, 0, 3, 0, 2]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("**Bold**ly _and_ *so*, snake_case", "Boldly and so, snake_case"),
        ('A [link](a.md#b), [more](https://x.org/a_(b)){ rel="x" } and ![image](a.png)', "A link, more and image"),
        ("[![image](a.png)](b.md) after", "image after"),
        ("Run `make test` now", "Run now"),
        ('<a href="x">Tag</a><br> <https://x.org> https://x.org/addict end', "Tag end"),
        ("3&nbsp;hours, 5 \\* 2 <!-- hidden\nwords --> seen", "3 hours, 5 * 2 seen"),
        ('[term](term:therapies/cbt) and [ref][1]\n\n[1]: https://x.org "Title"', "term and ref"),
    ],
)  # fmt: skip
def test_only_what_a_reader_reads_is_prose(body: str, text: str) -> None:
    assert [block.text for block in blocks(body)] == [text]


def test_code_is_no_prose() -> None:
    assert told("Before.\n\n```yaml\nname: addict\n```\n\n~~~\nx\n~~~\n\n    indented: code\n\nAfter.\n") == [
        ("PARAGRAPH", "Before."),
        ("PARAGRAPH", "After."),
    ]
    assert told("```\nnever closed\n") == []


def test_tables_are_cells() -> None:
    body = "| a head | b |\n|:--|---|\n| one \\| two | [x](y.md) |\n\nc | d\n--|--\ne | f\n\nAfter | this.\n"
    kinds = told(body)
    assert [text for kind, text in kinds if kind == "CELL"] == ["a head", "b", "one | two", "x", "c", "d", "e", "f"]
    assert kinds[-1] == ("PARAGRAPH", "After | this.")


def test_front_matter_is_read_where_it_says_something_in_words() -> None:
    body = '---\ntitle: "An IOP: what?"\ndescription: It goes\n  on.\nreviewed: 2026-11-22\nfaq: true\n---\n\n# Top\n'
    found = blocks(body, body_line=8)
    assert [(block.kind, block.text) for block in found] == [
        (Kind.ABOUT, "An IOP: what?"),
        (Kind.ABOUT, "It goes on."),
        (Kind.HEADING, "Top"),
    ]
    assert body[found[0].offsets[0] :].startswith("An IOP")


@pytest.mark.parametrize("word", ["bold", "linked", "celled", "boxed", "later", "last"])
def test_every_word_is_found_where_it_stands(word: str) -> None:
    body = (
        "---\ntitle: x\n---\n# Top\n\nWith **bold** and [linked](a.md) `code`\n  and later.\n\n"
        '| a | celled |\n|---|---|\n\n!!! note "So boxed"\n\n- an *item* last\n'
    )
    page = GuideText("guide/choose/example.md", body, {}, 4)
    block = next(block for block in blocks_of(page) if word in block.text)
    offset = block.offsets[block.text.index(word)]
    assert offset == body.index(word)
    line, column = page.place(offset)
    assert body.splitlines()[line - 1][column - 1 :].startswith(word)


def test_what_no_reader_sees_keeps_its_length() -> None:
    body = "a **b** [c](d) `e`\n```\nf\n```\n<g> h\n"
    seen = readable(body)
    assert len(seen) == len(body)
    assert [at for at, sign in enumerate(seen) if sign == "\n"] == [at for at, sign in enumerate(body) if sign == "\n"]
    assert GONE not in body


def test_links_and_figures_know_their_place() -> None:
    body = (
        'To [one](a.md), `[no](code.md)`, ![no](image.png), [a search](search:age=15&free=evenings)\n'
        '<a href="b.md">two</a> [ref][1] <div data-figure="path"></div>\n\n```\n[no](fenced.md)\n```\n'
    )  # fmt: skip
    links = list(links_in(body))
    assert [link.to for link in links] == ["a.md", "search:age=15&free=evenings", "b.md"]
    assert all(body[link.offset :].startswith(link.to) for link in links)
    assert [(each.to, body[each.offset :][:4]) for each in figures_in(body)] == [("path", "path")]


def test_empty_texts_hold_nothing() -> None:
    assert blocks("") == []
    assert GuideText("guide/x.md", "", {}).place(0) == (1, 1)
    assert GuideText("guide/x.md", "a\n", {}).place(2) == (2, 1)
