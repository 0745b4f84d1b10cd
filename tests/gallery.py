"""One page with every component and every example of it, in the site's own style: for people who work on the site.

    python -m tests.gallery            write .cache/gallery/index.html and say where it is

The checks of HTML and of accessibility read the same page. It is no part of the public site.
"""

from __future__ import annotations

import re
import sys
from html import escape
from itertools import groupby
from pathlib import Path

from generator.site.styles import style_sheet
from tests.component_examples import examples, html_of
from tests.conftest import ROOT

FOLDER = ROOT / ".cache" / "gallery"
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src data:">
<meta name="color-scheme" content="light dark">
<title>Components</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<main class="iop-main" id="main">
<h1>Components</h1>
<ul class="gallery__contents">{contents}</ul>
{sections}</main>
</body>
</html>
"""
#: Sets what belongs to the gallery apart from what it shows.
STYLES = """\
.gallery__contents { columns: 10rem; max-width: none; font-family: ui-monospace, monospace; }
.gallery__list { margin: 0; padding: 0; max-width: none; list-style: none; }
.gallery__component { margin-block: 4rem 0; font-family: ui-monospace, monospace; }
.gallery__example { margin-block: 2rem 1rem; border-top: 2px solid; font: 0.875rem/2 ui-monospace, monospace; }
"""
_NAMED = re.compile(r'(?<=\s)(id|for|headers|aria-labelledby|aria-describedby|aria-controls|href)="([^"]*)"')


def gallery_page() -> str:
    """The page as HTML. Names within an example get its number in front, so that two examples share none."""
    sections, contents = [], []
    for component, group in groupby(examples(), key=lambda example: example[0]):
        contents.append(f'<li><a href="#{component}">{component}</a></li>')
        sections.append(f'<h2 class="gallery__component" id="{component}">{component}</h2>\n')
        for number, (_, example) in enumerate(group, 1):
            html = _renamed(html_of(component, example.get("with", [])), f"{component}-{number}-")
            name = f'<h3 class="gallery__example">{escape(example["name"])}</h3>'
            sections.append(f"<div>{name}\n{_placed(html)}\n</div>\n")
    return PAGE.format(contents="".join(contents), sections="".join(sections))


def _placed(html: str) -> str:
    """An item of a list in a list: it may stand nowhere else."""
    return f'<ul class="gallery__list">{html}</ul>' if html.lstrip().startswith("<li") else html


def _renamed(html: str, prefix: str) -> str:
    def one(found: re.Match[str]) -> str:
        name, value = found[1], found[2]
        if name == "href":
            return f'href="#{prefix}{value[1:]}"' if value.startswith("#") else found[0]
        return f'{name}="{" ".join(prefix + word for word in value.split())}"'

    return _NAMED.sub(one, html)


def write_gallery(folder: Path) -> Path:
    """Write the page and its style sheet into ``folder``; return the page's path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "site.css").write_text(style_sheet(ROOT / "site_theme" / "static" / "css" / "main.css"), encoding="utf-8")
    (folder / "gallery.css").write_text(STYLES, encoding="utf-8")
    page = folder / "index.html"
    page.write_text(gallery_page(), encoding="utf-8")
    return page


if __name__ == "__main__":
    sys.stdout.write(f"{write_gallery(FOLDER)}\n")
