"""The words of ``kept.js``: the tray, and what is kept on the device."""

from __future__ import annotations

from generator.views.search.words import Words


def kept_words() -> Words:
    """Return the words of ``kept.js``: the tray, and what is kept on the device."""
    return {}
