"""The pages that say how the site works, what it can know, and what to do when something is wrong or missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.config import Config, Limits
from generator.directory.data_sources import DATA_SOURCES
from generator.facility import vocabulary as terms
from generator.facts.neighbours import Neighbour
from generator.views.corrections_page import corrections_page
from generator.views.how_this_works_page import how_this_works_page
from generator.views.not_found_page import NotFoundPage, not_found_page
from generator.views.page import Setting
from generator.views.privacy_page import privacy_page
from tests.invented import facility
from tests.rendering import CONFIG, TODAY, plan, render, render_page, text_of

WITH_PLACE = Setting(CONFIG, TODAY)
WITHOUT = Setting(replace(CONFIG, repository_url=""), TODAY)
NOT_GIVEN = "not yet"


def _not_found(config: Config = CONFIG, folders: tuple[str, ...] = ("oh", "virtual", "ca")) -> NotFoundPage:
    return not_found_page(folders, Setting(config, TODAY))


def test_how_this_works_says_what_each_word_for_confirmation_means_and_names_all_outside_data() -> None:
    page = how_this_works_page(WITH_PLACE)
    text = text_of(render_page("how_this_works", page))
    for slug in terms.VERIFICATION_STATUS.slugs:
        assert terms.VERIFICATION_STATUS.label(slug) in text
        assert terms.VERIFICATION_STATUS.definition(slug) in text
    assert [each.name for each in page.outside] == [source.name for source in DATA_SOURCES]
    assert all(source.credit in text for source in DATA_SOURCES)


def test_how_this_works_uses_the_limits_of_the_settings() -> None:
    limits = Limits(fresh_days=71, ageing_days=72, accepting_days=73, dated_page_years=74)
    page = how_this_works_page(Setting(replace(CONFIG, limits=limits), TODAY))
    text = text_of(render_page("how_this_works", page))
    assert all(f"{number} {unit}" in text for number, unit in ((71, "days"), (72, "days"), (73, "days"), (74, "years")))


@pytest.mark.parametrize("template", ["how_this_works", "corrections"])
def test_where_the_code_is_and_where_to_report_is_said_or_said_to_be_missing(template: str) -> None:
    make = {"how_this_works": how_this_works_page, "corrections": corrections_page}[template]
    with_place, without = (render_page(template, make(setting)) for setting in (WITH_PLACE, WITHOUT))
    assert "opens github.com" in text_of(with_place)
    assert NOT_GIVEN not in text_of(with_place)
    assert NOT_GIVEN in text_of(without)
    assert "github" not in without


def test_a_report_is_warned_to_be_public_before_anything_about_a_person_is_written() -> None:
    text = text_of(render_page("corrections", corrections_page(WITH_PLACE)))
    assert "Anybody can read what you write there" in text
    assert corrections_page(WITHOUT).report is None


def test_corrections_help_with_the_call_first() -> None:
    html = render_page("corrections", corrections_page(WITHOUT))
    assert 'href="tel:+18006624357"' in html.partition("<main")[2].partition("How to report")[0]


def test_corrections_name_parts_of_a_facilitys_page_that_are_there() -> None:
    directory = {"oh/one": facility(name="One"), "oh/two": facility(name="Two")}
    page = plan(directory, neighbours={"oh/one": (Neighbour("oh/two", 1.0),)})["oh/one.html"]
    told, there = text_of(render_page("corrections", corrections_page(WITHOUT))), text_of(render(page))
    for heading in ("Other programs nearby", "Something wrong?"):
        assert f'"{heading}"' in told
        assert heading in there


@pytest.mark.parametrize("setting", [WITH_PLACE, WITHOUT])
def test_privacy_says_what_the_host_can_see_and_how_to_leave_no_trace(setting: Setting) -> None:
    text = text_of(render_page("privacy", privacy_page(setting)))
    for words in ("IP address", "private window", "the address of each page you ask for"):
        assert words in text
    assert ("opens github.com" in text) == bool(setting.config.repository_url)


@pytest.mark.parametrize(
    ("base_url", "top"),
    [
        ("", "/"),
        ("https://example.org", "/"),
        ("https://example.org/iop", "/iop/"),
        ("https://example.org/a/b", "/a/b/"),
    ],
)
def test_every_link_of_the_page_for_what_is_not_found_works_at_any_depth(base_url: str, top: str) -> None:
    page = _not_found(replace(CONFIG, base_url=base_url))
    html = render_page("not_found", page)
    addresses = [part.partition('"')[0] for part in html.split('href="')[1:]]
    within = [each for each in addresses if ":" not in each and not each.startswith("#")]
    assert len(within) > 10
    assert all(each.startswith(top) and "../" not in each for each in within)
    assert f"{top}static/site.css" in within
    assert f"{top}oh/index.html" in within


def test_the_page_for_what_is_not_found_lists_states_by_name_and_help_right_now() -> None:
    page = _not_found()
    assert [state.text for state in page.states] == ["California", "Ohio"]
    assert page.by_video is not None
    html = render_page("not_found", page)
    assert 'href="tel:988"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert not page.canonical


def test_an_empty_directory_has_a_page_for_what_is_not_found_too() -> None:
    page = _not_found(folders=())
    assert (page.states, page.by_video) == ((), None)
    assert 'id="find"' not in render_page("not_found", page)


@pytest.mark.parametrize("setting", [WITH_PLACE, WITHOUT])
def test_corrections_say_what_a_family_can_do_right_now_before_how_to_report(setting: Setting) -> None:
    first = render_page("corrections", corrections_page(setting)).partition("<main")[2].partition('id="tell"')[0]
    for way_on in ("own website", 'href="https://findtreatment.gov/"', "+18006624357", "call 911"):
        assert way_on in first


def test_what_is_not_stated_was_not_found_and_may_be_said_elsewhere() -> None:
    text = text_of(render_page("how_this_works", how_this_works_page(WITH_PLACE)))
    assert "We did not find it on the pages we read. The program may say it somewhere else" in text
    assert "A page we read last week can itself be years old." in text
