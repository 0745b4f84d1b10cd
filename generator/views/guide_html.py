"""A page of the guide with its own kinds of links made real: to the directory, a search, a topic, a term."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from html import escape, unescape

from generator.messages import _
from generator.views import urls
from generator.views.guide_links import (
    KINDS,
    GuideLinkError,
    directory_link,
    search_link,
    term_at,
    topic_at,
    topic_of_search,
)
from generator.views.html_text import text_of_html
from generator.views.words import Word, word_of

#: How a term is drawn: given its text and what it means, the HTML of it.
DrawTerm = Callable[[str, Word], str]

_LINK = re.compile(rf'<a href="(?P<kind>{"|".join(KINDS)}):(?P<to>[^"]*)">(?P<text>.*?)</a>', re.DOTALL)


@dataclass(slots=True)
class LinkedHtml:
    """What became of a page's HTML."""

    html: str = ""
    """Its HTML, every link a real one; a link that leads nowhere is left as its text."""
    words: dict[str, Word] = field(default_factory=dict)
    """The terms in it, each once, in reading order, by their ids."""
    complaints: list[str] = field(default_factory=list)
    """What of it leads nowhere, one sentence each."""


def linked_html(html: str, path: str, *, topics: Collection[str], draw_term: DrawTerm) -> LinkedHtml:
    """Return ``html`` of the page at ``path`` with real links.

    A search is followed, where no script runs, by a link to the one of ``topics`` (paths of the directory) that says
    most of what it asks. A topic that is not among them gives way to the list of all.
    """
    root = urls.root_of(path)
    result = LinkedHtml()

    def resolved(found: re.Match[str]) -> str:
        to, text = unescape(found["to"]), found["text"]
        try:
            if found["kind"] == "term":
                vocabulary, slug = term_at(to)
                word = word_of(vocabulary, slug, root)
                result.words.setdefault(word.id, word)
                return draw_term(text_of_html(text), word)
            if found["kind"] == "search":
                return _anchor(search_link(to, root), text) + _list_without_scripts(to, root, topics)
            if found["kind"] == "topic":
                topic = topic_at(to)
                return _anchor(urls.link(root, topic if topic in topics else urls.TOPICS), text)
            page, _sign, fragment = to.partition("#")
            return _anchor(directory_link(page, fragment, root), text)
        except GuideLinkError as error:
            result.complaints.append(str(error))
            return text

    result.html = _LINK.sub(resolved, html)
    return result


def _anchor(href: str, text: str) -> str:
    return f'<a href="{escape(href)}">{text}</a>'


def _list_without_scripts(question: str, root: str, topics: Collection[str]) -> str:
    topic = topic_of_search(question, topics)
    if not topic:
        return ""
    link = _anchor(urls.link(root, topic), escape(_("a list to browse")))
    return f"<noscript data-search-exclude> ({link})</noscript>"
