"""Pages of a guide with one fault each, and what is to be told of it."""

from __future__ import annotations

from typing import NamedTuple

FRONT = "---\ntitle: A page\ndescription: A page.\naudience: For everybody.\nreviewed: 2026-11-22\n---\n\n# A page\n\n"
NEXT = "\n\n## Next\n\n- [Teens](search:age-group=adolescents)\n- [Evenings](search:free=evenings)\n- [On](good.md)\n"
SOURCES = "\n## Sources\n\n- A source.\n"
HARD = (
    "Comprehensive psychiatric rehabilitation necessitates multidisciplinary coordination throughout hospitalization, "
    "notwithstanding considerable administrative complications."
)
#: The line on which the words of a broken page stand.
WORDS_AT = 10


def page(words: str, *, front: str = FRONT, ending: str = NEXT + SOURCES) -> str:
    return f"{front}{words}{ending}"


class Broken(NamedTuple):
    """A page with one fault: what it says, the rule, the place, and a part of what is told."""

    text: str
    rule: str
    line: int
    column: int
    told: str


BROKEN = {
    "too-hard": Broken(page(HARD), "reading-grade", WORDS_AT, 1, "grade 8 or below"),
    "no-review": Broken(
        page("Call.", front=FRONT.replace("reviewed: 2026-11-22\n", "")), "review-date", 1, 1, "last reviewed"
    ),
    "no-audience": Broken(
        page("Call.", front=FRONT.replace("audience: For everybody.\n", "")), "front-matter", 1, 1, "audience"
    ),
    "unreadable-front": Broken(
        page("Call.", front=FRONT.replace("title: A page", "title: A page: yes")), "front-matter", 1, 1, "in quotes"
    ),
    "dropped-term": Broken(
        page("See [teens](search:age-group=adolescent)."), "search-link", WORDS_AT, 13, "'adolescents'"
    ),
    "dropped-key": Broken(page("See [teens](search:age-grup=adolescents)."), "search-link", WORDS_AT, 13, "age-group"),
    "dropped-topic": Broken(
        page("In the [evening](topic:part-of-day/evenin)."), "topic-link", WORDS_AT, 18, "'evening'"
    ),
    "unknown-term": Broken(
        page("It is [talk](term:therapies/motivational-interviewng)."), "term-link", WORDS_AT, 14, "interviewing'"
    ),
    "unknown-list": Broken(page("It is [CBT](term:therapys/cbt)."), "term-link", WORDS_AT, 13, "therapies"),
    "no-such-program-page": Broken(page("Go [on](directory:oh/x.html)."), "directory-link", WORDS_AT, 9, "index.html"),
    "dead-link": Broken(page("Read [this](../use/god.md)."), "dead-link", WORDS_AT, 13, "god.md"),
    "dead-anchor": Broken(page("Read [this](good.md#gone)."), "dead-link", WORDS_AT, 13, "gone"),
    "dead-anchor-here": Broken(page("Read [this](#gone)."), "dead-link", WORDS_AT, 13, "gone"),
    "no-figure": Broken(page('<div data-figure="get-hlp"></div>'), "figure", WORDS_AT, 19, "get-help"),
    "sends-on": Broken(
        page('Text <meta http-equiv="refresh" content="0;url=https://example.org"> more.'),
        *("only-text", WORDS_AT, 6, "holds <meta>"),
    ),
    "acts": Broken(
        page('Read [this](../use/good.md){ onclick="call()" }.'), "only-text", WORDS_AT, 30, "holds onclick"
    ),
    "runs": Broken(page("You [can](JavaScript:call()) call."), "only-text", WORDS_AT, 11, "holds JavaScript:call()"),
    "no-next": Broken(page("Call.", ending=SOURCES), "next-step", 13, 12, "Next"),
    "next-without-searches": Broken(
        page("Call.", ending="\n\n## Next\n\n- [On](good.md)\n" + SOURCES), "next-step", 12, 4, "ready-made"
    ),
    "no-sources": Broken(page("Call.", ending=NEXT), "sources", 16, 16, "Sources"),
    "praise": Broken(page("It is the best program."), "superlatives", WORDS_AT, 7, "the best"),
    "label": Broken(page("Help for addicts."), "person-first-wording", WORDS_AT, 10, "addicts"),
    "misspelled": Broken(page("You can recieve help."), "spelling", WORDS_AT, 9, "recieve"),
    "british": Broken(page("The right behaviour."), "us-spelling", WORDS_AT, 11, "behaviour"),
}
