"""What search engines are told of a page of the guide, in schema.org's vocabulary."""

from __future__ import annotations

from collections.abc import Iterable

from generator.views.structured_data import Node, stated


def questions_node(sections: Iterable[tuple[str, str]]) -> Node:
    """Return a page of questions with their answers: of ``sections`` (heading, text) those whose heading asks."""
    questions = [
        stated(type_="Question", name=heading, acceptedAnswer=stated(type_="Answer", text=text))
        for heading, text in sections
        if heading.endswith("?")
    ]
    return stated(type_="FAQPage", mainEntity=questions)
