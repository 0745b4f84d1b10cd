"""Pages of the guide run their search and nothing else: the policy names it, and the page holds nothing besides."""

from __future__ import annotations

import base64
import hashlib
from html.parser import HTMLParser

import pytest

from tests.built_guide import guide_pages

_SELF = "'self'"
#: Where each kind of thing may come from; what is not named may not be there at all.
_POLICY = {
    "default-src": {"'none'"},
    "script-src": {_SELF},
    "worker-src": {_SELF},
    "connect-src": {_SELF},
    "style-src": {_SELF},
    "img-src": {_SELF, "data:"},
    "font-src": {"'none'"},
    "base-uri": {"'none'"},
    "form-action": {"'none'"},
}
#: Scripts of these kinds are data: no browser runs them, and no policy is about them.
_DATA = ("application/json", "application/ld+json")


class _Page(HTMLParser):
    """Collects what a policy is about."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.policy: dict[str, set[str]] = {}
        self.scripts: list[str] = []
        self.faults: list[str] = []
        self._in_script = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("http-equiv") == "Content-Security-Policy":
            parts = [part.split() for part in given["content"].split(";")]
            self.policy = {part[0]: set(part[1:]) for part in parts if part}
        if tag == "style":
            self.faults.append("<style>")
        self.faults += [f"<{tag} {name}>" for name in given if name == "style" or name.startswith("on")]
        self.faults += [f"<{tag}> {value}" for value in given.values() if value.lower().startswith("javascript:")]
        if tag == "script" and "src" not in given and given.get("type") not in _DATA:
            self._in_script = True
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"


def policy_faults(html: str) -> list[str]:
    """What in a page its own policy would stop: inline style and handlers, and scripts without their hash."""
    page = _Page(html)
    allowed = page.policy.get("script-src", set())
    unsafe = [f"{name} {word}" for name, words in page.policy.items() for word in words if "unsafe" in word]
    unhashed = [script for script in page.scripts if _hash_of(script) not in allowed]
    return [*unsafe, *page.faults, *unhashed]


def _hash_of(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


@pytest.mark.parametrize("path", guide_pages())
def test_a_page_has_the_strict_policy_and_keeps_to_it(path: str) -> None:
    html = guide_pages()[path]
    assert _Page(html).policy == _POLICY
    assert policy_faults(html) == []
    assert html.index("Content-Security-Policy") < html.index("<script")


def test_what_the_policy_would_stop_is_noticed() -> None:
    policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' {}">'
    script = "<script>alert(1)</script>"
    assert policy_faults(policy.format("") + script) == ["alert(1)"]
    assert policy_faults(policy.format(_hash_of("alert(2)")) + script) == ["alert(1)"]
    assert policy_faults(policy.format(_hash_of("alert(1)")) + script) == []
    assert policy_faults(policy.format("'unsafe-inline'")) == ["script-src 'unsafe-inline'"]
    assert policy_faults('<p style="color:red">') == ["<p style>"]
    assert policy_faults("<style>p {}</style>") == ["<style>"]
    assert policy_faults('<a onclick="x()">') == ["<a onclick>"]
    assert policy_faults('<a href="javascript:x()">') == ["<a> javascript:x()"]
    assert policy_faults('<script type="application/json">{"a": 1}</script><script src="a.js"></script>') == []
