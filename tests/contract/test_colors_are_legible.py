"""Words stand out from what is behind them: WCAG 2.2 contrast, worked out from the tokens, light and dark."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

_COLOR = re.compile(r"--iop-([\w-]+): #([0-9a-f]{6});")
#: The contrast of level AAA for text, and of level AA for what is not text.
_TEXT, _SIGN = 7.0, 3.0
_PAGES = ("page", "raised")
_BLOCKS = ("morning", "afternoon", "evening")


def _palettes() -> dict[str, dict[str, str]]:
    css = (ROOT / "site_theme" / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
    light, dark = css.split("prefers-color-scheme: dark")
    return {
        "light": dict(_COLOR.findall(light)),
        "dark": dict(_COLOR.findall(light)) | dict(_COLOR.findall(dark)),
    }


def _luminance(color: str) -> float:
    shares = [int(color[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colors, as WCAG 2.2 defines it."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


_PAIRS = [
    *((word, page, _TEXT) for page in _PAGES for word in ("text", "text-quiet", "link", "link-visited")),
    *((word, "page", _TEXT) for word in ("no", "look-here")),
    *(("text", block, _TEXT) for block in (*_BLOCKS, "look-here-page", "line", "free")),
    ("text-quiet", "line", _SIGN),
    ("action-text", "action", _TEXT),
    *(("link", block, _TEXT) for block in ("look-here-page",)),
    *((f"{block}-edge", page, _SIGN) for block in _BLOCKS for page in ("page", block)),
    ("focus", "page", _SIGN),
]


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize(("word", "behind", "least"), _PAIRS)
def test_it_can_be_read(palette: str, word: str, behind: str, least: float) -> None:
    colors = _palettes()[palette]
    assert contrast(colors[word], colors[behind]) >= least


def test_body_text_has_the_contrast_of_ink_on_paper() -> None:
    for colors in _palettes().values():
        assert contrast(colors["text"], colors["page"]) >= 12


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)
