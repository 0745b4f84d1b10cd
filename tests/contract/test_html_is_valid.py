"""Every kind of page, and every example of every component, is HTML that the Nu checker has nothing to say of."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import NamedTuple

import pytest

from tests.browser.site_server import shown
from tests.gallery import write_gallery
from tests.html_checker import ADVICE, JAR, Message, check_html, find_java
from tests.whole_site import GUIDE, Site

_TABLE = "weeks, levels of care and comparisons are drawn as grids or blocks: browsers then forget that they are tables"
_ROLE = (
    "The “role” attribute must not be used on a “{}” element which has a “table” ancestor with no “role” attribute, "
    "or with a “role” attribute whose value is “table”, “grid”, or “treegrid”."
)
#: What the checker says though nothing is to be mended, with the reason. What is said no more has to go from here.
EXCEPTIONS = {
    "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive (missing "
    "“\u2018unsafe-inline\u2019” or nonce/hash).": "data for search engines is no script, and asks no policy",
    "The “table” role is unnecessary for element “table”.": _TABLE,
    "The “rowgroup” role is unnecessary for element “tbody”.": _TABLE,
    "The “rowgroup” role is unnecessary for element “thead”.": _TABLE,
    "The “row” role is unnecessary for element “tr”.": _TABLE,
    "The “columnheader” role is unnecessary for element “th”.": _TABLE,
    "The “rowheader” role is unnecessary for element “th”.": _TABLE,
    "The “cell” role is unnecessary for element “td”.": _TABLE,
    _ROLE.format("tr"): _TABLE,
    _ROLE.format("th"): _TABLE,
    _ROLE.format("td"): _TABLE,
}


class _Checked(NamedTuple):
    messages: list[Message]
    broken: list[Message]


@pytest.fixture(scope="module")
def checked(whole_site: Site, real_site: Site, tmp_path_factory: pytest.TempPathFactory) -> _Checked:
    """All pages in one run, since starting the checker takes longer than checking."""
    java = find_java()
    if java is None and os.environ.get("CI"):
        pytest.fail(f"HTML cannot be checked: {ADVICE}", pytrace=False)
    if java is None:
        pytest.skip(f"HTML was not checked, there is no Java: {ADVICE}")
    assert JAR.exists(), "run: make node_modules/.package-lock.json"
    extra = tmp_path_factory.mktemp("pages")
    write_gallery(extra / "gallery")
    (extra / "broken.html").write_text(_BROKEN, encoding="utf-8")
    pages = {
        whole_site.folder: sorted({*whole_site.samples, *whole_site.pages[GUIDE]}),
        real_site.folder: real_site.largest,
        extra: ("gallery/index.html", "broken.html"),
    }
    with ExitStack() as servers:
        addresses = {folder: servers.enter_context(shown(folder)) for folder in pages}
        urls = [addresses[folder] + path for folder, paths in pages.items() for path in paths]
        messages = check_html(java, urls)
    broken = [message for message in messages if message.url.endswith("/broken.html")]
    return _Checked([message for message in messages if message not in broken], broken)


_BROKEN = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>Broken</title>
<link rel="stylesheet" href="site.css">
<link rel="stylesheet" href="https://styles.example/a.css">
</head>
<body>
<p><li id="a">A list item in a paragraph</li></p>
<p id="a"><a href="https://example.org/a b">A bad address</a></p>
</body>
</html>
"""


def test_pages_and_components_are_valid(checked: _Checked) -> None:
    first = {message.text: str(message) for message in reversed(checked.messages) if message.text not in EXCEPTIONS}
    assert not first, "\n".join(sorted(first.values()))


def test_every_exception_is_still_needed(checked: _Checked) -> None:
    assert set(EXCEPTIONS) <= {message.text for message in checked.messages}


def test_the_checker_notices_what_is_wrong(checked: _Checked) -> None:
    said = " ".join(message.text for message in checked.broken)
    for words in ("Duplicate ID", "not allowed as child", "Illegal character in path", "styles.example"):
        assert words in said
    assert "“site.css” blocked" not in said
