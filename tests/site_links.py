"""Finds the addresses in a built site that lead nowhere: links, names within pages, images, styles and scripts."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

#: A page that a host shows at any address: what it names must be named from the top of the host.
NOT_FOUND = "404.html"
#: Pages whose script reads what stands behind the #, and how that begins.
_READ_BY_SCRIPTS = ("compare/index.html", "list/index.html", "search/index.html")
_STATE = "v=1&"
_ADDRESSES = {"href", "src", "srcset", "poster", "data", "action", "formaction", "cite", "background"}
_IN_STYLES = re.compile(r"""(?:url\(\s*|@import\s+)(?P<quote>["']?)(?P<address>[^"')\s]+)(?P=quote)""")
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d+)?"
#: What an address of each kind looks like from beginning to end; ``data`` carries what it names in itself.
_SYNTAX = {
    "http": re.compile(rf"http://{_HOST}(?:[/?#][!#-;=?-Z_a-z~\[\]%]*)?", re.IGNORECASE),
    "https": re.compile(rf"https://{_HOST}(?:[/?#][!#-;=?-Z_a-z~\[\]%]*)?", re.IGNORECASE),
    "tel": re.compile(r"tel:(?:\+\d{7,15}|\d{3,6})(?:;ext=\d+)?"),
    "sms": re.compile(r"sms:(?:\+\d{7,15}|\d{3,6})"),
    "mailto": re.compile(r"mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?[!-~]+)?"),
    "data": re.compile(r"data:[^\s]*"),
}


@dataclass
class _File:
    """Names that addresses may lead to, and the addresses in it with their lines."""

    names: set[str] = field(default_factory=set)
    addresses: list[tuple[int, str]] = field(default_factory=list)


#: A site by the paths of its files.
BuiltFiles: TypeAlias = "dict[str, _File]"


class _PageReader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.file = _File()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" or (name == "name" and tag == "a"):
                self.file.names.add(value or "")
            elif name in _ADDRESSES and tag != "meta":
                self.file.addresses.append((self.getpos()[0], (value or "").strip()))


def read_site(folder: Path) -> BuiltFiles:
    """Every file of the site in ``folder`` by its path, with its names and addresses."""
    return {path: _read(folder / path) for path in _paths(folder)}


def broken_addresses(files: BuiltFiles, base: str = "") -> list[str]:
    """What is wrong with the addresses of a site, one line each, in order.

    The same site must work at the top of a host, below any folder and from a disk: so every address within it is
    relative and names a file. Only the page for what is not found names everything from the top, below ``base``
    (such as ``/some/base``, or nothing).
    """
    return [
        f"{path}:{line}: {wrong}: {address!r}"
        for path, file in files.items()
        for line, address in file.addresses
        if (wrong := _wrong(path, address, files, base))
    ]


def unreached(files: BuiltFiles, start: str = "index.html") -> set[str]:
    """The pages of a site to which no way of links leads from ``start``."""
    pages = {path for path in files if path.endswith(".html") and posixpath.basename(path) != NOT_FOUND}
    reached, waiting = {start}, [start]
    while waiting:
        path = waiting.pop()
        for _, address in files[path].addresses:
            parts = urlsplit(address)
            target = _target(path, parts.path) if parts.path and not parts.scheme else ""
            if target in pages and target not in reached:
                reached.add(target)
                waiting.append(target)
    return pages - reached


def _paths(folder: Path) -> list[str]:
    found: list[str] = []
    for where, _, names in os.walk(folder):
        found += (Path(where, name).relative_to(folder).as_posix() for name in names)
    return sorted(found)


def _read(path: Path) -> _File:
    if path.suffix == ".html":
        return _PageReader(path.read_text(encoding="utf-8")).file
    if path.suffix == ".css":
        return _File(addresses=list(_in_styles(path.read_text(encoding="utf-8"))))
    return _File()


def _in_styles(text: str) -> Iterator[tuple[int, str]]:
    for found in _IN_STYLES.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found["address"]


def _wrong(path: str, address: str, files: BuiltFiles, base: str) -> str:
    """Say what is wrong with ``address`` in the file ``path``; nothing is wrong when it is empty."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "no address"
    if parts.scheme:
        syntax = _SYNTAX.get(parts.scheme)
        return "" if syntax is not None and syntax.fullmatch(address) else f"no address of {parts.scheme}:"
    if address.startswith("//") or not address:
        return "names nothing of the site"
    is_anywhere = posixpath.basename(path) == NOT_FOUND
    if address.startswith("/"):
        if not is_anywhere:
            return "only relative addresses work below a folder and from a disk"
        if not address.startswith(f"{base}/"):
            return f"lies outside {base}/"
        target = posixpath.normpath(unquote(parts.path).removeprefix(base).lstrip("/"))
    elif parts.path and is_anywhere:
        return "this page is shown at any address, so nothing in it may be relative"
    else:
        target = _target(path, parts.path) if parts.path else path
    return _missing(target, parts.path, unquote(parts.fragment), files)


def _missing(target: str, written: str, name: str, files: BuiltFiles) -> str:
    if target.startswith(".."):
        return "leads out of the site"
    if target not in files or written.endswith("/"):
        return "names no file of the site"
    is_state = target in _READ_BY_SCRIPTS and name.startswith(_STATE)
    if name and target.endswith(".html") and name not in files[target].names and not is_state:
        return f"nothing in {target} has this name"
    return ""


def _target(path: str, written: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(written)))
