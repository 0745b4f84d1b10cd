from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from generator.directory.directory import Directory
from generator.facts.neighbours import Neighbour
from generator.views.facility_page import FacilityPage
from generator.views.frame import CALL_FIRST
from generator.views.pages import plan_pages
from tests.invented import facility, track_data
from tests.rendering import CONFIG, TODAY, directory_of, facts_of, plan, render, text_of

EVENING = {"groups": [{"sessions": [{"days": ["mon"], "starts": "18:00", "ends": "21:00"}]}]}


def _page(**keys: Any) -> FacilityPage:
    page = plan({"oh/example": facility(**keys)})["oh/example.html"].make()
    assert isinstance(page, FacilityPage)
    return page


def _text(**keys: Any) -> str:
    return text_of(render(plan({"oh/example": facility(**keys)})["oh/example.html"]))


def _track_text(**keys: Any) -> str:
    return _text(tracks=[track_data(**keys)])


def test_a_sparse_record_says_of_everything_else_that_it_is_not_stated() -> None:
    text = _text()
    assert text.lower().count("not stated - ask") > 10
    assert " None " not in text
    assert "Drug testing" in asked_about(text)


def asked_about(text: str) -> str:
    """What stands behind the words "Not stated - ask" below the programs."""
    return text.split("About this program")[1].split("What it costs", maxsplit=1)[0]


def test_yes_no_and_not_stated_are_three_things() -> None:
    assert "Drug testing Yes" in _track_text(drug_testing="yes")
    assert "Drug testing No" in _track_text(drug_testing="no")
    assert "Drug testing" in asked_about(_track_text())


def test_nobody_confirmed_it_is_said_until_somebody_has() -> None:
    assert CALL_FIRST in _page().trust
    confirmed = _page(verification={"status": "facility", "checked_on": "2026-11-01"})
    assert confirmed.trust == "Confirmed by the facility on November 1, 2026."


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"status": "closed", "closed_on": "2024-05-07"}, "This facility has closed. It closed May 7, 2024."),
        ({"status": "closed"}, "This facility has closed. The day is not stated."),
        ({"status": "announced"}, "Announced, and not known to be open: ask before you plan anything."),
        (
            {"status": "announced", "opens_on": "2027-03"},
            "Announced, and not known to be open: ask before you plan anything. It opens March 2027.",
        ),
        ({"status": "paused"}, "Closed for a time. Call before you plan anything."),
    ],
)
def test_a_facility_that_is_not_open_says_so_first(keys: dict[str, str], words: str) -> None:
    assert _page(**keys).alerts[0].text.startswith(words)


def test_an_open_facility_has_no_alert_unless_its_record_has_one_that_still_holds() -> None:
    today, yesterday = TODAY.isoformat(), (TODAY - timedelta(days=1)).isoformat()
    assert _page().alerts == ()
    assert _page(alert={"text": "Moving.", "until": yesterday}).alerts == ()
    assert [each.text for each in _page(alert={"text": "Moving.", "until": today}).alerts] == [
        "Until November 22, 2026: Moving."
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({}, "Hours may have changed: the page they come from has no date."),
        ({"published": "2021-03"}, "Hours may have changed: the page they come from is dated March 2021."),
        ({"published": "2025"}, ""),
    ],
)
def test_old_clock_times_and_those_without_a_date_are_doubted(source: dict[str, str], words: str) -> None:
    page = _page(tracks=[track_data(schedule=EVENING)], sources=[{"url": "https://example.org/iop", **source}])
    assert page.programs.tracks[0].doubt == words


def test_whether_there_is_room_is_an_answer_for_two_weeks() -> None:
    fresh = _track_text(accepting={"status": "waitlist", "as_of": "2026-11-08"})
    assert "Taking new people Wait list (as of November 8, 2026)" in fresh
    old = _track_text(accepting={"status": "waitlist", "as_of": "2026-11-07"})
    assert "Taking new people Ask. Last known: Wait list (as of November 7, 2026)" in old
    undated = _track_text(accepting={"status": "accepting"})
    assert "Taking new people Ask. Last known: Taking new people (date not stated)" in undated


def test_tracks_that_start_alike_are_said_once() -> None:
    tracks = [
        track_data(),
        track_data(id="php", name="PHP"),
        track_data(id="x", name="X", requirements=["A"]),
    ]
    assert [view.tracks for view in _page(tracks=tracks).start] == [("IOP", "PHP"), ("X",)]


def test_the_number_to_call_first_is_that_of_admissions() -> None:
    phones = [{"use": "main", "number": "+16145550100"}, {"use": "admissions", "number": "+16145550101"}]
    contact = _page(phones=phones).contact
    assert contact.call
    assert contact.call.href == "tel:+16145550101"
    assert [phone.use for phone in contact.other_phones] == ["Main"]


def test_a_fax_is_never_the_number_to_call() -> None:
    contact = _page(phones=[{"use": "fax", "number": "+16145550100"}]).contact
    assert contact.call is None
    assert len(contact.other_phones) == 1


def test_insurance_of_a_track_stands_beside_that_of_the_facility() -> None:
    own = {"accepted": "no"}
    tracks = [track_data(), track_data(id="php", name="PHP", insurance=own)]
    payment = _page(tracks=tracks, insurance={"accepted": "yes"}).payment
    assert [view.title for view in payment] == ["", "PHP"]
    assert payment[1].facts[0].lines == ("No insurer or public program is accepted",)


def test_nearby_is_near_and_says_how_exact() -> None:
    address = {"state": "OH", "city": "Columbus", "zip": "43004"}
    directory = {
        "oh/a": facility(name="A", address=address),
        "oh/b": facility(name="B", address={"state": "OH", "city": "Dublin"}),
        "oh/c": facility(name="C", address=address),
        "ca/d": facility(name="D", address={"state": "CA", "city": "Oakland"}),
    }
    near = {"oh/a": (Neighbour("oh/c", 0.0), Neighbour("oh/b", 11.2), Neighbour("ca/d", 2100.0))}
    page = plan(directory, neighbours=near)["oh/a.html"].make()
    assert isinstance(page, FacilityPage)
    assert [(row.link.text, row.distance) for row in page.neighbours.rows] == [
        ("C", "in the same area, distance not known"),
        ("B", "about 11 miles"),
    ]


def test_sites_of_one_organization_know_each_other() -> None:
    directory = {name: facility(name=name.upper(), organization="Example Health") for name in ("oh/b", "oh/a")} | {
        "oh/c": facility(organization="Other")
    }
    page = plan(directory)["oh/a.html"].make()
    assert isinstance(page, FacilityPage)
    assert [link.href for link in page.siblings] == ["../oh/b.html"]


def test_without_a_repository_there_is_still_a_way_to_correct_it() -> None:
    page = plan({"oh/a": facility()}, config=replace(CONFIG, repository_url=""))["oh/a.html"].make()
    assert isinstance(page, FacilityPage)
    assert page.report is None
    assert page.corrections.href == "../corrections.html"


def test_the_day_of_the_build_is_the_one_that_is_given() -> None:
    page = plan({"oh/a": facility()}, today=date(2027, 1, 2))["oh/a.html"].make()
    assert page.frame.built_on == "January 2, 2027"


def test_no_page_names_a_folder_of_the_machine_that_built_it() -> None:
    directory = {"oh/a": facility()}
    moved = Directory.of(replace(entry, path=f"/home/x/{entry.path}") for entry in directory_of(directory))
    (page,) = (each.make() for each in plan_pages(moved, facts_of(moved), CONFIG, TODAY) if each.path == "oh/a.html")
    assert isinstance(page, FacilityPage)
    assert page.record_path == "facilities/oh/a.yaml"
    assert plan(directory)["oh/a.html"].make() == page


def test_the_county_is_named_with_what_it_was_worked_out_from() -> None:
    text = _text(address={"city": "Columbus", "state": "OH", "zip": "43215"})
    assert "County Franklin County Worked out from the address, measured to the middle of ZIP 43215." in text
    assert "County" not in _text(address={"state": "OH"})


def test_it_leads_once_to_the_levels_of_care_side_by_side() -> None:
    tracks = [track_data(), track_data(id="php", level_of_care="php")]
    html = render(plan({"oh/a": facility(tracks=tracks)})["oh/a.html"])
    assert html.count('<a href="../guide/choose/levels-of-care.html">Levels of care compared</a>') == 1
