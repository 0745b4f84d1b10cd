from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.facility.model import Facility
from generator.facts.neighbours import Neighbour
from generator.views import pages as pages_module
from tests.invented import facility, track_data
from tests.rendering import CONFIG, plan, render


def _facility(name: str, **keys: Any) -> Facility:
    return facility(name=name, **{"address": {"state": "OH", "city": "Columbus"}, **keys})


DIRECTORY = {
    "ca/west": _facility("West", address={"state": "CA", "city": "Oakland"}, organization="Example Health"),
    "oh/alder": _facility("Alder", organization="Example Health"),
    "oh/birch": _facility("Birch", address={"state": "OH", "city": "Dublin"}),
    "virtual/screen": _facility("Screen", address=None, virtual_only="yes", serves_states=["OH", "TX"]),
}
ABOUT_THE_SITE = (
    "search/index.html",
    "compare/index.html",
    "list/index.html",
    "how-this-works.html",
    "privacy.html",
    "corrections.html",
    "404.html",
)
TOPICS = ("topics/focus/mental-health.html", "topics/level-of-care/iop.html")
NEAR = {"oh/alder": (Neighbour("oh/birch", 11.0),), "oh/birch": (Neighbour("oh/alder", 11.0),)}


def _keys(directory: dict[str, Facility], near: dict[str, tuple[Neighbour, ...]] = NEAR) -> dict[str, str]:
    return {path: page.key for path, page in plan(directory, neighbours=near).items()}


def _changed(directory: dict[str, Facility], near: dict[str, tuple[Neighbour, ...]] = NEAR) -> set[str]:
    before, after = _keys(DIRECTORY), _keys(directory, near)
    return {path for path in before if before[path] != after.get(path)}


def test_every_record_city_and_state_has_its_page() -> None:
    assert list(plan(DIRECTORY)) == [
        "index.html",
        *ABOUT_THE_SITE,
        "topics/index.html",
        *TOPICS,
        "organizations/example-health.html",
        "ca/index.html",
        "ca/city/oakland.html",
        "ca/west.html",
        "oh/index.html",
        "oh/city/columbus.html",
        "oh/city/dublin.html",
        "oh/alder.html",
        "oh/birch.html",
        "tx/index.html",
        "virtual/index.html",
        "virtual/screen.html",
    ]


def test_planning_makes_no_page_and_works_out_no_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("worked out while planning")

    for name in ("facility_page", "state_page", "city_page", "home_page", "how_this_works_page", "not_found_page"):
        monkeypatch.setattr(pages_module, name, fail)
    monkeypatch.setattr("generator.facts.facts.hours_of_track", fail)
    assert len(plan(DIRECTORY)) == 23


def test_a_changed_record_changes_the_pages_that_show_it_and_no_other() -> None:
    changed = {**DIRECTORY, "oh/alder": _facility("Alder", organization="Example Health", npi="1000000000")}
    assert _changed(changed) == {
        "index.html",
        *TOPICS,
        "organizations/example-health.html",
        "oh/index.html",
        "oh/city/columbus.html",
        "oh/alder.html",
        "oh/birch.html",  # near it
        "oh/city/dublin.html",
    }


def test_the_page_of_another_site_changes_only_with_the_name_and_place_it_shows() -> None:
    keys = {"organization": "Example Health"}
    assert "ca/west.html" in _changed({**DIRECTORY, "oh/alder": _facility("Elder", **keys)})
    moved = _facility("Alder", address={"state": "OH", "city": "Akron"}, **keys)
    assert "ca/west.html" in _changed({**DIRECTORY, "oh/alder": moved})
    assert "ca/west.html" in _changed({**DIRECTORY, "oh/cedar": _facility("Cedar", **keys)})
    assert "ca/west.html" not in _changed({**DIRECTORY, "oh/cedar": _facility("Cedar")})


def test_a_changed_distance_changes_the_page_that_shows_it() -> None:
    changed = _changed(DIRECTORY, {**NEAR, "oh/birch": (Neighbour("oh/alder", 12.0),)})
    assert changed == {"oh/birch.html", "oh/city/dublin.html"}


def test_a_changed_provider_by_video_changes_the_states_it_serves() -> None:
    keys = {"address": None, "virtual_only": "yes", "serves_states": ["OH", "TX"], "npi": "1000000000"}
    changed = {**DIRECTORY, "virtual/screen": _facility("Screen", **keys)}
    assert _changed(changed) == {
        "index.html", *TOPICS, "oh/index.html", "tx/index.html", "virtual/index.html", "virtual/screen.html",
    }  # fmt: skip


def test_the_name_of_the_facility_that_took_its_place_is_part_of_the_key() -> None:
    closed = _facility("Shut", status="closed", replaced_by="ca/west")
    before = plan({**DIRECTORY, "oh/shut": closed})["oh/shut.html"]
    renamed = {**DIRECTORY, "ca/west": _facility("Far West", address={"state": "CA"})}
    after = plan({**renamed, "oh/shut": closed})["oh/shut.html"]
    assert before.key != after.key
    assert "Its place was taken by Far West" in render(after)


def test_the_order_of_records_does_not_matter() -> None:
    backwards = dict(reversed(DIRECTORY.items()))
    assert [(page.path, page.key) for page in plan(backwards).values()] == [
        (page.path, page.key) for page in plan(DIRECTORY).values()
    ]


def test_every_page_says_where_it_is_and_what_it_is() -> None:
    config = replace(CONFIG, base_url="https://example.org/directory")
    for planned in plan(DIRECTORY, config=config).values():
        page = planned.make()
        assert page.path == planned.path
        assert page.title.endswith(config.site_name)
        assert page.description
        if page.path == "404.html":
            assert (page.root, page.canonical) == ("/directory/", "")
        else:
            assert page.root == "../" * planned.path.count("/")
            assert page.canonical.startswith("https://example.org/directory/")


def test_frames_of_one_depth_are_one_object() -> None:
    made = plan(DIRECTORY)
    assert made["oh/alder.html"].make().frame is made["ca/index.html"].make().frame
    assert made["oh/alder.html"].make().frame is not made["index.html"].make().frame


def test_an_empty_directory_has_a_home_page_that_says_so() -> None:
    pages = plan({})
    assert list(pages) == ["index.html", *ABOUT_THE_SITE, "topics/index.html"]
    assert "There are no programs in this directory yet." in render(pages["topics/index.html"])
    assert "There are no programs in this directory yet." in render(pages["index.html"])


def test_a_site_may_serve_another_state_by_video() -> None:
    keys = {"serves_states": ["KY", "OH"], "tracks": [track_data(modality=["virtual"])]}
    pages = plan({"oh/alder": _facility("Alder", **keys)})
    assert "By video, serving Kentucky" in render(pages["ky/index.html"])
    assert "By video, serving Ohio" not in render(pages["oh/index.html"])
