"""The guide as the build makes it, alone and once for all tests that read it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from generator.site.guide import build_guide
from generator.views.reference_pages import reference_pages
from tests.rendering import CONFIG, TODAY


@cache
def guide_files() -> dict[str, bytes]:
    """Every file of the guide, by its path from the top of the site."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        build_guide(CONFIG, top / "guide", reference_pages(), TODAY)
        found = sorted(path for path in top.rglob("*") if path.is_file())
        return {path.relative_to(top).as_posix(): path.read_bytes() for path in found}


def guide_pages() -> dict[str, str]:
    """Every page of the guide, by its path from the top of the site."""
    return {path: content.decode() for path, content in guide_files().items() if path.endswith(".html")}


def guide_of(folder: Path, texts: dict[str, str]) -> dict[str, str]:
    """The pages of a guide in ``folder`` whose Markdown is ``texts``. Raises GuideError like the build."""
    (folder / "guide").mkdir()
    nav = "".join(f"  - {Path(name).stem}: {name}\n" for name in texts)
    settings = (CONFIG.root / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[0]
    (folder / "mkdocs.yml").write_text(f"{settings}\nnav:\n{nav}", encoding="utf-8")
    (folder / "site_theme").symlink_to(CONFIG.theme, target_is_directory=True)
    for name, text in texts.items():
        path = folder / "guide" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build_guide(replace(CONFIG, root=folder), folder / "site" / "guide", {}, TODAY)
    built = sorted((folder / "site").rglob("*.html"))
    return {path.relative_to(folder / "site").as_posix(): path.read_text(encoding="utf-8") for path in built}
