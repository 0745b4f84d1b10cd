"""The words of HTML that this program or MkDocs made: what a person reads of it."""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(r"<[^>]*>")
_END_OF_BLOCK = re.compile(r"</(?:p|li|h\d|t[dh]|div|dt|dd)>")
_WITHOUT_SCRIPTS = re.compile(r"<noscript\b.*?</noscript>", re.DOTALL)


def text_of_html(html: str) -> str:
    """Return what is read of ``html`` where scripts run, with single spaces between words."""
    parted = _END_OF_BLOCK.sub(" ", _WITHOUT_SCRIPTS.sub("", html))
    return " ".join(unescape(_TAG.sub("", parted)).split())
