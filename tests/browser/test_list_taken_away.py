"""What is taken away from a list: paper, a table, calendars, messages, questions; each state of the page is sound."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.barriers import barriers, faults_of_drawn, write_drawn
from tests.browser.list_page import EIGHT, HOURS, ODD, names, open_list, open_part, program, programs, saved
from tests.compare_site import ANYWHERE, BY_APPOINTMENT, CHOICE, EVENING, LONG, MEADOW, ROUGH, SUNDIAL

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page, Route

    from tests.browser.conftest import OpenPage

_SHEET = re.compile(rb"/Type\s*/Page\b")
NOTE = "Wait of two weeks, call on Friday"


def test_eight_programs_are_printed_on_two_sheets_upright(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, [(key, NOTE) for key in EIGHT], HOURS)
    sheets = page.pdf(prefer_css_page_size=True, format="Letter")
    assert len(_SHEET.findall(sheets)) <= 2
    assert {b"0 0 612 792"} == set(re.findall(rb"/MediaBox\s*\[\s*([\d. ]+?)\s*\]", sheets))


def test_paper_holds_numbers_facts_their_days_and_notes_and_no_tools(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, ((EVENING, NOTE), MEADOW))
    page.get_by_role("combobox", name="Order").select_option("By county")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    first = program(page, "Harbor")
    for words in ("713-555-0100", "Evening IOP", "1 Example Street", "Mon, Wed, Thu 6-9 pm", "Aetna", NOTE):
        expect(first.get_by_text(words).locator("visible=true").first).to_be_visible()
    expect(page.get_by_text("Source pages read November 2, 2026, unless another day stands")).to_be_visible()
    expect(program(page, "Meadow").get_by_text("Age of the facts not known")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^Printed November \d+, 20\d\d from http"))).to_be_visible()
    for tool in page.locator("main button, main select, main textarea, main summary, main input").all():
        expect(tool).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("checkbox", name="with my notes").uncheck()
    page.emulate_media(media="print")
    expect(first.get_by_text(NOTE).locator("visible=true")).to_have_count(0)


def test_a_fact_with_a_day_of_its_own_says_so_on_screen_and_paper(open_compare: OpenPage) -> None:
    def with_days(route: Route) -> None:
        file = route.fetch().json()
        for cells in (file["facts"][kind][0] for kind in ("phone", "timetable", "payers", "accepting")):
            for cell in filter(None, cells):
                cell["read"] = "2026-10-01"
        route.fulfill(json=file)

    page = open_compare()
    page.route("**/compare/facts/*.json", with_days)
    open_list(page, (EVENING, SUNDIAL))
    days = program(page, "Harbor").get_by_text("(read October 1, 2026)")
    expect(days).to_have_count(4)
    page.emulate_media(media="print")
    for day in days.all():
        expect(day).to_be_visible()


def test_the_table_has_the_rows_of_the_full_one_and_no_notes(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, ((SUNDIAL, NOTE), LONG, EVENING))
    name, text = saved(page, page.get_by_role("button", name="Save as a table"))
    everything = page.request.get("data/programs.csv").text()
    header, *rows = everything.splitlines(keepends=True)
    lines = text.splitlines(keepends=True)
    assert name == "my-list.csv"
    assert lines[0] == header
    assert [next(csv.reader(io.StringIO(line)))[1] for line in lines[1:]] == ["adults", "iop", "evening-iop"]
    assert set(lines[1:]) <= set(rows)
    assert NOTE not in text


def test_a_calendar_names_nobody_unless_that_is_asked_for(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING,))
    part = open_part(page, "Harbor", "Calendar file")
    part.get_by_label("From which day on").fill("2026-11-24")
    expect(
        part.get_by_text("It will hold: Mon, Wed, Thu 6-9 pm, every week from November 25, 2026 on.")
    ).to_be_visible()
    name, text = saved(page, part.get_by_role("button", name="Save the calendar file"))
    assert name == "calendar.ics"
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert (event["SUMMARY"], event["STATUS"]) == ("Appointment", "CONFIRMED")
    assert event["DTSTART"].dt.isoformat() == "2026-11-25T18:00:00-06:00"
    assert not re.search("iop|harbor|houston|street|555", text, re.IGNORECASE)
    part.get_by_role("radio", name="Evening IOP, Example Harbor Point").check()
    _, text = saved(page, part.get_by_role("button", name="Save the calendar file"))
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert event["SUMMARY"] == "Evening IOP, Example Harbor Point"
    assert event["LOCATION"] == "1 Example Street, Houston, TX 77030"
    assert "713-555-0100" in event["DESCRIPTION"]
    assert "/tx/example-harbor.html" in event["DESCRIPTION"]


def test_a_calendar_is_of_the_group_that_is_chosen(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (CHOICE, BY_APPOINTMENT, ROUGH, ANYWHERE))
    part = open_part(page, "choice of groups", "Calendar file")
    part.get_by_role("combobox", name="Which group").select_option(
        "Evening group: Mon, Tue, Thu 5:30-8:30 pm; Sat 9-11 am"
    )
    _, text = saved(page, part.get_by_role("button", name="Save the calendar file"))
    rules = [event["RRULE"]["BYDAY"] for event in Calendar.from_ical(text).walk("VEVENT")]
    assert rules == [["MO", "TU", "TH"], ["SA"]]
    some = open_part(page, "with appointments", "Calendar file")
    expect(some).to_contain_text("You attend only some of these days, so all of them are marked as tentative.")
    expect(some).to_contain_text(
        "Not in this calendar, since it is not weekly or not stated exactly: Wed one appointment"
    )
    _, text = saved(page, some.get_by_role("button", name="Save the calendar file"))
    assert {event["STATUS"] for event in Calendar.from_ical(text).walk("VEVENT")} == {"TENTATIVE"}
    expect(open_part(page, "little said of times", "Calendar file")).to_contain_text("nothing to put into a calendar")
    own = open_part(page, "IOP by video", "Calendar file")
    _, text = saved(page, own.get_by_role("button", name="Save the calendar file"))
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert event["DTSTART"].dt.tzinfo is None


def test_a_message_is_copied_or_opened_in_the_phones_own(open_compare: OpenPage) -> None:
    page = open_compare(permissions=["clipboard-read", "clipboard-write"])
    open_list(page, (EVENING, MEADOW))
    part = open_part(page, "Harbor", "Text message")
    part.get_by_role("button", name="Copy").click()
    expect(part).to_contain_text("Copied.")
    text = page.evaluate("navigator.clipboard.readText()")
    lines = text.splitlines()
    assert lines[:4] == ["Example Harbor Point, Evening IOP", "Houston, TX", "Mon, Wed, Thu 6-9 pm", "713-555-0100"]
    assert lines[4].endswith("/some/base/tx/example-harbor.html")
    assert lines[5] == "Source pages read November 2, 2026"
    expect(part).to_contain_text(f"{len(text)} characters.")
    address = part.get_by_role("link", name="Open in the messages").get_attribute("href") or ""
    assert parse_qs(urlsplit(address).query)["body"] == [text]
    page.get_by_text("All as a text message").click()
    whole = page.locator("[data-part=message] textarea")
    expect(whole).to_have_value(
        re.compile("^Example Harbor Point, Evening IOP, Houston, TX, .*\nExample Meadow Counseling")
    )


def test_where_nothing_can_be_copied_the_text_is_selected(open_compare: OpenPage) -> None:
    page = open_compare()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    open_list(page, (EVENING,))
    part = open_part(page, "Harbor", "Text message")
    part.get_by_role("button", name="Copy").click()
    expect(part).to_contain_text("The text is selected")
    assert "713-555-0100" in page.evaluate("getSelection().toString()")


def test_questions_begin_with_what_they_say_and_leave_room_for_the_rest(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, (EVENING, MEADOW))
    program(page, "Harbor").get_by_role("button", name="Questions to ask").press("Enter")
    sheet = page.locator("[data-part=sheet]")
    expect(sheet.get_by_role("heading", name="Questions to ask on the phone")).to_be_focused()
    days = sheet.get_by_role("listitem").filter(has_text="On which days and at what times")
    expect(days).to_contain_text("They say: Mon, Wed, Thu 6-9 pm: Group therapy")
    expect(days).to_contain_text("Still true?")
    length = sheet.get_by_role("listitem").filter(has_text="How many weeks does it usually last?")
    expect(length).not_to_contain_text("They say")
    expect(length.locator(".iop-sheet__line")).to_have_count(2)
    asked = sheet.locator(".iop-sheet__question").all_text_contents()
    assert len(asked) == len(set(asked)) > 20
    insurer = sheet.get_by_role("heading", name="Questions to ask your insurer").locator("..")
    expect(insurer.get_by_text("Is this program in my network?")).to_be_visible()
    page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(programs(page).first).to_be_hidden()
    page.emulate_media(media="screen")
    sheet.get_by_role("button", name="Close the sheet").press("Enter")
    expect(sheet).to_be_hidden()
    expect(program(page, "Harbor").get_by_role("button", name="Questions to ask")).to_be_focused()


def test_two_to_four_programs_are_chosen_to_compare_or_to_ask(open_compare: OpenPage) -> None:
    page = open_compare()
    open_list(page, EIGHT[:5], HOURS)
    checks = page.get_by_role("checkbox", name="Compare")
    checks.nth(2).check()
    expect(page.get_by_text("check one to three more")).to_be_visible()
    for at in (0, 1, 3):
        checks.nth(at).check()
    expect(checks.nth(4)).to_be_disabled()
    bar = page.locator("[data-part=chosen]")
    link = bar.get_by_role("link", name="Compare side by side")
    expect(link).to_have_attribute(
        "href", f"../compare/index.html#v=1&programs={','.join(EIGHT[:4])}&where=77030&free=mon-fri.17:00-22:00"
    )
    bar.get_by_role("button", name="Questions to ask").click()
    expect(page.locator(".iop-sheet__program")).to_have_count(4)


def empty(page: Page) -> None:
    open_list(page)


def one(page: Page) -> None:
    open_list(page, ((EVENING, NOTE),))


def eight(page: Page) -> None:
    open_list(page, EIGHT, HOURS)
    expect(names(page)).to_have_count(8)


def odd(page: Page) -> None:
    open_list(page, [(key, NOTE) for key in ODD], f"{HOURS}&x=1")
    page.get_by_role("combobox", name="Order").select_option("By county")


def everything_open(page: Page) -> None:
    open_list(page, (*ODD, CHOICE), HOURS)
    page.get_by_role("checkbox", name="Compare").first.check()
    program(page, "choice of groups").get_by_role("button", name="Questions to ask").click()
    page.evaluate("document.querySelectorAll('.iop-list details').forEach((part) => { part.open = true })")
    expect(page.locator("form.iop-calendar-form").first).to_be_visible()


STATES = (empty, one, eight, odd, everything_open)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("state", STATES)
def test_no_state_of_the_list_has_a_barrier(open_compare: OpenPage, state: object, width: int) -> None:
    page = open_compare(viewport={"width": width, "height": 740})
    assert callable(state)
    state(page)
    found = barriers(page)
    assert not found, "\n".join(found)


def test_what_is_drawn_is_sound_html(open_compare: OpenPage, tmp_path: Path) -> None:
    page = open_compare(viewport={"width": 1280, "height": 800})
    for state in STATES:
        state(page)
        write_drawn(page, tmp_path, state.__name__)
    found = {str(message) for message in faults_of_drawn(tmp_path)}
    assert not found, "\n".join(sorted(found))
