"""What a page says to search engines: nodes of schema.org's vocabulary, which its head carries as JSON-LD.

Templates write them with Jinja's ``tojson``, which leaves no character that could end the block, so a record's
text stays text. The block is data: browsers neither show nor run it, and the page's policy allows no script.
Nodes that have to name an address are left out while the site does not know its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.config import Config
from generator.views import urls

#: One thing: names of schema.org with texts, numbers, truths, other nodes, or lists of these.
Node = Mapping[str, object]


def page_data(trail: Sequence[tuple[str, str]], config: Config, about: Node | None = None) -> Node | None:
    """Return what a page says to search engines; None when that is nothing.

    ``trail`` holds name and path of the pages above it and of the page itself, and is empty for the home page;
    ``about`` is what the page is about, if anything.
    """
    nodes = [about] if about else []
    if config.base_url:
        nodes.append(_breadcrumbs(trail, config.base_url) if trail else _website(config))
    return {"@context": "https://schema.org", "@graph": nodes} if nodes else None


def stated(**properties: object) -> Node:
    """Return a node without the properties that are None, empty texts or empty lists. ``type_`` is its type."""
    named = {{"type_": "@type", "id_": "@id"}.get(name, name): value for name, value in properties.items()}
    return {name: value for name, value in named.items() if value is not None and value not in ("", [])}


def _website(config: Config) -> Node:
    address = urls.canonical(config.base_url, urls.HOME)
    return stated(type_="WebSite", url=address, name=config.site_name, description=config.site_summary)


def _breadcrumbs(trail: Sequence[tuple[str, str]], base_url: str) -> Node:
    steps = [
        stated(
            type_="ListItem",
            position=number,
            name=name,
            item=stated(type_="WebPage", id_=urls.canonical(base_url, path)),
        )
        for number, (name, path) in enumerate(trail, 1)
    ]
    return stated(type_="BreadcrumbList", itemListElement=steps)
