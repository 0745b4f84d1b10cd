"""The sites that pages are tested on hold every kind of page, and every page of every kind says where to call now."""

from __future__ import annotations

import pytest

from tests.whole_site import KINDS, Site


def test_the_invented_site_has_a_page_of_every_template(whole_site: Site) -> None:
    assert set(whole_site.pages) == set(KINDS)


def test_the_real_site_has_no_kind_that_the_invented_one_lacks(whole_site: Site, real_site: Site) -> None:
    assert set(real_site.pages) <= set(whole_site.pages)


def test_some_lists_take_several_pages(whole_site: Site) -> None:
    kinds = {kind for kind, paths in whole_site.pages.items() if any(path.endswith("/2.html") for path in paths)}
    assert {"state", "city", "topic", "organization"} <= kinds


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_carries_the_numbers_for_a_crisis(whole_site: Site, kind: str) -> None:
    for path in whole_site.pages[kind]:
        html = (whole_site.folder / path).read_text(encoding="utf-8")
        above, _, _ = html.partition("<main")
        for number in ("tel:988", "tel:911", "tel:+18006624357"):
            assert above.count(f'href="{number}"') == 1, path
