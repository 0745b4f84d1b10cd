"""A built site maps every page that it holds, and no other."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.invented_site import accepted_records, build, files_of, make_directory

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config import Config

FEW = 4


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return make_directory(tmp_path, accepted_records()[:FEW])


def _mapped(files: dict[str, bytes], base_url: str) -> list[str]:
    found = re.findall(r"<loc>(.*?)</loc>", files["sitemap.xml"].decode())
    assert all(address.startswith(f"{base_url}/") for address in found)
    paths = (address.removeprefix(f"{base_url}/") for address in found)
    return [f"{path}index.html" if path.endswith("/") or not path else path for path in paths]


@pytest.mark.parametrize("base_url", ["https://example.org", "https://example.org/iop"])
def test_the_map_holds_every_page_of_directory_and_guide_once(config: Config, base_url: str) -> None:
    build(replace(config, base_url=base_url))
    files = files_of(config.output)
    pages = [path for path in files if path.endswith(".html") and path != "404.html"]
    assert sorted(_mapped(files, base_url)) == sorted(pages)
    assert [path for path in files if "sitemap" in path] == ["sitemap.xml"]
    assert ("robots.txt" in files) == (base_url == "https://example.org")


def test_a_site_that_does_not_know_its_address_has_no_map(config: Config) -> None:
    build(config)
    assert not {"sitemap.xml", "robots.txt"} & set(files_of(config.output))


def test_a_map_that_no_longer_holds_is_made_again(config: Config) -> None:
    with_map = replace(config, base_url="https://example.org")
    build(with_map)
    before = files_of(config.output)["sitemap.xml"]
    min(config.facilities.rglob("*.yaml")).unlink()
    build(with_map)
    files = files_of(config.output)
    assert files["sitemap.xml"] != before
    assert len(_mapped(files, "https://example.org")) < before.count(b"<loc>")
    assert build(with_map).made == 0
